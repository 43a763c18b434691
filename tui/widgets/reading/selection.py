"""What is selected: from a character to the one after the last. Knows no screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tui.typeset import Spot
from tui.widgets.reading.marks import Extent
from tui.widgets.reading.ways import Ways

Ends = tuple[Spot, Spot]
"""From a character to the one after the last."""


class Selection:
    """Some text, or none; walking stretches what was begun with a key."""

    def __init__(self, ways: Ways, changed: Callable[[list[Ends]], None]) -> None:
        """`changed` is told the stretches of text in which the selection is another now."""
        self._ways, self._changed = ways, changed
        self.ends: Ends | None = None
        self._fixed: Extent | None = None
        """The end that stays, while walking selects."""

    def parts(self) -> Iterator[Extent]:
        """The selected stretch of each passage, in order."""
        if self.ends is None:
            return
        start, end = self.ends
        for number in self._ways.numbers(start.passage, end.passage):
            first = start.offset if number == start.passage else 0
            last = end.offset if number == end.passage else len(self._ways.text(number))
            yield Extent(number, first, last)

    def text(self) -> str:
        """The selected text, clean: without pinyin, with line breaks only between paragraphs."""
        return "\n".join(self._ways.text(number)[first:last] for number, first, last in self.parts())

    def select(self, one: Spot, other: Spot) -> None:
        """Select the characters from one spot to before another."""
        self._set((one, other) if one < other else (other, one))

    def between(self, one: Spot, other: Spot) -> None:
        """Select every character from one to the other."""
        first, last = sorted((one, other))
        self._set((first, Spot(last.passage, last.offset + 1)))

    def turn(self, extent: Extent) -> None:
        """Begin with what is in hand, to be stretched by walking; or end it and select nothing."""
        if self._fixed is not None:
            self.clear()
            return
        self._fixed = extent
        self.select(Spot(extent.passage, extent.start), Spot(extent.passage, extent.end))

    def follow(self, spot: Spot, dragged: bool) -> None:
        """The cursor has come to a spot: select whole words up to it, or nothing any more."""
        if self._fixed is not None:
            fixed, word = self._fixed, self._ways.word(spot)
            begin = min(Spot(fixed.passage, fixed.start), Spot(spot.passage, word.start))
            self._set((begin, max(Spot(fixed.passage, fixed.end), Spot(spot.passage, word.end))))
        elif not dragged:
            self._set(None)

    def clear(self) -> None:
        """Select nothing."""
        self._fixed = None
        self._set(None)

    def _set(self, ends: Ends | None) -> None:
        if ends != self.ends:
            before, self.ends = self.ends, ends
            self._changed(_changes(before, ends))


def _changes(old: Ends | None, new: Ends | None) -> list[Ends]:
    """The stretches of text in which two selections differ."""
    if old is None or new is None or old[1] <= new[0] or new[1] <= old[0]:
        return [one for one in (old, new) if one is not None]
    pairs = [(min(old[0], new[0]), max(old[0], new[0])), (min(old[1], new[1]), max(old[1], new[1]))]
    return [pair for pair in pairs if pair[0] != pair[1]]
