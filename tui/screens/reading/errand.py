"""A key that came before the page knew enough: what it asks for is done once that is known, and the keys behind it
wait for their turn. A word kept, marked or noted too early would be a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from tui.screens.messages import Ready
from tui.screens.reading.guide import Guide, Need
from tui.screens.reading.opened import Opened
from tui.screens.waiting import Waiting
from tui.widgets.reading import Spot

SAID: Mapping[Need, str] = {
    "words": "Finding the words",
    "books": "Opening words and dictionary",
    "terms": "Finding the key terms",
    "patterns": "Finding numbers and patterns",
}
WORDLESS = ("note_paragraph", "bookmarks", "correct", "sheet")
"""What acts on no word, but on the paragraph or the article."""
NEEDS: Mapping[str, Need] = {"keep": "books", "construction": "patterns"}
"""What needs more than the words."""
WAITS = "{} … what you typed comes with them; Esc: no longer"
GIVEN_UP = "No longer waited for"
GONE_ON = "You have gone on meanwhile: nothing was done"


class Asked(NamedTuple):
    """What is to be done, what it needs, and where the reader stood."""

    do: Callable[[], object]
    need: Need
    spot: Spot


def said_of(asked: Asked) -> str:
    """What is waited for, in words."""
    return WAITS.format(SAID[asked.need])


class Errand(Waiting):
    """What one key asked for; there is no second one, since the keys behind it wait."""

    def __init__(self, opened: Opened, guide: Guide) -> None:
        super().__init__()
        self._opened, self._guide = opened, guide
        self._asked: Asked | None = None
        self.is_ready = False

    @property
    def takes_keys(self) -> bool:
        return self.is_ready and self._asked is None

    def be_ready(self) -> None:
        """From now on keys have an effect; one that needs more than is known has it later."""
        was_ready, self.is_ready = self.is_ready, True
        if not was_ready:
            self._opened.screen.post_message(Ready())

    def run(self, do: Callable[[], object], need: Need) -> None:
        """Do it now, or as soon as what it needs is known."""
        if self._guide.lacks(need):
            self._asked = Asked(do, need, self._opened.view.cursor)
            self._opened.screen.tell(said_of(self._asked))
        else:
            do()

    def for_word(self, do: Callable[[], object]) -> None:
        self.run(do, "words")

    def act(self, do: Callable[[], object], what: str) -> None:
        """Act on what is in hand, in a way that has a name."""
        if what in WORDLESS:
            do()
        else:
            is_number = what == "keep" and self._opened.view.word.kind == "number"
            self.run(do, "patterns" if is_number else NEEDS.get(what, "words"))

    def hear(self) -> None:
        """More is known: do what was asked for, if the reader still stands there."""
        asked, opened = self._asked, self._opened
        if not self._guide.lacks("books"):
            self.be_ready()
        if asked is None or self._guide.lacks(asked.need):
            return
        self._asked = None
        from tui.widgets.said import Said

        for line in opened.screen.query(Said):
            line.unsay(said_of(asked))
        if opened.screen.is_current:
            if opened.view.cursor == asked.spot:
                asked.do()
            else:
                opened.screen.tell(GONE_ON)
        opened.screen.post_message(Ready())

    def give_up(self) -> bool:
        asked, self._asked = self._asked, None
        if asked:
            self._opened.screen.tell(GIVEN_UP)
        return asked is not None
