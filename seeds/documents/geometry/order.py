"""In which order the pieces of a page are read: columns from left to right, and what spans them before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.documents.geometry.boxes import Area, Box, around, body_size, is_standing
from seeds.documents.geometry.parting import parts
from seeds.documents.page.kinds import is_byline

GUTTER = 0.75
"""The white between two columns is at least this wide, in letters of the running text."""
NARROW, EXACT, MANY = 0.35, 0.5, 5
"""Less will do where so many lines on either side end, and begin, so exactly at it."""
HEADLINE = 1.3
"""Letters so many times as tall as those of the running text are a headline's."""
FOLLOWS = 3.0
"""What stands so many letters below a headline belongs to it."""
BELOW = 6.0
"""The lines so many letters below a heading show how wide its column is."""
ROOM = 0.6
"""White beside a column of this part of its width is room for another one."""
DEEPEST = 24
MOST_BOXES = 3_000

Column = list[Box]


def columns(
    boxes: Sequence[Box], size: float = 0.0, others: Sequence[Area] = (), rules: Sequence[Area] = ()
) -> list[Column]:
    """The columns of a page in reading order, each from top to bottom; a headline is a column of its own.

    `others` are pictures and frames: what stands beside them stands over one column as well. `rules` are lines that
    are drawn across.
    """
    if len(boxes) > MOST_BOXES:  # no page that a person reads
        return [sorted(boxes, key=lambda box: (box.top, box.left))]
    return list(_ordered(list(boxes), size or body_size(boxes), others, rules, 0))


def _ordered(
    boxes: list[Box], size: float, others: Sequence[Area], rules: Sequence[Area], depth: int
) -> Iterator[Column]:
    if not boxes:
        return
    if _is_one_row(boxes, size):
        yield sorted(boxes, key=lambda box: box.left)
        return
    region = around(boxes)
    shown = _stretched(boxes, region, size, others)
    gutters = [(left + right) / 2 for left, right in _white(shown, size)]
    if depth < DEEPEST and gutters:
        above_one_another = parts(boxes, rules, gutters, size)
        for part in above_one_another if len(above_one_another) > 1 else _parted(boxes, gutters):
            yield from _ordered(part, size, others, rules, depth + 1)
        return
    bands = [boxes]
    for headed in (False, True) if depth < DEEPEST else ():
        if len(bands) == 1:
            bands = _bands(boxes, shown, size, headed)
    if len(bands) > 1:
        for band in bands:
            yield from _ordered(band, size, others, rules, depth + 1)
        return
    yield sorted(boxes, key=lambda box: (round(box.middle / max(size, 1)), box.left))


def _is_one_row(boxes: Sequence[Box], size: float) -> bool:
    """Whether pieces of running text stand in one row, as keywords do, and what a table has in one line."""
    if max(box.size for box in boxes) >= HEADLINE * size or any(is_byline(box.text) for box in boxes):
        return False
    return max(box.top for box in boxes) < min(box.middle for box in boxes)


def _stretched(boxes: list[Box], region: Area, size: float, others: Sequence[Area]) -> list[Box]:
    """The boxes; a headline, and what stands alone below it, as wide as the columns that it stands over."""
    edges = _column_edges(boxes, size)
    shown: dict[Box, Box] = {}
    below = float("-inf")
    head: Area | Box = region
    for box in sorted(boxes, key=lambda box: box.top):
        if is_standing(box):
            continue
        tall = box.size >= HEADLINE * size
        beside = [
            other for other in boxes if other is not box and other.top < box.bottom and box.top < other.bottom
        ]
        inside = any(abs(box.left - edge) < 2.5 * size for edge in edges)
        central = abs(box.left + box.right - region.left - region.right) < 2 * size
        follows = box.top - below < FOLLOWS * size and (tall or not _is_running(box, boxes, size))
        around_it: list[Box | Area] = [
            *beside,
            *(area for area in others if area.top < box.bottom and box.top < area.bottom),
        ]
        tall = tall and not _heads_one_column(box, boxes, around_it, region, size)
        if tall or (not beside and (follows or (central and not inside))):
            near = [other for other in boxes if beside and abs(other.middle - box.middle) < BELOW * size]
            left = max((other.right + size for other in near if other.right <= box.left), default=region.left)
            right = min((other.left - size for other in near if other.left >= box.right), default=region.right)
            reach = min(box.left - left, right - box.right) if beside else region.right
            if reach < FOLLOWS * size and (region.left < left or right < region.right):
                reach = 0.0  # no room for another column: it stands in its own
            wide = box._replace(left=max(left, box.left - reach), right=min(right, box.right + reach))
            if follows and not tall and head.left <= box.left and box.right <= head.right:
                wide = wide._replace(left=max(wide.left, head.left), right=min(wide.right, head.right))
            shown[box] = wide
            head = wide if tall else head
            below = max(below, box.bottom) if tall or follows else below
    return [shown.get(box, box) for box in boxes]


def _is_running(box: Box, boxes: Sequence[Box], size: float) -> bool:
    """Whether a line is one of several of running text, which begin and end below one another."""
    return (
        sum(
            abs(other.left - box.left) < EXACT * size
            and abs(other.right - box.right) < EXACT * size
            and abs(other.middle - box.middle) < FOLLOWS * size
            for other in boxes
        )
        > 2
    )


