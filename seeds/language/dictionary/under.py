"""What stands under a cursor: the word's entries or its pieces, and every word that covers the character."""

from __future__ import annotations

from typing import NamedTuple

from seeds.language.dictionary.dictionary import Dictionary, WordInside, longest_first
from seeds.language.dictionary.entry import Entry


class FoundHere(NamedTuple):
    """What there is to say about one place of a text."""

    span: tuple[int, int]
    entries: tuple[Entry, ...]
    pieces: tuple[WordInside, ...]
    """The parts of a span that has no entry of its own, longest first."""
    covering: tuple[WordInside, ...]
    """Every dictionary word that covers the place, longest first."""


def under(dictionary: Dictionary, text: str, offset: int, span: tuple[int, int]) -> FoundHere:
    """What there is to say of the word at a span, with the cursor on the character at `offset`."""
    start, end = span
    entries = dictionary.entries(text[start:end])
    pieces = () if entries else longest_first(dictionary.pieces(text, start, end))
    return FoundHere(span, entries, pieces, dictionary.covering(text, offset))
