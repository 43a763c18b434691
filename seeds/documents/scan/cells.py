"""A column of characters cut into its cells, and the cells laid side by side as a line to be read as any other."""

from __future__ import annotations

import itertools
from typing import Any

EM = 16
"""A column is measured so many rows to a character."""
CLOSEST, WIDEST, STEPS = 0.95, 1.4, 8
"""How far characters stand apart, in characters; so many distances are tried."""
UNEVEN = 0.25
"""Cells differ so much in height from one another."""
STRETCH = 2.0
"""How much worse it is to cut away from the even step than through ink."""

Cell = tuple[int, int]


def cells(column: Any) -> list[Cell]:
    """Where each character of a column begins and ends: at even steps, where there is least ink to cut through."""
    import cv2
    import numpy

    tall, wide = column.shape
    dark = inked(column)
    across = numpy.flatnonzero(dark.sum(axis=0) > 0.02 * tall)
    em = min(wide, int(across[-1] - across[0]) + 1) if len(across) else wide
    rows = max(1, round(tall / em * EM))
    dark_rows = dark.mean(axis=1, keepdims=True).astype(numpy.float32)
    ink = cv2.resize(dark_rows, (1, rows), interpolation=cv2.INTER_AREA)
    ink = numpy.append(ink[:, 0] / (float(ink.max()) or 1.0), 0.0)
    tried = (_cuts(ink, EM * float(step)) for step in numpy.linspace(CLOSEST, WIDEST, STEPS))
    _, cuts = min(tried, key=lambda known: known[0])
    places = [round(place / rows * tall) for place in cuts]
    return [(top, bottom) for top, bottom in itertools.pairwise(places) if bottom > top]


def _cuts(ink: Any, step: float) -> tuple[float, list[int]]:
    """The cheapest cuts about a step apart, and what each costs on the average."""
    import numpy

    rows = len(ink) - 1
    nearest, farthest = max(1, int(step * (1 - UNEVEN))), int(step * (1 + UNEVEN)) + 1
    strides = numpy.arange(farthest, nearest - 1, -1)
    strain = STRETCH * ((strides - step) / step) ** 2
    cost = numpy.full(rows + 1, numpy.inf)
    cost[0] = 0.0
    before = numpy.zeros(rows + 1, dtype=int)
    for row in range(nearest, rows + 1):
        reach = strides[strides <= row]
        known = cost[row - reach] + strain[len(strides) - len(reach) :]
        best = int(numpy.argmin(known))
        cost[row] = known[best] + ink[row]
        before[row] = row - reach[best]
    least = max(0, rows - int(0.6 * step))
    last = least + int(numpy.argmin(cost[least:]))
    if not numpy.isfinite(cost[last]):
        return float("inf") if rows > step else 0.0, [0, rows]
    cuts = [last]
    while cuts[-1] > 0:
        cuts.append(int(before[cuts[-1]]))
    cuts.reverse()
    price = (cost[last] + ink[last:].sum() / EM) / len(cuts)
    if rows - last > 0.3 * step:
        return price, [*cuts, rows]
    return price, [*cuts[:-1], rows]


def inked(picture: Any) -> Any:
    """Where a picture of print is dark: 1, elsewhere 0."""
    import cv2

    _, dark = cv2.threshold(picture, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    return dark


def side_by_side(pictures: list[Any]) -> Any:
    """Pictures of characters as a line, each as wide as the widest."""
    import cv2
    import numpy

    tall, wide = (max(picture.shape[axis] for picture in pictures) for axis in (0, 1))
    padded = []
    for picture in pictures:
        paper = int(numpy.percentile(picture, 85))
        above, before = (tall - picture.shape[0]) // 2, (wide - picture.shape[1]) // 2
        below, behind = tall - picture.shape[0] - above, wide - picture.shape[1] - before
        padded.append(cv2.copyMakeBorder(picture, above, below, before, behind, cv2.BORDER_CONSTANT, value=paper))
    return numpy.hstack(padded)
