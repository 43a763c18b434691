"""Rows in columns that line up although Chinese characters take two cells."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial

from tui.typeset.cells import cells, drawable, widths

GAP = "  "
LEAST = 8
"""Cells of a shortened column; with many columns the line is then too long all the same."""
WORTH = 16
"""Cells that a column which gives way keeps, or it is left out."""
A_TITLE, MOST = 40, 60
"""Cells for which others give way to one column, and the hundredth part of a broad screen."""

Dress = Callable[[int, int, str], str]
"""Given the number of a row, that of a column and the text as it is shown, what is sent to the terminal for it."""


def as_it_is(row: int, column: int, text: str) -> str:
    """Without anything around it."""
    return text


def table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    numbers: Sequence[int] = (),
    yielding: Sequence[int] = (),
    dress: Dress = as_it_is,
) -> str:
    """The rows below their heads; the columns named in `numbers` stand on the right.

    On a terminal a line that would be too long is shortened: first the columns in `yielding`, one after the other,
    then the widest. A pipe gets everything.
    """
    lines = [[drawable(text) for text in row] for row in (heads, *rows)]
    wide = [max(cells(row[column]) for row in lines) for column in range(len(heads))]
    shown: Sequence[int] = range(len(heads))
    if sys.stdout.isatty():
        wide = shared_out(wide, yielding, shutil.get_terminal_size().columns)
        shown = [column for column in shown if wide[column]]
    return "\n".join(
        GAP.join(
            padded(row[column], wide[column], right=column in numbers, dress=partial(dress, number, column))
            for column in shown
        ).rstrip()
        for number, row in enumerate(lines, -1)
    )


def shared_out(wide: Sequence[int], yielding: Sequence[int], screen: int) -> list[int]:
    """The cells of each column on a screen, 0 of one that gives way; to one very long text the others do not."""
    found = list(wide)
    needed = [min(width, max(A_TITLE, screen * MOST // 100)) for width in wide]
    for column in yielding:
        over = sum(width + len(GAP) for width in needed if width) - len(GAP) - screen
        if over > 0:
            left = needed[column] - over
            needed[column] = found[column] = left if left >= WORTH else 0
    room = screen - len(GAP) * (sum(map(bool, found)) - 1)
    most = min(max(found), room)
    while most > LEAST and sum(min(width, most) for width in found) > room:
        most -= 1
    return [min(width, most) for width in found]


def padded(text: str, width: int, *, right: bool = False, dress: Callable[[str], str] = str) -> str:
    """The text in exactly `width` cells."""
    text = shortened(text, width)
    blanks = " " * (width - cells(text))
    return blanks + dress(text) if right else dress(text) + blanks


def shortened(text: str, width: int) -> str:
    """The text in at most `width` cells, whole characters only, with … where something is left out."""
    if cells(text) <= width:
        return text
    kept = []
    room = width - 1
    for char, taken in zip(text, widths(text), strict=True):
        if taken > room:
            break
        room -= taken
        kept.append(char)
    return "".join(kept) + "…"


def ending(text: str, width: int) -> str:
    """The end of the text in at most `width` cells, whole characters only, with … where something is left out."""
    if cells(text) <= width:
        return text
    kept = ""
    for char, taken in zip(reversed(text), reversed(widths(text)), strict=True):
        if cells(kept) + taken > width - 1:
            break
        kept = char + kept
    return "…" + kept
