"""Where a part of a page ends for all its columns: a line is drawn across, or headlines begin beside one another.

White between columns may run through both parts, from the columns of one article to those of others below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.documents.geometry.boxes import Area, Box, around, is_standing

BROKEN = 3.0
"""A line may be broken for so many letters: each article below has its own."""
TITLE = 1.6
"""Letters so many times as tall as those of the running text are a title's."""
EYEBROW = 1.1
"""Letters so many times as tall, right above a title, belong to it."""


def parts(boxes: list[Box], rules: Sequence[Area], gutters: Sequence[float], size: float) -> list[list[Box]]:
    """The parts of a region with columns that stand above one another; one, where nothing parts them."""
    heights = sorted([*_ruled(boxes, rules, size), *_abreast(boxes, gutters, size)])
    found: list[list[Box]] = [[] for _ in range(len(heights) + 1)]
    for box in boxes:
        found[sum(1 for height in heights if height < box.middle)].append(box)
    return [part for part in found if part]


def _ruled(boxes: Sequence[Box], rules: Sequence[Area], size: float) -> Iterator[float]:
    """Where a line is drawn across all that stands in the region, and through none of it."""
    region = around(boxes)
    inside = sorted(rule for rule in rules if region.top < rule.top and rule.bottom < region.bottom)
    for first in inside:
        beside = [rule for rule in inside if abs(rule.top - first.top) < 0.5 * size]
        reached = region.left
        for rule in beside:
            if rule.left - reached > BROKEN * size:
                break
            reached = max(reached, rule.right)
        height = (first.top + first.bottom) / 2
        if reached >= region.right - size and not _crossed(boxes, height):
            yield height


def _abreast(boxes: Sequence[Box], gutters: Sequence[float], size: float) -> Iterator[float]:
    """Where titles begin beside one another, in several columns, and nothing else stands in their row."""
    titles = [box for box in boxes if box.size >= TITLE * size and not is_standing(box)]
    for title in titles:
        row = [box for box in boxes if box.top < title.bottom and title.top < box.bottom]
        columns = {sum(1 for gutter in gutters if gutter < box.left) for box in row}
        if len(columns) < 2 or any(box.size < TITLE * size for box in row):
            continue
        top = min(box.top for box in row)
        above = [box for box in boxes if box.middle < top]
        near = [box for box in above if box.size >= EYEBROW * size and top - box.bottom < 2 * size]
        height = min(box.top for box in (*row, *near)) - 0.1 * size
        if any(box.middle < height for box in above) and not _crossed(boxes, height):
            yield height


def _crossed(boxes: Sequence[Box], height: float) -> bool:
    return any(box.top + 0.25 * box.height < height < box.bottom - 0.25 * box.height for box in boxes)
