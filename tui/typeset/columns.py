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


Dress = Callable[[int, int, str], str]
"""Given the number of a row, that of a column and the text as it is shown, what is sent to the terminal for it."""


def as_it_is(row: int, column: int, text: str) -> str:
    """Without anything around it."""
    return text


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: Sequence[int] = (), dress: Dress = as_it_is
) -> str:
    """The rows below their heads; the columns named in `numbers` stand on the right.

    On a terminal a line that would be too long is shortened in its widest columns; a pipe gets everything.
    """
    lines = [[drawable(text) for text in row] for row in (heads, *rows)]
    wide = [max(cells(row[column]) for row in lines) for column in range(len(heads))]
    if sys.stdout.isatty():
        room = shutil.get_terminal_size().columns - len(GAP) * (len(heads) - 1)
        most = min(max(wide), room)
        while most > LEAST and sum(min(width, most) for width in wide) > room:
            most -= 1
        wide = [min(width, most) for width in wide]
    return "\n".join(
        GAP.join(
            padded(text, wide[column], right=column in numbers, dress=partial(dress, number, column))
            for column, text in enumerate(row)
        ).rstrip()
        for number, row in enumerate(lines, -1)
    )


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
