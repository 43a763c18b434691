"""Keys that are of use where one stands, said quietly at an edge: as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui.typeset.cells import cells

APART = " · "


class Hint(NamedTuple):
    """A key and what it does, also in few words."""

    told: str
    brief: str


def fitting(hints: Sequence[Hint], room: int) -> str:
    """The hints on one line: in few words where room is short, and where it is shorter without the first ones."""
    for first in range(len(hints)):
        for each in zip(*hints[first:], strict=True):
            if cells(said := APART.join(each)) <= room:
                return said
    return ""
