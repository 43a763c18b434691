"""Scans and photos. What was recognised is kept in place of the picture, so that no page is looked at twice.

A page that was recognised is a file of its own: JSON with every box, its text and how sure it is.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from seeds.documents.geometry.boxes import Area, Box, PrintedPage, body_size, is_standing
from seeds.documents.geometry.column import TITLE
from seeds.documents.geometry.pages import lines_of
from seeds.documents.geometry.standing import as_read
from seeds.documents.intake import File, Intake
from seeds.documents.page.articles import articles_of
from seeds.documents.scan.doubts import doubts, unsure
from seeds.errors import CannotRead
from seeds.language.characters import is_han

SUFFIX = ".scan"
VERSION = 2
OPENING = b'{"jingdu": "scan"'
"""How the kept pages begin."""
SHORT = 5
"""A line of fewer letters tells their size badly."""
EXACT, LOOSE = 1.08, 1.25
"""So much a box may be smaller than what stands in it: of running text, and of any other line. Running text that
is no taller than the usual one is no larger either."""
TALLER, NO_SMALLER, LEAST = 1.13, 0.95, 0.89
"""What is this many times as tall as running text, and as wide, may be just that: no box is exact."""
ALIGNED, FIRST, NEAR = 0.4, 3.0, 12.0
"""Lines of a column end as near one another as this, begin no farther apart, and stand as near, in letters."""
_STOPS = frozenset("，。；、：")
_OPENING, _CLOSING = frozenset("《（「『【〈"), frozenset("，。；、：》）」』】〉")
"""Signs whose outer half is white."""
BADLY = 0.05
"""More doubtful characters than this part mean that the picture is poor."""
STRAIGHT = 0.15
"""Degrees by which a page may lean."""


def read_scan(file: File) -> Intake:
    """The articles of a picture of a page."""
    from seeds.documents.scan.recognising import recognise

    pages = recognise(file.data, file.called, file.progress)
    kept = json.dumps({"jingdu": "scan", "version": VERSION, "pages": pages}, ensure_ascii=False).encode()
    again = replace(file, data=kept, source=f"{Path(file.source or 'scan').stem}{SUFFIX}")
    return read_recognised(again)._replace(keep=again)


def read_recognised(file: File) -> Intake:
    """The articles of pages that were recognised before."""
    try:
        told = json.loads(file.data)
        if told["version"] > VERSION:
            raise CannotRead(f"{file.called} was recognised by a newer jingdu.", "Update jingdu, and add it again.")
        seen = [page for page in told["pages"] if page["upright"]]
        pages = [printed_page(page) for page in seen]
    except (ValueError, KeyError, TypeError, IndexError):
        raise CannotRead(f"{file.called} is damaged.", "Add the picture of the page again.") from None
    lines = lines_of(pages)
    if not lines:
        raise CannotRead(f"There is no text in {file.called}.", "Is it a page, upright and sharp?")
    doubted = [box for page in pages for box in page.boxes if box.unsure]
    articles = articles_of(lines, file.source, file.untitled(), printed=True)
    return Intake(
        tuple(replace(article, doubts=tuple(doubts(article, doubted))) for article in articles),
        tuple(_warnings(pages, len(told["pages"]))),
    )


def _warnings(pages: Sequence[PrintedPage], count: int) -> Iterator[str]:
    """What was not read, or not well."""
    if len(pages) < count:
        yield f"{count - len(pages)} of {count} pages stand on end and were left out."
    letters = sum(len(box.text) for page in pages for box in page.boxes)
    unsure = sum(len(box.unsure) for page in pages for box in page.boxes)
    if unsure > BADLY * letters:
        yield f"{unsure:,} of {letters:,} characters are doubtful: a sharper picture would be read better."


def printed_page(told: dict[str, Any]) -> PrintedPage:
    """A page with straight boxes, whatever way it lay."""
    width, height = told["size"]
    lean = _lean([corners for corners, *_ in told["boxes"]])
    turn = -lean if abs(math.degrees(lean)) > STRAIGHT else 0.0
    boxes = [
        _box(corners, text, sure, turn, width, height)._replace(unsure=unsure(text, sure, *letters))
        for corners, text, sure, *letters in told["boxes"]
    ]
    pictures, frames = (
        tuple(_area(area, turn, width, height) for area in told[name]) for name in ("pictures", "frames")
    )
    page = as_read(PrintedPage(width, height, tuple(boxes), pictures, frames))
    boxes = list(page.boxes)
    em = _em(boxes)
    long = [box for box in boxes if len(box.text) >= SHORT]
    usual = body_size(box._replace(size=_size(box, em, 0.0, False)) for box in long)
    sized = tuple(box._replace(size=_size(box, em, usual, _is_spread(box, boxes, usual))) for box in boxes)
    return replace(page, boxes=sized)


def _lean(boxes: Sequence[Sequence[Sequence[float]]]) -> float:
    """The angle of the page's lines, by its longer ones."""
    angles = [
        math.atan2(right[1] - left[1], right[0] - left[0]) for left, right, *_ in boxes if right[0] - left[0] > 100
    ] or [math.atan2(upper[0] - lower[0], lower[1] - upper[1]) for upper, _, _, lower in boxes]
    return median(angles) if angles else 0.0


def _box(
    corners: Sequence[Sequence[float]], text: str, sure: float, turn: float, width: float, height: float
) -> Box:
    cos, sin = math.cos(turn), math.sin(turn)
    points = [
        ((x - width / 2) * cos - (y - height / 2) * sin, (x - width / 2) * sin + (y - height / 2) * cos)
        for x, y in corners
    ]
    left = (points[0][0] + points[3][0]) / 2 + width / 2
    right = (points[1][0] + points[2][0]) / 2 + width / 2
    top = (points[0][1] + points[1][1]) / 2 + height / 2
    bottom = (points[2][1] + points[3][1]) / 2 + height / 2
    return Box(left, top, right, bottom, text, 0.0, sure)


def _area(sides: Sequence[float], turn: float, width: float, height: float) -> Area:
    """A rectangle where it is when the page lies straight; it does not lean itself."""
    left, top, right, bottom = sides
    x, y = (left + right) / 2 - width / 2, (top + bottom) / 2 - height / 2
    cos, sin = math.cos(turn), math.sin(turn)
    across, down = x * cos - y * sin + width / 2, x * sin + y * cos + height / 2
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
    if running and usual and by_height < (LOOSE if spread else TALLER) * usual:
        same = by_height > NO_SMALLER * usual and by_width > LEAST * usual
        return usual if same else min(by_width, usual)
    return min(by_width, (EXACT if running else LOOSE) * by_height)
