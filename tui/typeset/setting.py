"""A stretch of text set in lines and rows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal
from unicodedata import category

from tui.typeset.breaking import Span, evened, line_starts
from tui.typeset.cells import cells, drawable, edges, widths
from tui.typeset.line import Line, Syllable
from tui.typeset.roles import MANNERS
from tui.typeset.ruby import Reading, Ruby, ruby
from tui.typeset.stretch import Stretch

_FEED = re.compile(r"\n(?=.)", re.DOTALL)

READ = 2
"""Rows made for pinyin over a line: its own and a blank one above it."""

RowKind = Literal["blank", "top", "bottom", "reading", "text"]


class Setting:
    """The lines of a stretch at one width, with the readings that were asked for."""

    __slots__ = (
        "_advances",
        "_columns",
        "_even",
        "_lifted",
        "_lines",
        "_manner",
        "_measured",
        "_paragraphs",
        "_read",
        "_ruby",
        "above",
        "height",
        "rows",
        "starts",
        "stretch",
        "text",
        "width",
    )

    def __init__(self, stretch: Stretch, width: int, readings: Sequence[Reading] = (), even: bool = False) -> None:
        """Break the stretch into lines of `width` cells, with room for readings over them; `even` parts all its
        lines by a row where some have readings."""
        self.stretch, self.width = stretch, width
        self.text = drawable(stretch.text)
        """What is drawn, one character for one."""
        self._manner = MANNERS[stretch.role]
        self._measured = widths(self.text)
        self._paragraphs = [0, *(match.end() for match in _FEED.finditer(stretch.text))]
        limit = self._room - self._manner.indent
        self._ruby: Ruby | None = None
        if readings:
            self._ruby = ruby(self.text, self._measured, readings, stretch.start, limit)
        self._advances = self._ruby.advances if self._ruby else self._track()
        self._columns = edges(self._advances)
        self.starts: tuple[int, ...] = tuple(self._break())
        """Where each line begins, within the stretch."""
        groups = self._ruby.groups if self._ruby else ()
        self._read = {bisect_right(self.starts, at) - 1 for at in groups}
        """The lines that have readings."""
        self._even = even and bool(self._read)
        self._lines: dict[int, Line] = {}
        self._lifted: int | None = None
        self.stack(stretch.above)

    @property
    def is_read(self) -> bool:
        """Whether a line has readings."""
        return bool(self._read)

    @property
    def is_open(self) -> bool:
        """Whether a blank row parts two of its lines."""
        return any(map(self._made, range(1 if self.stretch.first else 0, len(self.starts) if self._read else 0)))

    def _made(self, index: int) -> int:
        """The rows made above a line: for its readings, or so that it stands as far from the line before as those
        that have some."""
        if index in self._read:
            return READ
        return 1 if self._even and (index or not self.stretch.first) else 0

    def stack(self, above: int) -> None:
        """Give every line its row, with so many blank ones above, and room for readings and the frame.

        Above a line with readings a row is blank, so that they stand nearer to it than to the line before.
        """
        self.above = above
        row = above + (self._manner.framed + (0 in self._read) if self.stretch.first else self._made(0))
        rows = [row]
        for index in range(1, len(self.starts)):
            row += 1 + self._made(index)
            rows.append(row)
        self.rows: tuple[int, ...] = tuple(rows)
        """The row of each line's text, within the stretch."""
        self.height = row + 1 + (self._manner.framed and self.stretch.last)

    def line(self, index: int) -> Line:
        """The line with this index, composed when it is first asked for."""
        if (line := self._lines.get(index)) is None:
            line = self._lines[index] = self._compose(index)
        return line

    def index(self, offset: int) -> int:
        """The line which holds the character at this offset of the passage."""
        return max(bisect_right(self.starts, offset - self.stretch.start) - 1, 0)

    def row(self, row: int) -> tuple[RowKind, int]:
        """What stands in a row of the stretch, and the line it belongs to or, if to none, the nearest below."""
        index = bisect_left(self.rows, row)
        if index == len(self.rows):
            return "bottom", index - 1
        if self.rows[index] == row:
            return "text", index
        if self.rows[index] == row + 1 and self.line(index).syllables:
            return "reading", index
        framed = self._manner.framed and self.stretch.first
        return "top" if framed and row == self.above else "blank", index

    def lift(self, readings: Iterable[Reading], offset: int, held: tuple[int, int], waits: bool = False) -> None:
        """Let the pinyin of what is in hand float over the line that holds `offset`, in rows made for it.

        While one `waits` for words the rows are there already, so that no line moves when they come.
        """
        self.drop()
        index = self.index(offset)
        line = self.line(index)
        first, last = max(held[0], line.start), min(held[1], line.end)
        floating = _floating(line, readings, first, last, self.width)
        if line.syllables or not (floating or waits):
            return
        self._lines[index] = line._replace(syllables=floating)
        self._lifted = index
        self._shift(index, READ)

    @property
    def lifted_row(self) -> int | None:
        """The row of the floating pinyin, within the stretch."""
        return None if self._lifted is None else self.rows[self._lifted] - 1

    def drop(self) -> None:
        """Take the floating pinyin away."""
        if self._lifted is not None:
            del self._lines[self._lifted]
            self._shift(self._lifted, -READ)
            self._lifted = None

    def _shift(self, index: int, by: int) -> None:
        """Move a line and all below it by some rows."""
        self.rows = self.rows[:index] + tuple(row + by for row in self.rows[index:])
        self.height += by

    def _track(self) -> list[int]:
        """The cells of each character, and one more beside Chinese ones where a short title is spread."""
        if not self._manner.tracked:
            return self._measured
        tracked, following = [], 0
        for width in reversed(self._measured):
            tracked.append(width + 1 if width and 2 in (width, following) else width)
            following = width or following
        return tracked[::-1] if sum(tracked) <= self._room else self._measured

    def _break(self) -> list[int]:
        """Where the lines begin; centred lines are made about equally long."""
        starts = self._broken(self._room)
        if self._manner.align != "center" or not 1 < len(starts) < 6:
            return starts
        return evened(starts, self._broken, self.text, self._columns[-1] // len(starts), self._room)

    def _broken(self, room: int, parts: Sequence[Span] = ()) -> list[int]:
        """Where the lines begin in a given room, paragraph by paragraph."""
        starts = []
        units = [*(self._ruby.units if self._ruby else ()), *parts]
        begins = sorted({*self._paragraphs, *(self._ruby.breaks if self._ruby else ())})
        for first, last in pairwise([*begins, len(self.text)]):
            advances = self._advances[first:last]
            whole = [(start - first, end - first) for start, end in units if first <= start and end <= last]
            inner = line_starts(self.text[first:last], advances, edges(advances), room, self._indent(first), whole)
            starts += [first + start for start in inner]
        return starts

    def _indent(self, start: int) -> int:
        """What the line that begins at `start` stands in: only the first line of a paragraph does."""
        begins = start in self._paragraphs and (start > 0 or self.stretch.first)
        return self._manner.indent if begins else 0

    @property
    def _room(self) -> int:
        """The cells of a full line."""
        return self.width - self._manner.left - self._manner.right

    def _compose(self, index: int) -> Line:
        """Put the characters of one line into their columns."""
        start = self.starts[index]
        end = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        manner, origin = self._manner, self._columns[start]
        indent = self._indent(start)
        inked = start + len(self.text[start:end].rstrip())
        length = min(self._columns[inked] - origin, self._room - indent)
        spare = self._room - length
        slack = {"left": indent, "center": spare // 2, "right": spare}[manner.align]
        left = manner.left + slack
        columns = tuple(min(column - origin, length) + left for column in self._columns[start : end + 1])
        sign = manner.sign if index == 0 and self.stretch.first and not _has_sign(self.text) else ""
        offset = self.stretch.start + start
        line = Line(
            self.stretch.passage, offset, self.text[start:end], columns, tuple(self._measured[start:end]), sign=sign
        )
        return self._with_ruby(line, start, end) if self._ruby else line

    def _with_ruby(self, line: Line, start: int, end: int) -> Line:
        """The line with its readings, each over the middle of its word; at the line's start both begin together,
        and what parted the word from the one in the line before is given back."""
        assert self._ruby is not None
        leads = {at - start: blanks for at, blanks in self._ruby.leads.items() if start <= at < end}
        groups = [group for at, group in self._ruby.groups.items() if start <= at < end]
        columns = list(line.columns)
        if (lead := leads.pop(0, 0)) and groups:
            first = groups[0]
            hang = sum(self._measured[start : first.start])
            parting = min(lead, max(lead + hang + first.before, 0))
            for index in range(1, len(columns)):
                columns[index] -= lead if index < min(first.last, end) - start else parting
            push = {"left": 0, "center": parting // 2, "right": parting}[self._manner.align]
            columns = [column + push for column in columns]
        line = line._replace(columns=tuple(columns), leads=leads)
        placed = []
        for group in groups:
            column = max(line.column(self.stretch.start + group.start) + group.before, line.left)
            for offset, text in group.pieces:
                blanks = len(text) - len(text.lstrip())
                placed.append(Syllable(offset, column + blanks, text[blanks:]))
                column += cells(text)
        return line._replace(syllables=tuple(placed))


def _floating(line: Line, readings: Iterable[Reading], start: int, end: int, width: int) -> tuple[Syllable, ...]:
    """The readings from one offset to another over the middle of their text, moved inwards where the line ends."""
    pieces: list[tuple[int, str]] = []
    for reading in readings:
        here = [piece for piece in reading.pieces if start <= piece[0] < end]
        if here:
            first = here[0][1].lstrip(" ’")
            pieces += [(here[0][0], f" {first}" if pieces else first), *here[1:]]
    length = sum(cells(text) for _, text in pieces)
    if not 0 < length <= width:
        return ()
    left, right = line.extent(start, end)
    column = min(max((left + right - length) // 2, 0), width - length)
    placed = []
    for offset, text in pieces:
        blanks = len(text) - len(text.lstrip())
        placed.append(Syllable(offset, column + blanks, text[blanks:]))
        column += cells(text)
    return tuple(placed)


def _has_sign(text: str) -> bool:
    """Whether a text begins with a dash, a bullet or the like."""
    return category(text[0]) in ("So", "Sm", "Pd", "Sk")
