"""What is found out behind the library's table: how titles sound, how much is known, which cards wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from tui.desk.desk import Desk
from tui.desk.library.titles import Titles
from tui.desk.study.overview import Study
from tui.screens.background import breathing, tell

if TYPE_CHECKING:
    from tui.screens.base import DeskScreen

NEWS_EVERY = 0.25
"""Seconds between two looks at the table while texts are read or counted, at least."""
SHARE = 20
"""One such part of the time, at most, is for looks: with many texts each takes longer, and keys come first."""


class Figures:
    """Looked up in a thread of the screen, which is told when there is something new to show."""

    def __init__(
        self, desk: Desk, screen: DeskScreen, news: Callable[[], None], counted: Callable[[], None]
    ) -> None:
        """`news` is called when rows are others; `counted` when only more is known of what the words make."""
        self._desk, self._screen, self._news, self._counted = desk, screen, news, counted
        self._next_look = 0.0
        self.study = Study(desk)
        self.titles = Titles(desk)

    def look_up(self, first: str | None) -> None:
        """Everything anew, the text `first` before the others."""
        self._screen.do(partial(self._look, first), group="study", exclusive=True)

    def _look(self, first: str | None) -> None:
        """After an update the texts are read anew; then shares known and cards due; new texts are counted last."""
        for left in self._desk.library.read_on():
            breathing()
            self._tell(self._news, at_once=not left)
        if self.titles.read():
            self._tell(self._news, at_once=True)
        for news in self.study.look(first):
            breathing()
            if news:
                self._tell(self._counted, at_once=not self.study.at_work)

    def _tell(self, news: Callable[[], None], *, at_once: bool) -> None:
        """Let the table be looked at anew: `at_once`, or as soon as it is time again."""
        begun = monotonic()
        if at_once or begun >= self._next_look:
            tell(self._screen, news)
            ended = monotonic()
            self._next_look = ended + max(NEWS_EVERY, SHARE * (ended - begun))
