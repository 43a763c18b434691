"""Numbers with what they count where no list has the two as one: 几包, 一摞, 多位, 好几条, 半个多小时, 七时许.

Figures and numerals take their measure word in the lattice (三间); what is left are words that stand for a number,
measure words that are nouns or verbs as well, and what makes a measured time a rough one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from seeds.language.wordlists import characters
from seeds.language.words.amounts import FEW, MEASURES, NUMERALS, UNITS, is_measured
from seeds.language.words.lexicon import prepare
from seeds.language.words.piece import Piece

_DEGREES = frozenset("不太更很最越较好些差许颇")
"""Behind these 多 is no number: 不多, 太多."""
_SPANS = frozenset(("月", "小时", "钟头", "星期", "世纪", "学期", "世代", "礼拜"))
"""What 个 counts, in halves and roughly as well: 半个月, 一个多小时."""
_NO_NAMES = MEASURES - characters("国省市区县镇乡村路站营师军旅局会曲击")
"""Measure words but for those that stand in names as often."""
_OF_HALVES = frozenset(("半个", "几个", "好几个", "一个多", "半个多", "几个多"))
"""What the lists hold as words."""
_ABOUT = re.compile("(?:(?<!半)[年点天月岁]|小时|分钟|星期|世纪|公里|公斤|[斤米元吨亩里块])$")
"""What may be a little more: 三年多, 两米多."""
_YEAR_OR_DAY = re.compile("[0-9〇一二三四五六七八九]{4}年$|月$|[日号]$")
"""A date is no more than itself: 5月|多地下雨."""
_OTHERS = frozenset("地国方部省市县区人种元")
"""What 多 counts behind a time as well: 一年|多地."""
_CLOCK = re.compile("[时点分]$")
_DONE = "了"
_TIMES = "下"
"""How often something is done, behind 了 only: 敲了几|下, but 几|下乡."""


def counts(measure: str, counted: str) -> bool:
    """Whether the first of two characters is a measure word and the second what it counts: 条|路, 双|鞋, 封|信."""
    single = len(measure) == len(counted) == 1 and measure != counted
    return single and measure in _NO_NAMES and prepare().alone.get(counted) != 0


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, a number and its measure word as one; what is `kept` stays."""
    row = list(pieces)
    found: list[Piece] = []
    for number, piece in enumerate(row):
        last = found[-1] if found else None
        free = last and last.end == piece.start and last.start not in kept and piece.start not in kept
        if last and free and _belong(text, found, piece, text[piece.end : _end_of(row, number + 1)]):
            found[-1] = Piece(last.start, piece.end, "number")
        else:
            found.append(piece)
    return found


def _end_of(row: list[Piece], number: int) -> int:
    return row[number].end if number < len(row) else row[-1].end


def _belong(text: str, found: list[Piece], piece: Piece, after: str) -> bool:
    """Whether a piece counts, or makes a rough number of, what stands right before it."""
    last = found[-1]
    counted, word = text[last.start : last.end], text[piece.start : piece.end]
    number = last.kind == "number" or counted in _OF_HALVES
    if counted == "好" and piece.end - piece.start > 1 and is_measured(word):
        return word[0] == "几"
    if piece.kind != "word" or (not number and counted not in FEW):
        return False
    if number and counted[-1] not in NUMERALS and not counted[-1].isdigit():
        return _is_rough(counted, word, after)
    if word == _TIMES:
        return text[last.start - 1 : last.start] == _DONE
    if word not in MEASURES or after.startswith(word):
        return False
    if counted == "多" and text[last.start - 1 : last.start] in _DEGREES:
        return False
    return len(counted) == 1 or word not in UNITS or counted in FEW


def _is_rough(measured: str, word: str, after: str) -> bool:
    """Whether a word says that a measured time or length is a rough one, or goes on with it."""
    if word == "许":
        return bool(_CLOCK.search(measured))
    if word == "多":
        if measured.endswith("个"):
            return after in _SPANS
        rough = _ABOUT.search(measured) and not _YEAR_OR_DAY.search(measured)
        return bool(rough) and after not in _OTHERS and after not in MEASURES
    if word in _SPANS:
        return measured.endswith("个多") or measured in _OF_HALVES
    return word == "钟" and measured.endswith("点多")
