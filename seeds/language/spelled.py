"""A whole text in pinyin: words apart, names in their parts, sentences with a capital, line for line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from seeds.language.analysis import Analysis, Word
from seeds.language.characters import DOTS
from seeds.language.figures import figures_joined
from seeds.language.pinyin import LITTLE, SIGNS, capital, numbered, word_pinyin
from seeds.language.wordlists import by_last


def in_numbers(analysis: Analysis) -> Analysis:
    """The same words with tone numbers in place of tone marks."""
    return Analysis(tuple(word._replace(pinyin=_in_numbers(word.pinyin)) for word in analysis.words))


def _in_numbers(pinyin: tuple[str | None, ...] | None) -> tuple[str | None, ...] | None:
    return pinyin and tuple(s and " ".join(numbered(part) for part in s.split()) for s in pinyin)


_CLOSING = frozenset(",.;:?!)]}”’》…%")
_OPENING = frozenset("“‘《([{")
_ENDING = frozenset(".?!")
_GIVEN_TOO = frozenset("国江河湖山州海泉峰岭溪港岛洲")
"""Kinds of places that end many a given name (王建国, 李长江)."""
_STANDS_APART = frozenset("省市区县州盟旗国江河湖山")
"""Kinds that stand apart though the dictionary writes the name as one (Dòngtíng Hú); but Jǐngdézhèn, and of cities
Mǎ’ānshān."""


_CLOSE = frozenset("海泉峡岭峰寺庙桥塔湾岛港洲宫潭站")
"""Kinds that a character alone before them is one with (南海, 北站)."""
_APART = frozenset("省市区县镇乡村路街巷州国江河湖山") | _CLOSE
"""Kinds of one character that stand apart from a name."""
_FAMILIAR = frozenset("小老大阿")
"""What stands before a surname among acquaintances: Xiǎo Lǐ, Lǎo Zhāng."""


def has_capital(word: Word, at: int) -> bool:
    """Whether what begins at this of its characters is written with a capital: a name's parts, the words of a place
    in others, but no 的."""
    if word.kind != "name":
        return at in word.capitals
    return (not at or at in word.joints) and (word.pinyin or ())[at : at + 1] != (LITTLE,)


def parts_of(written: str, word: Word, start: int = 0, end: int | None = None) -> list[str]:
    """A word in its syllables, a name and a long one in the words it is made of; or a stretch of it, which is
    written as it is over the text: but a piece of a part is no name (小 of Lǐ Xiǎomíng)."""
    syllables, length = word.pinyin or (), len(written)
    end = length if end is None else end
    edges = [start, *(joint for joint in word.joints if start < joint < end), end]
    parts = []
    for first, last in pairwise(edges):
        part = word_pinyin(written[first:last], syllables[first:last])
        if any(map(str.isdigit, written[first:last])):
            part = figures_joined(part)
        is_whole = last == length or last in word.joints
        parts.append(capital(part) if is_whole and has_capital(word, first) else part)
    return parts


def capitals(word: str) -> tuple[int, ...]:
    """Which characters of a word that is no name have a capital: as dictionaries write it (Chūnjié), and that of a
    place with which it begins (Shànghǎihuà)."""
    from seeds.language.names.tables import WELL_KNOWN
    from seeds.language.words.lexicon import prepare

    begins = len(word) > 2 and any(word[:length] in WELL_KNOWN for length in (2, 3))
    return prepare().shape(word)[1] or ((0,) if begins else ())


def joints_of_name(name: str) -> tuple[int, ...]:
    """Before which characters a name is spelled apart: where the dictionary parts it, else where it is made of
    parts, and a long part of words."""
    from seeds.language.words.inner import PARTED_BEFORE_OTHERS
    from seeds.language.words.inner import joints_of_name as inside
    from seeds.language.words.lexicon import prepare

    if dots := tuple(at for at, sign in enumerate(name, 1) if sign in DOTS):
        return dots
    if land := _LAND.fullmatch(name):
        return _joints_of_land(name, *land.groups())
    told, large = prepare().shape(name)
    stands_apart = _is_kind_apart(name)
    if told and not (stands_apart and told[-1] < len(name) - len(_kind(name) or name[-1])):
        return told
    if large and (len(name) < LONG or (len(name) == LONG and not stands_apart)):
        return ()
    parts = [0, *inside(name)]
    if len(parts) == 1:
        parts = [start for start, _ in name_parts(name)]
    if len(parts) == 1:
        return ()
    first, last = parts[1], parts[-1]
    begins = (first - 1,) if first > 2 and name[first - 1] in PARTED_BEFORE_OTHERS else ()
    return (*begins, *parts[1:], *(last + joint for joint in inside(name[last:])))


_LAND = re.compile("(.+?)(大?)(高原|平原|盆地|草原|沙漠|丘陵|山脉|半岛|群岛|海峡|海沟|大峡谷)")
"""What a stretch of land or sea is called, and what it is."""


def is_land(word: str) -> bool:
    """Whether a word that was not found as a name is such a stretch's all the same (塔克拉玛干沙漠)."""
    from seeds.language.words.lexicon import prepare

    return _LAND.fullmatch(word) is not None and prepare().mark(word)[:2] in ("ns", "nz")


