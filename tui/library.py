"""The library: the bundled articles and the reader's own texts, together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from seeds.errors import SeedsError
from store.errors import StoreError
from store.paths import Paths
from tui.parsed import Card, Parsed, card

if TYPE_CHECKING:
    from seeds.documents import Article

SHORTEST_START = 2
"""Letters of an id that may stand for it; one letter would often mean an article nobody asked for."""


class NotInLibrary(SeedsError):
    """No article, or more than one, is what was asked for."""


class Added(NamedTuple):
    """A file the reader added, as far as the library needs to know it."""

    content: str
    """The hash under which its bytes are kept."""
    name: str
    hidden: tuple[str, ...] = ()
    """Ids of articles in it that were removed."""


BUNDLED = Added("bundled", "the articles that come with jingdu")


class Library:
    """All articles by id. A file that was added is parsed once; listing and opening then ask the cache."""

    def __init__(self, paths: Paths, added: Iterable[Added] | None = None, *, remember: bool = False) -> None:
        """`added` is read from the notebook where it is not given; a verb that only asks remembers nothing."""
        self._paths = paths
        self._remember = remember
        self._given = None if added is None else tuple(added)
        self._parsed = Parsed(paths.cache / "articles")
        self._cards: dict[str, Card] | None = None
        self._homes: dict[str, Added] = {}
        self.unreadable: tuple[str, ...] = ()
        """Names of added files that can no longer be read."""

    def cards(self) -> Mapping[str, Card]:
        """What is known of every article, the bundled ones first, then in the order they were added."""
        if self._cards is None:
            self._load()
        assert self._cards is not None
        return self._cards

    def __iter__(self) -> Iterator[Article]:
        """Every article, each file read once."""
        self.cards()
        for item in dict.fromkeys(self._homes.values()):
            yield from (article for article in self._articles_of(item) if self._homes.get(article.id) == item)

    def is_imported(self, id: str) -> bool:
        """Whether the reader added it."""
        self.cards()
        return self._homes.get(id, BUNDLED) is not BUNDLED

    def removed(self, id: str) -> None:
        """An article was taken out: nothing may open it by memory."""
        self._parsed.leave(id)

    def forget(self, added: Iterable[Added] | None = None) -> None:
        """Look again: a text was added or removed."""
        self._given = None if added is None else tuple(added)
        self._cards = None

    def article(self, wanted: str) -> Article:
        """The article with this id, this unique start of an id, or this part of a title."""
        return self.open(self.find(wanted))

    def find(self, wanted: str) -> str:
        """The id that is meant."""
        wanted = wanted.strip()
        if not wanted:
            raise NotInLibrary("No article was named", "'jingdu list' shows the ids")
        if not self._remember:
            return self._look_for(wanted)
        if self._cards is None and (home := self._parsed.home(wanted)) and home[0]:
            return wanted
        shelf = self._shelf()
        if self._cards is None and (id := self._parsed.meant(wanted, shelf)):
            return id
        id = self._look_for(wanted)
        self._parsed.mean(wanted, shelf, id)
        return id

    def _look_for(self, wanted: str) -> str:
        cards = self.cards()
        if wanted in cards:
            return wanted
        by_start = [id for id in cards if id.startswith(wanted.lower()) and len(wanted) >= SHORTEST_START]
        by_title = [id for id, card in cards.items() if _plain(wanted) and _plain(wanted) in _plain(card.title)]
        found = by_start if len(by_start) == 1 else by_title or by_start
        if len(found) == 1:
            return found[0]
        if not found:
            raise NotInLibrary(f"There is no article '{wanted}'", "'jingdu list' shows the ids")
        names = ", ".join(f"{id} {cards[id].title}" for id in found[:5])
        raise NotInLibrary(f"'{wanted}' means {len(found)} articles", f"be more exact: {names}")

    def open(self, id: str) -> Article:
        """The article with exactly this id; one that was opened before needs no look at the whole library."""
        if self._cards is None and (home := self._parsed.home(id)) and home[0]:
            found = self._parsed.articles(home[0]) or ()
            if article := next((article for article in found if article.id == id), None):
                return article
        self.cards()
        item = self._homes[id]
        if self._remember:
            self._parsed.settle(id, item.content, item.name)
        return next(article for article in self._articles_of(item) if article.id == id)

    def text(self, wanted: str) -> tuple[Article, ...]:
        """The articles of a file by its path, or one article of the library."""
        try:
            return (self.article(wanted),)
        except NotInLibrary:
            from seeds.documents import read_file

            path = Path(wanted)
            if not wanted.strip():
                raise
            if path.exists() or path.suffix or path.parent.name:
                return read_file(path)
            raise

    def _shelf(self) -> int:
        """When a text was put among the added ones last: from then on words may mean another article."""
        try:
            return self._paths.imports.stat().st_mtime_ns
        except OSError:
            return 0

    def _load(self) -> None:
        cards: dict[str, Card] = {}
        unreadable = []
        self._homes = {}
        for item in (BUNDLED, *self._added()):
            try:
                found = self._cards_of(item)
            except (SeedsError, StoreError):
                unreadable.append(item.name)
                continue
            for entry in found:
                if entry.id not in item.hidden and entry.id not in cards:
                    cards[entry.id] = entry
                    self._homes[entry.id] = item
        self._cards, self.unreadable = cards, tuple(unreadable)

    def _cards_of(self, item: Added) -> tuple[Card, ...]:
        known = self._parsed.cards(item.content)
        return known if known is not None else tuple(map(card, self._parse(item)))

    def _articles_of(self, item: Added) -> tuple[Article, ...]:
        known = self._parsed.articles(item.content)
        return known if known is not None else self._parse(item)

    def _parse(self, item: Added) -> tuple[Article, ...]:
        """Read the texts themselves: the first time, and whenever the parser has become another."""
        from seeds.documents import bundled, read_bytes
        from store.imports import Originals

        if item is BUNDLED:
            articles = bundled()
        else:
            articles = read_bytes(Originals(self._paths.imports).read(item.content), item.name)
        if self._remember or item is not BUNDLED:  # after an update of jingdu each text is read again, once
            self._parsed.put(item.content, articles)
        return articles

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
