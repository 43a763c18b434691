"""Pinyin as it is written: tone marks and tone numbers, syllables joined by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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


def word_pinyin(text: str, syllables: Sequence[str | None], *, numbers: bool = False) -> str:
    """The syllables of one word as one, an apostrophe before a bare vowel; what is not read stays as it is."""
    spelled = ""
    literal = True
    for char, syllable in zip(text, syllables, strict=True):
        if syllable is None:
            spelled += ("" if literal else " ") + SIGNS.get(char, char)
        else:
            apart = spelled and not literal and not numbers and toneless(syllable)[:1] in ("a", "e", "o")
            spelled += ("’" if apart else " " if literal and spelled else "") + (
                numbered(syllable) if numbers else syllable
            )
        literal = syllable is None
    return spelled


def pinyin_lines(text: str, analysis: Analysis, *, numbers: bool = False) -> str:
    """The whole text in pinyin: syllables joined by word, sentences and names with a capital, line for line."""
    lines = []
    for line in _by_line(text, analysis.words):
        lines.append(_sentence_case(_parts(text, line, numbers)))
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


def _parts(text: str, words: Iterable[Word], numbers: bool) -> Iterator[tuple[str, bool]]:
    """Each word as it is spelled, and whether it is a name."""
    for word in words:
        found = text[word.start : word.end]
        if word.pinyin is not None:
            yield word_pinyin(found, word.pinyin, numbers=numbers), word.kind == "name"
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
