"""A text's words with their kinds and readings: the way from text to Analysis."""

from __future__ import annotations

from seeds.language import segmenter, words
from seeds.language.analysis import NOTHING_OWN, Analysis, OwnWords, Word
from seeds.language.readings import prepare as prepare_readings
from seeds.language.readings import readings


def prepare(cache: str | None = None) -> None:
    """Load what analysing needs; derived tables are kept in the folder, if one is given."""
    segmenter.prepare(cache)
    prepare_readings(cache)


def analyse(text: str, own: OwnWords = NOTHING_OWN) -> Analysis:
    """The words of a text, covering every character, with the reading of each in its context."""
    pieces = words.cut(text, own)
    pinyin = readings(text, [(piece.start, piece.end) for piece in pieces], own)
    found = []
    for start, end, kind in words.join_unknown(text, pieces, own):
        syllables = tuple(pinyin[start:end])
        found.append(Word(start, end, kind, syllables if any(syllables) else None))
    return Analysis(tuple(found))
