"""The chapters of a book: what its contents name, or what its own headings count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.documents.article import Block, Chapter

FEWEST = 3
"""Fewer counted headings make no book."""
_COUNT = "[零〇一二三四五六七八九十百千两\\d]{1,8}"
_PART = re.compile(f"第{_COUNT}[卷部篇集编]|[卷部篇]{_COUNT}|(?:part|book)\\s+(?:\\d+|[ivxlc]+)\\b", re.IGNORECASE)
_CHAPTER = re.compile(
    f"第{_COUNT}[章回节節幕]|(?:chapter)\\s+(?:\\d+|[ivxlc]+)\\b|楔子|序[章言幕]|引子|尾声|尾聲|后记|後記|番外",
    re.IGNORECASE,
)


def counted_chapters(blocks: Sequence[Block]) -> tuple[Chapter, ...]:
    """The chapters of a plain text that counts them; a table of contents at its beginning names none."""
    headings = [(number, block.text) for number, block in enumerate(blocks) if block.type == "heading"]
    told = [(number, text) for number, text in headings if _PART.match(text) or _CHAPTER.match(text)]
    if len(told) < FEWEST:
        return ()
    places = {number for number, _ in told}
    chapters = [
        Chapter(text, number, 1 if _PART.match(text) else 2)
        for number, text in told
        if not {number + 1, number + 2} <= places and number + 1 < len(blocks)
    ]
    if not any(chapter.level == 1 for chapter in chapters):
        chapters = [chapter._replace(level=1) for chapter in chapters]
    return tuple(chapters) if len(chapters) >= FEWEST else ()
