"""A text's words with their kinds and readings: the way from text to Analysis."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from seeds.language import segmenter, words
from seeds.language.analysis import NOTHING_OWN, Analysis, OwnWords, Word
from seeds.language.names import Name, find_names, kind_of_body
from seeds.language.readings import prepare as prepare_readings
from seeds.language.readings import readings
from seeds.language.saved import RULES, dump, load
from seeds.language.script import simple
from seeds.language.words import Piece

__all__ = ["RULES", "analyse", "dump", "load", "prepare"]

LONGEST_PLACE = 6
"""A longer name of a place or a body stays in its words, each of them marked as a name."""


def prepare(cache: str | None = None) -> None:
    """Load what analysing needs; derived tables are kept in the folder, if one is given."""
    segmenter.prepare(cache)
    prepare_readings(cache)


def analyse(text: str, own: OwnWords = NOTHING_OWN) -> Analysis:
    """The words of a text, covering every character, with the reading of each in its context."""
    cut = words.cut(text, own)
    spans = [(piece.start, piece.end) for piece in cut]
    fixed, plain = words.fixed(text, own), simple(text)
    names = names_of(plain, cut, fixed)
    persons = [(name.start, name.end) for name in names if name.kind == "person"]
    pinyin = readings(text, spans, own, persons)
    found = []
    for start, end, kind in whole(plain, cut, names, fixed):
        syllables = tuple(pinyin[start:end])
        found.append(Word(start, end, kind, syllables if any(syllables) else None))
    return Analysis(tuple(found))


def names_of(text: str, cut: Sequence[Piece], fixed: set[int]) -> list[Name]:
    """The names that the words of the dictionary leave room for, then those that only guessed words make."""
    sure = find_names(text, [(piece.start, piece.end) for piece in cut])
    guessed = find_names(text, [(piece.start, piece.end) for piece in words.join_unknown(text, cut, fixed)])
    taken = {at for name in sure for at in range(name.start, name.end)}
    return sorted([*sure, *(name for name in guessed if taken.isdisjoint(range(name.start, name.end)))])


def whole(text: str, cut: Sequence[Piece], names: Sequence[Name], fixed: set[int]) -> list[Piece]:
    """The pieces with names and unknown words put together: nothing is guessed across the edge of a name."""
    found: list[Piece] = []
    at = 0
    for name in names:
        first = bisect_left(cut, name.start, lo=at, key=attrgetter("start"))
        found += words.join_unknown(text, cut[at:first], fixed)
        at = bisect_left(cut, name.end, lo=first, key=attrgetter("start"))
        found += named(text, cut[first:at], name, fixed)
    return found + words.join_unknown(text, cut[at:], fixed)


def named(text: str, inside: Sequence[Piece], name: Name, fixed: set[int]) -> list[Piece]:
    """A short name is one word; a longer one stays in its words, and what the reader joined or split stays."""
    short = name.kind == "person" or name.end - name.start <= LONGEST_PLACE
    if short and fixed.isdisjoint(range(name.start, name.end)):
        return [Piece(name.start, name.end, "name")]
    stop = name.end - len(kind_of_body(text[name.start : name.end]))
    last = bisect_left(inside, stop, key=attrgetter("start"))
    joined = words.join_unknown(text, inside[:last], fixed) + words.join_unknown(text, inside[last:], fixed)
    return [piece._replace(kind="name") if piece.kind == "word" else piece for piece in joined]
