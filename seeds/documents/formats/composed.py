"""Articles out of texts that say themselves what their parts are: Markdown, HTML, books."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.documents.article import Article, Block, Chapter, begins_with
from seeds.documents.identity import identity
from seeds.documents.page.joins import glue
from seeds.documents.page.lines import INVISIBLE
from seeds.errors import CannotRead

MOST_BLOCKS = 1_000_000
"""As many as a plain text may have lines."""
LONGEST_TITLE = 120
"""A title is at most a line: what is longer is text, and begins it."""
SHORTENED = 40
LONGEST_BYLINE = 200

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


def bounded(blocks: int, called: str) -> None:
    """Refuse a document with more blocks than any memory should hold."""
    if blocks > MOST_BLOCKS:
        raise CannotRead(f"{called} has more than {MOST_BLOCKS:,} paragraphs.", "Split it into parts.")


def composed(
    blocks: Sequence[Block],
    source: str,
    untitled: str,
    title: str = "",
    byline: str = "",
    deck: Sequence[str] = (),
    date: str = "",
    chapters: Sequence[Chapter] = (),
    signature: str = "",
) -> Article:
    """The article with these parts; without a title it has its first heading's, if that stands first.

    Chapters count the blocks as they are given here. Of a byline the text's own `signature`, with which it begins,
    is not printed below the text.
    """
    rest = tuple(blocks)
    if len(title) > LONGEST_TITLE:
        rest = (Block("paragraph", title), *rest)
        title = shortened(title)
    first = rest[0] if rest else None
    if first and first.type == "heading" and len(rest) > 1 and title in ("", first.text) and is_title(first.text):
        title, rest = first.text, rest[1:]
    if not rest and not title:
        raise CannotRead(f"{source} holds no text.", "A text needs at least one character.")
    if not rest:
        title, rest = "", (Block("paragraph", title),)
    byline = shortened(byline, LONGEST_BYLINE)
    deck = [shortened(line, LONGEST_BYLINE) for line in deck]
    words = [title, *deck, *(block.text for block in rest), byline]
    called = title or shortened(untitled, LONGEST_TITLE)
    moved = len(rest) - len(blocks)
    chapters = tuple(chapter._replace(block=max(0, chapter.block + moved)) for chapter in chapters)
    borrowed = not title and begins_with(rest, called)
    told = signature if byline.startswith(signature) else ""
    return Article(
        identity(words), called, (), tuple(deck), byline, source, rest, date, chapters, (), borrowed, told
    )


def is_title(text: str) -> bool:
    """Whether the text is short enough to be one."""
    return len(text) <= LONGEST_TITLE


def shortened(text: str, longest: int = SHORTENED) -> str:
    """The text if it is no longer than that, or else its beginning."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
