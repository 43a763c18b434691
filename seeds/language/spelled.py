"""Pinyin as it is written: tone marks and tone numbers, syllables joined by word."""

from __future__ import annotations

from functools import lru_cache

VOWELS = {
    "a": "āáǎà",
    "e": "ēéěè",
    "i": "īíǐì",
    "o": "ōóǒò",
    "u": "ūúǔù",
    "ü": "ǖǘǚǜ",
    "m": ("m̄", "ḿ", "m̌", "m̀"),
    "n": ("n̄", "ń", "ň", "ǹ"),
    "ê": ("ê̄", "ế", "ê̌", "ề"),
}
_PLAIN = {marked: (vowel, tone) for vowel, row in VOWELS.items() for tone, marked in enumerate(row, 1)}


@lru_cache(maxsize=4096)
def marked(syllable: str) -> str:
    """`lu:4` and `lü4` as `lǜ`; tone 5 or none is the neutral tone."""
    syllable = syllable.lower().replace("u:", "ü").replace("v", "ü")
    if not syllable[-1:].isdigit():
        return syllable
    body, tone = syllable[:-1], int(syllable[-1])
    if not 1 <= tone <= 4:
        return body
    for vowel in ("a", "o", "e") if "ou" not in body else ("o",):
        if vowel in body:
            return body.replace(vowel, VOWELS[vowel][tone - 1], 1)
    for char in reversed(body):
        if char in "iuüê":
            head, tail = body.rsplit(char, 1)
            return head + VOWELS[char][tone - 1] + tail
    for char in body:
        if char in "mn":
            return body.replace(char, VOWELS[char][tone - 1], 1)
    return body


@lru_cache(maxsize=4096)
def numbered(syllable: str) -> str:
    """`lǜ` as `lü4`; the neutral tone is 5."""
    for char, (vowel, tone) in _PLAIN.items():
        if char in syllable:
            return syllable.replace(char, vowel, 1) + str(tone)
    return syllable + "5"


def toneless(syllable: str) -> str:
    """The syllable without its tone."""
    return numbered(syllable)[:-1]
