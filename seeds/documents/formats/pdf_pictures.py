"""Pages of a PDF that are pictures: recognised among the others, and kept at its end, to be looked at only once.

What was recognised follows the PDF as a comment, which other programs do not read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from seeds.documents.geometry.boxes import Area, Box, PrintedPage
from seeds.documents.intake import File
from seeds.documents.scan.printed import printed_page
from seeds.errors import CannotRead

MARK = b"\n%jingdu-recognised "

Told = dict[int, dict[str, Any]]
"""What was recognised, by the number of the page."""


def parted(file: File) -> tuple[File, Told]:
    """A PDF alone, and what was recognised of it before."""
    data, mark, told = file.data.rpartition(MARK)
    if not mark:
        return file, {}
    try:
        return replace(file, data=data), {int(number): page for number, page in json.loads(told).items()}
    except (ValueError, AttributeError, RecursionError):
        raise CannotRead(f"{file.called} is damaged.", "Add the PDF again.") from None


def with_told(file: File, told: Told) -> File:
    """A PDF with what was recognised of it."""
    kept = json.dumps({str(number): page for number, page in told.items()}, ensure_ascii=False)
    return replace(file, data=file.data + MARK + kept.encode())


def recognised(file: File, numbers: Sequence[int]) -> Told:
    """The pages of these numbers as recognition tells them; none without it, and none that it cannot read."""
    from seeds.documents.scan.recognising import is_available, looked_at

    if not is_available():
        return {}
    pages = looked_at(file.data, file.called, file.progress, numbers)
    return {number: page for number, page in zip(numbers, pages, strict=False) if page["upright"]}


def in_place(page: PrintedPage, told: dict[str, Any]) -> PrintedPage:
    """A recognised page as large as it is in the document."""
    try:
        seen = printed_page(told)
    except (ValueError, KeyError, TypeError, IndexError):
        raise CannotRead("What was recognised of the PDF is damaged.", "Add the PDF again.") from None
    scale = max(page.width, page.height) / max(seen.width, seen.height, 1)

    def scaled(area: Area | Box) -> Area:
        return Area(area.left * scale, area.top * scale, area.right * scale, area.bottom * scale)

    return replace(
        seen,
        width=seen.width * scale,
        height=seen.height * scale,
        boxes=tuple(box._replace(size=box.size * scale, **scaled(box)._asdict()) for box in seen.boxes),
        pictures=tuple(map(scaled, seen.pictures)),
        frames=tuple(map(scaled, seen.frames)),
    )
