"""The first frame of last time, shown before anything heavy is loaded; the terminal put right afterwards."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from tui.desk.held import ALTERNATE, Held

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from store.paths import Paths
    from tui.desk.frames import Words
    from tui.desk.held import Drawn

BEGIN = f"{ALTERNATE}\x1b[?25l\x1b[?7l"
"""The other screen of the terminal, no cursor, and no new line behind the last column."""
END = "\x1b[?7h\x1b[?1049l\x1b[?25h"
ERRORS = 2
"""The file that the full screen is drawn to: standard error, as its library does."""


class Restored:
    """Shows the frame that was kept for these words, if everything is still as it was, until the program runs."""

    def __init__(self, where: Paths, words: Words) -> None:
        self._where, self._words = where, words
        self.held = Held()

    def __enter__(self) -> Held:
        if size := terminal():
            from tui.desk.frames import Frames

            self.held.is_wanted = True
            frames = Frames(self._where, size)
            self.held.knows = lambda words: bool(frames.get(words))
            self.held.keep = self._keep
            if frame := frames.get(self._words):
                self._show(frame)
        return self.held

    def _show(self, frame: str) -> None:
        """What is typed from now on is for the live page: it is not echoed, and no line has to be ended."""
        import termios

        held = self.held
        attributes = held.attributes = termios.tcgetattr(0)
        quiet = [*attributes[:6], [*attributes[6]]]
        quiet[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        quiet[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        quiet[6][termios.VMIN], quiet[6][termios.VTIME] = 1, 0
        quiet[6][termios.VSUSP] = quiet[6][termios.VQUIT] = os.fpathconf(0, "PC_VDISABLE").to_bytes(1, "big")
        termios.tcsetattr(0, termios.TCSANOW, quiet)
        held.frame, held.is_entered = frame, True
        written(f"{BEGIN}{frame}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        held = self.held
        if held.attributes:
            import termios

            if held.is_entered:  # the program has not come to draw
                written(END)
            with suppress(termios.error):  # the window is gone
                termios.tcsetattr(0, termios.TCSANOW, held.attributes)
        if error is None:
            self._keep(held.fresh)

    def _keep(self, fresh: Iterable[Drawn]) -> None:
        """For the next start in a window of the same size."""
        from tui.desk.frames import Frames

        for drawn in fresh:
            Frames(self._where, drawn.size).put(drawn.words, drawn.article, drawn.frame)


def terminal() -> tuple[int, int] | None:
    """The size of the terminal, where one can be drawn to in our way."""
    if os.name != "posix" or os.environ.get("TEXTUAL_DRIVER") or not os.isatty(ERRORS) or not os.isatty(0):
        return None
    try:
        size = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1)
    except (OSError, ValueError):
        return None
    return size.columns, size.lines


def written(text: str) -> None:
    """To the terminal at once, all of it."""
    data = text.encode()
    while data:
        data = data[os.write(ERRORS, data) :]
