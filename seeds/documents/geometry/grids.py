"""Tables whose cells are drawn: lines across and down that meet. What stands in one is told row by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from seeds.documents.article import Block
from seeds.documents.geometry.boxes import Area, Box
from seeds.documents.page.joins import joined
from seeds.documents.page.lines import Line

THIN = 3.0
"""What is no thicker than this, in points, is a line."""
TOUCHING = 3.0
"""Lines so near one another meet, or are the same."""
MOST_LINES = 2_000
FEWEST_ACROSS, FEWEST_DOWN = 3, 2
"""A table has at least so many lines across, and down."""
NEARLY_ALL = 0.7
"""A grid around so much of a page's text sets the page, unless it has several columns."""
PARTED = "｜"
"""What stands between the cells of a row."""


class Grid(NamedTuple):
    """A table: where it is, and where its lines run down and across."""

    area: Area
    down: tuple[float, ...]
    across: tuple[float, ...]

    def told(self, boxes: Sequence[Box]) -> Line:
        """What stands in the table, a line for each row."""
        cells: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            row = sum(line < box.middle for line in self.across)
            column = sum(line < (box.left + box.right) / 2 for line in self.down)
            cells.setdefault((row, column), []).append(box)
        rows: dict[int, list[str]] = {}
        for (row, _), held in sorted(cells.items()):
            held.sort(key=lambda box: (round(box.middle / max(box.height, 1)), box.left))
            rows.setdefault(row, []).append(joined([box.text for box in held]))
        text = "\n".join(PARTED.join(row) for row in rows.values())
        return Line(text, block=Block("box", text))


def is_line(area: Area) -> bool:
    """Whether what is drawn is a line, across or down."""
    wide, tall = area.right - area.left, area.bottom - area.top
    return min(wide, tall) <= THIN < max(wide, tall)


def grids(drawn: Iterable[Area], page: Area) -> tuple[Grid, ...]:
    """The tables that lines make which meet one another."""
    lines = [_within(area, page) for area in drawn if is_line(area)]
    if len(lines) > MOST_LINES:
        return ()
    found = (_grid(group) for group in _meeting(lines))
    return tuple(grid for grid in found if len(grid.across) >= FEWEST_ACROSS and len(grid.down) >= FEWEST_DOWN)


def _meeting(lines: Sequence[Area]) -> Iterable[list[Area]]:
    """Lines that meet one another, or others that do."""
    groups: dict[int, list[Area]] = {}
    of: dict[Area, int] = {}
    open_lines: list[Area] = []
    for line in sorted(set(lines)):
        open_lines = [other for other in open_lines if other.right >= line.left - TOUCHING]
        groups[len(of)] = [line]
        of[line] = len(of)
        for other in open_lines:
            if of[other] != of[line] and _meet(line, other):
                small, large = sorted((of[other], of[line]), key=lambda name: len(groups[name]))
                for moved in groups[small]:
                    of[moved] = large
                groups[large] += groups.pop(small)
        open_lines.append(line)
    return groups.values()


def held(grid: Grid, boxes: Sequence[Box]) -> list[Box]:
    """The pieces of text in a table; none in one that only sets the page."""
    found = [box for box in boxes if grid.area.holds(box, TOUCHING)]
    all_of_it = sum(len(box.text) for box in found) > NEARLY_ALL * sum(len(box.text) for box in boxes)
    return [] if all_of_it and len(grid.down) <= FEWEST_ACROSS else found


def _within(area: Area, page: Area) -> Area:
    return Area(
        max(area.left, page.left),
        max(area.top, page.top),
        min(area.right, page.right),
        min(area.bottom, page.bottom),
    )


def _meet(line: Area, other: Area) -> bool:
    return (
        line.left - TOUCHING <= other.right
        and other.left - TOUCHING <= line.right
        and line.top - TOUCHING <= other.bottom
        and other.top - TOUCHING <= line.bottom
    )


def _grid(lines: Sequence[Area]) -> Grid:
    down = [line.left for line in lines if line.right - line.left <= THIN]
    across = [line.top for line in lines if line.bottom - line.top <= THIN]
    area = Area(
        min(line.left for line in lines),
        min(line.top for line in lines),
        max(line.right for line in lines),
        max(line.bottom for line in lines),
    )
    return Grid(area, _apart(down), _apart(across))


def _apart(places: Iterable[float]) -> tuple[float, ...]:
    """Places of lines, those of one line told once."""
    ordered = sorted(places)
    return tuple(ordered[:1]) + tuple(after for before, after in pairwise(ordered) if after - before > TOUCHING)
