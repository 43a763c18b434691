"""Points of an examination, as those speak who sit it: 扣二十, 扣个十分, 80过."""

from __future__ import annotations

import re

from seeds.language.numbers import wording
from seeds.language.numbers.figures import figure
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_TAKEN = re.compile("(?:[倒被]?扣|(?<![想觉值取懒舍认使免显记])加|考)(?:了|掉|去|到|过)?个?$")
_PASSED = re.compile("分?(?:飘过|低空飘?过|过(?=[，。、；了]|就|才|的|关)|及格)")
_END = re.compile("分?(?=[，。、；！？]|$|左右|以[上下内]|就|才|也|都)")
_EXAM = re.compile("科目[一二三四1-4]|考试|模考|驾照|驾校|满分|及格|扣分|得分|补考|考官|试卷|成绩|扣[0-9]+分")
FAR = 120
"""So many characters around may tell that an examination is spoken of."""


def marks(reading: Reading, start: int) -> Number | None:
    """Points that are taken off or made, with 分 or without."""
    text = reading.text
    found = figure(text, start)
    if not found or found.low is None or found.high is not None or not 0 < found.low <= 150:
        return None
    taken = _END.match(text, found.end) if _TAKEN.search(reading.before(start, 5)) else None
    match = taken or (None if found.han and found.low < 10 else _PASSED.match(text, found.end))
    if not match or not _EXAM.search(reading.around(start, found.end, FAR)):
        return None
    end = found.end + text.startswith("分", found.end)
    value = wording.plain(found.low)
    return Number(start, end, "score", value, None, "point", f"{value} point{'s' * (found.low != 1)}")
