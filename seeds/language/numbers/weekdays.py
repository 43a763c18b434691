"""Several days of each week: 周一至周五, 逢星期二、四; months that are only counted: 数月, 两月."""

from __future__ import annotations

import re

from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_WEEK = "(?:周|星期|礼拜)"
_DAY = "[一二三四五六日天]"
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FROM_TO = re.compile(f"{_WEEK}(?P<a>{_DAY})[至到—–~～-]{_WEEK}?(?P<b>{_DAY})(?![个年期岁次天月十百千])")
_ROW = re.compile(f"{_WEEK}(?P<a>{_DAY})(?P<more>(?:[、及和]{_WEEK}?{_DAY}){{1,5}})(?![个年期岁次天月十百千])")
_EACH = re.compile("[每逢]个?$")
_WEEKEND = re.compile("(?<![上下本这那每个双期一])周末(?![夫妻])")
_MONTHS = re.compile("(?P<n>[数两])月(?![份号日饼球亮])")
_GOES_ON = re.compile("[余前后来间内之以的，。、；多]|$")
_LASTING = re.compile("(?:过去|未来|今后|近|最近|历时|长达|为期|耗时|[这那用花了等])$")


def weekdays(reading: Reading, start: int) -> Number | None:
    """From one day of the week to another, and several days of every week."""
    if match := _FROM_TO.match(reading.text, start):
        first, last = _name(match["a"]), _name(match["b"])
        return Number(start, match.end(), "period", None, None, "", f"{first} to {last}") if first != last else None
    if match := _WEEKEND.match(reading.text, start):
        return Number(start, match.end(), "period", None, None, "", "the weekend")
    match = _ROW.match(reading.text, start) if _EACH.search(reading.before(start, 2)) else None
    if not match:
        return None
    days = [_name(day) for day in re.findall(_DAY, re.sub(_WEEK, "", match[0]))]
    return Number(start, match.end(), "period", None, None, "", f"every {', '.join(days[:-1])} and {days[-1]}")


def _name(day: str) -> str:
    return _NAMES["一二三四五六日".index(day.replace("天", "日"))]


def some_months(reading: Reading, start: int) -> Number | None:
    """数月, 两月: how many months, where 三月 would be March."""
    match = _MONTHS.match(reading.text, start)
    if not match or not (_GOES_ON.match(reading.text, match.end()) or _LASTING.search(reading.before(start, 2))):
        return None
    low, high, said = (2, None, "2 months") if match["n"] == "两" else (2, 9, "several months")
    return Number(start, match.end(), "period", low, high, "month", said)
