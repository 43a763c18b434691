"""What is selected: from a character to the one after the last. Knows no screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tui.typeset import Spot
from tui.widgets.reading.marks import Extent
from tui.widgets.reading.ways import Ways

Ends = tuple[Spot, Spot]
"""From a character to the one after the last."""
TO_ITS_END = ("next_sentence", "next_paragraph", "bottom")
"""Ways that lead past a sentence, a paragraph, all of the text: who selects means that, with what closes it."""


class Selection:
    """Some text, or none; walking stretches what was begun with a key."""

    def __init__(self, ways: Ways, changed: Callable[[list[Ends]], None]) -> None:
        """`changed` is told the stretches of text in which the selection is another now."""
        self._ways, self._changed = ways, changed
        self.ends: Ends | None = None
        self._fixed: Extent | None = None
        """The end that stays, while walking selects."""
        self._reached: Ends | None = None
        """A word that was walked to, and the end of what it closes."""

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

    def to_its_end(self, way: str, spot: Spot) -> Spot | None:
        """While one selects on: the last word of the sentence or the paragraph, or of the next one when that is
        selected; nothing where one goes on as ever."""
        if self._fixed is None or self.ends is None or way not in TO_ITS_END or spot < self._begins:
            return None
        if way == "bottom":
            end = self._end_of("next_paragraph", self._ways.end)
        elif (end := self._end_of(way, spot)) <= self.ends[1]:
            there = self._ways.next_sentence(spot) if way == "next_sentence" else self._ways.next_paragraph(spot)
            end = self._end_of(way, there)
        last = Spot(end.passage, end.offset - 1)
        word = last if self._ways.is_word(last) else self._ways.previous_word(last)
        word = max(spot, Spot(word.passage, self._ways.word(word).start))
        self._reached = word, end
        self.follow(word, Extent(word.passage, word.offset, word.offset + 1), dragged=False)
        return word

    def _end_of(self, way: str, spot: Spot) -> Spot:
        text = self._ways.text(spot.passage)
        end = self._ways.sentence(spot)[1] if way == "next_sentence" else len(text)
        return Spot(spot.passage, len(text[:end].rstrip()))

    @property
    def _begins(self) -> Spot:
        return Spot(self._fixed.passage, self._fixed.start) if self._fixed else Spot(0, 0)

    def follow(self, spot: Spot, held: Extent, dragged: bool) -> None:
        """The cursor has come to a spot: select up to what is in hand there, or nothing any more."""
        if self._fixed is not None:
            begin = min(self._begins, Spot(held.passage, held.start))
            end = max(Spot(self._fixed.passage, self._fixed.end), Spot(held.passage, held.end))
            reached = self._reached if self._reached and self._reached[0] == spot else None
            self._set((begin, max(end, reached[1]) if reached else end))
        elif not dragged:
            self._set(None)

    def clear(self) -> None:
        """Select nothing."""
        self._fixed = self._reached = None
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
