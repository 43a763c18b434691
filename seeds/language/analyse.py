"""A text's words with their kinds and readings: the way from text to Analysis."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language import segmenter, words
from seeds.language.analysis import NOTHING_OWN, Analysis, OwnWords, Word
from seeds.language.names import Name, find_names
from seeds.language.readings import prepare as prepare_readings
from seeds.language.readings import readings
from seeds.language.saved import RULES, dump, load
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
    pieces = words.join_unknown(text, cut, own)
    names = find_names(text, [(piece.start, piece.end) for piece in pieces])
    persons = [(name.start, name.end) for name in names if name.kind == "person"]
    pinyin = readings(text, [(piece.start, piece.end) for piece in cut], own, persons)
    found = []
    for start, end, kind in named(pieces, names, words.fixed(text, own)):
        syllables = tuple(pinyin[start:end])
        found.append(Word(start, end, kind, syllables if any(syllables) else None))
    return Analysis(tuple(found))


def named(pieces: Sequence[Piece], names: Sequence[Name], fixed: set[int]) -> list[Piece]:
    """The pieces with short names as one word each; what the reader joined or split stays."""
    found: list[Piece] = []
    at = 0
    for name in names:
        while at < len(pieces) and pieces[at].end <= name.start:
            found.append(pieces[at])
            at += 1
        inside = []
        while at < len(pieces) and pieces[at].start < name.end:
            inside.append(pieces[at])
            at += 1
        found += _marked(inside, name, fixed)
    found += pieces[at:]
    return found


def _marked(inside: list[Piece], name: Name, fixed: set[int]) -> list[Piece]:
    """The pieces of one name, joined if that is allowed and the name is short."""
    whole = bool(inside) and inside[0].start == name.start and inside[-1].end == name.end
    short = name.kind == "person" or name.end - name.start <= LONGEST_PLACE
    if whole and short and fixed.isdisjoint(range(name.start, name.end)):
        return [Piece(name.start, name.end, "name")]
    return [piece._replace(kind="name") if piece.kind == "word" and whole else piece for piece in inside]
