"""A column of print becomes lines of text: its paragraphs put together, headlines and captions told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from seeds.documents.article import Block
from seeds.documents.geometry.boxes import Area, Box, around
from seeds.documents.geometry.order import Column
from seeds.documents.geometry.paragraphs import FULL, HEADING, INDENT, Measure, begins_item, ends, measured
from seeds.documents.page.joins import joined
from seeds.documents.page.kinds import LONGEST_CAPTION, is_byline, is_credit, is_signed_caption
from seeds.documents.page.lines import Line, is_bulleted
from seeds.documents.page.signs import finished, has_clauses

TITLE = 1.6
"""Letters so many times as tall as those of the running text are a title's."""
SMALL = 0.94
"""Letters smaller than this part of the running text's are a caption's, where a picture is above."""
SHORTEST = 6
"""What has no more letters is no paragraph that a column cuts."""
BELOW = 2.5
"""A caption stands at most so many lines below its picture."""
FEWEST_INDENTS = 3
WIDE = 3.0
"""White so many lines high is a picture's."""
LONGEST_TAIL = 4
"""So short a line below a caption that has not ended is its end."""
WHITER = 1.12
"""Lines so many times the usual distance apart have white between them."""
LONGEST_HEADING = 16
LONGEST_LARGE = 60
SHORTEST_BOLD, LONGEST_BOLD = 2, 40
BLANK = 0.15
"""White so many letters wide between two pieces of a line is a blank."""

_NUMBERED = re.compile("[图圖表]表? ?[0-9一二三四五六七八九十]")


