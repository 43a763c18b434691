"""Running sums of many heights, each of which may change: both ways in O(log n)."""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """A Fenwick tree over the heights of a document's stretches."""

    __slots__ = ("_heights", "_top", "_tree", "total")

    def __init__(self, heights: Sequence[int]) -> None:
        """Take the first heights."""
        self._heights = list(heights)
        self._tree = [0, *heights]
        size = len(self._tree)
        for node in range(1, size):
            parent = node + (node & -node)
            if parent < size:
                self._tree[parent] += self._tree[node]
        self._top = 1 << size.bit_length()
        self.total = sum(heights)
        """The sum of all."""

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        if not change:
            return
        self._heights[index] = height
        self.total += change
        node = index + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def before(self, index: int) -> int:
        """The sum of all heights before this one."""
        total = 0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    def find(self, row: int) -> tuple[int, int]:
        """The index whose height covers a row, and the row within it; the nearest for rows outside."""
        if row < 0:
            return 0, 0
        if row >= self.total:
            last = len(self._heights) - 1
            return last, max(self._heights[last] - 1, 0)
        index, step = 0, self._top
        while step:
            if index + step < len(self._tree) and self._tree[index + step] <= row:
                index += step
                row -= self._tree[index]
            step >>= 1
        return index, row
