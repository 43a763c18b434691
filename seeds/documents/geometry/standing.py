"""Lines that stand: headlines set from top to bottom, and whole pages that are.

A page of such lines is turned against the clock. Its lines, from the right one to the left one, then follow one
another from the top, and whatever holds for other pages holds for it; what was set across it stands now.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from seeds.documents.geometry.boxes import Area, Box, PrintedPage, around, is_standing
from seeds.documents.geometry.order import Column
from seeds.documents.page.kinds import is_byline

NEAR = 2.0
"""Standing lines no farther apart than so many letters belong together."""
LEADING = 1.4
BLANK = 0.7
"""Pieces of a standing line are no farther apart than so many letters."""
SHORT = 3
"""A piece of so few characters may be one of a line that was taken for columns."""


def as_read(page: PrintedPage) -> PrintedPage:
    """The page; turned, where most of its text stands."""
    standing = sum(len(box.text) for box in page.boxes if is_standing(box))
    if standing * 2 <= sum(len(box.text) for box in page.boxes):
        return replace(page, boxes=tuple(_rejoined(page.boxes, upwards=False))) if standing else page

    def turned(area: Area | Box) -> Area:
        return Area(area.top, page.width - area.right, area.bottom, page.width - area.left)

    boxes = [box._replace(**turned(box)._asdict()) for box in page.boxes]
    return replace(
        page,
        width=page.height,
        height=page.width,
        boxes=tuple(_rejoined(boxes, upwards=True)),
        pictures=tuple(map(turned, page.pictures)),
        frames=tuple(map(turned, page.frames)),
        rules=(),  # they part what stands above one another, which is side by side now
        drawn=tuple(map(turned, page.drawn)),
        turned=True,
    )


def _rejoined(boxes: Sequence[Box], upwards: bool) -> Iterator[Box]:
    """The pieces of a page; those of a standing line are one again.

    What was set across a page that is turned now reads upwards, and may have been taken for several columns.
    """
    pending: list[Box] = []
    for box in sorted(boxes, key=lambda box: -box.bottom if upwards else box.top):
        if not _stands_or_is_short(box):
            yield box
            continue
        for number, other in enumerate(pending):
            if _goes_on(other, box, upwards) and (upwards or is_standing(box) or is_standing(other)):
                pending[number] = _after(other, box)
                break
        else:
            pending.append(box)
    yield from pending


def _goes_on(box: Box, other: Box, upwards: bool) -> bool:
    """Whether a piece stands right where another one ends."""
    thick = max(box.right - box.left, other.right - other.left)
    gap = box.top - other.bottom if upwards else other.top - box.bottom
    return box.left < (other.left + other.right) / 2 < box.right and -0.6 * thick < gap < BLANK * thick


def _stands_or_is_short(box: Box) -> bool:
    return is_standing(box) or (len(box.text) <= SHORT and box.height > 0.8 * (box.right - box.left))


def _after(box: Box, other: Box) -> Box:
    """Two pieces of a standing line as one."""
    area = around([box, other])
    unsure = (*box.unsure, *((place + len(box.text), sure) for place, sure in other.unsure))
    return Box(*area, box.text + other.text, max(box.size, other.size), min(box.sure, other.sure), unsure)


def with_standing(found: Sequence[Column], page: PrintedPage, size: float) -> list[Column]:
    """The columns of a page with its standing lines, which head the text beside them, as columns of their own."""
    standing = [box for box in page.boxes if is_standing(box)]
    columns = [lying for column in found if (lying := [box for box in column if not is_standing(box)])]
    for group in _groups(standing, size):
        area = around(group)
        headed = [column for column in columns if any(_is_beside(box, area) for box in column)]
        if page.turned and not headed:  # beside the text that it stands above
            headed = [column for column in columns if around(column).left > (area.left + area.right) / 2][:1]
        right = [column for column in headed if around(column).left >= area.left]
        lying = _laid(group, page.turned)
        if not headed:
            columns.insert(sum(around(column).top < area.top for column in columns), lying)
            continue
        first = (right or headed)[0]
        place = columns.index(first)
        start = _start(first, area, page.turned)
        columns[place : place + 1] = [*([first[:start]] if start else []), lying, first[start:]]
    return columns


def _start(column: Column, area: Area, turned: bool) -> int:
    """Which piece of a column is the first that a standing line heads.

    What is set across columns of standing lines may be narrower than what it heads; that stands all below it.
    """
    beside = (number for number, box in enumerate(column) if box.middle > area.bottom or _is_beside(box, area))
    start = next(beside, len(column))
    while turned and start and column[start - 1].left > (area.left + area.right) / 2:
        start -= 1
    return start


def _is_beside(box: Box, area: Area) -> bool:
    """Whether a piece stands beside an area, or tells right above it who wrote what follows."""
    above = NEAR * box.size if is_byline(box.text) else 0.0
    return area.top - above <= box.middle <= area.bottom


def _groups(boxes: Sequence[Box], size: float) -> list[list[Box]]:
    """Standing lines side by side, from the left one on."""
    groups: list[list[Box]] = []
    for box in sorted(boxes, key=lambda box: box.left):
        for group in groups:
            area = around(group)
            if box.left - area.right < NEAR * size and box.top < area.bottom and area.top < box.bottom:
                group.append(box)
                break
        else:
            groups.append([box])
    return groups


def _laid(group: Sequence[Box], turned: bool) -> Column:
    """Standing lines as if they lay one below the other, in the order in which they are read."""
    area = around(group)
    rows: list[list[Box]] = []
    for box in sorted(group, key=lambda box: box.left, reverse=not turned):
        middle = (box.left + box.right) / 2
        if rows and rows[-1][0].left < middle < rows[-1][0].right:
            rows[-1] = sorted([*rows[-1], box], key=lambda box: -box.bottom if turned else box.top)
        else:
            rows.append([box])
    lying: Column = []
    top = area.top
    for row in rows:
        for box in row:
            begins = row[0].bottom - box.bottom if turned else box.top - row[0].top
            left, height = area.left + begins, box.right - box.left
            lying.append(box._replace(left=left, top=top, right=left + box.height, bottom=top + height))
        top += LEADING * max(box.right - box.left for box in row)
    return lying
