"""A word on the terminal while the program is being loaded, where that takes longer than a moment."""

from __future__ import annotations

from threading import Timer
from types import TracebackType

from tui.cli.restored import terminal, written

PATIENCE = 0.5
"""Seconds in which nothing is said."""
SAID, WIPED = "\rjingdu is starting …", "\r\x1b[K"


class Starting:
    """Says it, and takes it away before the screen is drawn or an error is told."""

    def __init__(self, *, is_seen: bool) -> None:
        """Where a page of last time `is_seen` already, nothing is to be said."""
        self._said = False
        self._timer = None if is_seen or not terminal() else Timer(PATIENCE, self._say)

    def _say(self) -> None:
        self._said = True
        written(SAID)

    def __enter__(self) -> None:
        if self._timer:
            self._timer.daemon = True
            self._timer.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer.join()
        if self._said:
            written(WIPED)
