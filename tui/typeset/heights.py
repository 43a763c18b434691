"""Running sums of many heights, each of which may change, in O(√n): a sum is kept of every few dozen of them.

Making it takes a book of thousands of paragraphs next to nothing, and nothing that is asked looks at them all.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

FEW = 64
"""Heights that are summed together."""


class Heights:
    """The heights of a document's stretches."""

    __slots__ = ("_heights", "_sums", "total")

    def __init__(self, heights: Sequence[int]) -> None:
        """Take the first heights."""
        self._heights = list(heights)
        self._sums = [sum(self._heights[at : at + FEW]) for at in range(0, len(heights), FEW)]
        self.total = sum(self._sums)
        """The sum of all."""

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        self._heights[index] = height
        self._sums[index // FEW] += change
        self.total += change

    def before(self, index: int) -> int:
        """The sum of all heights before this one."""
        few = index // FEW
        return sum(self._sums[:few]) + sum(self._heights[few * FEW : index])

    def find(self, row: int) -> tuple[int, int]:
        """The index whose height covers a row, and the row within it; the nearest for rows outside."""
        if row < 0:
            return 0, 0
        if row >= self.total:
            last = len(self._heights) - 1
            return last, max(self._heights[last] - 1, 0)
        few, row = _covering(self._sums, row)
        within, row = _covering(self._heights[few * FEW : few * FEW + FEW], row)
        return few * FEW + within, row


def _covering(heights: Sequence[int], row: int) -> tuple[int, int]:
    """The one of some heights that covers a row of theirs, and the row within it."""
    edges = [0, *accumulate(heights)]
    at = bisect_right(edges, row) - 1
    return at, row - edges[at]
