"""Whether the entry is open: where there is room it stands beside the text unasked, elsewhere when wished for."""

from __future__ import annotations

from tui.screens.base import DeskScreen


class Wished:
    """What the reader wished for, where the text stands alone and where it does not."""

    def __init__(self, screen: DeskScreen) -> None:
        self._screen = screen
        self._open: set[bool] = set()

    @property
    def _is_alone(self) -> bool:
        """Whether everything but the text is hidden."""
        return self._screen.has_class("only-text")

    @property
    def stays(self) -> bool:
        """Whether the entry is open without being asked for: nobody opened it, and so nobody closes it."""
        return self._screen.has_class("broad") and not self._is_alone

    @property
    def is_own(self) -> bool:
        """Whether the reader has opened it himself."""
        return self._is_alone in self._open

    @property
    def is_open(self) -> bool:
        """Whether it is to be seen."""
        return self.stays or self.is_own

    def open(self) -> None:
        """The reader wants it."""
        if not self.stays:
            self._open.add(self._is_alone)

    def close(self) -> bool:
        """The reader wants it no longer; whether it was he who had opened it."""
        was_open = self.is_own
        self._open.discard(self._is_alone)
        return was_open

    def forget(self) -> None:
        """The entry stands somewhere else now."""
        self._open.clear()
