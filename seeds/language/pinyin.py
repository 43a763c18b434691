"""Pinyin: syllables, tones, and how they are written together. The one place that spells it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from unicodedata import normalize

from seeds.language.characters import DOTS, is_han

TONE_MARKS = {"1": "\u0304", "2": "\u0301", "3": "\u030c", "4": "\u0300"}
TONE_OF = {mark: tone for tone, mark in TONE_MARKS.items()}
UMLAUT = "\u0308"
APOSTROPHE = "’"
ACCENTED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
"""The inside of a class: vowels with a tone."""
_VOWELS = f"aeiouü{ACCENTED}"
_SYLLABLE = (
    rf"(?i:[eēéěè]r(?![{_VOWELS}])|(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[{_VOWELS}]+(?:ng?(?![{_VOWELS}]))?"
    rf"|r(?![{_VOWELS}]))"
)
"""Compiled by whoever takes pinyin apart: a look-up does not."""
_BETWEEN = " ',.()·-’"
_WITHIN = "'’"
"""Signs that part syllables, not words."""
_LITERAL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+")
"""What stands for itself among syllables: letters, figures, plus signs."""
SIGNS = {
    "，": ",",
    "。": ".",
    "；": ";",
    "：": ":",
    "？": "?",
    "！": "!",
    "、": ",",
    "（": "(",
    "）": ")",
    "\u3000": " ",
}
"""Punctuation as it is written among Latin letters."""


@lru_cache(maxsize=4096)
def marked(syllable: str) -> str:
    """`she4` becomes `shè`, `lu:4` `lǜ`, `r5` `r`; what is no syllable with a number stays as it is."""
    letters, tone = syllable[:-1], syllable[-1:]
    if tone not in "12345" or not letters.replace(":", "").isalpha():
        return syllable
    letters = letters.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü").replace("V", "Ü")
    if tone == "5":
        return letters
    place = _tone_place(letters.lower())
    return normalize("NFC", letters[: place + 1] + TONE_MARKS[tone] + letters[place + 1 :])


def _tone_place(letters: str) -> int:
    """Where the mark stands: on a, e or the o of ou, else on the last vowel, else on m or n (ḿ, ǹg, hm̀)."""
    for vowel in ("a", "e", "ou"):
        if vowel in letters:
            return letters.index(vowel)
    last = max(map(letters.rfind, "iouüê"))
    return last if last >= 0 else max(letters.find("m"), letters.find("n"), 0)


def with_marks(numbers: str) -> str:
    """A spaced reading with numbers, `she4 qu1`, as `shè qū`."""
    return " ".join(map(marked, numbers.split()))


@lru_cache(maxsize=4096)
def tone(syllable: str) -> int:
    """The tone of a marked syllable, 5 when it has no mark."""
    for sign in normalize("NFD", syllable):
        if sign in TONE_OF:
            return int(TONE_OF[sign])
    return 5


@lru_cache(maxsize=4096)
def toneless(syllable: str) -> str:
    """The syllable without its tone: `lǜ` as `lü`."""
    return normalize("NFC", "".join(sign for sign in normalize("NFD", syllable) if sign not in TONE_OF))


@lru_cache(maxsize=4096)
def numbered(syllable: str) -> str:
    """`lǜ` as `lü4`; the neutral tone is 5."""
    return f"{toneless(syllable)}{tone(syllable)}"


@lru_cache(maxsize=4096)
def bare(syllable: str) -> str:
    """A syllable for comparing: small letters without tone, ü as v (`Lǚ`, `lu:3` and `lv3` are all `lv`)."""
    small = toneless(syllable.lower().replace("u:", "v")).replace("ü", "v")
    return "".join(sign for sign in small if sign.isalpha())


def alike(one: str, other: str) -> bool:
    """Whether two spaced readings differ in nothing but neutral tones."""
    pairs = list(zip(one.split(), other.split(), strict=False))
    return all(toneless(a) == toneless(b) and (a == b or 5 in (tone(a), tone(b))) for a, b in pairs)


def joined(pinyin: str, joints: Collection[int] = ()) -> list[str]:
    """The syllables as they are written in one word: nǚ’ér; capitals begin a new word, and so does each joint; what
    stands for itself is set off (AA zhì); the dot in a foreigner's name is a blank."""
    parts: list[str] = []
    literal, apart = True, False
    for at, syllable in enumerate(pinyin.split()):
        if syllable in DOTS:
            apart = True
            continue
        was_literal, literal = literal, len(syllable) == 1 and syllable in _LITERAL
        large = syllable[:1].isupper() and len(syllable) > 1
        begins, apart = at in joints or large or apart or was_literal != literal, False
        if parts and begins:
            parts.append(f" {syllable}")
        elif parts and not literal and set_apart(syllable, parts[-1]):
            parts.append(APOSTROPHE + syllable)
        else:
            parts.append(normalize("NFC", syllable))
    return parts


