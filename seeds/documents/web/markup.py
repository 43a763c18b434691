"""HTML and XHTML: the stretches of text that stand in the markup, and what the document says of itself."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import islice, takewhile

from seeds.documents.article import Block, BlockType
from seeds.documents.formats.composed import tidy
from seeds.documents.web.elements import (
    PERSON,
    Attributes,
    closed_markup,
    hovering_day,
    is_answer,
    is_apparatus,
    is_beside,
    is_mark,
    is_note,
    is_set_off,
    names_author,
)
from seeds.documents.web.stretches import (
    MarkupBlock,
    is_running,
    paragraphs,
    put_forms_around,
    take_counts_away,
    with_rows,
)
from seeds.errors import CannotRead


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_HEADINGS = _tags("h1 h2 h3 h4 h5 h6")
_BLOCKS = _HEADINGS | _tags(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer"
    " form header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead title tr"
    " ul"
)
MARK = "#mark"
"""Stands for an element that only marks where a note belongs."""
_MARKED, _NOTES = _tags("a sup span"), _tags("aside li div p dd section")
_SILENT = _tags("#mark script style noscript template rt rp head svg math iframe object button select textarea")
"""What is not for reading in a line; `rt` is a reading set over a character."""
_INLINE = _tags("span a b strong em i font")
_HOMES = _tags("div section article main td body")
_ROWS, _CELLS = _tags("tr"), _tags("td th")
NOTE = "注"
AUTHOR_NEAR = 3
"""So many elements around a stretch may say that it names the author."""
MOST_ELEMENTS, MOST_SAID = 500_000, 20_000
"""Elements in a document, names, values and blanks in one tag: ten times those of the largest pages."""
LONG_TAG = 20_000
"""In a tag of so many characters they are counted; a picture that is written into one is one value."""
DEEPEST = 12
"""So many elements around a stretch are remembered, the nearest ones."""
_AROUND = _tags("nav header footer aside")
_MARKED_NUMBER = re.compile(r"\[[\d\s,，、–-]{1,12}\]")
_IN_TAG = re.compile(r""""[^"]*"|'[^']*'|[^\s"'>/]+|[\s/>]""")
_VOID = _tags("area base br col embed hr img input link meta param source track wbr")


