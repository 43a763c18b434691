"""The library: the bundled articles and the reader's own texts, together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from seeds.documents import Article, bundled, read_bytes, read_file
from seeds.errors import SeedsError
from store.paths import Paths
from tui.parsed import Parsed

SHORTEST_START = 2
"""Letters of an id that may stand for it; one letter would often mean an article nobody asked for."""


class NotInLibrary(SeedsError):
    """No article, or more than one, is what was asked for."""


class Added(NamedTuple):
    """A file the reader added, as far as the library needs to know it."""

    content: str
    """The hash under which its bytes are kept."""
    name: str
    hidden: tuple[str, ...]
    """Ids of articles in it that were removed."""


class Library:
    """All articles by id. What was added is parsed once and then taken from the cache."""

    def __init__(self, paths: Paths, added: Iterable[Added] | None = None) -> None:
        self._paths = paths
        self._given = None if added is None else tuple(added)
        self._parsed = Parsed(paths.cache / "articles")
        self._articles: dict[str, Article] | None = None
        self._imported: set[str] = set()
        self.unreadable: tuple[str, ...] = ()
        """Names of added files that can no longer be read."""

    def articles(self) -> Mapping[str, Article]:
        """Every article by id, the bundled ones first, then in the order they were added."""
        if self._articles is None:
            self._load()
        assert self._articles is not None
        return self._articles

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles().values())

    def is_imported(self, article: str) -> bool:
        """Whether the reader added it."""
        self.articles()
        return article in self._imported

    def forget(self, added: Iterable[Added] | None = None) -> None:
        """Look again: a text was added or removed."""
        self._given = None if added is None else tuple(added)
        self._articles = None

    def article(self, wanted: str) -> Article:
        """The article with this id, this unique start of an id, or this part of a title."""
        articles = self.articles()
        wanted = wanted.strip()
        if not wanted:
            raise NotInLibrary("No article was named", "'jingdu list' shows the ids")
        if wanted in articles:
            return articles[wanted]
        by_start = [id for id in articles if id.startswith(wanted.lower()) and len(wanted) >= SHORTEST_START]
        by_title = [id for id, article in articles.items() if _plain(wanted) in _plain(article.title)]
        found = by_start if len(by_start) == 1 else by_title or by_start
        if len(found) == 1:
            return articles[found[0]]
        if not found:
            raise NotInLibrary(f"There is no article '{wanted}'", "'jingdu list' shows the ids")
        names = ", ".join(f"{id} {articles[id].title}" for id in found[:5])
        raise NotInLibrary(f"'{wanted}' means {len(found)} articles", f"be more exact: {names}")

    def text(self, wanted: str) -> tuple[Article, ...]:
        """The articles of a file by its path, or one article of the library."""
        path = Path(wanted)
        if path.is_file():
            try:
                return (self.article(wanted),)
            except NotInLibrary:
                return read_file(path)
        return (self.article(wanted),)

    def _load(self) -> None:
        articles = {article.id: article for article in bundled()}
        unreadable = []
        self._imported = set()
        for item in self._added():
            try:
                found = self._articles_of(item)
            except (SeedsError, OSError):
                unreadable.append(item.name)
                continue
            for article in found:
                if article.id not in item.hidden and article.id not in articles:
                    articles[article.id] = article
                    self._imported.add(article.id)
        self._articles, self.unreadable = articles, tuple(unreadable)

    def _articles_of(self, item: Added) -> tuple[Article, ...]:
        known = self._parsed.get(item.content)
        if known is None:
            known = read_bytes((self._paths.imports / item.content).read_bytes(), item.name)
            self._parsed.put(item.content, known)
        return known

    def _added(self) -> tuple[Added, ...]:
        if self._given is not None:
            return self._given
        if not self._paths.notebook.exists():
            return ()
        from store.notebook import Notebook

        with Notebook.read(self._paths) as notebook:
            return tuple(Added(item.content, item.name, item.hidden) for item in notebook.imports.entries())


def _plain(title: str) -> str:
    """A title for comparing: without blanks and quotation marks, which are hard to type."""
    return "".join(char for char in title.lower() if not char.isspace() and char not in "“”‘’\"'《》")
