"""Printed pages become lines of text: a column's paragraphs put together, headlines, captions and boxes told apart.

What goes on in the next column or on the next page is left to the re-joining that all pages of text go through.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from seeds.documents.article import Block
from seeds.documents.geometry.boxes import Area, Box, PrintedPage, around, body_size, is_standing, told_bold
from seeds.documents.geometry.column import TITLE, ColumnSetter
from seeds.documents.geometry.grids import Grid, grids, held
from seeds.documents.geometry.order import Column, columns
from seeds.documents.geometry.paragraphs import SHORT
from seeds.documents.geometry.pieces import put_right
from seeds.documents.geometry.running_heads import without_running_heads
from seeds.documents.geometry.spaced import spaced
from seeds.documents.geometry.standing import with_standing
from seeds.documents.imprint import names_only
from seeds.documents.page.joins import joined
from seeds.documents.page.kinds import is_box_title, is_byline, is_credit
from seeds.documents.page.lines import Line
from seeds.documents.page.signs import finished, has_clauses

LONGEST_DECK = 40
LONGEST_TITLE = 16
BELOW = 3.0
"""A column that begins so many letters below a frame goes on from it."""
FEWEST_FRAMED = 12
FEWEST_CELLS = 4
APART = 8.0
"""Headlines so many letters apart are those of two articles."""
WIDEST = 0.7
"""What is wider than this part of a page stands beside nothing."""
MOST_DRAWN, LARGEST_PICTURE = 40, 0.5
"""A picture that is no ground holds so many letters at most, and is no larger than this part of its page."""
ALIKE, LARGER = 1.08, 1.2
"""Lines of a title are as tall as one another; a title is so many times as tall as what leads in to it."""
SLACK = 0.3
"""So many letters what stands in a frame may reach over it, as far as is measured."""


Table = tuple[Grid, list[Box]]
"""Where a table is, and what stands in it."""


def lines_of(pages: Sequence[PrintedPage]) -> list[Line]:
    """The lines of all pages, in reading order."""
    bare = without_running_heads(pages)
    nets = [grids(page.drawn, Area(0, 0, page.width, page.height)) for page in bare]
    size = _body_size(bare, nets)
    bare = [replace(page, boxes=put_right(told_bold(page.boxes), size)) for page in bare]
    tables = [_tables(page, found) for page, found in zip(bare, nets, strict=True)]
    tables = [[*drawn, *_spaced(page, drawn, size)] for page, drawn in zip(bare, tables, strict=True)]
    ordered = [_columns(_outside(page, size, drawn), size) for page, drawn in zip(bare, tables, strict=True)]
    newspaper = any(len([column for column in found if len(column) > 3]) > 1 for found in ordered)
    lines: list[Line] = []
    for page, found, drawn in zip(bare, ordered, tables, strict=True):
        lines += _Setter(page, size, newspaper or not lines, found, drawn).lines(found)
        lines += [Line(text, block=Block("caption", text)) for text in map(_joined, _in_pictures(page).values())]
    return _title_first(_titled(list(map(_counted, _told_apart(lines)))))


def _columns(page: PrintedPage, size: float) -> list[Column]:
    boxes = [box for box in page.boxes if not (page.turned and is_standing(box))]
    return with_standing(columns(boxes, size, _shown(page), page.rules), page, size)


def _told_apart(lines: list[Line]) -> list[Line]:
    """The lines; one without an indent goes on only where paragraphs begin with an indent."""
    text = [line for line in lines if not line.marker and line.block is None]
    if sum(len(line.text) for line in text if line.indented) * 2 > sum(len(line.text) for line in text):
        return lines
    return [line._replace(flush=False) for line in lines]


def _counted(line: Line) -> Line:
    """The line; a number alone, however large, is the heading of a part and no title of another article."""
    return line._replace(marker="##") if line.marker == "#" and not any(map(str.isalpha, line.text)) else line


def _titled(lines: list[Line]) -> list[Line]:
    """The lines; those of one title are one, and a title right above a much larger one leads in to that."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else Line("")
        if line.marker == last.marker == "#" and not is_byline(line.text):
            if max(line.tall, last.tall) < ALIKE * min(line.tall, last.tall):
                found[-1] = last._replace(text=joined([last.text, line.text]))
                continue
            if line.tall > LARGER * last.tall:
                found[-1] = last._replace(marker="")
        found.append(line)
    return found


