"""Articles out of texts that say themselves what their parts are: Markdown, HTML, books."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.documents.article import Article, Block
from seeds.documents.identity import identity
from seeds.documents.page.joins import glue
from seeds.documents.page.lines import INVISIBLE
from seeds.errors import CannotRead

_INVISIBLE = re.compile(f"[{INVISIBLE}]")


def tidy(text: str) -> str:
    """The text on one line: blanks made one, none beside a Chinese sign where a source line ended."""
    lines = [" ".join(line.split()) for line in _INVISIBLE.sub("", text).splitlines()]
    joined = ""
    pieces: list[str] = []
    for line in lines:
        if line:
            pieces += (glue(joined, line), line) if pieces else (line,)
            joined = line[-1:]
    return "".join(pieces)


def composed(
    blocks: Sequence[Block], source: str, untitled: str, title: str = "", byline: str = "", deck: Sequence[str] = ()
) -> Article:
    """The article with these parts; without a title it has its first heading's, if that stands first."""
    rest = tuple(blocks)
    if rest and rest[0].type == "heading" and len(rest) > 1 and title in ("", rest[0].text):
        title, rest = rest[0].text, rest[1:]
    if not rest and not title:
        raise CannotRead(f"{source} holds no text.", "A text needs at least one character.")
    if not rest:
        title, rest = "", (Block("paragraph", title),)
    words = [title, *deck, *(block.text for block in rest), byline]
    return Article(identity(words), title or untitled, (), tuple(deck), byline, source, rest)
