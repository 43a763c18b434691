"""HTML and XHTML: the blocks of text that stand in the markup, without what is not for reading."""

from __future__ import annotations

from html.parser import HTMLParser

from seeds.documents.article import Block, BlockType
from seeds.documents.composed import tidy


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_HEADINGS = _tags("h1 h2 h3 h4 h5 h6")
_BLOCKS = _HEADINGS | _tags(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer"
    " form header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul"
)
_SILENT = _tags("script style noscript template rt rp head svg math iframe object button select textarea")
"""What is not for reading in a line; `rt` is a reading set over a character."""
_HOMES = _tags("div section article main td body")
_AROUND = _tags("nav header footer aside form")
_VOID = _tags("area base br col embed hr img input link meta param source track wbr")


class Stretch:
    """One block of text as it stands in the markup."""

    __slots__ = ("around", "home", "kind", "linked", "pieces", "text")

    def __init__(self, kind: BlockType, home: int, around: bool) -> None:
        self.kind = kind
        self.home = home
        """Number of the element it stands in, or 0: the main text is where most of it stands together."""
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
        self._depths: dict[str, int] = {}

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
        self._counted += 1
        self._open.append((tag, self._counted))
        self._depths[tag] = self._depths.get(tag, 0) + 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An empty element: only its place matters."""
        if tag in _BLOCKS:
            self._flush()

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it those that were left open inside."""
        if tag in _BLOCKS:
            self._flush()
        if not self._depths.get(tag):
            return
        while self._open:
            ended, _ = self._open.pop()
            self._depths[ended] -= 1
            if ended == tag:
                break

    def handle_data(self, data: str) -> None:
        """Words; in a title they name the document, in a script they are none."""
        if self._depths.get("title") and not self._depths.get("svg"):
            self._names.append(data)
            return
        if any(self._depths.get(tag) for tag in _SILENT):
            return
        if self._current is None:
            if not data.strip():
                return
            self._current = self._begin()
        self._current.pieces.append(data)
        if self._depths.get("a"):
            self._current.linked += len(data.strip())

    def close(self) -> None:
        """The document ends, whether or not its elements did."""
        super().close()
        self._flush()

    def _begin(self) -> Stretch:
        inside = {tag for tag, depth in self._depths.items() if depth}
        kind: BlockType = "paragraph"
        if inside & {"figcaption", "caption"}:
            kind = "caption"
        elif inside & _HEADINGS:
            kind = "heading"
        home = next((number for tag, number in reversed(self._open) if tag in _HOMES), 0)
        return Stretch(kind, home, bool(inside & _AROUND) and "article" not in inside)

    def _flush(self) -> None:
        if self._current is None:
            return
        self._current.text = tidy("".join(self._current.pieces))
        if self._current.text:
            self.stretches.append(self._current)
        self._current = None


def read_markup(text: str) -> MarkupReader:
    """The document's stretches of text and its title."""
    reader = MarkupReader()
    reader.feed(text)
    reader.close()
    return reader


def blocks_of_markup(text: str) -> list[Block]:
    """Every block of text in the markup."""
    return [Block(stretch.kind, stretch.text) for stretch in read_markup(text).stretches]
