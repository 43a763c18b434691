"""Text broken into lines of one width, as mail and old text files are: the lines become paragraphs again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from seeds.documents.page.joins import joined
from seeds.documents.page.kinds import is_numbered_heading
from seeds.documents.page.lines import Line, Spacing, holds_anything, read_lines, spacing
from seeds.documents.page.signs import cells, finished, listed_by_day, starts_item
from seeds.language.characters import has_han

NARROWEST, WIDEST = 24, 130
"""In cells: between a narrow column and a wide terminal."""
SLACK = 4
"""How much a line may fall short because no line may begin with a stop."""
SURVEYED = 4000


def unwrapped(lines: list[Line], found: Spacing) -> list[Line]:
    """The lines with every paragraph on one; left as they are when they were not broken at a width."""
    goes_on = going_on(lines, found)
    return list(_paragraphs(lines, goes_on)) if any(goes_on) else lines


def going_on(lines: list[Line], found: Spacing) -> list[bool]:
    """Whether each line goes on with the paragraph of the one before; none does where no width has broken them."""
    width = _width(lines[:SURVEYED], found) if lines else 0
    if not width:
        return [False] * len(lines)
    indents = _indents_begin(lines[:SURVEYED])
    return [False, *(_goes_on(line, after, width, found, indents) for line, after in pairwise(lines))]


def line_breaks(text: str) -> Iterator[tuple[int, int]]:
    """From where to where what broke its paragraphs stands in a text: the ends of lines with the blanks around."""
    lines = read_lines(text)
    if not lines:
        return
    goes_on = iter(going_on(lines, spacing(lines)))
    at = end = 0
    for raw in text.splitlines(keepends=True):
        if holds_anything(raw):
            start = at + len(raw) - len(raw.lstrip())
            if next(goes_on):
                yield end, start
            end = at + len(raw.rstrip())
        at += len(raw)


def _width(lines: list[Line], found: Spacing) -> int:
    """The width at which the lines were broken, or 0."""
    widths = sorted(cells(line.text) for line in lines)
    width = widths[-1 - len(widths) // 25]
    if len(lines) < 4 or not NARROWEST <= width <= WIDEST or widths[-1] > 2 * width:
        return 0
    close = [(line, after) for line, after in pairwise(lines) if after.gap <= found.ordinary]
    full = [line for line, after in close if _is_full(line, after, width)]
    broken = sum(1 for line in full if not finished(line.text))
    return width if len(full) >= 3 and len(full) * 2 > len(close) and broken * 2 > len(full) else 0


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the line ended because no more of what follows would have fitted."""
    first = after.text.split(" ", 1)[0]
    needed = 2 + SLACK if has_han(first[:1]) or not first.isascii() else 1 + len(first)
    return cells(line.text) + needed > width


def _indents_begin(lines: list[Line]) -> bool:
    """Whether paragraphs are told by a blank before their first line."""
    indented = sum(1 for line in lines if line.indented)
    return 0 < indented < len(lines) * 0.7


def _goes_on(line: Line, after: Line, width: int, found: Spacing, indents: bool) -> bool:
    return (
        after.gap <= found.ordinary
        and not after.marker
        and not after.item
        and not line.marker
        and not (indents and after.indented)
        and not (finished(line.text) and starts_item(after.text))
        and not is_numbered_heading(after.text)
        and not listed_by_day(line.text, after.text)
        and _is_full(line, after, width)
    )


def _paragraphs(lines: list[Line], goes_on: list[bool]) -> Iterator[Line]:
    first, pieces = lines[0], [lines[0].text]
    for line, is_more in zip(lines[1:], goes_on[1:], strict=True):
        if is_more:
            pieces.append(line.text)
        else:
            yield first._replace(text=joined(pieces))
            first, pieces = line, [line.text]
    yield first._replace(text=joined(pieces))