def word_pinyin(text: str, syllables: Sequence[str | None]) -> str:
    """The syllables of one word as one, an apostrophe before a bare vowel; what is not read stays as it is."""
    if any(syllable is not None and char.isdigit() for char, syllable in zip(text, syllables, strict=True)):
        read = [char if syllable is None else syllable for char, syllable in zip(text, syllables, strict=True)]
        return " ".join(part for part in read if part)
    spelled = ""
    literal = True
    for char, syllable in zip(text, syllables, strict=True):
        if syllable is None:
            spelled += "" if char in DOTS else ("" if literal else " ") + SIGNS.get(char, char)
        elif literal:
            spelled += (" " if spelled else "") + syllable
        else:
            spelled += (APOSTROPHE if set_apart(syllable, spelled) else "") + syllable
        literal = syllable is None
    return spelled


def set_apart(syllable: str, before: str) -> bool:
    """Whether a syllable that begins with a vowel follows letters, so that it could be read with them."""
    return bare(syllable)[:1] in ("a", "e", "o") and before[-1:].isalpha()


def capital(spelled: str) -> str:
    """With its first letter large, as names and sentences begin."""
    return spelled[:1].upper() + spelled[1:]


LITTLE = "de"
"""的, which has no capital in a name either: Dǎng de Èrshídà."""


def by_character(headword: str, pinyin: str) -> tuple[str | None, ...]:
    """One syllable for every Han character of the headword, None for every other, from pinyin written by word.

    A ValueError when the pinyin does not fit: too few or too many syllables, or letters that are none.
    """
    return tuple(syllable for syllable, _ in _taken(headword, pinyin))


def joints_told(headword: str, pinyin: str) -> tuple[int, ...]:
    """Before which characters the headword parts in pinyin written by word: qūwěi shèzhìwěi before the third."""
    return tuple(at for at, (_, is_apart) in enumerate(_taken(headword, pinyin)) if is_apart and at)


def _taken(headword: str, pinyin: str) -> Iterator[tuple[str | None, bool]]:
    """For every character its syllable, and whether the pinyin is written apart before it."""
    rest = normalize("NFC", pinyin)
    for char in headword:
        if is_han(char):
            before, rest = rest, rest.lstrip(_BETWEEN)
            syllable = re.match(_SYLLABLE, rest)
            if not syllable:
                raise ValueError(f"{headword}: no syllable for {char} in {pinyin}")
            yield syllable[0], bool(before.removesuffix(rest).strip(_WITHIN))
            rest = rest[syllable.end() :]
        elif char.isalnum() or char == "+":
            before, rest = rest, rest.lstrip(_BETWEEN)
            if not rest.startswith(char):
                raise ValueError(f"{headword}: {char} is missing in {pinyin}")
            yield None, bool(before.removesuffix(rest).strip(_WITHIN))
            rest = rest[1:]
        else:
            yield None, False
    if rest.strip(_BETWEEN):
        raise ValueError(f"{headword}: too much pinyin, {rest}")
