"""A page as recognition tells it becomes one with straight boxes, and letters whose sizes can be compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median
from typing import Any

from seeds.documents.geometry.boxes import STANDING, Area, Box, PrintedPage, around, body_size, is_standing
from seeds.documents.geometry.column import TITLE
from seeds.documents.geometry.standing import as_read
from seeds.documents.geometry.straightening import Corners, Point, Straight, straightening
from seeds.documents.scan.doubts import unsure
from seeds.language.characters import HAN, is_han, wide_signs

SHORT = 5
"""A line of fewer letters tells their size badly."""
EXACT, LOOSE = 1.08, 1.25
"""So much a box may be smaller than what stands in it: of running text, and of any other line. Running text that
is no taller than the usual one is no larger either."""
TALLER, NO_SMALLER, LEAST = 1.13, 0.95, 0.89
"""What is this many times as tall as running text, and as wide, may be just that: no box is exact."""
ALIGNED, FIRST, NEAR = 0.4, 3.0, 12.0
"""Lines of a column end as near one another as this, begin no farther apart, and stand as near, in letters."""
_NARROW = re.compile(f"(?<=[{HAN}])[,;:!?](?=[{HAN}“「《（]|$)")
"""A sign within Chinese text that was taken for a narrow one."""
_STOPS = frozenset("，。；、：")
_OPENING, _CLOSING = frozenset("《（「『【〈"), frozenset("，。；、：》）」』】〉")
"""Signs whose outer half is white."""
MARGIN = 0.05
"""A page's margin around its text, in parts of the text's width and height."""


def printed_page(told: dict[str, Any]) -> PrintedPage:
    """A page with straight boxes, whatever way it lay."""
    width, height = told["size"]
    straight = _straightening([corners for corners, *_ in told["boxes"]], width, height)
    found = tuple(
        _box([straight(x, y) for x, y in corners], text, sure)._replace(unsure=unsure(text, sure, *letters))
        for corners, text, sure, *letters in told["boxes"]
    )
    pictures, frames = (tuple(_area(area, straight) for area in told[name]) for name in ("pictures", "frames"))
    page = _without_table(as_read(PrintedPage(width, height, found, pictures, frames)))
    boxes = page.boxes
    em = _em(boxes)
    long = [box for box in boxes if len(box.text) >= SHORT]
    usual = body_size(box._replace(size=_size(box, em, 0.0, False)) for box in long)
    sized = tuple(box._replace(size=_size(box, em, usual, _is_spread(box, boxes, usual))) for box in boxes)
    return replace(page, boxes=sized)


def _without_table(page: PrintedPage) -> PrintedPage:
    """The page without what a camera shows around it; a margin is left around its text."""
    if not page.boxes:
        return page
    text = around(page.boxes)
    aside, above = MARGIN * (text.right - text.left), MARGIN * (text.bottom - text.top)
    left, top = max(0.0, text.left - aside), max(0.0, text.top - above)

    def moved(area: Area | Box) -> Area:
        return Area(area.left - left, area.top - top, area.right - left, area.bottom - top)

    return replace(
        page,
        width=min(page.width, text.right + aside) - left,
        height=min(page.height, text.bottom + above) - top,
        boxes=tuple(box._replace(**moved(box)._asdict()) for box in page.boxes),
        pictures=tuple(map(moved, page.pictures)),
        frames=tuple(map(moved, page.frames)),
    )


def _straightening(lines: Sequence[Corners], width: float, height: float) -> Straight:
    """What straightens the page; lines that run down do so as lines that lie, when the page is turned."""
    down = [
        [(y, width - x) for x, y in (upper_right, lower_right, lower_left, upper_left)]
        for upper_left, upper_right, lower_right, lower_left in lines
    ]
    lying = straightening(lines, width, height)
    if sum(map(_is_long, lines)) >= sum(map(_is_long, down)):
        return lying
    turned = straightening(down, height, width)

    def straight(x: float, y: float) -> Point:
        across, below = turned(y, width - x)
        return width - below, across

    return straight


def _is_long(corners: Corners) -> bool:
    (left, top), _, (right, bottom), _ = corners
    return right - left > STANDING * (bottom - top)


def _box(points: Sequence[Point], text: str, sure: float) -> Box:
    left, right = (points[0][0] + points[3][0]) / 2, (points[1][0] + points[2][0]) / 2
    top, bottom = (points[0][1] + points[1][1]) / 2, (points[2][1] + points[3][1]) / 2
    return Box(left, top, right, bottom, _NARROW.sub(lambda sign: wide_signs(sign[0]), text), 0.0, sure)


def _area(sides: Sequence[float], straight: Straight) -> Area:
    """A rectangle where it is when the page lies straight; it does not lean itself."""
    left, top, right, bottom = sides
    across, down = straight((left + right) / 2, (top + bottom) / 2)
    half, tall = (right - left) / 2, (bottom - top) / 2
    return Area(across - half, down - tall, across + half, down + tall)


def _widths(text: str) -> float:
    """How wide a text is, in characters; the figures and letters are half of one."""
    signs = sum(1.0 if is_han(sign) or ord(sign) > 0x2E7F else 0.5 for sign in text)
    return signs - 0.5 * (text[0] in _OPENING) - 0.5 * (text[-1] in _CLOSING)


def _em(boxes: Sequence[Box]) -> float:
    """How many times as tall as its letters are wide a box is."""
    ratios = [
        box.height / (box.right - box.left) * _widths(box.text)
        for box in boxes
        if len(box.text) > 5 and not is_standing(box)
    ]
    return median(ratios) if ratios else 1.0


def _is_spread(box: Box, boxes: Sequence[Box], usual: float) -> bool:
    """Whether a line is set to fill its column: it ends right where lines near it do."""
    near = [
        other
        for other in boxes
        if abs(other.right - box.right) < ALIGNED * usual
        and abs(other.left - box.left) < FIRST * usual
        and abs(other.middle - box.middle) < NEAR * usual
    ]
    return len(near) > 2


def _size(box: Box, em: float, usual: float, spread: bool) -> float:
    """The size of the letters. Lines are spread to fill a column, and the box of a short one is never exact."""
    if is_standing(box):
        return (box.right - box.left) / em
    by_height = box.height / em
    if len(box.text) < SHORT:
        return by_height if by_height > TITLE * usual else usual
    by_width = (box.right - box.left) / _widths(box.text)
    running = spread or not _STOPS.isdisjoint(box.text)
    loose = spread or len(box.text) < 2 * SHORT
    if running and usual and by_height < (LOOSE if loose else TALLER) * usual:
        same = by_height > NO_SMALLER * usual and by_width > LEAST * usual
        return usual if same else min(by_width, usual)
    return min(by_width, (EXACT if running else LOOSE) * by_height)
