"""The library: the bundled articles and the reader's own texts, together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from seeds.errors import SeedsError
from store.paths import Paths
from tui.desk.library.catalogue import Added, Catalogue
from tui.desk.library.parsed import CatalogueCard

if TYPE_CHECKING:
    from seeds.documents import Article
    from store.records import Correction


SHORTEST_START = 2
"""Letters of an id that may stand for it; one letter would often mean an article nobody asked for."""


class NotInLibrary(SeedsError):
    """No article, or more than one, is what was asked for."""


class Library(Catalogue):
    """All articles, found by what a person types and opened."""

    def __init__(self, paths: Paths, added: Iterable[Added] | None = None, *, remember: bool = False) -> None:
        super().__init__(paths, added, remember=remember)
        self._guests: dict[str, Article] = {}

    def receive(self, articles: Iterable[Article]) -> list[str]:
        """Articles that are looked at once and not kept; they are opened by their ids as all others are."""
        guests = {article.id: article for article in articles}
        self._guests.update(guests)
        return list(guests)

    def removed(self, id: str) -> None:
        """An article was taken out: nothing may open it by memory."""
        self._parsed.leave(id)

    def article(self, wanted: str) -> Article:
        """The article that is meant."""
        return self.open(self.find(wanted))

    def find(self, wanted: str, *, by_file: bool = True) -> str:
        """The id that is meant: it, a unique start of one, part of a title, or else of an added file's name."""
        wanted = wanted.strip()
        if not wanted:
            raise NotInLibrary("No article was named", "'jingdu list' shows the ids")
        if not self._remember:
            return self._look_for(wanted, by_file)
        if self._cards is None and (home := self._parsed.home(wanted)) and home[0]:
            return wanted
        shelf = self._shelf()
        if self._cards is None and (id := self._parsed.meant(wanted, shelf)):
            return id
        id = self._look_for(wanted, by_file)
        self._parsed.mean(wanted, shelf, id)
        return id

    def _look_for(self, wanted: str, by_file: bool) -> str:
        """Only where the titles of texts that were not read again yet do not tell, all of them are read."""
        with suppress(NotInLibrary):
            if self.has(id := self._meant(wanted, self.outline(), by_file)):
                return id
        return self._meant(wanted, self.cards(), by_file)

    def _meant(self, wanted: str, cards: Mapping[str, CatalogueCard], by_file: bool) -> str:
        if wanted in cards:
            return wanted
        words = _plain(wanted)
        by_start = [id for id in cards if id.startswith(wanted.lower()) and len(wanted) >= SHORTEST_START]
        by_title = [id for id, card in cards.items() if words and words in _plain(card.title)]
        found = by_start if len(by_start) == 1 else by_title or by_start
        if not found and words and by_file:
            found = [id for id in cards if self.is_imported(id) and words in _plain(self._homes[id].name)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise NotInLibrary(f"There is no article '{wanted}'", "'jingdu list' shows the ids")
        names = ", ".join(f"{id} {cards[id].title}" for id in found[:5])
        raise NotInLibrary(f"'{wanted}' means {len(found)} articles", f"be more exact: {names}")

    def open(self, id: str) -> Article:
        """The article with exactly this id; one that was opened before needs no look at the whole library."""
        if id in self._guests:
            return self._guests[id]
        if self._cards is None and (home := self._parsed.home(id)) and home[0]:
            found = self._parsed.articles(home[0], lambda: self._parse(self.home(id))) or ()
            if article := next((article for article in found if article.id == id), None):
                return self._quickly_mended(article)
        if not self.has(id):
            raise NotInLibrary(f"There is no article '{id}'", "'jingdu list' shows the ids")
        item = self._homes[id]
        if self._remember:
            self._parsed.settle(id, item.content, item.name)
        return self._quickly_mended(next(article for article in self._articles_of(item) if article.id == id))

    def _quickly_mended(self, article: Article) -> Article:
        """As it was mended when that was known last: no notebook is opened before the first frame."""
        if not self._remember:
            return self.mended(article)
        if self._mendings is None:
            from seeds.documents.corrected import corrected

            return corrected(article, self._parsed.mendings(article.id))
        self._parsed.mend(article.id, self._mendings.get(article.id, ()))
        return self.mended(article)

    def is_mended_anew(self, article: Article, corrections: Iterable[Correction]) -> bool:
        """Take over what the reader has put right; says whether the article is another one by that."""
        self.mend(corrections)
        try:
            return _words(self.open(article.id)) != _words(article)
        except NotInLibrary:  # removed while it lies open: it stays as it is
            return False

    def text(self, wanted: str, progress: Callable[[int, int], object] | None = None) -> tuple[Article, ...]:
        """One article of the library, or the articles of a file by its path; a file that is there comes first.

        `-` is the file that comes through a pipe. `progress` is told which page is recognised, of how many.
        """
        if wanted == "-":
            import sys

            from seeds.documents.files import read_stream

            return _articles(read_stream(sys.stdin.buffer), "", progress)
        is_there = os.path.exists(wanted)  # noqa: PTH110 - says no, whatever is wrong with the name
        try:
            return (self.open(self.find(wanted, by_file=not is_there)),)
        except NotInLibrary:
            from seeds.documents.files import contents

            path = Path(wanted)
            if not wanted.strip():
                raise
            if is_there or path.suffix or path.parent.name:
                return _articles(contents(path), path.name, progress)
            raise

    def _shelf(self) -> int:
        """When a text was put among the added ones last: from then on words may mean another article."""
        try:
            return self._paths.imports.stat().st_mtime_ns
        except OSError:
            return 0


def _words(article: Article) -> tuple[object, ...]:
    return article.kicker, article.title, article.deck, article.byline, article.blocks


def _articles(data: bytes, name: str, progress: Callable[[int, int], object] | None) -> tuple[Article, ...]:
    from seeds.documents.files import take_in
    from seeds.documents.intake import File

    return take_in(replace(File.of(data, name), progress=progress)).articles


def _plain(title: str) -> str:
    """A title for comparing: without blanks and quotation marks, which are hard to type."""
    return "".join(char for char in title.lower() if not char.isspace() and char not in "“”‘’\"'《》")
