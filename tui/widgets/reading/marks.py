"""What is marked in a text: plain spans, by layer. Knows no screen."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, get_args

from tui.typeset import Spot

Voice = Literal["voice-1", "voice-2", "voice-3", "voice-4", "voice-5", "voice-6"]
Layer = Literal["term", "kept", "hit", "noted", "flagged", "bookmark", "doubted", "construction", Voice]
VOICES: tuple[Voice, ...] = get_args(Voice)
"""The tints of the speakers of a text; a seventh has that of the first again."""

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


class Marks:
    """Everything that is marked in an article."""

    def __init__(self) -> None:
        self._layers: dict[Layer, Spans] = {}

    def set(self, layer: Layer, extents: Iterable[Extent]) -> Spans | None:
        """Mark these places, and none but these, in one way; nothing when they were marked already."""
        before, spans = self.all(layer), Spans(extents)
        self._layers[layer] = spans
        return spans if spans.all != before else None

    def all(self, layer: Layer) -> list[Extent]:
        """The places marked in one way, in order."""
        return self._layers[layer].all if layer in self._layers else []

    def within(self, layer: Layer, passage: int, start: int, end: int) -> Iterator[Extent]:
        """The marks of a layer that share a character with `start`..`end`, in order."""
        return self._layers[layer].within(passage, start, end) if layer in self._layers else iter(())

    def following(self, layer: Layer, spot: Spot) -> Extent | None:
        """The next mark of a layer, after the last the first."""
        marked = self.all(layer)
        after = bisect_right(marked, (*spot, sys.maxsize))
        return marked[after % len(marked)] if marked else None

    def preceding(self, layer: Layer, spot: Spot) -> Extent | None:
        """The mark of a layer before a spot, before the first the last."""
        marked = self.all(layer)
        return marked[bisect_left(marked, spot) - 1] if marked else None

    def signs(self, passage: int, start: int, end: int) -> dict[str, Spot]:
        """The signs beside a line in which marks begin, and where these do."""
        return {
            sign: spot
            for layer, sign in MARGIN_SIGNS.items()
            if layer in self._layers and (spot := self._layers[layer].first_within(passage, start, end)) is not None
        }
