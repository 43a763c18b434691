"""How far two passages stand apart, counted from the ink of the upper one to that of the lower, be it pinyin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.documents.article import Role

if TYPE_CHECKING:
    from tui.typeset.setting import Setting

LEADING: tuple[Role, ...] = ("kicker", "title", "deck", "heading")
"""What belongs to the text below it, and may stand as near to it as that text's lines to each other."""


def apart(upper: Setting, lower: Setting, spaced: bool) -> int:
    """Blank rows between two passages: more than between two lines of either; in a `spaced` text at least one
    between paragraphs, as some of them have pinyin and some have not.

    Short lines, which have none, stay together as they are without pinyin: a screen is small.
    """
    least = lower.stretch.above
    if upper.is_read or lower.is_read or (spaced and upper.stretch.role == lower.stretch.role == "paragraph"):
        least = max(least, 1)
    if upper.is_open or (lower.is_open and upper.stretch.role not in LEADING):
        return max(least, 2)
    return least
