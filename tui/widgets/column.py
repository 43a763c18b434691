"""The columns of a listing, and how they share the room there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

BROAD = 100
"""Cells from which on a table is broad."""
NARROWEST = 12
"""Cells that the column which takes what is left has at least."""
MOST = 60
"""The hundredth part of a table that others make free for the column which takes what is left."""


class Column(NamedTuple):
    """A column of a listing."""

    head: str
    width: int
    """Cells; 0 for the column that takes what is left."""
    right: bool = False
    tail: bool = False
    """What does not fit loses its beginning, not its end."""
    quiet: bool = False
    """Set in the muted colour."""
    strong: bool = False
    """Set in bold."""
    broad: int = 0
    """Cells where the table is broad, if they are others."""
    shrinks: bool = False
    """Whether it is no wider than its longest text."""
    least: int = 0
    """Cells it may be narrowed to for the sake of the column that takes what is left; 0 for none given away."""
    from_room: int = 0
    """The cells of a table from which on it is there."""
    if_any: bool = False
    """Whether it is left out as long as it says nothing."""
    yields: bool = False
    """Whether it is left out where the column that takes what is left would be cut for it."""

    def cells(self, room: int) -> int:
        """How wide it is in a table of this width; 0 for what is left."""
        return self.broad if self.broad and room >= BROAD else self.width


def shared_out(columns: Sequence[Column], longest: Mapping[int, int], room: int, padding: int) -> list[int]:
    """The cells of each column, 0 of those left out; `longest` are the cells of the longest texts known of.

    Where the room is short, the widest that may give some away does, until what takes the rest has a third of
    the room or all it needs.
    """
    widths = [
        min(column.cells(room), longest.get(at, room) if column.shrinks else room)
        for at, column in enumerate(columns)
    ]
    there = [
        room >= column.from_room and not (column.if_any and longest.get(at) == 0)
        for at, column in enumerate(columns)
    ]
    taken = sum(width + 2 * padding for width, shown in zip(widths, there, strict=True) if shown)
    rest = next((at for at, column in enumerate(columns) if not column.width), None)
    needed = 0 if rest is None else min(longest.get(rest, room), room * MOST // 100)
    for at, column in enumerate(columns):
        if column.yields and there[at] and room - taken < needed:
            there[at] = False
            taken -= widths[at] + 2 * padding
    wanted = 0 if rest is None else max(NARROWEST, min(longest.get(rest, room), room // 3))
    while room - taken < wanted:
        giving = [
            at for at, column in enumerate(columns) if there[at] and column.least and widths[at] > column.least
        ]
        if not giving:
            break
        widths[max(giving, key=lambda at: widths[at])] -= 1
        taken -= 1
    if rest is not None:
        widths[rest] = max(NARROWEST, room - taken)
    return [width if shown else 0 for width, shown in zip(widths, there, strict=True)]
