"""How many of the most frequent words are known, so that what is new stands out from the first day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from tui.desk.study.frequent import MOST, begin_with, frequent_words
from tui.screens.asking import AskingScreen

if TYPE_CHECKING:
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen

HEADING = "How many of the most frequent words do you know?"
HINT = "About 3,000 carry everyday prose. What you have said of a word stays; u takes it back."


def ask(screen: DeskScreen) -> None:
    """Ask for a number, and mark so many words as known."""

    def answered(typed: str | None) -> None:
        number = (typed or "0").strip().replace(",", "")
        if number.isascii() and number.isdigit() and 0 < int(number) <= MOST:
            screen.keep(partial(_begin, screen.desk, int(number)), begun)
        elif typed is not None:
            screen.tell(f"Give a number from 1 to {MOST:,}")

    def begun(fresh: int) -> None:
        screen.tell(f"Marked {counted(fresh, 'more word')} as known (u takes it back)")

    screen.app.push_screen(AskingScreen(HEADING, "3000", HINT), answered)


def _begin(desk: Desk, count: int) -> int:
    return begin_with(frequent_words(count, desk.paths.cache), desk.notebook)
