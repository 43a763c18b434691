"""Contents printed on a page: lines of dots that lead to page numbers. They are no text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from seeds.documents.geometry.boxes import Box, PrintedPage
from seeds.documents.page.signs import has_clauses

FEWEST, SHARE = 4, 4
"""A page with so many such lines, or among the pieces of its lines one in so many, is one of contents."""
_LEADERS = re.compile(r"(?:(?:[.·．‥…]\s?){5,}|…{3,})(?=\s*(?:$|\d|[ivx]{1,5}\b))")
_HEADING = re.compile(r"目\s*[录錄次]$|(?:Table of )?Contents$", re.I)
_NUMBER = re.compile("[ivxlc]{1,6}|\\d{1,4}", re.I)


def without_contents(pages: Iterable[PrintedPage]) -> Iterator[PrintedPage]:
    """The pages; of those of contents only what stands above these or below, or in sentences."""
    goes_on = False
    for page in pages:
        leading = [box for box in page.boxes if _LEADERS.search(box.text)]
        if len(leading) < FEWEST or len(leading) * SHARE < len(page.boxes):
            goes_on = False
            yield page
            continue
        headings = [box.top for box in page.boxes if _HEADING.match(box.text.strip())]
        top = 0.0 if goes_on else min([*headings, *(box.top for box in leading)])
        bottom = max(box.bottom for box in leading)
        if not any(box.middle > bottom and _is_text(box) for box in page.boxes):
            bottom = page.height
        goes_on = True
        yield replace(page, boxes=tuple(box for box in page.boxes if _stays(box, top, bottom)))


def _stays(box: Box, top: float, bottom: float) -> bool:
    return _is_text(box) or not (top <= box.middle <= bottom or _NUMBER.fullmatch(box.text.strip()))


def _is_text(box: Box) -> bool:
    return has_clauses(box.text) and not _LEADERS.search(box.text)
