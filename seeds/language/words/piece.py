"""A word of a text before anything else is known of it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from seeds.language.analysis import Kind
from seeds.language.characters import has_han
from seeds.language.words.amounts import is_amount


class Piece(NamedTuple):
    """A span of the text and what it is."""

    start: int
    end: int
    kind: Kind


@lru_cache(maxsize=4096)
def kind_of(word: str) -> Kind:
    """What a word is, seen alone."""
    if has_han(word):
        return "number" if is_amount(word) else "word"
    if word[0].isdigit():
        return "number"
    if any(char.isalnum() or char.isspace() or not char.isprintable() for char in word):
        return "other"
    return "punctuation"
