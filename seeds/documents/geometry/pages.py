"""Printed pages become lines of text: a column's paragraphs put together, headlines, captions and boxes told apart.

What goes on in the next column or on the next page is left to the re-joining that all pages of text go through.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from seeds.documents.article import Block
from seeds.documents.geometry.boxes import Area, Box, PrintedPage, around, body_size
from seeds.documents.geometry.order import Column, columns
from seeds.documents.page.joins import joined
from seeds.documents.page.kinds import is_box_title, is_byline, is_credit, is_furniture
from seeds.documents.page.lines import Line
from seeds.documents.page.signs import finished, has_clauses

TITLE, DECK, HEADING = 1.6, 1.2, 1.12
"""Letters so many times as tall as those of the running text are a title's, a deck's, a heading's."""
SMALL = 0.94
"""Letters smaller than this part of the running text's are a caption's, where a picture is above."""
MARGIN = 0.08
"""This part of a page at its top and at its bottom holds running heads and page numbers."""
INDENT = 1.2
"""A first line begins so many letters to the right of the others."""
SHORT = 2.2
"""A last line ends so many letters before the others."""
FULL = 1.3
"""A line that ends at most so many letters before the others fills its column."""
WHITER = 1.12
"""Lines so many times the usual distance apart have white between them."""
LONGEST_HEADING, LONGEST_DECK = 16, 40
BLANK = 0.15
"""White so many letters wide between two pieces of a line is a blank."""
APART = 1.9
"""Lines whose tops are so many times the usual distance apart belong to two paragraphs."""
BELOW = 2.5
"""A caption stands at most so many lines below its picture."""
LONGEST_TAIL = 4
"""So short a line below a caption that has not ended is its end."""
FEWEST_FRAMED = 12

_NUMBER = re.compile(r"[—–\-·.\s]*(?:第\s*)?[A-Z]?\d{1,4}\s*(?:页|版)?[—–\-·.\s]*(?:/\s*\d+)?$")


def lines_of(pages: Sequence[PrintedPage]) -> list[Line]:
    """The lines of all pages, in reading order."""
    bare = without_running_heads(pages)
    size = body_size(box for page in bare for box in page.boxes)
    ordered = [columns(_outside(page).boxes, size) for page in bare]
    newspaper = any(len([column for column in found if len(column) > 3]) > 1 for found in ordered)
    lines: list[Line] = []
    for page, found in zip(bare, ordered, strict=True):
        lines += _Setter(page, size, newspaper or not lines).lines(found)
    return _told_apart(lines)


def _told_apart(lines: list[Line]) -> list[Line]:
    """The lines; where paragraphs begin with an indent, those without one are told to go on."""
    text = [line for line in lines if not line.marker and line.block is None]
    if sum(line.indented for line in text) * 2 <= len(text):
        return lines
    return [
        line._replace(flush=True)
        if not (line.marker or line.indented or line.block or is_byline(line.text) or is_credit(line.text))
        else line
        for line in lines
    ]


