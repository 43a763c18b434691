"""Rows of the document become strips of styled cells."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from seeds.language.pinyin import tone
from tui.typeset import Line, Row
from tui.typeset.cells import cells, drawable
from tui.typeset.roles import MANNERS
from tui.widgets.reading.ink import Ink

Layered = tuple[int, int, int]
"""From an offset to another, layers (as bits)."""


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
    if row.kind in ("top", "bottom"):
        middle = _edge(row, page.width, ink)
    elif row.kind == "text":
        middle = _text(row, ink, layered)
    elif row.kind == "reading":
        middle = _readings(row.line, ink, cursor)
    else:
        middle = []
    if framed and inside:
        middle = _between(middle, page.width, ink)
    signs = Segment(margin.rjust(page.left - 1) + " " if page.left else "", ink.part("sign"))
    return Strip([signs, *middle]).adjust_cell_length(page.total, ink.base)


def _text(row: Row, ink: Ink, layered: Iterable[Layered]) -> list[Segment]:
    """The characters of a line, run by run of equal style."""
    line, role = row.line, row.stretch.role
    segments = []
    if line.left:
        sign = f"{line.sign} " if line.sign else ""
        segments.append(Segment(" " * (line.left - cells(sign)) + sign, ink.part("sign")))
    layers = [0] * len(line.text)
    for start, end, bits in layered:
        for index in range(max(start - line.start, 0), min(end - line.start, len(layers))):
            layers[index] |= bits
    index = 0
    for bits, run in groupby(layers):
        first, index = index, index + len(list(run))
        drawn = line.drawn(line.start + first, line.start + index)
        if not bits:
            segments.append(Segment(drawn, ink.mixed(role, 0)))
            continue
        # The blanks around a word belong to its pinyin, not to it.
        before = line.leads.get(first, 0)
        behind = line.columns[index] - line.extent(line.start + first, line.start + index)[1]
        parts = (drawn[:before], 0), (drawn[before : len(drawn) - behind], bits), (drawn[len(drawn) - behind :], 0)
        segments += [Segment(part, ink.mixed(role, layer)) for part, layer in parts if part]
    return segments


def _readings(line: Line, ink: Ink, cursor: tuple[int, int]) -> list[Segment]:
    """The syllables above a line, coloured by tone where the theme's scheme colours them."""
    segments, at = [], 0
    for syllable in line.syllables:
        style = ink.tone(tone(syllable.text))
        if cursor[0] <= syllable.offset < cursor[1]:
            style += ink.part("pinyin-cursor")
        segments.append(Segment(" " * (syllable.column - at), ink.base))
        segments.append(Segment(syllable.text, style))
        at = syllable.column + cells(syllable.text)
    return segments


def _between(middle: list[Segment], width: int, ink: Ink) -> list[Segment]:
    """A row of a box between its sides; its text leaves the outer cells free."""
    side = Segment("│", ink.part("frame"))
    inner = Strip(middle).crop_extend(1, width - 1, ink.base)
    return [side, *inner, side]


def _edge(row: Row, width: int, ink: Ink) -> list[Segment]:
    """The upper edge of a box with its title, or the lower one."""
    frame = ink.part("frame")
    if row.kind == "bottom":
        return [Segment(f"└{'─' * (width - 2)}┘", frame)]
    title = _cut(drawable(row.stretch.title or ""), width - 6)
    if not title:
        return [Segment(f"┌{'─' * (width - 2)}┐", frame)]
    rest = "─" * (width - 5 - cells(title)) + "┐"
    return [Segment("┌─ ", frame), Segment(title, ink.part("quiet")), Segment(f" {rest}", frame)]


def _cut(text: str, room: int) -> str:
    """As much of a text as fits, never half a character."""
    if cells(text) <= room:
        return text
    while cells(text) > room - 1:
        text = text[:-1]
    return text + "…"
