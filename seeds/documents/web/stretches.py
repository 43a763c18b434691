"""Stretches of text in the markup of a page, and what of them is none of the text for reading."""

from __future__ import annotations

import re
from itertools import groupby

from seeds.documents.article import BlockType
from seeds.documents.formats.composed import tidy
from seeds.documents.page.signs import has_clauses

LONGEST_ROW = 80
"""A row of more characters is no row of a table of facts: the page is laid out with it."""
FEWEST_COUNTED = 5
"""So many paragraphs at least with a number behind them, and the numbers are none of the text."""

LONGEST_HEADING = 60

_BLANK_LINES = re.compile(r"\n(?:[ \t\r\u3000]*\n)+")
_COUNT = re.compile(r"\d{1,5}\+?$")


class MarkupBlock:
    """One block of text as it stands in the markup."""

    __slots__ = (
        "answer",
        "around",
        "asked",
        "author",
        "beside",
        "cell",
        "home",
        "kind",
        "level",
        "linked",
        "outside",
        "path",
        "pieces",
        "row",
        "text",
    )

    def __init__(self, kind: BlockType, level: int, around: bool) -> None:
        self.kind = kind
        self.level = level
        """1 for a first heading, 0 for what is none."""
        self.around = around
        self.asked = False
        """Whether it stands in a form to be filled in."""
        self.author: list[str] = []
        """What of it stands in elements that say they name the author."""
        self.answer = 0
        """The number of the element that is somebody's answer, if it stands in one."""
        self.home = self.row = self.cell = self.outside = 0
        """Numbers of the element, of the table's row and cell it stands in, and of its home if a cell is none."""
        self.path: tuple[int, ...] = ()
        """Numbers of the elements it stands in, the nearest last."""
        self.beside: tuple[int, ...] = ()
        """Numbers of those whose name says that they stand beside an article, or that are hidden."""
        self.linked = 0
        self.pieces: list[str] = []
        self.text = ""

    @property
    def is_linked(self) -> bool:
        """Whether most of it leads elsewhere."""
        return self.linked * 2 >= len(self.text)


def put_forms_around(stretches: list[MarkupBlock]) -> None:
    """What stands in a form is no text, unless the form holds the whole page, as some servers send it."""
    asked = [stretch for stretch in stretches if stretch.asked]
    if sum(len(stretch.text) for stretch in asked) * 2 < sum(len(stretch.text) for stretch in stretches):
        for stretch in asked:
            stretch.around = True


def take_counts_away(stretches: list[MarkupBlock]) -> None:
    """What stands behind most paragraphs in an element of its own and is only a number counts remarks on them."""
    paragraphs = [stretch for stretch in stretches if has_clauses(stretch.text)]
    counted = [stretch for stretch in stretches if _COUNT.match(_last_piece(stretch)) and stretch.pieces[1:]]
    among = sum(has_clauses(stretch.text) for stretch in counted)
    if among < FEWEST_COUNTED or among * 2 < len(paragraphs):
        return
    for stretch in counted:
        while not stretch.pieces[-1].strip():
            stretch.pieces.pop()
        stretch.pieces.pop()
        stretch.text = tidy("".join(stretch.pieces)) or stretch.text


def _last_piece(stretch: MarkupBlock) -> str:
    return next((piece.strip() for piece in reversed(stretch.pieces) if piece.strip()), "")


def with_rows(stretches: list[MarkupBlock]) -> list[MarkupBlock]:
    """The stretches, the short cells of a table's row made one line, as they are read."""
    kept = []
    for row, group in groupby(stretches, lambda stretch: stretch.row):
        cells = list(group)
        apart = len({stretch.cell for stretch in cells}) == len(cells)
        if row and apart and sum(len(stretch.text) for stretch in cells) <= LONGEST_ROW:
            first = cells[0]
            first.text = " ".join(stretch.text for stretch in cells)
            first.home = first.outside
            first.path = tuple(number for number in first.path if number <= first.outside)
            first.linked = sum(stretch.linked for stretch in cells)
            first.pieces = [piece for stretch in cells for piece in (*stretch.pieces, " ")]
            cells = [first]
        kept += cells
    return kept


def paragraphs(data: str) -> list[str]:
    """Words of one element in paragraphs, where blank lines part them: they are shown as they were typed."""
    parts = _BLANK_LINES.split(data)
    return parts if len(parts) > 1 and sum(1 for part in parts if has_clauses(part)) > 1 else [data]


def is_running(text: str) -> bool:
    """Whether a heading holds whole sentences: the text, which was only meant to be set larger."""
    return len(text) > LONGEST_HEADING and "。" in text[:-1]
