"""The lines of a page, with the empty lines before each counted before anything is stripped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from seeds.documents.article import Block
from seeds.documents.page.signs import BULLETS
from seeds.errors import CannotRead

INVISIBLE = "\u00ad\u180e\u200b\u2060\ufeff"
"""Signs without width that only hinder finding and cutting words: they count as blank."""

MOST_LINES = 1_000_000
"""Lines that hold anything: each takes as much memory as a hundred characters, and prose has more in a line."""
STRETCH = 100_000
"""Characters that are cut into lines, or into words, at once: there may be as many of either as characters."""
SURVEYED = 4000
"""So many lines show what a text is like."""

_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_BLANK = re.compile(r"\s")
_MARKER = re.compile(r"(#{1,6})(?:\s+(?=\S)|(?!\d{1,5}[楼樓])(?=[^#\s][^#]*$))|([■◼◆◇]+)\s*(?=[^\s■◼◆◇])")
_MARKED_LENGTH = 60


class Line(NamedTuple):
    """One line that is not blank: stripped, runs of blanks made one, its heading marker set apart."""

    text: str
    gap: int = 1
    """How many empty lines stand before it."""
    marker: str = ""
    indented: bool = False
    item: bool = False
    """Whether it begins anew for sure: a bullet stood before it, or it is set in."""
    cut: bool = False
    """Whether its last line fills a column of print to the end, so that it may go on in the next one."""
    flush: bool = False
    """Whether it begins without the indent that the other paragraphs of its page begin with."""
    block: Block | None = None
    """What it is, where the page's geometry has told: a caption or a box."""
    tall: float = 0.0
    """How many times as tall as those of the running text its letters are, where print tells."""


def is_bulleted(text: str) -> bool:
    """Whether the sign of an item, with a blank after it, stands before the text."""
    return text[0] in BULLETS and text[1:2] == " "


class Spacing(NamedTuple):
    """What empty lines mean on this page."""

    ordinary: int
    """The usual gap between two lines."""
    picture: int
    """From this gap on a picture stood there; 0 when the page shows no such place."""
    collapsed: bool
    """Whether longer runs of empty lines were lost before the text came here."""
    typical: int
    """How long a line of running text is: a newspaper's paragraphs are longer than a story's."""
    copied: bool = False
    """Whether the text was copied from a page of the web, where no column cuts a paragraph."""


def holds_anything(line: str) -> bool:
    """Whether there is a sign in it that one sees."""
    return bool(_INVISIBLE.sub("", line).split())


def read_lines(text: str) -> list[Line]:
    """The lines of the text that hold anything."""
    lines: list[Line] = []
    gap = 0
    for raw in _split(_INVISIBLE.sub("", text)):
        line = with_single_blanks(raw)
        if not line:
            gap += 1
            continue
        if len(lines) >= MOST_LINES:
            raise CannotRead(f"A text of more than {MOST_LINES:,} lines is not read.", "Split it into parts.")
        marker = ""
        if line[0] in "#■◼◆◇" and len(line) <= _MARKED_LENGTH and (found := _MARKER.match(line)):
            marker, line = found.group(1) or found.group(2), line[found.end() :]
        item = is_bulleted(line)
        if item:
            line = line[2:]
        lines.append(Line(line, gap, marker, raw[0].isspace(), item))
        gap = 0
    return lines


def _split(text: str) -> Iterator[str]:
    """The lines, a stretch of the text at a time."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + STRETCH) + 1 or len(text)
        yield from text[start:end].splitlines()
        start = end


def with_single_blanks(line: str) -> str:
    """The line without blanks around it, and with one for each run of them."""
    if len(line) <= STRETCH:
        words = line.split()
        return words[0] if len(words) == 1 else " ".join(words)
    pieces = []
    start = 0
    while start < len(line):
        found = _BLANK.search(line, start + STRETCH)
        end = found.start() if found else len(line)
        pieces.append(" ".join(line[start:end].split()))
        start = end
    return " ".join(filter(None, pieces))


def spacing(lines: list[Line]) -> Spacing:
    """Survey the gaps between the lines; the gap before the first is the page's own head."""
    gaps = Counter(line.gap for line in lines[1:])
    ordinary = gaps.most_common(1)[0][0] if gaps else 1
    picture = ordinary + 2
    widest = max(gaps, default=0)
    collapsed = widest <= 1 and lines[0].gap <= 2
    return Spacing(ordinary, picture if widest >= picture else 0, collapsed, _typical(lines[:SURVEYED]))


def _typical(lines: list[Line]) -> int:
    """The length of the line that the middle character stands in when the lines are sorted by length."""
    lengths = sorted(len(line.text) for line in lines)
    before, total = accumulate(lengths), sum(lengths)
    return next(length for length, end in zip(lengths, before, strict=True) if end * 2 >= total)
