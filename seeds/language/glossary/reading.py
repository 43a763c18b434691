"""From pinyin written by word, as people read it, to one syllable a character, as the screen needs it."""

from __future__ import annotations

import re
from unicodedata import normalize

VOWEL = "aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
SYLLABLE = re.compile(
    rf"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[{VOWEL}]+(?:ng?(?![{VOWEL}])|r(?![{VOWEL}]))?", re.IGNORECASE
)
HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")


def readings(headword: str, pinyin: str) -> tuple[str | None, ...]:
    """One syllable for every Han character of the headword, None for every other character.

    A ValueError when the pinyin does not fit: too few or too many syllables, or letters that are none.
    """
    rest = normalize("NFC", pinyin)
    found: list[str | None] = []
    for char in headword:
        if HAN.match(char):
            rest = rest.lstrip(" ',.()·-")
            syllable = SYLLABLE.match(rest)
            if not syllable:
                raise ValueError(f"{headword}: no syllable for {char} in {pinyin}")
            found.append(syllable[0])
            rest = rest[syllable.end() :]
        else:
            found.append(None)
            if char.isalnum() or char == "+":
                rest = rest.lstrip(" ',.()·-")
                if not rest.startswith(char):
                    raise ValueError(f"{headword}: {char} is missing in {pinyin}")
                rest = rest[1:]
    if rest.strip(" ',.()·-"):
        raise ValueError(f"{headword}: too much pinyin, {rest}")
    return tuple(found)