def _joints_of_land(name: str, proper: str, great: str, kind: str) -> tuple[int, ...]:
    """A name and a kind are a word each, whatever dictionaries write: Qīngzàng Gāoyuán; two characters are one
    word also where they stand for two provinces, and whose it is stands before a name that is one itself."""
    from seeds.language.words.lexicon import prepare

    lexicon = prepare()
    behind = len(name) - len(kind)
    if proper[1:2] == "属" and len(proper) > LONG:  # 英属|维京|群岛
        return (2, len(proper), behind)[: 3 if great else 2]
    if great and (lexicon.known(proper + great) or not lexicon.known(proper)):
        proper = proper + great  # 百慕大
    if (told := lexicon.shape(name)[0]) and behind in told and len(proper) > LONG:
        return told
    firsts = (at for at in (3, 2) if lexicon.mark(proper[:at]).startswith("ns") and lexicon.known(proper[at:]))
    at = 0 if lexicon.known(proper) or len(proper) <= LONG else next(firsts, 0)
    return tuple(sorted({at, len(proper), behind} - {0}))


def _is_kind_apart(name: str) -> bool:
    """Whether the last character stands apart whatever lists say; not in what a bigger place is called after it."""
    from seeds.language.words.lexicon import prepare

    lexicon = prepare()
    bigger = f"{name}市" in lexicon.divisions or lexicon.known(f"{name}省")
    return name[-1] in _STANDS_APART and not bigger


LONG = 3
"""A name of so many characters is looked into, though the dictionary writes it as one."""
_SUFFIXES = {"们": "men", "着": "zhe", "过": "guo"}
"""Written with the word before them (jūmínmen, kànzhe), as GB/T 16159 has it."""


def _is_suffix(written: str, word: Word, before: str) -> bool:
    """Whether a word is written with the one before it."""
    return before[-1:].isalpha() and word.pinyin == (_SUFFIXES.get(written),)


_QUOTES = "“”‘’《》〈〉「」『』 "
_BESIDE = re.compile(r" (?=[,.;:?!)])|(?<=\() ")
"""Blanks that stand before no sign that closes, and behind none that opens."""


def stretch_pinyin(text: str, words: Iterable[Word], start: int, end: int) -> str:
    """How a stretch of a text is read where it stands, word by word, figures too: the one spelling of whatever has
    no entry."""
    from seeds.language.spoken_numbers import read_out

    spelled: list[str] = []
    for word in (read_out(text, one) for one in words if one.start < end and one.end > start):
        first, last = max(word.start, start), min(word.end, end)
        written = text[first:last]
        if word.pinyin is None:
            spelled.append("".join(SIGNS.get(char, char) for char in written).strip(_QUOTES))
            continue
        if (first, last) == (word.start, word.end) and spelled and _is_suffix(written, word, spelled[-1]):
            spelled[-1] += word.pinyin[0] or ""
        else:
            parts = parts_of(text[word.start : word.end], word, first - word.start, last - word.start)
            spelled.append(" ".join(parts).strip())
    return _BESIDE.sub("", " ".join(filter(None, spelled)))


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
    listed = name in WELL_KNOWN and not (len(name) == LONG and _is_kind_apart(name))
    if listed or (len(name) == 2 and (is_place or name.endswith("州"))):  # 成 and 温 are surnames too
        return [(0, len(name))]
    if len(name) == 2 and name[0] in _FAMILIAR and name[1] in SURNAMES:
        return [(0, 1), (1, 2)]
    kind = _kind(name)
    person = len(name) == 3 and name[0] in CLEAR_SURNAMES and name[1] != "家" and name[2] in _GIVEN_TOO
    person = person and (not lexicon.known(name) or lexicon.mark(name).startswith("nr"))
    if kind and (is_place or not person):
        return [(0, len(name) - len(kind)), (len(name) - len(kind), len(name))]
    first = 2 if name[:2] in COMPOUND_SURNAMES else 1 if name[0] in SURNAMES else 0
    if len(name) == LONG + 1 and first == 1 and {name[0], name[1]} <= CLEAR_SURNAMES | {*"黄林周"} and not is_place:
        return [(0, 1), (1, 2), (2, len(name))]  # her husband's and her own
    is_body = lexicon.mark(name).startswith("nt")  # 应 of 应急办 is nobody's surname
    if first and 1 <= len(name) - first <= 2 and not is_place and not is_body:
        return [(0, first), (first, len(name))]
    return [(0, len(name))]


@lru_cache(maxsize=4096)
def _kind(name: str) -> str:
    """The kind that the name of a place or a body ends in, the longest there is: 大桥 of 横江大桥, 医学院."""
    kinds = _kinds().get(name[-1:], ())
    return next((one for one in kinds if name.endswith(one) and len(one) < len(name) - (one in _CLOSE)), "")


@cache
def _kinds() -> Mapping[str, Sequence[str]]:
    from seeds.language.names.body_kinds import MORE_BODIES
    from seeds.language.names.kinds import AREAS, BODIES, STATES

    areas = (kind for kind in AREAS if len(kind) > 1 or kind in _APART)
    return by_last({*STATES, *areas, *(kind for kind in (*BODIES, *MORE_BODIES) if len(kind) > 1), *_APART})


def _parts(text: str, words: Iterable[Word]) -> list[str]:
    """Each word as it is spelled."""
    parts: list[str] = []
    for word in words:
        found = text[word.start : word.end]
        if word.pinyin is not None and parts and _is_suffix(found, word, parts[-1]):
            parts[-1] += word.pinyin[0] or ""
        elif word.pinyin is not None:
            parts += parts_of(found, word)
        else:
            parts.append("".join(SIGNS.get(char, char) for char in found))
    return parts


def _sentence_case(parts: Iterable[str]) -> str:
    """The words with blanks between them, as a sentence is written in Latin letters."""
    line = ""
    begins = True
    for part in parts:
        if not part.strip():
            continue
        if line and part[0] not in _CLOSING and line[-1] not in _OPENING:
            line += " "
        line += capital(part) if begins else part
        begins = part[-1] in _ENDING or (begins and not any(char.isalnum() for char in part))
    return line
