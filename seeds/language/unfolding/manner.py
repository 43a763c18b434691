"""V着 before another verb tells only how: 拖着身子|站起来, 争相围着茶馆|盖起了店铺."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.characters import HAN
from seeds.language.unfolding.governing import ASPECT, SAYS
from seeds.language.unfolding.speech_parts import COPULAS, Tagged

_GOES = ("起", "到", "在", "向", "进", "出", "上", "下", "开", "走", "过", "成")
"""Behind a verb these show that it is one; so does 了."""

_LEAVES = re.compile(f"[{HAN}]{{2}}而[过去来出起入下上逝行归至立坐返散]")

_URGES = "逼催求劝缠帮陪等盼"
"""With these somebody is brought to do what follows."""


def behind_manner(row: Sequence[Tagged], at: int) -> int | None:
    """The verb that 着 leads to; the verb itself where no other follows; None where that is not clear."""
    if row[at].text in COPULAS or row[at].text == "有" or row[at + 1 : at + 2] == [] or row[at + 1].text != "着":
        return at
    if row[at].text[-1] in _URGES:
        return at  # 逼着他去
    stay = max((number for number in range(at, len(row)) if row[number].text == "的"), default=at)
    if (last := _leaves(row, at)) is not None:
        return last
    later = [number for number in range(max(at, stay) + 1, len(row)) if _may_be_verb(row, number, at)]
    if not later:
        return at
    first = later[0]
    follows = row[first + 1].text if first + 1 < len(row) else ""
    goes = follows in ASPECT or (follows in _GOES and len(row[first].text) == 1)
    whole = len(row[first].text) > 1 and (goes or row[first].text[-1] in _GOES or row[first].verb == "verb")
    return first if goes or whole or row[first].text in SAYS else None


def _leaves(row: Sequence[Tagged], at: int) -> int | None:
    """吹着口哨从桥上|一闪而过: a set phrase that closes the clause is its verb."""
    last = max((number for number in range(at + 2, len(row)) if row[number].part != "w"), default=at)
    return last if last > at + 2 and _LEAVES.fullmatch(row[last].text) else None


def _may_be_verb(row: Sequence[Tagged], number: int, at: int) -> bool:
    """Whether a word behind V着 may be a verb: not one right behind 的, which is a noun then."""
    word, before = row[number], row[number - 1]
    if number <= at + 1 or before.text == "的":
        return False
    if before.text == "地" or word.text in SAYS:
        return word.part not in "wpdxcru"
    if word.verb == "both":
        return any(one.text in ("正", "正在", "在") for one in row[at + 2 : number])
    if word.part in "wpdxcru":
        return False
    is_stray = word.part == "a" and row[number + 1 : number + 2] != [] and row[number + 1].text == "在"
    return word.verb in ("verb", "short", "maybe") or is_stray
