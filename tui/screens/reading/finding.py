"""Finding: in this article as one types, and where a word stands in the whole library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.css.query import DOMQuery
from textual.events import DescendantFocus

from tui.screens.reading.helping import Helping
from tui.widgets.find_messages import Closed, Step, Words
from tui.widgets.reading import Extent, Spot

if TYPE_CHECKING:
    from tui.widgets.find_line import FindLine


class Finding(Helping):
    """The page, with a line to search in it."""

    _origin: Spot | None = None
    """Where the search began."""

    async def furnish(self) -> None:
        """The line is there before it is wanted, so that fast fingers lose no letter."""
        await super().furnish()
        from textual.widgets import Footer

        from tui.widgets.find_line import FindLine

        await self.mount(FindLine(placeholder="Find: characters or pinyin"), before=self.query_one(Footer))

    def action_find(self) -> None:
        """Begin to type."""
        self._origin = self.view.cursor
        for line in self.lines:
            line.open()

    @property
    def lines(self) -> DOMQuery[FindLine]:
        """The line to search with, once it is there."""
        from tui.widgets.find_line import FindLine

        return self.query(FindLine)

    @on(Words)
    def _search(self, event: Words) -> None:
        """Mark every hit and go to the first one from where the search began."""
        from tui.desk.reading.finding import hits

        view = self.view
        found = hits(event.words, self.passages, view.analyses, self._forms)
        view.mark("hit", (Extent(*hit) for hit in found))
        origin = self._origin or view.cursor
        there = next((hit for hit in found if (hit[0], hit[1]) >= origin), found[0] if found else None)
        view.go(Spot(there[0], there[1]) if there else origin)
        self.status()

    @on(Step)
    def _step(self, event: Step) -> None:
        self.view.action_next_hit() if event.by > 0 else self.view.action_previous_hit()

    @on(Closed)
    def _end_search(self, event: Closed) -> None:
        """Stay at the hit, with a way back; or go back and forget the hits."""
        origin = self._origin or self.view.cursor
        if not event.kept:
            self.view.mark("hit", ())
            self.view.go(origin)
        elif self.view.cursor != origin:
            self.jumps.leave(origin)
        self.view.focus()
        self.status()

    @on(DescendantFocus)
    def _read_on(self, event: DescendantFocus) -> None:
        """A click into the text ends typing; the hits stay marked."""
        if event.widget is self.view:
            for line in self.lines:
                line.leave()

    def let_go(self) -> bool:
        """Esc forgets the hits before it leaves the page."""
        if super().let_go():
            return True
        if self.view.marked("hit"):
            self.view.mark("hit", ())
            self.status()
            return True
        return False

    def remarks(self) -> list[str]:
        """Which hit of how many."""
        found = self.view.marked("hit")
        if not found:
            typed = any(line.has_class("open") and line.value.strip() for line in self.lines)
            return [*super().remarks(), *(["nothing found"] if typed else [])]
        here = self.view.cursor
        at = next((n for n, hit in enumerate(found, 1) if Spot(hit.passage, hit.end) > here), len(found))
        return [*super().remarks(), f"hit {at} of {len(found)}"]

    def action_elsewhere(self) -> None:
        """Where the word or selection stands in the library."""
        from tui.screens.concordance import ConcordanceScreen

        word = (self.view.selected_text() or self.view.word_text).split("\n")[0].strip()
        if word:
            self.jumps.leave(self.view.cursor)
            self.app.push_screen(ConcordanceScreen(self.desk, word))

    def _forms(self, query: str) -> list[str]:
        """The query in both scripts, also as the dictionary writes it: a character may have several others."""
        if query.isascii():
            return []
        from seeds.language.script import in_script

        entries = self.dictionary.entries(query) if self.dictionary else ()
        written = [form for entry in entries for form in (entry.simplified, entry.traditional)]
        return [in_script("simplified")(query), in_script("traditional")(query), *written]
