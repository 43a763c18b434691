"""Five-year plans: “十四五”, 十三五期间."""

from __future__ import annotations

import re

from seeds.language.numbers.eras import plan
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_PLAN = re.compile("(?:十[一二三四五六]?|[一二三四五六七八九])五")
_NTH = re.compile("第(?P<n>十[一二三四五六]?|[一二三四五六七八九])个五年(?:规划|计划)?")
_PLANNING = re.compile("时期|期间|规划|计划")
_OPEN, _CLOSED = frozenset('“"‘「『'), frozenset('”"’」』')


def _of_years(reading: Reading, start: int) -> Number | None:
    """第十四个五年规划."""
    match = _NTH.match(reading.text, start)
    name = match["n"].removeprefix("一") if match else ""
    found = plan(f"{name}五") if name else None
    if not match or not found:
        return None
    first, last, which = found
    return Number(start, match.end(), "period", first, last, "", f"the {which} Five-Year Plan, {first}–{last}")


def plans(reading: Reading, start: int) -> Number | None:
    """The years of a plan; 十五 alone is a number, “十五” before 期间 is not."""
    if reading.text[start] == "第":
        return _of_years(reading, start)
    match = _PLAN.match(reading.text, start)
    found = plan(match[0]) if match else None
    if not match or not found:
        return None
    end = match.end()
    quoted = reading.before(start, 1) in _OPEN and reading.after(end, 1) in _CLOSED
    planning = _PLANNING.match(reading.text, end + quoted)
    sure = len(match[0]) == 3 and (quoted or not re.match("[个名年天万亿元人%.]", reading.after(end, 1)))
    if not planning and not sure:
        return None
    first, last, which = found
    return Number(start, end, "period", first, last, "", f"the {which} Five-Year Plan, {first}–{last}")
