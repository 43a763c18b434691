"""One set line: which characters stand in which cells, and which character stands in a given cell."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from tui.typeset.cells import cells


class Syllable(NamedTuple):
    """One reading in the row above a line."""

    offset: int
    """The character it belongs to, in its passage."""
    column: int
    text: str


NO_LEADS: Mapping[int, int] = MappingProxyType({})


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
    leads: Mapping[int, int] = NO_LEADS
    """Blank cells before a character in its room, by index; the rest of the room is blank behind it."""
    syllables: tuple[Syllable, ...] = ()
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
        return self.columns[index] + self.leads.get(index, 0)

    def offset(self, column: int) -> int:
        """The offset of the character in `column`: the nearest one, outside of the text."""
        index = bisect_right(self.columns, column) - 1
        index = min(max(index, 0), len(self.text) - 1)
        while index > 0 and not self.measured[index]:
            index -= 1
        return self.start + index

    def extent(self, start: int, end: int) -> tuple[int, int]:
        """The columns from the first cell of one character to the last of another, blanks around them left out."""
        first, last = max(start - self.start, 0), min(end - self.start, len(self.text))
        if last <= first:
            return self.column(start), self.column(start)
        inked = last - 1
        while inked > first and not self.measured[inked]:
            inked -= 1
        return self.column(self.start + first), self.column(self.start + inked) + self.measured[inked]

    def drawn(self, start: int, end: int) -> str:
        """What fills the cells from one offset's room to another's, blanks around characters included."""
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
        lead = self.leads.get(index, 0)
        return " " * lead + self.text[index:end] + " " * (room - lead - measured)

    def reading_row(self) -> str:
        """The row above the line: every syllable over its character."""
        row, at = [], 0
        for syllable in self.syllables:
            row.append(" " * (syllable.column - at) + syllable.text)
            at = syllable.column + cells(syllable.text)
        return "".join(row)
