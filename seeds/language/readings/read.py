"""The order in which a reading is decided: the reader, corrected phrases, words, contexts, defaults."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.language.analysis import NOTHING_OWN, OwnWords
from seeds.language.readings.de import of_de
from seeds.language.readings.di import of_di
from seeds.language.readings.own_data import contexts, corrections, corrections_by_first, defaults, surnames
from seeds.language.readings.tables import Tables, prepare
from seeds.language.readings.wei import of_wei
from seeds.language.script import simple

RULES = {"为": of_wei, "地": of_di, "得": of_de}
_LETTER = re.compile("[A-Za-z]")
LONGEST = 8
NEAR = 24
"""How many characters before and behind are looked at."""


Span = tuple[int, int]


def readings(
    text: str, spans: Sequence[Span], own: OwnWords = NOTHING_OWN, persons: Sequence[Span] = ()
) -> list[str | None]:
    """One reading a character, None where there is none; `persons` are where people's names stand."""
    tables, plain = prepare(), simple(text)
    found: list[str | None] = [None] * len(text)
    for start, end in spans:
        for begin, stop in known(tables, plain, start, end):
            if stop - begin > 1:
                found[begin:stop] = tables.words[plain[begin:stop]].split()
            else:
                found[begin] = alone(tables, plain, begin)
    for letter in _LETTER.finditer(text):  # the dictionary spells OS and the T of T恤 too
        found[letter.start()] = None
    for start, end in persons:
        name_surname(plain[start:end], start, found)
    correct(plain, found)
    for string, syllables in own.readings.items():
        overwrite(text, string, syllables, found)
    return found


def known(tables: Tables, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A compound that the tables lack, cut again into words that they have, longest first."""
    if end - start == 1 or text[start:end] in tables.words:
        yield start, end
        return
    while start < end:
        stop = min(end, start + LONGEST)
        while stop - start > 1 and text[start:stop] not in tables.words:
            stop -= 1
        yield start, stop
        start = stop


def alone(tables: Tables, text: str, at: int) -> str | None:
    """The reading of a character that is no part of a known word."""
    char = text[at]
    row = tables.characters.get(char)
    if row is None or " " not in row:
        return row
    rule = RULES.get(char)
    if rule:
        return rule(text[max(0, at - NEAR) : at], text[at + 1 : at + 1 + NEAR])
    near = contexts().get(char)
    if near:
        before, after = text[max(0, at - NEAR) : at], text[at + 1 : at + 1 + NEAR]
        for context in near:
            if context.fits(before, after):
                return context.reading
    return defaults().get(char) or row.split(" ", 1)[0]


def correct(text: str, found: list[str | None]) -> None:
    """Put in the readings of corrected phrases, wherever words were cut."""
    firsts = corrections_by_first()
    for at, char in enumerate(text):
        for phrase in firsts.get(char, ()):
            if text.startswith(phrase, at):
                found[at : at + len(phrase)] = corrections()[phrase]
                break


def name_surname(name: str, start: int, found: list[str | None]) -> None:
    """Put in the surname's reading where a character has one of its own in names."""
    two = surnames().get(name[:2])
    if two and len(name) > 2:
        found[start : start + 2] = two
        return
    at = 1 if name[0] in "小老阿" and len(name) == 2 else 0
    reading = surnames().get(name[at : at + 1])
    if reading:
        found[start + at] = reading[0]


def overwrite(text: str, string: str, syllables: Sequence[str], found: list[str | None]) -> None:
    """Put in a reading everywhere a string stands."""
    at = text.find(string) if string else -1
    while at >= 0:
        for offset, syllable in enumerate(syllables[: len(string)]):
            found[at + offset] = syllable
        at = text.find(string, at + len(string))
