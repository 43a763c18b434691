"""One set line: which characters stand in which cells, and which character stands in a given cell."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from tui.typeset.breaking import NO_START
from tui.typeset.cells import cells


class Syllable(NamedTuple):
    """One reading in the row above a line."""

    offset: int
    """The character it belongs to, in its passage."""
    column: int
    text: str


NO_GAPS: Mapping[int, int] = MappingProxyType({})


class Line(NamedTuple):
    """A line of one passage; columns count from the left edge of the text column."""

    passage: int
    start: int
    """Offset of its first character in the passage."""
    text: str
    """What is drawn, one character for each of the passage's, blanks that hang over the edge included."""
    columns: tuple[int, ...]
    """Where the room of each character begins, and where that of the last one ends."""
    measured: tuple[int, ...]
    """The cells of each character itself; the rest of its room is blank on both sides."""
    gaps: Mapping[int, int] = NO_GAPS
    """Blank cells at the end of a character's room which part two words, by index."""
    syllables: tuple[Syllable, ...] = ()
    ruby: bool = False
    """Whether rooms are made for syllables, so that a closing mark may be left standing apart."""
    sign: str = ""
    """What stands before the text, a cell apart."""

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.start + len(self.text)

    @property
    def left(self) -> int:
        """Column of its first cell."""
        return self.columns[0]

    @property
    def right(self) -> int:
        """Column after its last cell."""
        return self.columns[-1]

    def column(self, offset: int) -> int:
        """The column where the character at `offset` of the passage is drawn."""
        index = min(max(offset - self.start, 0), len(self.text))
        if index == len(self.text):
            return self.right
        return self.centred(index, self.measured[index])

    def centred(self, index: int, length: int) -> int:
        """The column from which something of this length stands in the middle of a character's room.

        The odd cell goes to the right, except before a closing mark, which should not stand alone.
        """
        room = self.columns[index + 1] - self.columns[index] - self.gaps.get(index, 0)
        closed = self.ruby and index + 1 < len(self.text) and self.text[index + 1] in NO_START
        return self.columns[index] + max(room - length + closed, 0) // 2

    def offset(self, column: int) -> int:
        """The offset of the character in `column`: the nearest one, outside of the text."""
        index = bisect_right(self.columns, column) - 1
        index = min(max(index, 0), len(self.text) - 1)
        while index > 0 and not self.measured[index]:
            index -= 1
        return self.start + index

    def extent(self, start: int, end: int) -> tuple[int, int]:
        """The columns from the room of one character to that of another, without the gap after the last."""
        first, last = max(start - self.start, 0), min(end - self.start, len(self.text))
        return self.columns[first], self.columns[last] - (self.gaps.get(last - 1, 0) if last > first else 0)

    def drawn(self, start: int, end: int) -> str:
        """What fills the cells from one offset's room to another's, blanks between characters included."""
        first, last = max(start - self.start, 0), min(end - self.start, len(self.text))
        if self.columns[last] - self.columns[first] == cells(self.text[first:last]):
            return self.text[first:last]
        return "".join(map(self._room, range(first, last)))

    def _room(self, index: int) -> str:
        """One character, with the marks that sit on it, and the blanks of its room."""
        room, measured = self.columns[index + 1] - self.columns[index], self.measured[index]
        if room < measured or (not measured and index):
            return ""
        end = index + 1
        while end < len(self.text) and not self.measured[end]:
            end += 1
        pad = self.centred(index, measured) - self.columns[index]
        return " " * pad + self.text[index:end] + " " * (room - pad - measured)

    def reading_row(self) -> str:
        """The row above the line: every syllable over its character."""
        row, at = [], 0
        for syllable in self.syllables:
            row.append(" " * (syllable.column - at) + syllable.text)
            at = syllable.column + cells(syllable.text)
        return "".join(row)
