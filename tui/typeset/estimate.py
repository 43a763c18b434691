"""How many rows the stretches of a text will about take, from their lengths alone: no text is looked at for it.

A book has thousands of paragraphs, and most are as long as some other: each shape is thought about once.
"""

from __future__ import annotations

from functools import cache

from seeds.documents.article import Role
from tui.typeset.roles import MANNERS
from tui.typeset.stretch import Stretches

# Cells a character takes on average, and rows a line takes, where the pinyin of every word is shown.
_CELLS_READ, _ROWS_READ = 3.6, 3


def estimated(stretches: Stretches, width: int, *, is_read: bool, is_spaced: bool) -> list[int]:
    """The rows of each; with the pinyin of every word where it `is_read`, apart for some where it `is_spaced`."""
    letter, row = (_CELLS_READ, _ROWS_READ) if is_read else (2, 1)
    least = (row > 1) + 1 if is_spaced else 0

    def rows(role: Role, length: int, above: int, ends: int) -> int:
        manner = MANNERS[role]
        room = max(width - manner.left - manner.right, 2)
        lines = -(-int(length * letter + manner.indent) // room)
        return max(above, least) + lines * row + manner.framed * ends

    @cache
    def whole(upper: Role | None, role: Role, length: int) -> int:
        return rows(role, length, stretches.gap(upper, role), 2)

    roles, lengths = stretches.columns()
    found = list(map(whole, [None, *roles], roles, lengths))
    for index in stretches.parted():
        part = stretches[index]
        found[index] = rows(part.role, len(part.text), part.above, part.first + part.last)
    return found
