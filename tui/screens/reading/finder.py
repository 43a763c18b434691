"""Finding in the article that is open, as one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.screens.reading.opened import Opened
from tui.widgets.find_messages import FindClosed, FindWords, Step
from tui.widgets.reading import Extent, Spot

if TYPE_CHECKING:
    from seeds.language.dictionary import Dictionary
    from tui.widgets.find_line import FindLine


class Finder:
    """The line to search with, and what it finds."""

    def __init__(self, opened: Opened, dictionary: Callable[[], Dictionary | None]) -> None:
        """`dictionary` gives the book once it is open: it knows other ways to write what is looked for."""
        self._opened, self._view, self._dictionary = opened, opened.view, dictionary
        self._origin: Spot | None = None
        """Where the search began."""
        self._read: dict[str, list[tuple[str, ...]]] = {}
        """How the dictionary reads the words that were met: each letter typed asks for all of them again."""
        self._line: FindLine | None = None

    def furnish(self) -> None:
        """The line is there before it is wanted, so that fast fingers lose no letter."""
        from tui.widgets.find_line import FindLine
        from tui.widgets.keys import Keys

        self._line = FindLine(placeholder="Find: characters or pinyin")
        screen = self._opened.screen
        screen.mount(self._line, before=screen.query_one(Keys))

    def open(self) -> None:
        """Begin to type."""
        self._origin = self._view.cursor
        if self._line:
            self._line.open()

    def take(self, event: FindWords | Step | FindClosed) -> None:
        """What the line says: other words, another hit, the end."""
        match event:
            case FindWords():
                self._search(event.words)
            case Step():
                self._view.action_next("hit", event.by)
            case FindClosed():
                self._end(event.kept)

    def _search(self, words: str) -> None:
        """Mark every hit and go to the first one from where the search began."""
        from tui.desk.reading.finding import hits

        view = self._view
        places = hits(words, view.passages, view.analyses, self._forms, self._readings)
        view.mark("hit", (Extent(*place) for place in places))
        origin = self._origin or view.cursor
        there = next((place for place in places if place[:2] >= origin), places[0] if places else None)
        if there:
            view.jump(Extent(*there))
        else:
            view.go(origin)

    def _end(self, kept: bool) -> None:
        """Stay at the hit, with a way back; or go back and forget the hits."""
        view, origin = self._view, self._origin or self._view.cursor
        if not kept:
            view.mark("hit", ())
            view.go(origin)
        elif view.cursor != origin:
            self._opened.jumps.leave(origin)
        view.focus()

    def leave(self) -> None:
        """A click into the text ends typing; the hits stay marked."""
        if self._line:
            self._line.leave()

    def forget(self) -> bool:
        """Esc forgets the hits; whether there were any."""
        if not self._view.marks.all("hit"):
            return False
        self._view.mark("hit", ())
        return True

    def remark(self) -> str:
        """Which hit of how many, while one types or stands on one: who reads on has ended the search."""
        marked = self._view.marks.all("hit")
        typed = self._line and self._line.has_class("open") and self._line.value.strip()
        if not marked:
            return "nothing found" if typed else ""
        here = self._view.cursor
        for number, hit in enumerate(marked, 1):
            if hit.passage == here.passage and hit.start <= here.offset < hit.end:
                return f"hit {number} of {len(marked)}"
        return ""

    def _forms(self, query: str) -> list[str]:
        """The query in both scripts, also as the dictionary writes it: a character may have several others."""
        if query.isascii():
            return []
        from seeds.language.script import in_script

        dictionary = self._dictionary()
        entries = dictionary.entries(query) if dictionary else ()
        written = [form for entry in entries for form in (entry.simplified, entry.traditional)]
        return [in_script("simplified")(query), in_script("traditional")(query), *written]

    def _readings(self, word: str) -> list[tuple[str, ...]]:
        """Every way in which the dictionary reads a word."""
        if word not in self._read and (dictionary := self._dictionary()):
            self._read[word] = [entry.syllables for entry in dictionary.entries(word)]
        return self._read.get(word, [])
