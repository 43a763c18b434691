"""A page of plain text: its lines, parted into articles, each with its head and its body."""

from __future__ import annotations

from seeds.documents.article import Article
from seeds.documents.body import read_body
from seeds.documents.captions import pictures_marked
from seeds.documents.head import head_length, read_head
from seeds.documents.identity import identity
from seeds.documents.lines import Line, Spacing, read_lines, spacing
from seeds.documents.parts import Part, parts
from seeds.documents.wrapped import unwrapped


def read_page(text: str, source: str, untitled: str) -> tuple[Article, ...]:
    """The articles of a page; one without a title of its own is called `untitled`."""
    lines = read_lines(text)
    if not lines:
        return ()
    lines = unwrapped(lines, spacing(lines))
    found = pictures_marked(lines, spacing(lines))
    return tuple(_article(part, found, source, untitled) for part in parts(lines, found))


def _article(part: Part, found: Spacing, source: str, untitled: str) -> Article:
    length = head_length(part.lines, found)
    if length == len(part.lines):
        length = min(1, length - 1)
    head = read_head(part.lines[:length], found)
    return Article(
        id=identity(line.text for line in [*part.lines, *part.foot]),
        title=head.title or untitled,
        kicker=head.kicker,
        deck=head.deck,
        byline=" ".join([*([head.byline] if head.byline else []), *_texts(part.foot)]),
        source=source,
        blocks=read_body(part.lines[length:], found, reported=bool(part.foot)),
    )


def _texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]