def _title_first(lines: list[Line]) -> list[Line]:
    """The lines; a title set into the midst of the text's columns stands before it: the text goes on below it."""
    start = next((at for at, line in enumerate(lines) if line.marker == "#"), 0)
    end = start
    while end < len(lines) and (lines[end].marker in ("#", "##") or is_byline(lines[end].text)):
        end += 1
    above = [line for line in lines[:start] if line.block is None]
    if not above or end == len(lines) or any(line.marker for line in above):
        return lines
    cut = above[-1].cut and not finished(above[-1].text)
    if not cut or lines[end].indented or lines[end].block or lines[end].marker:
        return lines
    return [*lines[start:end], *lines[:start], *lines[end:]]


def _outside(page: PrintedPage, size: float, tables: Sequence[Table]) -> PrintedPage:
    """The page without what stands in frames."""
    frames = _frames(page, size)
    drawn = {box for boxes in _in_pictures(page).values() for box in boxes}
    drawn |= {box for _, boxes in tables for box in boxes}
    boxes = [box for box in page.boxes if not any(frame.holds(box, SLACK * size) for frame in frames)]
    return replace(page, boxes=tuple(box for box in boxes if box not in drawn))


def _body_size(pages: Sequence[PrintedPage], drawn: Sequence[Sequence[Grid]]) -> float:
    """The size of the running text, which stands in no table, if there is any."""
    apart = {
        box for page, found in zip(pages, drawn, strict=True) for _, boxes in _tables(page, found) for box in boxes
    }
    boxes = [box for page in pages for box in page.boxes]
    return body_size(box for box in boxes if box not in apart) or body_size(boxes)


def _tables(page: PrintedPage, found: Sequence[Grid]) -> list[Table]:
    """The tables of a page, each with what stands in it."""
    return [(grid, boxes) for grid in found if len(boxes := held(grid, page.boxes)) >= FEWEST_CELLS]


def _spaced(page: PrintedPage, drawn: Sequence[Table], size: float) -> list[Table]:
    """The tables of a page that white alone tells, outside those that are drawn, its pictures and its frames."""
    if page.turned:
        return []
    apart = [*(grid.area for grid, _ in drawn), *page.pictures, *_frames(page, size)]
    rest = [box for box in page.boxes if not any(area.holds(box, SLACK * size) for area in apart)]
    return [(grid, held(grid, rest)) for grid in spaced(rest, size)]


def _in_pictures(page: PrintedPage) -> dict[Area, list[Box]]:
    """The few words that are to be read in a picture; one with much text is the ground on which that stands."""
    found = {}
    for picture in page.pictures:
        held = [box for box in page.boxes if picture.holds(box)]
        part = (picture.right - picture.left) * (picture.bottom - picture.top) / (page.width * page.height)
        few = sum(len(box.text) for box in held) <= MOST_DRAWN and not any(has_clauses(box.text) for box in held)
        tallest = max((box.size for box in page.boxes if box not in held), default=0.0)
        headed = any(box.size > tallest for box in held)  # the title is set over the picture
        if held and few and not headed and part < LARGEST_PICTURE:
            found[picture] = held
    return found


def _joined(boxes: Sequence[Box]) -> str:
    return " ".join(box.text for box in sorted(boxes, key=lambda box: box.top))


def _shown(page: PrintedPage) -> list[Area]:
    """Pictures and frames that stand beside text; a frame around the page does not."""
    return [area for area in (*page.pictures, *page.frames) if area.right - area.left < WIDEST * page.width]


def _frames(page: PrintedPage, size: float) -> list[Area]:
    """The frames around some of the text of a page, not nearly all of it; of one in another, the inner."""
    found: list[Area] = []
    taken: set[Box] = set()
    most = 0.5 * sum(len(box.text) for box in page.boxes)
    for frame in sorted(page.frames, key=lambda frame: (frame.right - frame.left) * (frame.bottom - frame.top)):
        held = {box for box in page.boxes if frame.holds(box, SLACK * size)}
        few = FEWEST_FRAMED <= sum(len(box.text) for box in held) <= most
        if few and held.isdisjoint(taken) and not _holds_articles(held, size):
            found.append(frame)
            taken |= held
    return found


def _holds_articles(boxes: Iterable[Box], size: float) -> bool:
    """Whether headlines stand far apart in a frame: several articles, which have a ground in common."""
    tops = sorted(box.top for box in boxes if box.size >= TITLE * size)
    return any(after - top > APART * size for top, after in pairwise(tops))


