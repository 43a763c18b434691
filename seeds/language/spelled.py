"""A whole text in pinyin: words apart, names in their parts, sentences with a capital, line for line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from seeds.language.analysis import Analysis, Word
from seeds.language.pinyin import LITTLE, SIGNS, capital, capital_in_name, numbered, word_pinyin


def in_numbers(analysis: Analysis) -> Analysis:
    """The same words with tone numbers in place of tone marks."""
    return Analysis(tuple(word._replace(pinyin=_in_numbers(word.pinyin)) for word in analysis.words))


def _in_numbers(pinyin: tuple[str | None, ...] | None) -> tuple[str | None, ...] | None:
    return pinyin and tuple(s and " ".join(numbered(part) for part in s.split()) for s in pinyin)


_CLOSING = frozenset(",.;:?!)]}”’》…%")
_OPENING = frozenset("“‘《([{")
_ENDING = frozenset(".?!")
_KIND_OF_PLACE = re.compile(
    "(?:共和国|合众国|王国|科学院|社区|街道|小区|大道|党委|党支部|委员会|居委会|公司|集团|大学|学院|医院|公园|广场|[省市区县镇乡村路街巷州国江河湖山])$"
)

_GIVEN_TOO = frozenset("国江河湖山州")
"""Kinds of places that end many a given name (王建国, 李长江)."""


_FAMILIAR = frozenset("小老大阿")
"""What stands before a surname among acquaintances: Xiǎo Lǐ, Lǎo Zhāng."""


def name_pinyin(name: str, syllables: Sequence[str | None], joints: Iterable[int] = ()) -> str:
    """The syllables of a name, its parts apart and each with a capital."""
    return " ".join(map(capital_in_name, _parts_spelled(name, syllables, joints)))


def _parts_spelled(name: str, syllables: Sequence[str | None], joints: Iterable[int]) -> Iterator[str]:
    """The parts of a name: a surname, what kind of place it is, the words that a long one is made of."""
    for start, end in pairwise((0, *joints, len(name))):
        yield word_pinyin(name[start:end], syllables[start:end])


def parted_pinyin(written: str, word: Word) -> str:
    """A word in its syllables, a long one in the words it is made of."""
    syllables = word.pinyin or ()
    edges = pairwise((0, *word.joints, len(written)))
    parted = " ".join(word_pinyin(written[start:end], syllables[start:end]) for start, end in edges)
    return capital(parted) if _begins_with_place(written) else parted


def _begins_with_place(written: str) -> bool:
    """Whether a word is made of a place's name and more (中国人, 上海话), which leaves its capital to it."""
    from seeds.language.names.tables import WELL_KNOWN

    return len(written) > 2 and any(written[:length] in WELL_KNOWN for length in (2, 3))


_SUFFIXES = {"们": "men", "着": "zhe", "过": "guo"}
"""Written with the word before them (jūmínmen, kànzhe), as GB/T 16159 has it."""


def _is_suffix(written: str, word: Word, before: str) -> bool:
    """Whether a word is written with the one before it."""
    return before[-1:].isalpha() and word.pinyin == (_SUFFIXES.get(written),)


def stretch_pinyin(text: str, words: Iterable[Word], start: int, end: int) -> str:
    """How a stretch of a text is read where it stands, word by word: the one spelling of whatever has no entry."""
    spelled: list[str] = []
    for word in words:
        first, last = max(word.start, start), min(word.end, end)
        if first >= last:
            continue
        written = text[first:last]
        if word.pinyin is None:
            spelled.append(SIGNS.get(written, written.strip("“”‘’《》「」『』")))
            continue
        syllables = word.pinyin[first - word.start : last - word.start]
        if (first, last) != (word.start, word.end):
            spelled.append(word_pinyin(written, syllables).strip())
        elif word.kind == "name":
            spelled.append(name_pinyin(written, syllables, word.joints).strip())
        elif spelled and _is_suffix(written, word, spelled[-1]):
            spelled[-1] += syllables[0] or ""
        else:
            spelled.append(parted_pinyin(written, word).strip())
    return re.sub(" (?=[,.;:?!])", "", " ".join(filter(None, spelled)))


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
    from seeds.language.names.tables import CLEAR_SURNAMES, COMPOUND_SURNAMES, SURNAMES, WELL_KNOWN
    from seeds.language.words.lexicon import prepare

    lexicon = prepare()
    is_place = len(name) < 4 and lexicon.mark(name).startswith("ns")
    if name in WELL_KNOWN or (len(name) == 2 and (is_place or name.endswith("州"))):  # 成 and 温 are surnames too
        return [(0, len(name))]
    if len(name) == 2 and name[0] in _FAMILIAR and name[1] in SURNAMES:
        return [(0, 1), (1, 2)]
    kind = _KIND_OF_PLACE.search(name)
    person = len(name) == 3 and name[0] in CLEAR_SURNAMES and name[1] != "家" and name[2] in _GIVEN_TOO
    person = person and (not lexicon.known(name) or lexicon.mark(name).startswith("nr"))
    if kind and kind.start() and (is_place or not person):
        return [(0, kind.start()), (kind.start(), len(name))]
    kind = None if person else kind
    first = 2 if name[:2] in COMPOUND_SURNAMES else 1 if name[0] in SURNAMES else 0
    if first and 1 <= len(name) - first <= 2 and not kind:
        return [(0, first), (first, len(name))]
    return [(0, len(name))]


def _parts(text: str, words: Iterable[Word]) -> list[tuple[str, bool]]:
    """Each word as it is spelled, and whether it is a name."""
    parts: list[tuple[str, bool]] = []
    for word in words:
        found = text[word.start : word.end]
        if word.pinyin is not None and word.kind == "name":
            parts += ((part, part != LITTLE) for part in _parts_spelled(found, word.pinyin, word.joints))
        elif word.pinyin is not None and parts and _is_suffix(found, word, parts[-1][0]):
            parts[-1] = (parts[-1][0] + (word.pinyin[0] or ""), parts[-1][1])
        elif word.pinyin is not None:
            parts.append((parted_pinyin(found, word), False))
        else:
            parts.append(("".join(SIGNS.get(char, char) for char in found), False))
    return parts


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
        line += capital(part) if letter and (begins or name) else part
        begins = part[-1] in _ENDING or (begins and not any(char.isalnum() for char in part))
    return line