def _heads_one_column(box: Box, boxes: list[Box], beside: Sequence[Box | Area], region: Area, size: float) -> bool:
    """Whether tall letters stand over one column only: right beside that column there is other text."""
    under = [
        other
        for other in boxes
        if other.left < box.right and box.left < other.right and 0 < other.middle - box.middle < BELOW * size
    ]
    if not under:
        return False
    left, right = min(other.left for other in under), max(other.right for other in under)
    if not beside:
        return _stands_in_midst(box, boxes, Area(left, box.top, right, box.bottom), region, size)
    if box.left < left - size or box.right > right + size:
        return False
    reached = max((other.right for other in beside if other.right <= box.left), default=region.left)
    reaches = min((other.left for other in beside if other.left >= box.right), default=region.right)
    return max(left - reached, reaches - right) < ROOM * (right - left)


def _stands_in_midst(box: Box, boxes: Sequence[Box], column: Area, region: Area, size: float) -> bool:
    """Whether tall letters stand in the middle of a column that is not the page's, while others run past them."""
    middle = box.left + box.right
    if (
        abs(middle - column.left - column.right) > 2 * size
        or abs(middle - region.left - region.right) < FOLLOWS * size
    ):
        return False
    near = BELOW * size
    past = [other for other in boxes if other.right <= column.left or other.left >= column.right]
    above = any(0 < box.top - other.bottom < near for other in past)
    return box.left - column.left > size and above and any(0 < other.top - box.bottom < near for other in past)


def _column_edges(boxes: list[Box], size: float) -> list[float]:
    """Where several lines begin one under the other."""
    edges: list[tuple[float, int]] = []
    for left in sorted(box.left for box in boxes):
        if edges and left - edges[-1][0] < size * 0.6:
            edges[-1] = (edges[-1][0], edges[-1][1] + 1)
        else:
            edges.append((left, 1))
    return [left for left, count in edges if count > 1]


Stripe = tuple[float, float]


def _white(boxes: list[Box], size: float) -> list[Stripe]:
    """The white stripes between boxes, from the top to the bottom of the region they stand in."""
    found = []
    ordered = sorted(boxes, key=lambda box: box.left)
    reached = ordered[0].right
    for box in ordered:
        white = box.left - reached
        if white >= GUTTER * size or (white >= NARROW * size and _is_exact(boxes, reached, box.left, size)):
            found.append((reached, box.left))
        reached = max(reached, box.right)
    return found


def _is_exact(boxes: Sequence[Box], left: float, right: float, size: float) -> bool:
    """Whether many lines end where some white begins, and begin where it ends."""
    before = sum(left - box.right < EXACT * size for box in boxes if box.right <= left)
    after = sum(box.left - right < EXACT * size for box in boxes if box.left >= right)
    return min(before, after) >= MANY


def _left_white(stripes: list[Stripe], boxes: list[Box], size: float) -> list[Stripe]:
    """What other boxes leave white of the stripes."""
    for box in boxes:
        parts = [
            part
            for left, right in stripes
            for part in ((left, min(right, box.left)), (max(left, box.right), right))
            if box.left < right and left < box.right
        ]
        apart = [stripe for stripe in stripes if stripe[1] <= box.left or box.right <= stripe[0]]
        stripes = apart + [part for part in parts if part[1] - part[0] >= GUTTER * size]
    return stripes


def _parted(boxes: list[Box], gutters: list[float]) -> list[list[Box]]:
    """The boxes between one gutter and the next."""
    parts: list[list[Box]] = [[] for _ in range(len(gutters) + 1)]
    for box in boxes:
        middle = (box.left + box.right) / 2
        parts[sum(1 for gutter in gutters if gutter < middle)].append(box)
    return [part for part in parts if part]


def _bands(boxes: list[Box], shown: list[Box], size: float, headed: bool) -> list[list[Box]]:
    """The region cut where a line spans what is white between the columns around it, or at a standing one too."""
    bands: list[list[Box]] = []
    above: list[Box] = []  # what stands in the last band, as wide as it is shown
    white: list[Stripe] = []
    rows = _rows(boxes, shown)
    for row, following in zip(rows, [*rows[1:], []], strict=True):
        wide = [box for _, box in row]
        between = _white(wide, size)
        still = _left_white(white, wide, size) if white else _left_white(between, above, size)
        if not bands or (not still and (white or between)) or (headed and _is_headed(row, following, size)):
            bands.append([])
            above, still = [], between
        bands[-1] += [box for box, _ in row]
        above += wide
        white = still
    return bands


Row = list[tuple[Box, Box]]
"""Boxes, and how wide each is shown."""


def _is_headed(row: Row, following: Row, size: float) -> bool:
    """Whether a headline that runs down stands at the beginning of a row, or right below who wrote the article."""
    named = len(row) == 1 and is_byline(row[0][0].text)
    top = row[0][0].top
    return any(is_standing(box) and box.top - top < 2 * size for box, _ in (*row, *(following if named else ())))


def _rows(boxes: list[Box], shown: list[Box]) -> list[list[tuple[Box, Box]]]:
    """Boxes that stand beside one another, with no white line between them."""
    rows: list[list[tuple[Box, Box]]] = []
    reached = float("-inf")
    for box, wide in sorted(zip(boxes, shown, strict=True), key=lambda pair: pair[0].top):
        if box.top >= reached - 0.25 * min(box.height, box.right - box.left):
            rows.append([])
        rows[-1].append((box, wide))
        reached = max(reached, box.bottom)
    return rows
