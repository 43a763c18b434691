"""Tables without lines: rows of short pieces that stand below one another, with white between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from seeds.documents.geometry.boxes import Box, around
from seeds.documents.geometry.grids import Grid
from seeds.documents.page.signs import has_clauses

FEWEST_ROWS, FEWEST_COLUMNS = 3, 3
LONGEST = 16
"""A cell has no more letters."""
NEAR = 2.5
"""The rows of a table are no farther from one another, in letters."""
WHITE = 0.9
"""White so many letters wide parts its columns."""
FULL = 0.7
"""The lines of a newspaper's columns fill more of their page; cells leave more of it white."""


def spaced(boxes: Sequence[Box], size: float) -> tuple[Grid, ...]:
    """The tables of a page that white alone tells."""
    if not size:
        return ()
    grids = (_grid(rows, size) for rows in _runs(_rows(boxes, size), size))
    return tuple(grid for grid in grids if grid is not None)


def _rows(boxes: Sequence[Box], size: float) -> list[list[Box]]:
    """The pieces of a page that stand at the same height."""
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda box: box.middle):
        if rows and box.middle - rows[-1][0].middle < size / 2:
            rows[-1].append(box)
        else:
            rows.append([box])
    return rows


def _runs(rows: Sequence[list[Box]], size: float) -> Iterator[list[list[Box]]]:
    """Rows of cells that follow one another."""
    run: list[list[Box]] = []
    for row in rows:
        cells = len(row) >= FEWEST_COLUMNS and all(_is_cell(box) for box in row)
        if run and (not cells or row[0].middle - run[-1][0].middle > NEAR * size):
            yield run
            run = []
        run += [row] if cells else []
    if run:
        yield run


def _is_cell(box: Box) -> bool:
    return len(box.text) <= LONGEST and not has_clauses(box.text)


def _grid(rows: Sequence[list[Box]], size: float) -> Grid | None:
    """The table that rows of cells are, if the cells stand below one another."""
    if len(rows) < FEWEST_ROWS:
        return None
    columns: list[tuple[float, float]] = []
    for left, right in sorted((box.left, box.right) for row in rows for box in row):
        if columns and left < columns[-1][1] + WHITE * size:
            columns[-1] = columns[-1][0], max(columns[-1][1], right)
        else:
            columns.append((left, right))
    area = around(box for row in rows for box in row)
    filled = sum(right - left for left, right in columns)
    if len(columns) < FEWEST_COLUMNS or filled > FULL * (area.right - area.left):
        return None
    down = [(before[1] + after[0]) / 2 for before, after in pairwise(columns)]
    across = [(before[0].middle + after[0].middle) / 2 for before, after in pairwise(rows)]
    return Grid(area, (area.left, *down, area.right), (area.top, *across, area.bottom))
