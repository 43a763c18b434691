"""What has been read: lines that stood on the screen for a while, not those that were jumped or leafed over."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import LeftAt

LONG_ENOUGH = 2.0
"""Seconds that a line must stand on the screen: who leafs through a text or looks at its end has not read it."""
AT_MOST = 40
"""Stretches kept of one article; of more, the shortest are forgotten."""

Stretch = tuple[float, float]
"""From one share of the article to another."""


class Seen:
    """The stretches of an article that have been read; to be told whenever other lines are on the screen."""

    def __init__(self, read: Iterable[Stretch] = (), clock: Callable[[], float] = time.monotonic) -> None:
        self.read = joined(read)
        self.clock = clock
        self._standing: list[tuple[float, float, float]] = []
        """What is on the screen, and since when."""

    @property
    def share(self) -> float:
        """How much has been read, from 0 to 1."""
        return min(1.0, round(sum(end - start for start, end in self.read), 6))

    def look(self, start: float, end: float) -> None:
        """This is on the screen now; what was on it long enough has been read."""
        now = self.clock()
        ripe = [(begun, done) for begun, done, since in self._standing if now - since >= LONG_ENOUGH]
        if ripe:
            self.read = joined([*self.read, *ripe])
        stays = [
            (max(begun, start), min(done, end), since)
            for begun, done, since in self._standing
            if begun < end and done > start
        ]
        if not stays:
            self._standing = [(start, end, now)]
            return
        above, below = (start, stays[0][0], now), (stays[-1][1], end, now)
        self._standing = [piece for piece in (above, *stays, below) if piece[0] < piece[1]]

    def look_away(self) -> None:
        """Nothing of it is on the screen."""
        self.look(0.0, 0.0)


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same in order, those that touch as one."""
    found: list[Stretch] = []
    for start, end in sorted((round(start, 6), round(end, 6)) for start, end in stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    longest = sorted(found, key=lambda stretch: stretch[0] - stretch[1])[:AT_MOST]
    return tuple(sorted(longest))


def read_before(left: LeftAt | None) -> tuple[Stretch, ...]:
    """What had been read when an article was left; older versions kept how much, and meant from the start."""
    if left is None:
        return ()
    bounds = left.read or (0.0, left.progress)
    return joined(zip(bounds[::2], bounds[1::2], strict=False))
