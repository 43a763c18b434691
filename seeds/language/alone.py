"""What has no entry and stands in no text: its words and how they are read, by dictionary and rules alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seeds.language.analysis import Kind, Word

if TYPE_CHECKING:
    from seeds.language.dictionary import Dictionary, WordInside


def reading_alone(dictionary: Dictionary, text: str) -> str:
    """How it is read; nothing where it holds no word."""
    from seeds.language.spelled import stretch_pinyin

    pieces = dictionary.pieces(text)
    return stretch_pinyin(text, row_of(dictionary, text, pieces), 0, len(text)) if pieces else ""


def row_of(dictionary: Dictionary, text: str, pieces: Sequence[WordInside]) -> list[Word]:
    """The words of what has no entry, from one end to the other, each read as in running text.

    The tables that tell readings are loaded only where a piece has several: that takes longer than all the rest.
    """
    from seeds.language.spoken_numbers import FIGURES

    found: list[Word] = []
    at = 0
    for piece in sorted(pieces, key=lambda one: one.start):
        if at < piece.start:
            kind: Kind = "number" if FIGURES.search(text, at, piece.start) else "other"
            found.append(Word(at, piece.start, kind, None))
        entry = piece.entries[0]
        read = entry.syllables if len(entry.syllables) == len(piece.text) else None
        found.append(Word(piece.start, piece.end, "word", read, joints=entry.joints))
        at = piece.end
    if not any(map(_has_several, pieces)):
        return found
    from seeds.language.readings import prepare, readings

    prepare(dictionary.cache)
    heard = readings(text, [(word.start, word.end) for word in found])
    return [
        word if word.kind != "word" else word._replace(pinyin=tuple(heard[word.start : word.end])) for word in found
    ]


def _has_several(piece: WordInside) -> bool:
    from seeds.language.pinyin import alike

    first, *others = (entry.pinyin.lower() for entry in piece.entries)
    return not all(alike(first, other) for other in others)
