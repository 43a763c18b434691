"""Parts of a year or month: 年底, 上旬, 上半年, 一季度, 前三季度."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import NamedTuple

from seeds.language.numbers import wording
from seeds.language.numbers.number import Kind, Value

_N = {char: value for value, char in enumerate("零一二三四五六七八九十")} | {"首": 1}
TAIL = re.compile(
    r"(?:(?P<point>年?初(?![一二三四五六七八九十](?!月)|[中级步衷心始诊赛评审选步期])|年?底(?![线层部子盘气蕴色座特牌片])|年?末(?![端尾日班梢])|年?尾(?![牙声数气款部随巴灯端])|初期|末期)"
    r"|(?P<ten>[上中下]旬|[上下]半月(?![刊谈]))|(?P<half>[上下]半年(?!度报))|(?P<upto>[前首](?:1[01]|[1-9]|十一|[一二两三四五六七八九十])个?(?:季度?(?![节])|月(?![饼球])))"
    r"|(?P<quarter>(?:第?[一二三四1-4]季度?|[首]季度?|Q[1-4])(?![报节]))|(?P<h>H[12]))"
)


class PartOfYear(NamedTuple):
    """A stretch of a year."""

    kind: Kind
    low: Value | None
    high: Value | None
    english: str
    months: tuple[int, int] = (0, 0)
    """The first and last month, for what is measured against it."""


def _n(written: str) -> int:
    return int(written) if written.isdigit() else 11 if written == "十一" else {"两": 2}.get(written) or _N[written]


def part_of(tail: re.Match[str], year: int, month: int = 0) -> PartOfYear | None:
    """What a tail means behind a year or a month (0 where it is not known)."""
    if tail["point"]:
        return _point(tail["point"], year, month)
    if tail["ten"]:
        return _ten(tail["ten"], year, month) if month else None
    if month:
        return None
    if tail["half"] or tail["h"]:
        second = (tail["half"] or tail["h"]) in ("下半年", "H2")
        first, last = (7, 12) if second else (1, 6)
        said = f"the {'second' if second else 'first'} half of"
    elif tail["upto"]:
        count = _n(re.sub("[前首个季度月]", "", tail["upto"]))
        first, last = 1, count * (3 if "季" in tail["upto"] else 1)
        if not 1 < last <= 12:
            return None
        many = wording.WORDS[count] if count <= 10 else count
        said = f"the first {many} {'quarters' if '季' in tail['upto'] else 'months'} of"
    else:
        count = _n(re.sub("[第季度Q]", "", tail["quarter"]))
        first, last = count * 3 - 2, count * 3
        said = f"the {('first', 'second', 'third', 'fourth')[count - 1]} quarter of"
    english = f"{said} {year}" if year else f"{said} the year"
    return PartOfYear("period", wording.iso(year, first), wording.iso(year, last), english, (first, last))


def _point(written: str, year: int, month: int) -> PartOfYear:
    early = "初" in written
    said = f"{'early in' if early else 'the end of'} {wording.date(year, month) or 'the year'}"
    if not month:
        return PartOfYear("date", wording.iso(year, 0 if not year else 1 if early else 12), None, said)
    if early:
        return PartOfYear("date", wording.iso(year, month), None, said)
    return PartOfYear("date", wording.iso(year, month, monthrange(year or 2023, month)[1]), None, said)


def _ten(written: str, year: int, month: int) -> PartOfYear:
    end = monthrange(year or 2023, month)[1]
    stretches = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, end), "上半月": (1, 15), "下半月": (16, end)}
    first, last = stretches[written]
    said = f"{first}–{last} {wording.date(year, month)}"
    return PartOfYear("period", wording.iso(year, month, first), wording.iso(year, month, last), said)