class MarkupReader(HTMLParser):
    """Collects the stretches of text of a document; entities of its own making stay as they are written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stretches: list[MarkupBlock] = []
        self.meta: dict[str, str] = {}
        """What its `meta` elements say, the first of each name; and times under `time`."""
        self.anchors: dict[str, int] = {}
        """How many stretches stand before each element that has an id."""
        self.data: list[str] = []
        """Descriptions of the document for machines (JSON-LD)."""
        self._names: list[str] = []
        self._open: list[tuple[str, int, bool]] = []
        """The elements that are open, with their numbers and whether each stands beside the text."""
        self._tags = self._counted = 0
        self._authors: set[int] = set()
        self._person = 0
        """The first element that says that it holds the author's name."""
        self._set_off: set[int] = set()
        """The elements within a line that end it."""
        self._apparatus: list[int] = []
        """How deep the elements lie that are apparatus, of those that are open."""
        self._current: MarkupBlock | None = None
        self._inside: Counter[str] = Counter()
        self._silent = 0
        self._note = 0
        """How deep the element lies that holds a note at the foot, while one is open."""
        self._described = False
        self._answer = (0, 0)
        """How deep the element lies that is somebody's answer, and its number, while one is open."""

    @property
    def title(self) -> str:
        """What the document calls itself."""
        return tidy("".join(self._names))

    def parse_starttag(self, i: int) -> int:
        """A tag is read, unless it or the document is what nobody would write; in its attributes is no text."""
        self._tags += 1
        if self._tags > MOST_ELEMENTS:
            raise CannotRead(
                f"A page of more than {MOST_ELEMENTS:,} elements is not read.", "Save its text as plain text."
            )
        if self.rawdata.find(">", i, i + LONG_TAG) < 0:
            told = [
                part.end()
                for part in islice(
                    takewhile(lambda part: part.group() != ">", _IN_TAG.finditer(self.rawdata, i)), MOST_SAID
                )
            ]
            if len(told) == MOST_SAID:
                return self.rawdata.find(">", told[-1]) + 1 or -1
        return super().parse_starttag(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins; block elements end the stretch before."""
        set_off = tag in _INLINE and is_set_off(attrs)
        if tag in _BLOCKS or set_off:
            self._flush()
        if attrs:
            self._take_note(tag, attrs)
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.setdefault(value, len(self.stretches))
        if tag in _VOID:
            return
        if is_mark(attrs):
            tag = MARK
        elif tag in _NOTES and is_note(attrs):
            self._note = self._note or len(self._open) + 1
        if tag == "p" and self._open and self._open[-1][0] == "p":
            self.handle_endtag("p")
        self._counted += 1
        self._open.append((tag, self._counted, tag in _HOMES and is_beside(tag, attrs)))
        if set_off:
            self._set_off.add(self._counted)
        if attrs and names_author(attrs):
            self._authors.add(self._counted)
        if attrs and not self._answer[0] and is_answer(attrs):
            self._answer = (len(self._open), self._counted)
        if is_apparatus(attrs):
            self._apparatus.append(len(self._open))
        self._inside[tag] += 1
        self._silent += tag in _SILENT

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An empty element: only its place matters."""
        if tag in _BLOCKS:
            self._flush()
        if tag == "meta":
            self._take_note(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it those that were left open inside."""
        if tag in _BLOCKS:
            self._flush()
        if tag in _MARKED and self._open and self._open[-1][0] == MARK:
            tag = MARK
        if not self._inside[tag]:
            return
        ended = ""
        while ended != tag:
            ended, number, _ = self._open.pop()
            if number in self._set_off:
                self._flush()
            self._inside[ended] -= 1
            self._silent -= ended in _SILENT
        if len(self._open) < self._note:
            self._note = 0
        if len(self._open) < self._answer[0]:
            self._answer = (0, 0)
        while self._apparatus and self._apparatus[-1] > len(self._open):
            self._apparatus.pop()

    def handle_data(self, data: str) -> None:
        """Words; in a title they name the document, in a script they are none."""
        if self._inside["title"] and not self._inside["svg"]:
            self._names.append(data)
        elif self._described and self._inside["script"]:
            self.data.append(data)
            self._described = False
        elif self._inside["sup"] and _MARKED_NUMBER.fullmatch(data.strip()):
            return
        elif not self._silent and (self._current is not None or data.strip()):
            first, *others = paragraphs(data) if "\n" in data else (data,)
            self._take(first)
            for paragraph in others:
                self._as_paragraph()
                self._flush()
                self._take(paragraph)
                self._as_paragraph()

    def _as_paragraph(self) -> None:
        """What has paragraphs is no heading, though it stands in one."""
        if self._current is not None and self._current.kind == "heading":
            self._current.kind, self._current.level = "paragraph", 0

    def _take(self, data: str) -> None:
        """Words of a stretch; blanks begin none."""
        if self._current is None and not data.strip():
            return
        if self._current is None:
            self._current = self._begin()
        self._current.pieces.append(data)
        if self._is_authors():
            self._current.author.append(data)
        if self._person and self._open and self._open[-1][1] == self._person:
            self.meta.setdefault(PERSON, tidy(data))
        if self._inside["a"]:
            self._current.linked += len(data.strip())

    def close(self) -> None:
        """The document ends, whether or not its elements did."""
        super().close()
        self._flush()
        put_forms_around(self.stretches)
        take_counts_away(self.stretches)
        self.stretches = with_rows(self.stretches)

    def _take_note(self, tag: str, attrs: Attributes) -> None:
        if day := hovering_day(attrs):
            self.meta.setdefault("time", day)
        if ("itemprop", "name") in attrs and not self._person and self._is_authors():
            self._person = self._counted + 1
        attributes = {name: value or "" for name, value in attrs} if tag in ("meta", "time", "script") else {}
        if tag == "script":
            self._described = attributes.get("type", "").lower() == "application/ld+json"
            return
        name = next((attributes[name] for name in ("name", "property", "itemprop") if attributes.get(name)), "")
        value = attributes.get("content" if tag == "meta" else "datetime", "")
        if tag == "time":
            name = "time"
        elif name == "name" and self._is_authors():
            name = PERSON
        if name and value.strip():
            self.meta.setdefault(name.lower().strip(), tidy(value))

    def _is_authors(self) -> bool:
        """Whether an element near around says that what stands in it is about the author."""
        return bool(self._authors) and any(number in self._authors for _, number, _ in self._open[-AUTHOR_NEAR:])

    def _begin(self) -> MarkupBlock:
        kind: BlockType = "paragraph"
        level = next((int(tag[1]) for tag in _HEADINGS if self._inside[tag]), 0)
        if self._note:
            kind = "box"
        elif self._inside["figcaption"] or self._inside["caption"]:
            kind = "caption"
        elif level:
            kind = "heading"
        around = not self._inside["article"] and any(self._inside[tag] for tag in _AROUND)
        stretch = MarkupBlock(kind, level, around or bool(self._apparatus))
        stretch.asked = self._inside["form"] > 0
        stretch.answer = self._answer[1]
        near = self._open[-4 * DEEPEST :]
        homes = [number for tag, number, _ in near if tag in _HOMES]
        stretch.path = tuple(homes[-DEEPEST:])
        stretch.beside = tuple(number for _, number, beside in near if beside)
        stretch.home = homes[-1] if homes else 0
        stretch.outside = next((number for tag, number, _ in reversed(near) if tag in _HOMES - _CELLS), 0)
        stretch.row = next((number for tag, number, _ in reversed(near) if tag in _ROWS), 0)
        stretch.cell = next((number for tag, number, _ in reversed(near) if tag in _CELLS), 0)
        return stretch

    def _flush(self) -> None:
        if self._current is None:
            return
        self._current.text = tidy("".join(self._current.pieces))
        if is_running(self._current.text):
            self._as_paragraph()
        if self._current.text:
            self.stretches.append(self._current)
        self._current = None


def read_markup(text: str) -> MarkupReader:
    """The document's stretches of text and what it says of itself."""
    reader = MarkupReader()
    reader.feed(closed_markup(text))
    reader.close()
    return reader


def blocks_of_markup(text: str) -> list[Block]:
    """Every block of text in the markup."""
    return [block_of(stretch) for stretch in read_markup(text).stretches]


def block_of(stretch: MarkupBlock) -> Block:
    """The block that a stretch is; a note is a box of its own."""
    return Block(stretch.kind, stretch.text, NOTE if stretch.kind == "box" else None)
