"""The readings of words and characters, put together from CC-CEDICT, our own words and the phrase table."""

from __future__ import annotations

import re
import threading
from typing import NamedTuple

from seeds.language import frequencies, kept
from seeds.language.kept import packed, unpacked
from seeds.language.pinyin import alike, tone
from seeds.language.readings.neutral import lightened

OR = "/"
"""Stands between the readings of a word that has several."""
APART = ("还给", "地里", "乐得", "一场", "人为", "得了", "得见", "引得", "同行", "一行", "三行", "穿着")
"""Entries that are more often two words that meet: their characters are judged by what stands around them."""

_ONCE_DONE = re.compile("[看见听说吃喝问写读买玩做用住穿想爱学试]过")
"""Verbs with 过 of what once happened, which the phrase table reads as whither (看过 kàn guò)."""

NAMING = frozenset(("n", "vn", "an", "b", "nr", "ns", "nz", "t", "f"))
THINGS = frozenset(("n", "ns", "nt", "nz", "t", "s", "r"))
"""How the word list marks what names a deed too, and what names a thing alone."""
MANNERS = frozenset(("d", "ad", "a", "z", "i", "l", "o"))
"""How it marks what tells in which manner something is done: 逐步, 清晰, 如实, 慢慢, 不约而同."""


class Tables(NamedTuple):
    """What the sources know, as marked syllables with a space between."""

    entries: dict[str, str]
    """Headwords of two characters and more, one syllable a character: the usual reading first, others behind /."""
    phrases: dict[str, str]
    """The same for what only the phrase table has."""
    characters: dict[str, str]
    """All readings of a character, the most usual first."""
    verbs: frozenset[str]
    """Words that a dictionary explains or marks as something one does."""
    deeds: frozenset[str]
    """Those of them that as often name what is done (服务, 展览)."""
    things: frozenset[str]
    """Words of both dictionaries that name something, and tell of no deed."""
    manners: frozenset[str]
    """Words of two characters and more that tell in which manner (MANNERS)."""

    def knows(self, word: str) -> bool:
        """Whether there is a reading for the whole word."""
        return word in self.entries or word in self.phrases

    def usual(self, word: str) -> list[str]:
        """The syllables of a word that is known."""
        reading = self.entries.get(word) or self.phrases[word]
        return reading.split(OR, 1)[0].split()

    def allows(self, word: str, reading: str) -> bool:
        """Whether the word's own entry knows the reading, neutral tones apart; without an entry anything may be."""
        known = self.entries.get(word)
        return known is None or known == reading or any(alike(reading, one) for one in known.split(OR))


_lock = threading.Lock()
_loaded: list[Tables] = []


def prepare(cache: str | None = None) -> Tables:
    """The tables, loaded once; with a folder they are kept there, so that neither source is parsed again. Without
    one they are those that came with the wheel, or made for this process alone."""
    if not _loaded:
        with _lock:
            if not _loaded:
                _loaded.append(load(cache))
    return _loaded[0]


def build() -> Tables:
    """Put the tables together from the packages' own data (about a second)."""
    from seeds.language.readings.sources import (
        compound_readings,
        dictionary_readings,
        own_readings,
        phrase_readings,
        single_readings,
    )

    from_dictionary, verbs = dictionary_readings()
    from_phrases = phrase_readings()
    for word, reading in own_readings().items():
        known = from_dictionary.get(word, [])
        from_dictionary[word] = [reading, *(other for other in known if other != reading)]
    entries = {
        word: OR.join(lightened(word, one) for one in usual_first(readings, from_phrases.get(word)))
        for word, readings in from_dictionary.items()
        if len(word) > 1
    }
    characters = single_readings(from_dictionary)
    for word, reading in compound_readings(characters).items():
        entries.setdefault(word, reading)
    phrases = {
        word: lightened(word, softened(word, reading, from_dictionary))
        for word, reading in from_phrases.items()
        if word not in entries
    }
    for pair in [*APART, *(word for word in phrases if _ONCE_DONE.fullmatch(word))]:
        phrases.pop(pair, None)
    marks = frequencies.marks()
    deeds = frozenset(word for word in verbs if marks.get(word) in NAMING)
    verbs |= {word for word, mark in marks.items() if mark == "v"}
    known_words = {*entries, *phrases}
    things = frozenset(word for word in known_words - verbs if marks.get(word) in THINGS)
    manners = frozenset(word for word, mark in marks.items() if len(word) > 1 and mark in MANNERS)
    return Tables(entries, phrases, characters, verbs, deeds, things, manners)


def softened(word: str, reading: str, from_dictionary: dict[str, list[str]]) -> str:
    """A long phrase with the neutral tones that the dictionary gives the two-character words in it."""
    if len(word) < 3:
        return reading
    syllables = reading.split()
    for at in range(len(word) - 1):
        for found in from_dictionary.get(word[at : at + 2], ())[:1]:
            pair = found.split()
            if tone(pair[1]) == 5 and pair[0] == syllables[at] and alike(pair[1], syllables[at + 1]):
                syllables[at + 1] = pair[1]
    return " ".join(syllables)


def usual_first(readings: list[str], phrase: str | None) -> list[str]:
    """The dictionary's readings, first the one that the phrase table confirms, apart from neutral tones."""
    usual = next((reading for reading in readings if phrase and alike(reading, phrase)), readings[0])
    return [usual, *(reading for reading in readings if reading != usual)]


def load(cache: str | None) -> Tables:
    """What was kept, or came with the wheel; else they are built, and left in the folder."""
    return Tables(*unpacked(kept.stored(_name(), cache, lambda: packed(build()))))


def ship() -> str:
    """Make them of the installed packages' data and put them where the program finds them; where that is."""
    return kept.ship(_name(), lambda: packed(build()))


def _name() -> str:
    from seeds.language.readings.sources import digest

    return f"readings-{digest()}"
