"""Places in an article: kept by the words that stand there, found again when the numbers have moved."""

from __future__ import annotations

import re
from typing import Protocol

from seeds.documents.article import Article

CONTEXT = 12
"""How many characters before and after a place are kept with it."""


class Locatable(Protocol):
    """What a place must tell to be found again."""

    @property
    def block(self) -> int:
        """The passage's number, as in `Article.passages`."""

    @property
    def offset(self) -> int:
        """Where in the passage's text it begins."""

    @property
    def quote(self) -> str:
        """The words that stood there."""

    @property
    def before(self) -> str:
        """What stood before them."""

    @property
    def after(self) -> str:
        """What stood after them."""


def passage_text(article: Article, number: int) -> str | None:
    """The text of the passage with this number, or None where there is none."""
    if 0 <= number < len(article.blocks):
        return article.blocks[number].text
    return next((passage.text for passage in article.passages if passage.number == number), None)


def surroundings(article: Article, block: int, start: int, end: int) -> tuple[str, str, str]:
    """The words from `start` to `end` of a passage, what stands before them, and what after."""
    text = passage_text(article, block)
    if text is None:
        raise LookupError(f"{article.id} has no passage {block}")
    start, end = max(0, start), max(0, end)
    return text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def find_again(article: Article, place: Locatable) -> tuple[int, int] | None:
    """The passage's number and the offset where the place is now; None when its words are gone.

    The place itself is right when its words still stand there in their context. Otherwise the same words are
    taken where most of the context is the same, and of those the nearest to where they were.
    """
    if _stands_at(passage_text(article, place.block), place):
        return place.block, place.offset
    best: tuple[int, int, int] | None = None
    found: tuple[int, int] | None = None
    for number, text, start, end in _candidates(article, place):
        context = _common_end(text, start, place.before) + _common_start(text, end, place.after)
        edges = _at_edges(text, start, end, place)
        score = (context + edges, -abs(number - place.block), -abs(start - place.offset))
        if best is None or score > best:
            best, found = score, (number, start)
    return found


def _stands_at(text: str | None, place: Locatable) -> bool:
    if text is None or not 0 <= place.offset <= len(text):
        return False
    end = place.offset + len(place.quote)
    if len(place.before) < CONTEXT and len(place.before) < place.offset:  # it stood nearer the beginning
        return False
    return (
        text.startswith(place.quote, place.offset)
        and text.endswith(place.before, 0, place.offset)
        and text.startswith(place.after, end)
    )


def _candidates(article: Article, place: Locatable) -> list[tuple[int, str, int, int]]:
    """Every occurrence of the quoted words, or, where there is none, of the same words with other blanks.

    Where nothing or only a blank was quoted, the words around it are looked for.
    """
    if not place.quote.strip():
        before, around = len(place.before), place.before + place.quote + place.after
        found = _occurrences(article, re.escape(around)) if around else []
        return [
            (number, text, start + before, start + before + len(place.quote)) for number, text, start, _ in found
        ]
    exact = _occurrences(article, re.escape(place.quote))
    return exact or _occurrences(article, r"\s*".join(re.escape(sign) for sign in "".join(place.quote.split())))


def _occurrences(article: Article, pattern: str) -> list[tuple[int, str, int, int]]:
    """Passage number, its text, start and end of everything that matches."""
    wanted = re.compile(pattern)
    return [
        (passage.number, passage.text, match.start(), match.end())
        for passage in article.passages
        for match in wanted.finditer(passage.text)
    ]


def _at_edges(text: str, start: int, end: int, place: Locatable) -> int:
    """How many of the text's two ends are as near as they were: a short context is short because the text ends."""
    begins = len(place.before) < CONTEXT and start == len(place.before)
    ends = len(place.after) < CONTEXT and len(text) - end == len(place.after)
    return begins + ends


def _common_end(text: str, end: int, words: str) -> int:
    count = 0
    while count < min(end, len(words)) and text[end - 1 - count] == words[-1 - count]:
        count += 1
    return count


def _common_start(text: str, start: int, words: str) -> int:
    count = 0
    while count < min(len(text) - start, len(words)) and text[start + count] == words[count]:
        count += 1
    return count
