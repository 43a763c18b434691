"""The readings of words and characters, put together from CC-CEDICT and the phrase table."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from seeds.language import frequencies
from seeds.language.pinyin import alike, tone
from seeds.language.versions import forget_others

WHOLE = "whole"
APART = ("还给", "地里", "难得", "乐得", "一场", "人为", "得了", "得见", "得分", "同行", "一行", "穿着")
"""Entries that are more often two words that meet: their characters are judged by what stands around them."""

NAMING = frozenset(("n", "vn", "an", "b", "nr", "ns", "nz", "t", "f"))
THINGS = frozenset(("n", "ns", "nt", "nz", "t", "s", "r"))
"""How jieba marks what names a deed too, and what names a thing alone."""


class Tables(NamedTuple):
    """What the two sources know, as marked syllables with a space between."""

    words: dict[str, str]
    """Words of two characters and more, one syllable a character."""
    characters: dict[str, str]
    """All readings of a character, the most usual first."""
    verbs: frozenset[str]
    """Words that a dictionary explains or marks as something one does."""
    deeds: frozenset[str]
    """Those of them that as often name what is done (服务, 展览)."""
    things: frozenset[str]
    """Words of both dictionaries that name something, and tell of no deed."""


_lock = threading.Lock()
_loaded: list[Tables] = []


def prepare(cache: str | None = None) -> Tables:
    """The tables, loaded once; with a folder they are kept there, so that neither source is parsed again."""
    if not _loaded:
        with _lock:
            if not _loaded:
                _loaded.append(stored(Path(cache)) if cache else build())
    return _loaded[0]


def build() -> Tables:
    """Put the tables together from the packages' own data (about a second)."""
    from seeds.language.readings.sources import (
        dictionary_readings,
        phrase_readings,
        single_readings,
    )

    from_dictionary, verbs = dictionary_readings()
    words = {word: softened(word, reading, from_dictionary) for word, reading in phrase_readings().items()}
    for word, readings in from_dictionary.items():
        if len(word) > 1:
            words[word] = agreed(readings, words.get(word))
    for pair in APART:
        words.pop(pair, None)
    marks = frequencies.marks()
    deeds = frozenset(word for word in verbs if marks.get(word) in NAMING)
    verbs |= {word for word, mark in marks.items() if mark == "v"}
    things = frozenset(word for word in words.keys() - verbs if marks.get(word) in THINGS)
    return Tables(words, single_readings(from_dictionary), verbs, deeds, things)


def softened(word: str, reading: str, from_dictionary: dict[str, list[str]]) -> str:
    """A long phrase with the neutral tones that the dictionary gives the two-character words in it."""
    if len(word) < 3 or word in from_dictionary:
        return reading
    syllables = reading.split()
    for at in range(len(word) - 1):
        for found in from_dictionary.get(word[at : at + 2], ())[:1]:
            pair = found.split()
            if tone(pair[1]) == 5 and pair[0] == syllables[at] and alike(pair[1], syllables[at + 1]):
                syllables[at + 1] = pair[1]
    return " ".join(syllables)


def agreed(readings: list[str], phrase: str | None) -> str:
    """The dictionary's reading that the phrase table confirms, apart from neutral tones; else its first."""
    return next((reading for reading in readings if phrase and alike(reading, phrase)), readings[0])


def stored(folder: Path) -> Tables:
    """Read the table file, or build and leave it there."""
    from seeds.language.readings.sources import digest

    file = folder / f"readings-{digest()}.tsv"
    try:
        return parse(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        tables = build()
        _keep(file, written(tables))
        return tables


def written(tables: Tables) -> str:
    """The tables as lines: words, characters, three sets, and a last part that says the file is whole."""
    words = "\n".join(f"{word}\t{reading}" for word, reading in tables.words.items())
    characters = "\n".join(f"{char}\t{readings}" for char, readings in tables.characters.items())
    sets = ("\t".join(sorted(kept)) for kept in (tables.verbs, tables.deeds, tables.things))
    return "\n\n".join((words, characters, *sets, WHOLE))


def parse(lines: str) -> Tables:
    """The tables from their lines; ValueError when the file is not whole."""
    words, characters, *sets, whole = lines.split("\n\n")
    if whole != WHOLE or len(sets) != 3:
        raise ValueError("the table of readings is not whole")
    return Tables(_pairs(words), _pairs(characters), *(frozenset(kept.split("\t")) for kept in sets))


def _pairs(lines: str) -> dict[str, str]:
    cells = lines.replace("\n", "\t").split("\t")
    return dict(zip(cells[::2], cells[1::2], strict=True))


def _keep(file: Path, lines: str) -> None:
    """Write beside and put in place, so that another process never reads half a table."""
    import os

    beside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(lines, encoding="utf-8")
        beside.replace(file)
        forget_others(file)
    except OSError:  # a cache that cannot be written costs time, nothing else
        with suppress(OSError):
            beside.unlink()
