"""The order in which a reading is decided: the reader, corrected phrases, words, contexts, defaults."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.language.characters import wide_signs
from seeds.language.pinyin import alike
from seeds.language.readings import de, di, guo, wei
from seeds.language.readings.own_data import contexts, corrected_phrases, corrections, defaults, surnames
from seeds.language.readings.rules import decided
from seeds.language.readings.tables import APART, Tables, prepare
from seeds.language.script import simple
from seeds.language.words import lexicon
from seeds.language.words.asking import asked

RULES = {"为": wei.RULES, "地": di.RULES, "得": de.RULES, "过": guo.RULES}
_UNREAD = re.compile("[A-Za-z0-9]")
LONGEST = 8
NEAR, NEARER = 24, 12
"""How many characters before and behind the rules look at, and the table of contexts."""
SMALL = frozenset(
    "的了着过地得是在和与及或而但也都还就才又再更最很把被让由从给以之其这那不没无将并均已为我你他她它会要能可只好一有到上下中大"
)
"""Words of one character so frequent that they only seem to begin or end a longer word with their neighbours."""


TELLING = {
    "髮": "fà", "發": "fā", "幹": "gàn", "乾": "gān", "隻": "zhī", "祇": "zhǐ", "衹": "zhǐ", "捲": "juǎn",
    "儘": "jǐn", "佔": "zhàn", "鬥": "dòu", "捨": "shě", "彆": "biè", "癥": "zhēng", "摺": "zhé",
    "係": "xì", "舖": "pù",
}  # fmt: skip
"""Traditional characters that have one reading where the simplified one has several."""
HEAVEN = ("乾", "qián")
"""Except in 乾坤."""

_ASKED = re.compile("(?<!百)(?<!同)姓$")
"""Behind 姓 stands a surname, whether or not a name follows (我姓曾); 百姓 is no such word."""

IN_NAMES = {("地", "de"): "dì", ("都", "dōu"): "dū", ("得", "de"): "dé", ("塞", "sài"): "sāi"}
"""Words of grammar are none in a name, and what sounds a foreign one is read for its sound."""

QUALIFYING = {"地方": "dì fāng"}
"""Words that are read so where they qualify a noun: 地方品种 is a local breed, but 这个地方 a place."""
_POINTED_OUT = re.compile("(?:[个么处这那哪些块何好老找换腾占没无同]|别的|有的|其他|各个|许多|很多)$")
"""Behind these a place is meant, whatever follows (这个地方品种很多)."""
_GOVERNING = ("政府", "党委", "财政", "官", "法规", "法院", "干部", "当局", "武装", "领导", "立法", "选举")
"""What is of a region, even of one that is pointed out (许多地方政府)."""

_ZERO = re.compile("(?<=[一二三四五六七八九十百千廿])[○〇]+|[○〇]+(?=[一二三四五六七八九])")
"""A ring among figures is a nought, whichever sign it is printed with (二○一三); alone it stands for a name."""

Span = tuple[int, int]


def _zero(rings: re.Match[str]) -> str:
    return "〇" * len(rings[0])


def readings(
    text: str,
    spans: Sequence[Span],
    persons: Sequence[Span] = (),
    others: Sequence[Span] = (),
) -> list[str | None]:
    """One reading a character, None where there is none; `persons` are where people's names stand, `others` where
    those of places and bodies do."""
    tables, plain = prepare(), wide_signs(_ZERO.sub(_zero, simple(text)))
    found: list[str | None] = [None] * len(text)
    for start, end in together(tables, plain, spans):
        for begin, stop in known(tables, plain, start, end):
            if stop - begin > 1:
                found[begin:stop] = of_word(tables, plain, begin, stop)
            else:
                found[begin] = alone(tables, plain, begin)
    for sign in _UNREAD.finditer(text):  # the dictionary spells OS, the T of T恤 and 88 (for "bye-bye") too
        found[sign.start()] = None
    if text != plain:
        tell_apart(text, found)
        as_printed(tables, text, plain, spans, found)
    for start, end in (*persons, *others):
        for at in range(start, end):
            found[at] = IN_NAMES.get((plain[at], found[at] or ""), found[at])
    starts = {start for start, _ in spans}
    for start, no in asked(plain):
        if start in starts and plain[no] == "不":
            found[no] = "bu"
    for start, end in persons:
        name_surname(plain[start:end], start, found)
    correct(plain, found)
    return found


def tell_apart(text: str, found: list[str | None]) -> None:
    """Put in the readings that a traditional character tells, whatever the simplified one may be."""
    for at, char in enumerate(text):
        told = TELLING.get(char)
        if told and not alike(found[at] or "", told) and (char, found[at]) != HEAVEN:
            found[at] = told


def as_printed(tables: Tables, text: str, plain: str, spans: Sequence[Span], found: list[str | None]) -> None:
    """Read words as the entry of what is printed knows them: 電桿 is not every 电杆, 姪兒 no 姪 with 儿."""
    for start, end in spans:
        printed = text[start:end]
        if end - start > 1 and printed != plain[start:end] and printed in tables.entries:
            syllables = found[start:end]
            if None not in syllables and not tables.allows(printed, " ".join(filter(None, syllables))):
                found[start:end] = tables.usual(printed)


def together(tables: Tables, text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, those as one that a dictionary's word covers exactly: 古典|乐 is read as 古典乐."""
    # What each span may do in a longer word: 0 none, 1 stand in it, 2 gain its reading from it.
    use = [
        1
        if end - start > 1
        else 0
        if text[start] in SMALL
        else 2
        if " " in tables.characters.get(text[start], "")
        else 1
        for start, end in spans
    ]
    at = 0
    while at < len(spans):
        start, end = spans[at]
        last = at
        if use[at] and 2 in use[at : at + 3]:
            for ahead in range(min(at + 2, len(spans) - 1), at, -1):
                stop = spans[ahead][1]
                part = use[at : ahead + 1]
                if 2 in part and 0 not in part and text[start:stop] in tables.entries:
                    last, end = ahead, stop
                    break
        yield start, end
        at = last + 1


