"""The glossary of this project as entries of the dictionary, and the sentences behind it as a part of the index."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from seeds.language.dictionary.entry import CORE, GLOSSARY, UNIT, WORDS, Entry, Use
from seeds.language.glossary import domain_words, own_words, systems
from seeds.language.pinyin import joints_told


def entries() -> Iterator[Entry]:
    """The systems that the articles name, and the words that general dictionaries lack."""
    for system in systems():
        pinyin = spaced(system.headword, system.readings)
        told = f"in {system.sentences[0].article}: {system.gloss}"  # a fact of that article alone
        joints = joints_of(system.headword, system.pinyin)
        yield Entry(system.headword, system.traditional, pinyin, (told,), GLOSSARY, joints=joints)
    for word in domain_words():
        yield Entry(word.simplified, word.traditional, spaced(word.simplified, word.readings), word.senses, WORDS)
    for own in own_words():
        uses = tuple(Use(sense.part, sense.stand, sense.register, sense.domain) for sense in own.senses)
        source = WORDS if uses[0].domain else CORE
        glosses = tuple(sense.gloss for sense in own.senses)
        yield Entry(
            own.simplified, own.traditional, spaced(own.simplified, own.readings), glosses, source, (), uses
        )


def spaced(headword: str, readings: tuple[str | None, ...]) -> str:
    """One syllable a character; letters, digits and plus signs stand for themselves, other signs are left out."""
    return " ".join(readings[at] or headword[at] for at in read(headword))


def read(headword: str) -> list[int]:
    """Which characters of a headword have a syllable or stand for themselves."""
    return [at for at, sign in enumerate(headword) if sign.isalnum() or sign == "+"]


def joints_of(headword: str, pinyin: str) -> tuple[int, ...]:
    """Before which of the syllables it parts, as its line is written."""
    at_character = read(headword)
    joints = (bisect_left(at_character, joint) for joint in joints_told(headword, pinyin))
    return tuple(dict.fromkeys(joints))


def explained() -> Iterator[tuple[str, str]]:
    """A line of the index for every system, under both forms of its headword."""
    for system in systems():
        told = [part for sentence in system.sentences for part in sentence]
        value = UNIT.join([*system[:5], *told])
        for form in {system.headword, system.traditional}:
            yield form, value
