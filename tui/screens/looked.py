"""An entry that stays open for more than a moment is a look-up: counted in a thread, without a word."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from tui.desk.lookup.counting import NEVER, Earlier, earlier, remark
from tui.desk.study.statuses import twin
from tui.screens.background import nothing

if TYPE_CHECKING:
    from textual.timer import Timer

    from store.records import Place
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen

MOMENT = 1.0
"""Seconds an entry is open after which it was looked at."""


class Looked:
    """Counts what a screen shows the entry of, and tells how often that was so before."""

    def __init__(self, screen: DeskScreen) -> None:
        self._screen = screen
        self._at: Hashable = None
        self._since: datetime | None = None
        self._timer: Timer | None = None
        self._told: dict[str, str] = {}
        """What was said while this entry is open: when it is counted, where it stood before is known no longer."""

    def at(self, word: str, where: Hashable = None, place: Place | None = None, title: str = "") -> None:
        """From now on the entry of this word is open; of no word, when there is none."""
        if (word, where) == self._at:
            return
        self._at, self._since = (word, where), self._screen.desk.now()
        self._told.clear()
        if self._timer:
            self._timer.stop()
        self._timer = None
        if word and self._screen.desk.config.remember_lookups:
            self._timer = self._screen.set_timer(MOMENT, partial(self._count, twin(word), place, title))

    def _count(self, word: str, place: Place | None, title: str) -> None:
        self._timer = None
        desk = self._screen.desk

        def note() -> None:
            desk.count_waiting()
            desk.notebook.lookups.note(word, place, title)

        # Nobody asked for it to be kept, so nobody is told when it is not.
        self._screen.do(note, failed=nothing, group="lookups")

    def remark(self, word: str, here: str = "") -> str:
        """How often it was looked up before it was now; `here` is the text in which it stands."""
        desk = self._screen.desk
        if not desk.has_notebook or not desk.config.remember_lookups:
            return ""
        if word not in self._told:
            since = self._since or desk.now()
            self._told[word] = remark(known_of(desk, twin(word)), since.timestamp(), here)
        return self._told[word]


def known_of(desk: Desk, word: str) -> Earlier:
    """The look-ups of a word until now, in a shell beside the program too."""
    known = desk.notebook.lookups.of(word)
    counted = Earlier(known.seconds, known.placed, known.title) if known else NEVER
    return earlier(desk.paths, word, counted)
