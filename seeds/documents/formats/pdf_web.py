"""A page of the web that a browser printed to a PDF: its menus and lists of links, and where its article is."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from seeds.documents.geometry.boxes import Area, Box, body_size
from seeds.documents.imprint import is_button
from seeds.documents.intake import File, Intake
from seeds.documents.page.body import read_body
from seeds.documents.page.lines import Line, spacing
from seeds.documents.page.signs import has_clauses
from seeds.documents.page.told import Told
from seeds.documents.web.naming import article_part
from seeds.documents.web.page import read_html
from seeds.documents.web.titled import LONGEST_ADDED, SHORTEST, bare

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

COVERED = 0.6
"""A piece leads elsewhere when so much of its width does."""
NEAR, ALIKE = 1.5, 0.1
"""A link within running text has a line of it as near as so many letters, and as tall as it is."""
EDGE = 0.06
"""This part of a page at its top and at its bottom holds what the browser prints there."""
TALL = 2.0
"""So many times as tall as the running text the title is taken to be."""
MOST_LINKS, FEWEST_LINKS = 5_000, 8
SURVEYED = 20
"""So many pages show whether a document has links."""
LONGEST_REST = 5
_TAGS = {
    "heading": "<h2>{}</h2>",
    "caption": "<figure><figcaption>{}</figcaption></figure>",
    "paragraph": "<p>{}</p>",
    "box": "<p>{}</p>",
}

_BROWSER = re.compile(r"Skia/PDF|Mozilla|Chrom|Firefox|Safari|wkhtmltopdf|WebKit")
_PARTED = re.compile(r"\s*[-_|｜—–]+\s*")
_DAY = re.compile(r"(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:[\d:]+)?\s*)+(?:\S{1,4}\s?){0,2}$")
_ADDRESS = re.compile(r"(?:https?|file)://")


def name_printed(document: PdfDocument) -> str:
    """What a page with links calls itself that a browser printed; nothing for other documents.

    A page that was set in a browser to be printed leads nowhere.
    """
    made = " ".join(document.get_metadata_value(key) or "" for key in ("Creator", "Producer"))
    name = (document.get_metadata_value("Title") or "").strip()
    if not name or not _BROWSER.search(made):
        return ""
    return name if sum(1 for _ in islice(_all_links(document), FEWEST_LINKS)) == FEWEST_LINKS else ""


def of_article(boxes: Sequence[Box], page: PdfPage, name: str) -> list[Box]:
    """The pieces of a page that may be its article's: no links beside the text, nothing the browser added.

    The title is made as tall as a title is printed.
    """
    _, height = page.get_size()
    links = list(_links(page, height))
    plain = [box for box in boxes if not _is_covered(box, links)]
    running = [box for box in plain if has_clauses(box.text)]
    within = {box for box in boxes if box not in plain and any(_is_beside(box, other) for other in running)}
    kept = [box for box in boxes if (box in plain or box in within) and not _is_browsers(box, height, name)]
    return _titled(kept, _titles(name))


def as_page(lines: list[Line], name: str, file: File) -> Intake:
    """What was put together of the print from its title on, read as the page of the web that it was."""
    titles = _titles(name)
    heads = ((at, bare(line.text)) for at, line in enumerate(lines) if line.marker == "#")
    start = next((at for at, head in heads if any(head.startswith(title) for title in titles)), 0)
    title, below = ([lines[start]], lines[start + 1 :]) if lines[start].marker == "#" else ([], lines)
    found = spacing(below)._replace(picture=0, collapsed=False)
    blocks = list(read_body(below, found, Told(None, len(below)), reported=False))
    while blocks and (len(blocks[-1].text) <= LONGEST_REST or _DAY.match(blocks[-1].text)):
        blocks.pop()  # what a list of links below the text leaves when the links are gone
    blocks = [block for block in blocks if " " in block.text or not is_button(block.text)]
    told = [f"<title>{escape(name)}</title><body><div>", *(f"<h1>{escape(line.text)}</h1>" for line in title)]
    told += [_TAGS[block.type].format(escape(block.text)) for block in blocks]
    return read_html(replace(file, data="".join(told).encode("utf-8", "replace"), address=""))


def _titles(name: str) -> list[str]:
    """What of a page's name may be its title, the longest first."""
    parts = {bare(part) for part in (article_part(name), *_PARTED.split(name))}
    return sorted((part for part in parts if len(part) >= SHORTEST), key=len, reverse=True)


def _all_links(document: PdfDocument) -> Iterator[Area]:
    from pypdfium2 import PdfiumError

    for number in range(min(len(document), SURVEYED)):
        with suppress(PdfiumError), closing(document[number]) as page:
            yield from _links(page, 0)


def _links(page: PdfPage, height: float) -> Iterator[Area]:
    from pypdfium2 import raw

    place, link, area = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    for _ in range(MOST_LINKS):
        if not raw.FPDFLink_Enumerate(page.raw, ctypes.byref(place), ctypes.byref(link)):
            return
        if raw.FPDFLink_GetAnnotRect(link, ctypes.byref(area)):
            yield Area(area.left, height - area.top, area.right, height - area.bottom)


def _is_covered(box: Box, links: Sequence[Area]) -> bool:
    here = [link for link in links if link.top <= box.middle <= link.bottom]
    covered = sum(max(0.0, min(box.right, link.right) - max(box.left, link.left)) for link in here)
    return covered >= COVERED * (box.right - box.left)


def _is_beside(box: Box, other: Box) -> bool:
    """Whether a line of running text stands right above or below, or in the same line."""
    across = min(box.right, other.right) - max(box.left, other.left) > 0
    beside = abs(box.middle - other.middle) < 0.5 * box.height
    near = max(box.top - other.bottom, other.top - box.bottom) < NEAR * box.size
    return (beside or (across and near)) and abs(box.size - other.size) <= ALIKE * other.size


def _is_browsers(box: Box, height: float, name: str) -> bool:
    if EDGE * height < box.middle < (1 - EDGE) * height:
        return False
    told = bare(box.text).rstrip("….")
    return _ADDRESS.match(box.text) is not None or (len(told) > 1 and bare(name).startswith(told))


def _titled(boxes: list[Box], titles: Sequence[str]) -> list[Box]:
    """The pieces; the tallest that are the title in one or several lines are set as titles are."""
    for title in titles:
        found = [(at, end) for at in range(len(boxes)) if (end := _reaches(boxes, at, title))]
        if found:
            first, last = max(found, key=lambda run: boxes[run[0]].size)
            size = TALL * body_size(boxes)
            tall = [box._replace(size=max(size, box.size)) for box in boxes[first:last]]
            return [*boxes[:first], *tall, *boxes[last:]]
    return boxes


def _reaches(boxes: Sequence[Box], first: int, title: str) -> int:
    """Up to which piece the title reaches that begins with one; 0 where none does."""
    text = ""
    for at in range(first, len(boxes)):
        text += bare(boxes[at].text)
        if text.startswith(title):
            return at + 1 if len(text) <= len(title) + LONGEST_ADDED else 0
        if not title.startswith(text):
            return 0
    return 0