def without_running_heads(pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """The pages without page numbers, and without what stands at the top or the bottom of many of them."""
    again = Counter(
        _spot(box) for page in pages for box in {_spot(b): b for b in page.boxes if _at_edge(b, page)}.values()
    )
    kept = []
    for page in pages:
        size = body_size(page.boxes)
        boxes = tuple(
            box
            for box in page.boxes
            if not (
                _at_edge(box, page) and (again[_spot(box)] * 2 > max(len(pages), 3) or _is_head(box, page, size))
            )
            and not _is_last_number(box, page)
        )
        kept.append(replace(page, boxes=boxes))
    return kept


def _spot(box: Box) -> tuple[int, str]:
    return round(box.top / 10), re.sub(r"\d+", "0", box.text)


def _at_edge(box: Box, page: PrintedPage) -> bool:
    return box.bottom < MARGIN * page.height or box.top > (1 - MARGIN) * page.height


def _is_last_number(box: Box, page: PrintedPage) -> bool:
    """Whether a piece is a number alone in the lowest line of a page that is not full."""
    if not _NUMBER.match(box.text):
        return False
    return all(other.bottom < box.top for other in page.boxes if other is not box) and len(page.boxes) > 3


def _is_head(box: Box, page: PrintedPage, size: float) -> bool:
    """Whether a piece at the edge of a page is its number, its day or its section, set apart from the text."""
    if box.size >= DECK * size and not _NUMBER.match(box.text):
        return False
    if _NUMBER.match(box.text):
        return True
    row = [other for other in page.boxes if abs(other.middle - box.middle) < box.height]
    short = sum(len(other.text) for other in row) <= 60 and len(box.text) <= 30
    edge = [other for other in page.boxes if _at_edge(other, page) and other not in row]
    nearest = min((abs(other.middle - box.middle) for other in page.boxes if other not in row), default=0.0)
    dated = any(is_furniture(other.text) or _NUMBER.match(other.text) for other in row)
    return short and (dated or (len(row) > 1 and nearest > 1.5 * box.height and len(edge) < 4))


def _outside(page: PrintedPage) -> PrintedPage:
    """The page without what stands in frames."""
    boxes = [box for box in page.boxes if not any(frame.holds(box, 2) for frame in _frames(page))]
    return replace(page, boxes=tuple(boxes))


def _frames(page: PrintedPage) -> list[Area]:
    """The frames around some of the text of a page, not around nearly all of it."""
    found = []
    for frame in page.frames:
        inside = sum(len(box.text) for box in page.boxes if frame.holds(box, 2))
        if FEWEST_FRAMED <= inside <= 0.5 * sum(len(box.text) for box in page.boxes):
            found.append(frame)
    return found


class _Setter:
    """Reads the columns of a page."""

    def __init__(self, page: PrintedPage, size: float, titled: bool) -> None:
        self._page = page
        self._size = size or 1.0
        self._titled = titled
        drawn = [frame for frame in page.frames if not any(frame.holds(box, 2) for box in page.boxes)]
        self._pictures = (*page.pictures, *drawn)
        self._framed = [
            (frame, boxes)
            for frame in _frames(page)
            if (boxes := [box for box in page.boxes if frame.holds(box, 2)])
        ]

    def lines(self, found: list[Column]) -> list[Line]:
        """The lines of the columns; a frame follows the column it stands in."""
        lines: list[Line] = []
        framed = [(self._column_of(frame, found), boxes) for frame, boxes in self._framed]
        for column in found:
            lines += self._column(column)
            lines += [self._box(boxes) for place, boxes in framed if place is column]
        if not found:
            lines += [self._box(boxes) for _, boxes in framed]
        return [self._as_deck(line, lines[at - 1] if at else None) for at, line in enumerate(lines)]

    def _as_deck(self, line: Line, before: Line | None) -> Line:
        """What stands right below the title and is neither a sentence nor a name is its deck."""
        if line.block or before is None or before.marker != "#" or line.marker == "#":
            return line
        text = line.text
        label = len(text) <= LONGEST_DECK and not (finished(text) or is_byline(text) or is_credit(text))
        return line._replace(marker="##", indented=False, item=False, cut=False) if label else line

    def _column_of(self, frame: Area, found: list[Column]) -> Column | None:
        """The column in which a frame stands, or the one above it."""
        middle = (frame.left + frame.right) / 2
        areas = [(around(column), column) for column in found]
        over = [
            (max(0.0, frame.top - area.bottom), place, column)
            for place, (area, column) in enumerate(areas)
            if area.left - self._size <= middle <= area.right + self._size and area.top <= frame.top + self._size
        ]
        return min(over, key=lambda known: known[:2])[2] if over else found[-1] if found else None

    def _box(self, boxes: list[Box]) -> Line:
        """What stands in a frame."""
        texts = [line.text for column in columns(boxes, self._size) for line in self._column(column)]
        title = texts[0] if len(texts) > 1 and (is_box_title(texts[0]) or len(texts[0]) <= 16) else None
        text = "\n".join(texts[1:] if title else texts)
        return Line(text, block=Block("box", text, title))

    def _column(self, column: Column) -> list[Line]:
        """Paragraphs, headlines and captions of one column."""
        rows = list(_rows(column))
        pitch = _pitch(rows)
        left, right = _edges(rows, self._size)
        lines: list[Line] = []
        pieces: list[Box] = []
        for before, row, after in zip([None, *rows], rows, [*rows[1:], None], strict=False):
            if before and after and self._stands_apart(before, row, after, pitch, left, right):
                lines += [*self._flushed(pieces, left, right), Line(row.text, 1, "###")]
                pieces = []
                continue
            tail = not pieces and bool(lines) and self._goes_on(lines[-1]) and len(row.text) <= LONGEST_TAIL
            tail = tail and row.size < HEADING * self._size and not is_credit(lines[-1].text)
            if tail or (row.size < SMALL * self._size and self._below_picture(row, rows)):
                lines += self._flushed(pieces, left, right)
                pieces = []
                caption = lines.pop().text + row.text if lines and self._goes_on(lines[-1]) else row.text
                lines.append(Line(caption, block=Block("caption", caption)))
                continue
            pieces.append(row)
            if after is None or self._ends(row, after, pitch, left, right):
                lines += self._flushed(pieces, left, right)
                pieces = []
        return [*lines, *self._flushed(pieces, left, right)]

    def _stands_apart(self, before: Box, row: Box, after: Box, pitch: float, left: float, right: float) -> bool:
        """Whether a short line in letters of the running text is a heading: white is around it, and a text begins."""
        if len(row.text) > LONGEST_HEADING or has_clauses(row.text) or finished(row.text) or not finished(before.text):
            return False
        white = max(row.top - before.top, after.top - row.top) > WHITER * pitch
        begins = after.left - left > INDENT * self._size
        central = abs(row.left + row.right - left - right) < 2 * self._size
        placed = row.left - left < 0.5 * self._size or central
        alike = abs(row.size - self._size) < 0.15 * self._size
        return white and begins and placed and alike and not is_byline(row.text) and not is_credit(row.text)

    def _goes_on(self, line: Line) -> bool:
        """Whether a caption goes on in its next line."""
        return line.block is not None and line.block.type == "caption" and not finished(line.text)

    def _ends(self, row: Box, after: Box, pitch: float, left: float, right: float) -> bool:
        """Whether a paragraph ends with a line."""
        size = self._size
        if abs(row.size - after.size) > 0.1 * size or after.top - row.top > APART * pitch:
            return True
        if row.size >= HEADING * size:
            return False
        if after.left - left > INDENT * size or is_byline(after.text) or is_byline(row.text):
            return True
        return right - row.right > SHORT * size and finished(row.text)

    def _flushed(self, pieces: list[Box], left: float, right: float) -> list[Line]:
        if not pieces:
            return []
        text = joined([piece.text for piece in pieces])
        size = max(piece.size for piece in pieces) / self._size
        marker = ""
        if size >= TITLE and self._titled:
            marker = "#"
        elif size >= HEADING and len(text) <= 60 and not is_byline(text) and not is_credit(text):
            marker = "###"
        indented = not marker and not is_byline(text) and pieces[0].left - left > INDENT * self._size
        full = not marker and right - pieces[-1].right < FULL * self._size
        return [Line(text, 1, marker, indented, indented, full)]

    def _below_picture(self, row: Box, rows: list[Box]) -> bool:
        """Whether a picture stands right above a small line, or above the small lines before it."""
        first = row
        for above in reversed(rows[: rows.index(row)]):
            if above.size > SMALL * self._size or first.top - above.bottom > row.height:
                break
            first = above
        reach = BELOW * self._size
        return any(
            picture.left - reach < first.left < picture.right and -reach < first.top - picture.bottom < reach
            for picture in self._pictures
        ) or self._gap_above(first, rows) > 3

    def _gap_above(self, row: Box, rows: list[Box]) -> float:
        """The white above a line, in lines."""
        place = rows.index(row)
        above = rows[place - 1].bottom if place else row.top
        return (row.top - above) / max(row.height, 1.0)


def _rows(column: Column) -> Iterator[Box]:
    """The lines of a column: pieces beside one another made one."""
    pending: list[Box] = []
    for box in sorted(column, key=lambda box: box.top):
        if pending and box.middle > max(piece.bottom for piece in pending):
            yield _row(pending)
            pending = []
        pending.append(box)
    if pending:
        yield _row(pending)


def _row(pieces: list[Box]) -> Box:
    if len(pieces) == 1:
        return pieces[0]
    pieces.sort(key=lambda piece: piece.left)
    area = around(pieces)
    text = pieces[0].text
    for before, piece in pairwise(pieces):
        apart = piece.left - before.right > BLANK * max(piece.size, before.size)
        text += f" {piece.text}" if apart and text[-1].isalnum() and piece.text[0].isalnum() else piece.text
    size = max(pieces, key=lambda piece: len(piece.text)).size
    return Box(*area, text, size, min(piece.sure for piece in pieces))


def _pitch(rows: list[Box]) -> float:
    """The usual distance from line to line."""
    steps = sorted(after.top - row.top for row, after in pairwise(rows) if after.top > row.top)
    return steps[len(steps) // 2] if steps else rows[0].height * 1.5


def _edges(rows: list[Box], size: float) -> tuple[float, float]:
    """Where most lines of a column begin and end."""
    lefts = Counter(round(row.left / max(size / 3, 1)) for row in rows)
    most = max(lefts, key=lambda at: (lefts[at], -at))
    near = [row.left for row in rows if round(row.left / max(size / 3, 1)) <= most]
    return min(near), max(row.right for row in rows)