def known(tables: Tables, text: str, start: int, end: int) -> Iterator[Span]:
    """A compound that the tables lack, cut again into as few words that they have as can be, the longest first."""
    if end - start == 1 or tables.knows(text[start:end]):
        yield start, end
        return
    fewest: dict[int, tuple[int, int]] = {end: (0, end)}
    for at in range(end - 1, start - 1, -1):
        stops = (
            stop for stop in range(min(end, at + LONGEST), at, -1) if stop == at + 1 or tables.knows(text[at:stop])
        )
        fewest[at] = min(((fewest[stop][0] + 1, stop) for stop in stops), key=_few_then_long)
    while start < end:
        yield start, fewest[start][1]
        start = fewest[start][1]


def _few_then_long(cut: tuple[int, int]) -> tuple[int, int]:
    return cut[0], -cut[1]


def of_word(tables: Tables, text: str, start: int, stop: int) -> Sequence[str | None]:
    """The reading of a known word; where it has several, the surroundings decide."""
    word = text[start:stop]
    if word in APART:
        return [alone(tables, text, at) for at in range(start, stop)]
    if word in QUALIFYING and qualifies(tables, text, start, stop):
        return QUALIFYING[word].split()
    chosen = in_context(word, text, start, stop)
    return chosen.split() if chosen else tables.usual(word)


def qualifies(tables: Tables, text: str, start: int, stop: int) -> bool:
    """Whether a noun of several characters follows, and nothing before points out one of several."""
    if text.startswith(_GOVERNING, stop):
        return True
    if text[start - 1 : start] == "的" or _POINTED_OUT.search(text, max(0, start - 2), start):
        return False
    behind = (text[stop : stop + size] for size in (4, 3, 2))
    return any(word in tables.things and lexicon.prepare().mark(word)[:1] == "n" for word in behind)


def as_one(word: str, syllables: Sequence[str | None]) -> bool:
    """Whether what stands there (in simplified characters) is the dictionary's word.

    Read as its entry does not know, it is two words that meet: 还|给, 没|收, 一觉|醒.
    """
    if len(word) == 1 or None in syllables:
        return True
    return prepare().allows(word, " ".join(filter(None, syllables)))


def alone(tables: Tables, text: str, at: int) -> str | None:
    """The reading of a character that is no part of a known word."""
    char = text[at]
    row = tables.characters.get(char)
    if row is None or " " not in row:
        return row
    if char in surnames() and _ASKED.search(text[max(0, at - 3) : at]):
        return surnames()[char][0]
    rules = RULES.get(char)
    if rules:
        return decided(rules, text[max(0, at - NEAR) : at], text[at + 1 : at + 1 + NEAR]).reading
    return in_context(char, text, at, at + 1) or defaults().get(char) or row.split(" ", 1)[0]


def in_context(what: str, text: str, start: int, stop: int) -> str | None:
    """What the table of contexts says of a character or a word; None when it says nothing."""
    near = contexts().get(what)
    if near:
        before, after = text[max(0, start - NEARER) : start], text[stop : stop + NEARER]
        for context in near:
            if context.fits(before, after):
                return context.reading
    return None


def correct(text: str, found: list[str | None]) -> None:
    """Put in the readings of corrected phrases, wherever words were cut."""
    for match in corrected_phrases().finditer(text):
        found[match.start() : match.end()] = corrections()[match[0]]


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
