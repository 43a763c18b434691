"""The unit in hand: what every key acts on. Knows no screen."""

from __future__ import annotations

from typing import Literal, get_args

from tui.typeset import Spot
from tui.widgets.reading.marks import Extent
from tui.widgets.reading.ways import Ways, whole_character

Unit = Literal["character", "word", "term", "selection", "sentence", "paragraph"]
"""A selection is in hand once something was done with it: what is done next is done with the same."""
UNITS: tuple[Unit, ...] = get_args(Unit)
WHOLES: tuple[Unit, ...] = ("sentence", "paragraph")


class Hand:
    """A unit around the cursor, or the very stretch that a jump has led to."""

    def __init__(self, ways: Ways) -> None:
        self._ways = ways
        self.unit: Unit = "word"
        self._taken: Extent | None = None

    def take(self, unit: Unit, taken: Extent | None = None) -> None:
        """Hold a unit from now on; a jump also says from where to where."""
        self.unit, self._taken = unit, taken

    def arrive(self, spot: Spot, extent: Extent) -> None:
        """Hold what a jump has led to, where it is more than a part of one word: a whole sentence as such."""
        wholes = (unit for unit in WHOLES if self._is_whole(unit, spot, extent))
        if extent.end <= self._word(spot).end:
            self.take("word")
        elif self._ways.term_at(spot) != extent and (unit := next(wholes, None)):
            self.take(unit)
        else:
            self.take("term", extent)

    def _is_whole(self, unit: Unit, spot: Spot, extent: Extent) -> bool:
        around = self._around(unit, spot)
        return around is not None and around.end == extent.end and self._first(around) == extent.start

    def _first(self, extent: Extent) -> int:
        return self._ways.first_word(Spot(extent.passage, extent.start)).offset

    def extent(self, spot: Spot) -> Extent:
        """What is held when the cursor stands on a spot."""
        return self._taken or self._around(self.unit, spot) or self._word(spot)

    def settle(self, spot: Spot) -> None:
        """Words are known now: what a jump has led to may be one of them."""
        if (self._taken and _holds(self._word(spot), self._taken)) or self._taken == self._word(spot):
            self.take("word")

    def widened(self, spot: Spot) -> Unit | None:
        """The next larger unit around a spot."""
        here = self.extent(spot)
        for unit in UNITS[UNITS.index(self.unit) + 1 :]:
            around = self._around(unit, spot)
            if around and (_holds(around, here) or self.unit == "character"):
                return unit
        return None

    def narrowed(self, spot: Spot) -> Unit | None:
        """The next smaller unit at a spot: even a word of one character is looked into."""
        here = self.extent(spot)
        for unit in reversed(UNITS[: UNITS.index(self.unit)]):
            around = self._around(unit, spot)
            if around and (_holds(here, around) or unit == "character"):
                return unit
        return None

    def _around(self, unit: Unit, spot: Spot) -> Extent | None:
        number, text = spot.passage, self._ways.text(spot.passage)
        if unit == "character":
            return Extent(number, *whole_character(text, spot.offset))
        if unit == "term":
            return self._ways.term_at(spot)
        if unit == "sentence":
            start, end = self._ways.sentence(spot)
            return Extent(number, start, start + len(text[start:end].rstrip()))
        if unit == "selection":
            return None
        return self._word(spot) if unit == "word" else Extent(number, 0, len(text))

    def _word(self, spot: Spot) -> Extent:
        word = self._ways.word(spot)
        return Extent(spot.passage, word.start, word.end)


def _holds(outer: Extent, inner: Extent) -> bool:
    """Whether one is more than the other and has it within itself."""
    return outer != inner and outer.start <= inner.start and inner.end <= outer.end