class _Setter:
    """Reads the columns of a page."""

    def __init__(
        self, page: PrintedPage, size: float, titled: bool, found: list[Column], tables: Sequence[Table]
    ) -> None:
        self._page = page
        self._size = size or 1.0
        drawn = [
            frame for frame in page.frames if not any(frame.holds(box, SLACK * self._size) for box in page.boxes)
        ]
        self._setter = ColumnSetter(self._size, titled, (*page.pictures, *drawn), found)
        in_tables = {box for _, boxes in tables for box in boxes}
        bare = replace(page, boxes=tuple(box for box in page.boxes if box not in in_tables))
        self._set_apart: list[tuple[Area, list[Box], Line]] = [
            *((grid.area, boxes, grid.told(boxes)) for grid, boxes in tables),
            *(
                (frame, boxes, self._box(frame, boxes))
                for frame in _frames(bare, self._size)
                if (boxes := [box for box in bare.boxes if frame.holds(box, SLACK * self._size)])
            ),
        ]

    def lines(self, found: list[Column]) -> list[Line]:
        """The lines of the columns; a frame follows the column it stands in."""
        lines: list[Line] = []
        apart = [(self._column_of(frame, found), boxes, line) for frame, boxes, line in self._set_apart]
        for column in found:
            here = [(boxes, line) for place, boxes, line in apart if place is column]
            over = [item for item in here if _begins(item[0], column)]
            lines += [line for _, line in over]
            lines += _with_deck(self._setter.lines(column))
            lines += [line for boxes, line in here if (boxes, line) not in over]
        if not found:
            lines += [line for *_, line in apart]
        return [self._as_deck(line, lines[at - 1] if at else None) for at, line in enumerate(lines)]

    def _as_deck(self, line: Line, before: Line | None) -> Line:
        """A heading right below the title is its deck."""
        if line.marker == "###" and before is not None and before.marker == "#":
            return line._replace(marker="##")
        return line

    def _column_of(self, frame: Area, found: list[Column]) -> Column | None:
        """The column in which a frame stands, or the one above it, right below it or beside it."""
        middle = (frame.left + frame.right) / 2
        near: list[tuple[int, float, int, Column]] = []
        for place, column in enumerate(found):
            area = around(column)
            if area.left - self._size <= middle <= area.right + self._size:
                above = area.top <= frame.top + self._size
                away = frame.top - area.bottom if above else area.top - frame.bottom
                rank = 0 if above else 1 if away < BELOW * self._size else 3
            else:
                beside = area.top < frame.bottom and frame.top < area.bottom
                away = max(area.left - frame.right, frame.left - area.right)
                rank = 2 if beside else 4
            near.append((rank, max(0.0, away), place, column))
        return min(near, key=lambda known: known[:3])[3] if near else None

    def _box(self, frame: Area, boxes: list[Box]) -> Line:
        """What stands in a frame; lines that all end early are a list."""
        first, *others = sorted(boxes, key=lambda box: box.top)
        set_apart = others and _is_short_title(first, others, self._size)
        parts = [[first], others] if set_apart else [boxes]
        if _is_list(frame, parts[-1], self._size):
            parts = [[box] for part in parts for box in sorted(part, key=lambda box: box.top)]
        texts = [
            line.text
            for part in parts
            for column in columns(part, self._size)
            for line in self._setter.lines(column)
        ]
        title = texts[0] if len(texts) > 1 and (is_box_title(texts[0]) or len(texts[0]) <= LONGEST_TITLE) else None
        text = "\n".join(texts[1:] if title else texts)
        return Line(text, block=Block("box", text, title))


def _begins(boxes: Sequence[Box], column: Column) -> bool:
    """Whether what stands in a frame stands above all of a column."""
    return around(boxes).bottom <= around(column).top


def _is_list(frame: Area, boxes: Sequence[Box], size: float) -> bool:
    """Whether lines below one another all end well before their frame does, and each at another place."""
    area = around(boxes)
    ordered = sorted(boxes, key=lambda box: box.top)
    below = all(after.top > before.middle for before, after in pairwise(ordered))
    ends = [box.right for box in ordered[:-1]]
    ragged = len(ends) > 1 and max(ends) - min(ends) > SHORT * size
    return below and ragged and frame.right - area.right > area.left - frame.left + SHORT * size


def _is_short_title(first: Box, others: Sequence[Box], size: float) -> bool:
    """Whether the first line in a frame stands alone and ends early, though no sentence ends there."""
    if len(first.text) > LONGEST_TITLE or finished(first.text) or has_clauses(first.text):
        return False
    second = min(others, key=lambda box: box.top)
    return second.top > first.middle and second.right - first.right > SHORT * size


def _with_deck(lines: list[Line]) -> list[Line]:
    """A headline's lines: what follows the title there and is neither a sentence nor a name is its deck."""
    if len(lines) < 2 or lines[0].marker != "#" or lines[1].block or lines[1].marker == "#":
        return lines
    text = lines[1].text
    if len(text) > LONGEST_DECK or finished(text) or is_byline(text) or is_credit(text):
        return lines
    if names_only(text):
        return [lines[0], lines[1]._replace(indented=False, item=False, cut=False), *lines[2:]]
    return [lines[0], lines[1]._replace(marker="##", indented=False, item=False, cut=False), *lines[2:]]
