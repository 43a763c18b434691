"""Pinyin as it is written: tone marks and tone numbers, syllables joined by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from seeds.language.analysis import Analysis, Word

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


def in_numbers(analysis: Analysis) -> Analysis:
    """The same words with tone numbers in place of tone marks."""
    return Analysis(tuple(replace(word, pinyin=_in_numbers(word.pinyin)) for word in analysis.words))


def _in_numbers(pinyin: tuple[str | None, ...] | None) -> tuple[str | None, ...] | None:
    return pinyin and tuple(s and " ".join(numbered(part) for part in s.split()) for s in pinyin)


def toneless(syllable: str) -> str:
    """The syllable without its tone."""
    return numbered(syllable)[:-1]


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
    "…": "…",
    "　": " ",
}
_CLOSING = frozenset(",.;:?!)]}”’》…%")
_OPENING = frozenset("“‘《([{")
_ENDING = frozenset(".?!")
_KIND_OF_PLACE = re.compile(
    "(?:社区|街道|小区|大道|党委|党支部|委员会|居委会|公司|集团|大学|学院|医院|公园|广场|[省市区县镇乡村路街巷州国江河湖山])$"
)


def word_pinyin(text: str, syllables: Sequence[str | None]) -> str:
    """The syllables of one word as one, an apostrophe before a bare vowel; what is not read stays as it is."""
    if any(syllable is not None and char.isdigit() for char, syllable in zip(text, syllables, strict=True)):
        read = [char if syllable is None else syllable for char, syllable in zip(text, syllables, strict=True)]
        return " ".join(part for part in read if part)
    spelled = ""
    literal = True
    for char, syllable in zip(text, syllables, strict=True):
        if syllable is None:
            spelled += ("" if literal else " ") + SIGNS.get(char, char)
        else:
            apart = (
                spelled and not literal and not spelled[-1].isdigit() and toneless(syllable)[:1] in ("a", "e", "o")
            )
            spelled += ("’" if apart else " " if literal and spelled else "") + syllable
        literal = syllable is None
    return spelled


def name_pinyin(name: str, syllables: Sequence[str | None]) -> str:
    """The syllables of a name, its parts apart and each with a capital."""
    parts = [word_pinyin(name[start:end], syllables[start:end]) for start, end in name_parts(name)]
    return " ".join(part[:1].upper() + part[1:] for part in parts)


def pinyin_lines(text: str, analysis: Analysis) -> str:
    """The whole text in pinyin: syllables joined by word, sentences and names with a capital, line for line."""
    lines = []
    for line in _by_line(text, analysis.words):
        lines.append(_sentence_case(_parts(text, line)))
    return "\n".join(lines)


def _by_line(text: str, words: Iterable[Word]) -> Iterator[list[Word]]:
    """The words of each line."""
    line: list[Word] = []
    for word in words:
        if text[word.start : word.end] in ("\n", "\r\n", "\r"):
            yield line
            line = []
        else:
            line.append(word)
    yield line


def name_parts(name: str) -> list[tuple[int, int]]:
    """Surname and given name, or a place and what kind of place it is: written apart, each with a capital."""
    from seeds.language.names.tables import COMPOUND_SURNAMES, SURNAMES

    kind = _KIND_OF_PLACE.search(name)
    if kind and kind.start():
        return [(0, kind.start()), (kind.start(), len(name))]
    first = 2 if name[:2] in COMPOUND_SURNAMES else 1 if name[0] in SURNAMES else 0
    if first and 1 <= len(name) - first <= 2 and not kind:
        return [(0, first), (first, len(name))]
    return [(0, len(name))]


def _parts(text: str, words: Iterable[Word]) -> Iterator[tuple[str, bool]]:
    """Each word as it is spelled, and whether it is a name."""
    for word in words:
        found = text[word.start : word.end]
        if word.pinyin is not None and word.kind == "name":
            for start, end in name_parts(found):
                yield word_pinyin(found[start:end], word.pinyin[start:end]), True
        elif word.pinyin is not None:
            yield word_pinyin(found, word.pinyin), False
        else:
            yield "".join(SIGNS.get(char, char) for char in found), False


def _sentence_case(parts: Iterable[tuple[str, bool]]) -> str:
    """The words with blanks between them, as a sentence is written in Latin letters."""
    line = ""
    begins = True
    for part, name in parts:
        if not part.strip():
            continue
        letter = part[0].isalpha()
        if line and part[0] not in _CLOSING and line[-1] not in _OPENING:
            line += " "
        line += part[0].upper() + part[1:] if letter and (begins or name) else part
        begins = part[-1] in _ENDING or (begins and not any(char.isalnum() for char in part))
    return line
