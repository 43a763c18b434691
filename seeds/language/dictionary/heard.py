"""From pinyin that was typed to the characters that may stand for it in a text, whose words nobody has read yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seeds.language.characters import is_han
from seeds.language.dictionary.dictionary import Dictionary, healing
from seeds.language.dictionary.search import sounds
from seeds.language.dictionary.spelling import Spelling, other_spellings, spelling
from seeds.language.syllables import VOICED

ENOUGH = 2
"""Whoever types fewer syllables than these means letters: some 是 and some 一 stand in every text."""
TELLING = 3
"""So many syllables are written in one way or hardly at all: what no dictionary has, such as a name, is found by
its characters alone. Of two there is a 是 beside a 一 in every text."""
LONGEST = 60
"""Letters of a question that somebody may have meant."""
MANY = 40
"""So many words of one sound are looked for, and so many ways to part the letters."""
LONGEST_SYLLABLE = 6
"""Letters of zhuang."""


class Heard(NamedTuple):
    """What may stand in a text for what was typed."""

    words: tuple[str, ...] = ()
    """The words read so, in either script."""
    pattern: str = ""
    """Characters each of which may be read so; only of so many syllables that they tell enough."""
    longest: int = 0
    """How many characters the pattern fits at most."""


@healing
def heard(dictionary: Dictionary, typed: str) -> Heard:
    """The words that are read as typed, and what else may be; nothing of what is no pinyin, or too short."""
    spelled = spelling(typed)
    if spelled is None or len(spelled.letters) > LONGEST:
        return Heard()
    entries, _ = sounds(dictionary, typed, MANY)
    written = dict.fromkeys(form for entry in entries for form in (entry.simplified, entry.traditional))
    words = tuple(form for form in written if len(form) >= ENOUGH)
    ways = [way for way in ways_of(spelled) if len(way) >= TELLING]
    patterns = list(filter(None, (pattern_of(dictionary, spelled, way) for way in ways)))
    return Heard(words, "|".join(patterns), max(map(len, ways), default=0))


def ways_of(spelled: Spelling) -> list[tuple[str, ...]]:
    """Every way to part the letters into syllables: fangan is fang an and fan gan."""
    letters = (spelled.letters, *other_spellings(spelled.letters))
    return list(dict.fromkeys(way for one in letters for way in _parted(one, spelled.breaks)))


def _parted(letters: str, breaks: frozenset[int]) -> Sequence[tuple[str, ...]]:
    """From the end on: each place knows how what follows it may be parted."""
    ways: list[list[tuple[str, ...]]] = [*([] for _ in letters), [()]]
    for start in reversed(range(len(letters))):
        for stop in range(start + 1, min(start + LONGEST_SYLLABLE, len(letters)) + 1):
            if letters[start:stop] in VOICED and not breaks.intersection(range(start + 1, stop)):
                ways[start] += [(letters[start:stop], *rest) for rest in ways[stop]]
        del ways[start][MANY:]
    return ways[0]


def pattern_of(dictionary: Dictionary, spelled: Spelling, way: Sequence[str]) -> str:
    """Characters read so, one behind the other; nothing where no character has one of the sounds."""
    classes, start = [], 0
    for syllable in way:
        stop = start + len(syllable)
        tones = tuple((at - start, tone) for at, tone in spelled.tones if start <= at < stop)
        classes.append("".join(dict.fromkeys(read_so(dictionary, Spelling(syllable, tones, frozenset())))))
        start = stop
    return "".join(f"[{chars}]" for chars in classes) if all(classes) else ""


def read_so(dictionary: Dictionary, syllable: Spelling) -> Iterator[str]:
    """The characters with this syllable, in its tone if one was given."""
    for entry in dictionary.at(dictionary.index.get("pinyin", syllable.letters)):
        if len(entry.simplified) == 1 and is_han(entry.simplified) and syllable.fits(entry.pinyin):
            yield from (entry.simplified, entry.traditional)