class ColumnSetter:
    """Reads the columns of a page."""

    def __init__(self, size: float, titled: bool, pictures: Sequence[Area], columns: Sequence[Column]) -> None:
        self._size = size
        self._indents = sum(indented(column, size) for column in columns) >= FEWEST_INDENTS
        """Whether paragraphs of the page begin with an indent."""
        self._titled = titled
        self._pictures = pictures

    def lines(self, column: Column) -> list[Line]:
        """Paragraphs, headlines and captions of one column."""
        rows = list(_rows(column))
        measure = measured(rows, self._size)
        lines: list[Line] = []
        pieces: list[Box] = []
        for before, row, after in zip([None, *rows], rows, [*rows[1:], None], strict=False):
            if before and after and self._stands_apart(before, row, after, measure):
                lines += [*self._flushed(pieces, lines, measure), Line(row.text, 1, "###")]
                pieces = []
                continue
            tail = not pieces and bool(lines) and self._goes_on(lines[-1]) and _is_tail(row.text, lines)
            tail = tail and row.size < HEADING * self._size and not is_credit(lines[-1].text)
            small = row.size < SMALL * self._size and self._below_picture(row, rows)
            told = (measure.alone or measure.is_central(row)) and self._tells_picture(row)
            if tail or small or told or (before and self._is_set_off(before, row, rows, measure.left)):
                lines += self._flushed(pieces, lines, measure)
                pieces = []
                caption = lines.pop().text + row.text if lines and self._goes_on(lines[-1]) else row.text
                lines.append(Line(caption, block=Block("caption", caption)))
                continue
            pieces.append(row)
            if after is None or ends(pieces, after, measure):
                lines += self._flushed(pieces, lines, measure)
                pieces = []
        return lines

    def _stands_apart(self, before: Box, row: Box, after: Box, measure: Measure) -> bool:
        """Whether a short line in letters of the running text is a heading: white is around it, a text begins."""
        if len(row.text) > LONGEST_HEADING or has_clauses(row.text) or finished(row.text):
            return False
        if not finished(before.text):
            return False
        white = max(row.top - before.top, after.top - row.top) > WHITER * measure.pitch
        begins = after.left - measure.left > INDENT * self._size
        central = abs(row.left + row.right - measure.left - measure.right) < 2 * self._size
        placed = row.left - measure.left < 0.5 * self._size or central
        alike = abs(row.size - self._size) < 0.15 * self._size
        return white and begins and placed and alike and not is_byline(row.text) and not is_credit(row.text)

    def _is_set_off(self, before: Box, row: Box, rows: list[Box], left: float) -> bool:
        """Whether a line without indent stands below a paragraph that has ended and the white of a picture."""
        if row.left - left > 0.5 * self._size or row.size >= HEADING * self._size or not finished(before.text):
            return False
        return self._indents and self._gap_above(row, rows) > WIDE and len(row.text) <= LONGEST_CAPTION

    def _goes_on(self, line: Line) -> bool:
        """Whether a caption goes on in its next line."""
        return line.block is not None and line.block.type == "caption" and not finished(line.text)

    def _flushed(self, pieces: list[Box], before: Sequence[Line], measure: Measure) -> list[Line]:
        """The lines of a paragraph as one; it may go on from what stood above the column, or above a caption."""
        if not pieces:
            return []
        text = joined([piece.text for piece in pieces])
        size = max(piece.size for piece in pieces) / self._size
        if is_byline(text):
            return [Line(text, 1, "#" if size >= TITLE and self._titled else "")]
        marker = ""
        larger = size >= HEADING and len(text) <= LONGEST_LARGE and "。" not in text[:-1] and not is_credit(text)
        if size >= TITLE and self._titled:
            marker = "#"
        elif larger or (all(piece.bold for piece in pieces) and _is_heading(text)):
            marker = "###"
        indented = not marker and pieces[0].left - measure.left > INDENT * self._size
        full = not marker and measure.right - pieces[-1].right < FULL * self._size and len(text) > SHORTEST
        above = not measure.alone and (not before or before[-1].block is not None)
        flush = above and not (marker or indented or is_credit(text) or begins_item(text))
        item = is_bulleted(text)
        return [Line(text[2:] if item else text, 1, marker, indented, indented or item, full, flush, None, size)]

    def _tells_picture(self, row: Box) -> bool:
        """Whether a line in the middle of a column is numbered as pictures are, or stands right below one."""
        if finished(row.text) or len(row.text) > LONGEST_CAPTION:
            return False
        return bool(_NUMBERED.match(row.text)) or (row.size < HEADING * self._size and self._is_below(row))

    def _is_below(self, row: Box) -> bool:
        reach = BELOW * self._size
        return any(
            picture.left - reach < row.left < picture.right and -reach < row.top - picture.bottom < reach
            for picture in self._pictures
        )

    def _below_picture(self, row: Box, rows: list[Box]) -> bool:
        """Whether a picture stands right above a small line, or above the small lines before it."""
        first = row
        for above in reversed(rows[: rows.index(row)]):
            if above.size > SMALL * self._size or first.top - above.bottom > row.height:
                break
            first = above
        return self._is_below(first) or self._gap_above(first, rows) > WIDE

    def _gap_above(self, row: Box, rows: list[Box]) -> float:
        """The white above a line, in lines."""
        place = rows.index(row)
        above = rows[place - 1].bottom if place else row.top
        return (row.top - above) / max(row.height, 1.0)


def _is_tail(text: str, lines: Sequence[Line]) -> bool:
    """Whether so short a line may end the caption above it; a longer one only where no text goes on below that."""
    if len(text) <= LONGEST_TAIL:
        return True
    above = next((line for line in reversed(lines) if line.block is None), None)
    return len(text) <= 2 * LONGEST_TAIL and finished(text) and above is not None and finished(above.text)


def _is_heading(text: str) -> bool:
    """Whether bold letters as tall as the running text's are a heading: short, no sentence, label or credit."""
    whole = SHORTEST_BOLD <= len(text) <= LONGEST_BOLD and not finished(text) and text[-1] not in "：:，、；"
    return whole and not is_credit(text) and not is_signed_caption(text)


def indented(column: Column, size: float) -> int:
    """How many lines of a column begin as far to the right as a paragraph does."""
    left = min(box.left for box in column)
    return sum(1 for box in column if INDENT < (box.left - left) / size < 2 * INDENT)


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
    bold = all(piece.bold for piece in pieces)
    return Box(*area, text, size, min(piece.sure for piece in pieces), bold=bold)
