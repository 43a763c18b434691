"""What is marked in a text: plain spans, by layer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from tui.typeset import Spot

Layer = Literal["term", "kept", "hit", "noted", "flagged", "bookmark"]

MARGIN_SIGNS: dict[Layer, str] = {"bookmark": "◆", "noted": "✎", "flagged": "⚑"}
"""The layers that show in the margin beside their first line."""


class Extent(NamedTuple):
    """Some text of one passage."""

    passage: int
    start: int
    end: int


class Spans:
    """The extents of one layer, found by place."""

    def __init__(self, extents: Iterable[Extent] = ()) -> None:
        """Sort them once."""
        self.all = sorted(extents)
        self._starts = [Spot(extent.passage, extent.start) for extent in self.all]
        self._by_passage: dict[int, list[Extent]] = defaultdict(list)
        for extent in self.all:
            self._by_passage[extent.passage].append(extent)
        self._longest = max((extent.end - extent.start for extent in self.all), default=0)

    def within(self, passage: int, start: int, end: int) -> Iterator[Extent]:
        """All that share a character with `start`..`end`, in order."""
        extents = self._by_passage.get(passage, [])
        for index in range(bisect_left(extents, (passage, start - self._longest, 0)), len(extents)):
            extent = extents[index]
            if extent.start >= end:
                return
            if extent.end > start:
                yield extent

    def after(self, spot: Spot) -> Spot | None:
        """Where the first one after a spot begins."""
        index = bisect_right(self._starts, spot)
        return self._starts[index] if index < len(self._starts) else None

    def before(self, spot: Spot) -> Spot | None:
        """Where the last one before a spot begins."""
        index = bisect_left(self._starts, spot)
        return self._starts[index - 1] if index else None

    def first_within(self, passage: int, start: int, end: int) -> Spot | None:
        """Where the first one begins that begins in `start`..`end`."""
        extents = self._by_passage.get(passage, [])
        index = bisect_left(extents, (passage, start, 0))
        return Spot(passage, extents[index].start) if index < len(extents) and extents[index].start < end else None
