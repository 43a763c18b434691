"""A word on the terminal while the program is being loaded, where that takes longer than a moment."""

from __future__ import annotations

import signal
from types import TracebackType
from typing import Any

from tui.cli.restored import terminal, written

PATIENCE = 0.5
"""Seconds in which nothing is said."""
SAID, WIPED = "\rjingdu is starting …", "\r\x1b[K"


class Starting:
    """Says it, and takes it away before the screen is drawn or an error is told.

    The system wakes us: a thread that waits for it would hold up what is loaded meanwhile.
    """

    def __init__(self, *, is_seen: bool) -> None:
        """Where a page of last time `is_seen` already, nothing is to be said."""
        self._said = False
        self._is_wanted = not is_seen and terminal() is not None
        self._before: Any = None

    def _say(self, number: int, stack: object) -> None:
        self._said = True
        written(SAID)

    def __enter__(self) -> None:
        if self._is_wanted:
            self._before = signal.signal(signal.SIGALRM, self._say)
            signal.setitimer(signal.ITIMER_REAL, PATIENCE)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_wanted:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._before)
        if self._said:
            written(WIPED)
