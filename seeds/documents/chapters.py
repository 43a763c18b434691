"""The chapters of a book: what its contents name, or what its own headings count."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.documents.article import Block, Chapter
from seeds.documents.page.counted import CHAPTER, PART

FEWEST = 3
"""Fewer counted headings make no book."""


def counted_chapters(blocks: Sequence[Block]) -> tuple[Chapter, ...]:
    """The chapters of a plain text that counts them; a table of contents at its beginning names none."""
    headings = [(number, block.text) for number, block in enumerate(blocks) if block.type == "heading"]
    told = [(number, text) for number, text in headings if PART.match(text) or CHAPTER.match(text)]
    if len(told) < FEWEST:
        return ()
    places = {number for number, _ in told}
    chapters = [
        Chapter(text, number, 1 if PART.match(text) else 2)
        for number, text in told
        if not {number + 1, number + 2} <= places and number + 1 < len(blocks)
    ]
    if not any(chapter.level == 1 for chapter in chapters):
        chapters = [chapter._replace(level=1) for chapter in chapters]
    return tuple(chapters) if len(chapters) >= FEWEST else ()
