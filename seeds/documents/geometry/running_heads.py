"""What belongs to no article: page numbers, and what stands at the top or the bottom of many pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from seeds.documents.geometry.boxes import Box, PrintedPage, around, body_size
from seeds.documents.geometry.mastheads import masthead
from seeds.documents.page.kinds import is_furniture
from seeds.documents.published import find_date

MARGIN = 0.08
"""This part of a page at its top and at its bottom holds running heads and page numbers."""
WIDE = 0.9
"""A line below a running head is drawn over this part of the text's width."""
LARGER = 1.2
"""Letters so many times as tall as those of the running text are no running head's."""

_NUMBER = re.compile(
    r"[—–\-·.\s]*(?:第\s*)?[A-Z]?\d{1,4}\s*[页頁版]?(?:[，,、/\s]*共\s*\d{1,4}\s*[页頁版])?[—–\-·.\s]*(?:/\s*\d+)?$"
)


_PRINTED = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s*(?:[上下]午)?\s*\d{1,2}:\d\d\s*(?:[AP]M)?$")
"""When a browser printed a page, as it tells at the page's edge."""


def without_running_heads(pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """The pages without page numbers, and without what stands at the top or the bottom of many of them."""
    again = Counter(
        _spot(box) for page in pages for box in {_spot(b): b for b in page.boxes if _at_edge(b, page)}.values()
    )
    kept = []
    for page in pages:
        size = body_size(page.boxes)
        named = masthead(page, size)
        boxes = tuple(
            box
            for box in page.boxes
            if not (
                _at_edge(box, page) and (again[_spot(box)] * 2 > max(len(pages), 3) or _is_head(box, page, size))
            )
            and not _is_last_number(box, page)
            and box not in named
        )
        kept.append(replace(page, boxes=boxes))
    return kept


def day_of(pages: Sequence[PrintedPage]) -> str:
    """The day of the paper, as what stands at the edges of its pages tells it; none, where they differ."""
    heads = [
        box.text
        for page in pages
        for size in (body_size(page.boxes),)
        for box in page.boxes
        if _at_edge(box, page) and _is_head(box, page, size)
    ]
    named = (sorted(masthead(page, body_size(page.boxes)), key=lambda box: box.top) for page in pages)
    heads += [" ".join(box.text for box in boxes) for boxes in named]
    days = {day for text in heads if len(day := find_date(text)) == len("2021-06-30")}
    return days.pop() if len(days) == 1 else ""


def _spot(box: Box) -> tuple[int, str]:
    return round(box.top / 10), re.sub(r"\d+", "0", box.text)


def _at_edge(box: Box, page: PrintedPage) -> bool:
    if page.turned:  # what is now its left was its top
        return box.right < MARGIN * page.width or box.left > (1 - MARGIN) * page.width
    return box.bottom < MARGIN * page.height or box.top > (1 - MARGIN) * page.height


def _is_last_number(box: Box, page: PrintedPage) -> bool:
    """Whether a piece is a number alone in the lowest line of a page that is not full."""
    if page.turned or not _NUMBER.match(box.text):
        return False
    return all(other.bottom < box.top for other in page.boxes if other is not box) and len(page.boxes) > 3


def _is_head(box: Box, page: PrintedPage, size: float) -> bool:
    """Whether a piece at the edge of a page is its number, its day or its section, set apart from the text."""
    if box.size >= LARGER * size and not _NUMBER.match(box.text):
        return False
    if _NUMBER.match(box.text) or _PRINTED.match(box.text):
        return True
    row = [other for other in page.boxes if abs(other.middle - box.middle) < box.height]
    if _is_underlined(row, page):
        return True
    short = sum(len(other.text) for other in row) <= 60 and len(box.text) <= 30
    edge = [other for other in page.boxes if _at_edge(other, page) and other not in row]
    nearest = min((abs(other.middle - box.middle) for other in page.boxes if other not in row), default=0.0)
    dated = any(is_furniture(other.text) or _NUMBER.match(other.text) for other in row)
    return short and (dated or (len(row) > 1 and nearest > 1.5 * box.height and len(edge) < 4))


def _is_underlined(row: Sequence[Box], page: PrintedPage) -> bool:
    """Whether a line is drawn right below the first row of a page, from one side of its text to the other."""
    if page.turned or any(other.bottom < min(box.top for box in row) for other in page.boxes):
        return False
    bottom, height = max(box.bottom for box in row), max(box.height for box in row)
    text = around(page.boxes)
    return any(
        -0.5 * height < rule.top - bottom < height and rule.right - rule.left > WIDE * (text.right - text.left)
        for rule in page.rules
    )
