"""What a string without an entry is by its form: a proper part before a kind of place or body (横江大桥)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.language.characters import is_han
from seeds.language.dictionary import Dictionary, Entry, WordInside
from seeds.language.names.kind_of import kind_of_body, kind_of_place
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.pinyin import capital

SOURCE = "by its form"
_LONGEST, _SHORTEST_PART = 12, 2
_COINED = 3
"""A proper part that no dictionary has is hardly longer."""
_LEVELS = frozenset("省市区县镇乡村州")
"""What kind of place stands apart in the name of another (平江区文化馆)."""


def named(dictionary: Dictionary, word: str, traditional: str, pieces: Sequence[WordInside]) -> Entry | None:
    """An entry that tells the kind of a name; none where the string may be anything else."""
    if not (_SHORTEST_PART < len(word) <= _LONGEST and all(map(is_han, word))):
        return None
    place, body = kind_of_place(word), kind_of_body(word)
    kind = max(place, body, key=len)
    told = next((entry for entry in dictionary.entries(kind) if entry.senses), None) if kind else None
    row = sorted(pieces, key=lambda piece: piece.start)
    syllables = [part for piece in row for part in piece.entries[0].pinyin.lower().split()]
    stop = len(word) - len(kind)
    if told is None or len(syllables) != len(word) or not _is_proper(dictionary, word[:stop], row):
        return None
    syllables[stop:] = told.pinyin.lower().split()
    starts = [*_starts(row, word, stop), stop]
    reading = " ".join(capital(one) if at in starts else one for at, one in enumerate(syllables))
    what = "place" if kind == place else "body"
    sense = f"the name of a {what}; {kind}: {told.senses[0]}"
    return Entry(word, traditional, reading, (sense,), SOURCE, joints=tuple(start for start in starts if start))


def _is_proper(dictionary: Dictionary, part: str, row: Sequence[WordInside]) -> bool:
    """Whether what stands before the kind names it: a place of the dictionary, or characters that are no words."""
    if len(part) < _SHORTEST_PART:
        return False
    if known := dictionary.entries(part):
        return _is_name(known[0])
    within = [piece for piece in row if piece.start < len(part)]
    words = [piece for piece in within if piece.end - piece.start > 1]
    if not all(_is_name(piece.entries[0]) for piece in words):
        return False
    coined = [piece.text for piece in within if piece not in words]
    return not FUNCTION.intersection(coined) and (bool(words) or len(part) <= _COINED)


def _is_name(entry: Entry) -> bool:
    return entry.pinyin[:1].isupper()


def _starts(row: Sequence[WordInside], word: str, stop: int) -> Iterator[int]:
    """Before which characters of the proper part a word begins: a single one goes with what stands before it, but a
    level stands apart."""
    for piece in row:
        is_word = piece.end - piece.start > 1 and piece.end <= stop
        is_level = piece.start > 1 and word[piece.start : piece.end] in _LEVELS
        if not piece.start or (piece.start < stop and (is_word or is_level)):
            yield piece.start
