"""What is found out behind the library's table: how titles sound, how much is known, which cards wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from tui.desk.desk import Desk
from tui.desk.library.titles import Titles
from tui.desk.study.overview import Study
from tui.screens.background import breathing

if TYPE_CHECKING:
    from tui.screens.base import DeskScreen

NEWS_EVERY = 0.25
"""Seconds between two looks at the table while texts are read."""


class Figures:
    """Looked up in a thread of the screen, which is told when there is something new to show."""

    def __init__(self, desk: Desk, screen: DeskScreen, news: Callable[[], None]) -> None:
        self._desk, self._screen, self._news = desk, screen, news
        self.study = Study(desk)
        self.titles = Titles(desk)

    def look_up(self, first: str | None) -> None:
        """Everything anew, the text `first` before the others."""
        self._screen.do(partial(self._look, first), group="study", exclusive=True)

    def _look(self, first: str | None) -> None:
        """After an update the texts are read anew; then shares known and cards due; new texts are counted last."""
        told = monotonic()
        for left in self._desk.library.read_on():
            breathing()
            if not left or monotonic() - told > NEWS_EVERY:
                self._tell()
                told = monotonic()
        if self.titles.read():
            self._tell()
        for news in self.study.look(first):
            breathing()
            if news:
                self._tell()

    def _tell(self) -> None:
        self._screen.app.call_from_thread(self._news)
