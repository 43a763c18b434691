"""Rows of the document become strips of styled cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from seeds.language.pinyin import tone
from tui.typeset import Line, Row
from tui.typeset.cells import cells, drawable
from tui.typeset.roles import MANNERS
from tui.widgets.reading.ink import Ink

Layered = tuple[int, int, int]
"""From an offset to another, layers (as bits)."""
Run = tuple[str, Style]
"""Some text of one style."""


class Page(NamedTuple):
    """Where the text column stands on the screen."""

    total: int
    """All cells from edge to edge."""
    left: int
    """Cells before the text column."""
    width: int
    """Cells of the text column."""


def paint(
    row: Row, page: Page, ink: Ink, layered: Iterable[Layered], margin: str, cursor: tuple[int, int]
) -> Strip:
    """One row with its margin, its frame and its styles."""
    framed = MANNERS[row.stretch.role].framed
    inside = row.kind in ("text", "reading") or (
        row.kind == "blank" and (row.line.start > row.stretch.start or not row.stretch.first)
    )
    middle: Iterable[Run]
    if row.kind in ("top", "bottom"):
        middle = _edge(row, page.width, ink)
    elif row.kind == "text":
        middle = _text(row, ink, layered)
    elif row.kind == "reading":
        middle = _readings(row.line, ink, cursor)
    else:
        middle = ()
    if framed and inside:
        middle = _between(middle, page.width, ink)
    # In a narrow margin several signs stand close to the text, which no sign moves.
    signs = f"{margin} " if cells(margin) < page.left else margin[: page.left]
    runs = [(signs.rjust(page.left), ink.part("sign")) if margin else (" " * page.left, ink.base), *middle]
    length = sum(cells(text) for text, _ in runs)
    runs.append((" " * (page.total - length), ink.base))
    return Strip(joined(runs), max(length, page.total)).adjust_cell_length(page.total, ink.base)


def joined(runs: Iterable[Run]) -> list[Segment]:
    """Runs of one style as one segment: each has its price on the way to the terminal."""
    segments: list[Segment] = []
    before: Style | None = None
    for text, style in runs:
        if style is before:
            segments[-1] = Segment(segments[-1].text + text, style)
        elif text:
            segments.append(Segment(text, style))
            before = style
    return segments


def _text(row: Row, ink: Ink, layered: Iterable[Layered]) -> Iterator[Run]:
    """The characters of a line, run by run of equal layers."""
    line, role = row.line, row.stretch.role
    if line.left:
        sign = f"{line.sign} " if line.sign else ""
        yield " " * (line.left - cells(sign)), ink.base
        yield sign, ink.part("sign")
    if not (layered := tuple(layered)):
        yield line.drawn(line.start, line.end), ink.mixed(role, 0)
        return
    layers = [0] * len(line.text)
    for start, end, bits in layered:
        for index in range(max(start - line.start, 0), min(end - line.start, len(layers))):
            layers[index] |= bits
    index = 0
    for bits, run in groupby(layers):
        first, index = index, index + len(list(run))
        drawn = line.drawn(line.start + first, line.start + index)
        if not bits:
            yield drawn, ink.mixed(role, 0)
            continue
        # The blanks around a word belong to its pinyin, not to it.
        before = line.leads.get(first, 0)
        behind = line.columns[index] - line.extent(line.start + first, line.start + index)[1]
        yield drawn[:before], ink.mixed(role, 0)
        yield drawn[before : len(drawn) - behind], ink.mixed(role, bits)
        yield drawn[len(drawn) - behind :], ink.mixed(role, 0)


def _readings(line: Line, ink: Ink, cursor: tuple[int, int]) -> Iterator[Run]:
    """The syllables above a line, coloured by tone where the theme's scheme colours them.

    A blank is seen in no colour: it has that of the syllable before it, and the row is of few pieces.
    """
    style, at = ink.base, 0
    for syllable in line.syllables:
        yield " " * (syllable.column - at), style
        style = ink.tone(tone(syllable.text), cursor[0] <= syllable.offset < cursor[1])
        yield syllable.text, style
        at = syllable.column + cells(syllable.text)


def _between(middle: Iterable[Run], width: int, ink: Ink) -> list[Run]:
    """A row of a box between its sides; its text leaves the outer cells free."""
    side = "│", ink.part("frame")
    inner = Strip(joined(middle)).crop_extend(1, width - 1, ink.base)
    return [side, *((segment.text, segment.style or ink.base) for segment in inner), side]


def _edge(row: Row, width: int, ink: Ink) -> list[Run]:
    """The upper edge of a box with its title, or the lower one."""
    frame = ink.part("frame")
    if row.kind == "bottom":
        return [(f"└{'─' * (width - 2)}┘", frame)]
    title = _cut(drawable(row.stretch.title or ""), width - 6)
    if not title:
        return [(f"┌{'─' * (width - 2)}┐", frame)]
    rest = "─" * (width - 5 - cells(title)) + "┐"
    return [("┌─ ", frame), (title, ink.part("quiet")), (f" {rest}", frame)]


def _cut(text: str, room: int) -> str:
    """As much of a text as fits, never half a character."""
    if cells(text) <= room:
        return text
    while cells(text) > room - 1:
        text = text[:-1]
    return text + "…"
