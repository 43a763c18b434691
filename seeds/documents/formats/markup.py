"""HTML and XHTML: the blocks of text that stand in the markup, without what is not for reading."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import groupby

from seeds.documents.article import Block, BlockType
from seeds.documents.formats.composed import tidy


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_HEADINGS = _tags("h1 h2 h3 h4 h5 h6")
_BLOCKS = _HEADINGS | _tags(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer"
    " form header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead title tr"
    " ul"
)
_SILENT = _tags("script style noscript template rt rp head svg math iframe object button select textarea")
"""What is not for reading in a line; `rt` is a reading set over a character."""
_HOMES = _tags("div section article main td body")
_ROWS, _CELLS = _tags("tr"), _tags("td th")
LONGEST_ROW = 80
"""A row of more characters is no row of a table of facts: the page is laid out with it."""
_AROUND = _tags("nav header footer aside form")
_UNCLOSED = re.compile(r"<(?=[^<>]*(?:<|\Z))")
_VOID = _tags("area base br col embed hr img input link meta param source track wbr")


class Stretch:
    """One block of text as it stands in the markup."""

    __slots__ = ("around", "cell", "home", "kind", "linked", "outside", "pieces", "row", "text")

    def __init__(self, kind: BlockType, home: int, outside: int, around: bool, row: int, cell: int) -> None:
        self.kind = kind
        self.home = home
        """Number of the element it stands in, or 0: the main text is where most of it stands together."""
        self.row, self.cell, self.outside = row, cell, outside
        """Numbers of the table's row and cell it stands in, or 0, and of its home if a cell is none."""
        self.around = around
        self.linked = 0
        self.pieces: list[str] = []
        self.text = ""


class MarkupReader(HTMLParser):
    """Collects the stretches of text of a document; entities of its own making stay as they are written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stretches: list[Stretch] = []
        self._names: list[str] = []
        self._open: list[tuple[str, int]] = []
        self._counted = 0
        self._current: Stretch | None = None
        self._inside: Counter[str] = Counter()
        self._silent = 0

    @property
    def title(self) -> str:
        """What the document calls itself."""
        return tidy("".join(self._names))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins; block elements end the stretch before."""
        if tag in _BLOCKS:
            self._flush()
        if tag in _VOID:
            return
        if tag == "p" and self._open and self._open[-1][0] == "p":
            self.handle_endtag("p")
        self._counted += 1
        self._open.append((tag, self._counted))
        self._inside[tag] += 1
        self._silent += tag in _SILENT

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An empty element: only its place matters."""
        if tag in _BLOCKS:
            self._flush()

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it those that were left open inside."""
        if tag in _BLOCKS:
            self._flush()
        if not self._inside[tag]:
            return
        ended = ""
        while ended != tag:
            ended, _ = self._open.pop()
            self._inside[ended] -= 1
            self._silent -= ended in _SILENT

    def handle_data(self, data: str) -> None:
        """Words; in a title they name the document, in a script they are none."""
        if self._inside["title"] and not self._inside["svg"]:
            self._names.append(data)
        elif not self._silent and (self._current is not None or data.strip()):
            if self._current is None:
                self._current = self._begin()
            self._current.pieces.append(data)
            if self._inside["a"]:
                self._current.linked += len(data.strip())

    def close(self) -> None:
        """The document ends, whether or not its elements did."""
        super().close()
        self._flush()
        self.stretches = with_rows(self.stretches)

    def _begin(self) -> Stretch:
        kind: BlockType = "paragraph"
        if self._inside["figcaption"] or self._inside["caption"]:
            kind = "caption"
        elif any(self._inside[tag] for tag in _HEADINGS):
            kind = "heading"
        around = not self._inside["article"] and any(self._inside[tag] for tag in _AROUND)
        home, outside = self._number(_HOMES), self._number(_HOMES - _CELLS)
        return Stretch(kind, home, outside, around, self._number(_ROWS), self._number(_CELLS))

    def _number(self, tags: frozenset[str]) -> int:
        return next((number for tag, number in reversed(self._open) if tag in tags), 0)

    def _flush(self) -> None:
        if self._current is None:
            return
        self._current.text = tidy("".join(self._current.pieces))
        if self._current.text:
            self.stretches.append(self._current)
        self._current = None


def with_rows(stretches: list[Stretch]) -> list[Stretch]:
    """The stretches, the short cells of a table's row made one line, as they are read."""
    kept = []
    for row, group in groupby(stretches, lambda stretch: stretch.row):
        cells = list(group)
        apart = len({stretch.cell for stretch in cells}) == len(cells)
        if row and apart and sum(len(stretch.text) for stretch in cells) <= LONGEST_ROW:
            first = cells[0]
            first.text = " ".join(stretch.text for stretch in cells)
            first.home = first.outside
            first.linked = sum(stretch.linked for stretch in cells)
            cells = [first]
        kept += cells
    return kept


def closed_markup(text: str) -> str:
    """The document without comments, and with every `<` that opens no tag written out.

    Python's parser takes quadratic time over brackets that never close.
    """
    first, *others = text.split("<!--")
    told = [first, *(part.partition("-->")[2] for part in others)]
    return _UNCLOSED.sub("&lt;", "".join(told))


def read_markup(text: str) -> MarkupReader:
    """The document's stretches of text and its title."""
    reader = MarkupReader()
    reader.feed(closed_markup(text))
    reader.close()
    return reader


def blocks_of_markup(text: str) -> list[Block]:
    """Every block of text in the markup."""
    return [Block(stretch.kind, stretch.text) for stretch in read_markup(text).stretches]
