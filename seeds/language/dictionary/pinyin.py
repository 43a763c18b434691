"""Pinyin in its three spellings: with tone numbers, with tone marks, and bare for looking things up."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, normalize

TONE_MARKS = {"1": "\u0304", "2": "\u0301", "3": "\u030c", "4": "\u0300"}
UMLAUT = "\u0308"
TONE_OF = {mark: tone for tone, mark in TONE_MARKS.items()}


@lru_cache(maxsize=4096)
def marked(syllable: str) -> str:
    """`she4` becomes `shè`, `lu:4` `lǜ`, `r5` `r`; what is no syllable with a number stays as it is."""
    letters, tone = syllable[:-1], syllable[-1:]
    if tone not in "12345" or not letters.replace(":", "").isalpha():
        return syllable
    letters = letters.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü").replace("V", "Ü")
    if tone == "5":
        return letters
    place = tone_place(letters.lower())
    return normalize("NFC", letters[: place + 1] + TONE_MARKS[tone] + letters[place + 1 :])


def tone_place(letters: str) -> int:
    """Where the mark stands: on a, e or the o of ou, else on the last vowel, else on the first letter (ḿ, ń)."""
    for vowel in ("a", "e", "ou"):
        if vowel in letters:
            return letters.index(vowel)
    return max(*map(letters.rfind, "iouüê"), 0)


def with_marks(numbered: str) -> str:
    """A spaced reading with numbers, `she4 qu1`, as `shè qū`."""
    return " ".join(map(marked, numbered.split()))


@lru_cache(maxsize=4096)
def tone(syllable: str) -> int:
    """The tone of a marked syllable, 5 when it has no mark."""
    for letter in normalize("NFD", syllable):
        if letter in TONE_OF:
            return int(TONE_OF[letter])
    return 5


@lru_cache(maxsize=4096)
def bare(syllable: str) -> str:
    """A syllable for comparing: small letters without tone, ü as v (`Lǚ`, `lu:3` and `lv3` are all `lv`)."""
    small = syllable.lower().replace("u:", "v")
    letters = (letter for letter in normalize("NFD", small) if letter not in TONE_OF)
    return "".join(c for c in normalize("NFC", "".join(letters)).replace("ü", "v") if c.isalpha())


def joined(pinyin: str) -> list[str]:
    """The syllables as they are written in one word: nǚ'ér; capitals begin a new word."""
    parts: list[str] = []
    for syllable in pinyin.split():
        if parts and syllable[:1].isupper() and len(syllable) > 1:
            parts.append(f" {syllable}")
        elif parts and bare(syllable)[:1] in ("a", "e", "o") and parts[-1][-1:].isalpha():
            parts.append(f"’{syllable}")
        else:
            parts.append(normalize("NFC", syllable))
    return parts


def unaccented(text: str) -> str:
    """English as it is typed: café as cafe."""
    return "".join(sign for sign in normalize("NFD", text) if not combining(sign))
