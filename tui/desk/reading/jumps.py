"""The list of jumps: back to where one came from, and forward again, as in a browser."""

from __future__ import annotations

from tui.typeset import Spot

LONGEST = 100


class Jumps:
    """Spots that were left by a jump."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        """A jump leaves this spot; what lay ahead is forgotten."""
        if not self._back or self._back[-1] != spot:
            self._back.append(spot)
            del self._back[:-LONGEST]
        self._forward.clear()

    def back(self, here: Spot) -> Spot | None:
        """Where the last jump came from."""
        return self._go(self._back, self._forward, here)

    def forward(self, here: Spot) -> Spot | None:
        """The way back again."""
        return self._go(self._forward, self._back, here)

    @staticmethod
    def _go(source: list[Spot], target: list[Spot], here: Spot) -> Spot | None:
        while source:
            spot = source.pop()
            if spot != here:
                target.append(here)
                return spot
        return None
