"""Clauses that only say who speaks: what is said follows, and is a step of its own."""

from __future__ import annotations

import re

from seeds.language.unfolding.governing import SAYS
from seeds.language.unfolding.verb_signs import Clause
from seeds.language.wordlists import listed

_SHORT = listed("说 称 指 道 问 答 讲 叫 喊 叹 云")
_NO_SPEAKER = listed(
    "来 这么 那么 这样 那样 比如 可以 应该 应当 就是 也就是 或者 一般 总的 按 照 听 没 没有 不 不用 再 如 俗话 据"
)
"""With these before it 说 tells of no speaker: 这么|说, 一般来|说."""
_SOURCES = listed("据 根据 按 按照 依 依照 依据 正如 如")
_SPEAKS = re.compile(
    r"(?:[他她我]|[^，。；：“”]{2,})(?<![来么据虽是话如按可俗再听])"
    r"(?:说|称|指出|表示|强调|认为|介绍|坦言|透露|回答|问道|说道|告诉记者)[，：]"
)
_RELATED = 8
"""What is said has at least so many characters."""


def closes_by_saying(clause: Clause) -> bool:
    """Whether the last word of a clause is that somebody says what follows: 他昨日在会上指出，"""
    row = clause.row
    if len(row) < 2 or clause.sign not in ("，", "：") or len(row) - 1 in clause.within:
        return False
    last, before = row[-1], row[-2]
    if row[0].text in _SOURCES or before.text in ("的", "了") or before.text in _NO_SPEAKER:
        return False
    if last.text in _SHORT:
        return before.part in "nrmtd" or before.text in ("着", "时", "地", "后") or clause.sign == "："
    if before.part in "pmqb" or any(word.text in ("了", "过") for word in row):
        return False  # 通过|询问, 提了一些|建议
    if last.verb == "both" and any(word.text in _SOURCES or word.verb in ("verb", "short") for word in row[:-1]):
        return False  # 不符合标准|要求, 一旦违反依法|规定
    return last.text in SAYS and any(word.part in "nr" for word in row[:-1])


def parts_from_said(before: str, behind: str) -> bool:
    """Whether a clause as short as 他强调， is parted from what it says."""
    return len(behind) >= _RELATED and _SPEAKS.fullmatch(before) is not None
