"""What only the words around it make clear: 当天, the day that was told last; and 零, none of what is counted."""

from __future__ import annotations

import re

from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading
from seeds.language.sentences import ends

_SAME_DAY = re.compile(
    "当(?:天(?![真空黑色主津生安地然堂际]|下(?!午)|上(?!午)|气(?!温)|亮(?!相)|大[的下]|使[的用]?(?=[，是在]))"
    "|日(?![本军方子光照语历程益元籍报]|出(?![发席门现院场动货口])|落(?![网幕地户马成锤])))(?!往返|来回|有效)"
)
_NO_DAY = re.compile("[应相适正每充担理恰承妥便典]$")
"""应当天天来, 相当天真."""
_WHEN = re.compile("当[^，。；！？]{2,24}?(?:时候?|之际|之后|以后)(?=[，。；])")
"""当日光照进来时，: when it does."""
_DAY = re.compile(r"(?:\d{4}-)?\d{2}-\d{2}")
_REACH = 60
"""A day told further back may be another by now."""
_HOUR_BEHIND = re.compile(r" \d{2}:\d{2}$")
_COUNTED = "确诊|死亡|感染|病例|伤亡|事故|投诉|失误|差错|违规|复发|失球|进球|差评|犯规|舞弊|瞒报|漏报"
_NONE_OF = re.compile(f"零(?=新增(?!长)|{_COUNTED})")
_NO_NONE = re.compile("[0-9〇零一二三四五六七八九十百千万亿点从归为]$")
"""一百零三, 从零, 归零."""


def same_day(reading: Reading, start: int) -> Number | None:
    """当天: the day that was told just before; which one is left open where none was."""
    match = _SAME_DAY.match(reading.text, start)
    if not match or _NO_DAY.search(reading.before(start, 1)):
        return None
    if not reading.clause(start, 1) and _WHEN.match(reading.text, start):
        return None
    return Number(start, match.end(), "date", _day_before(reading, start), None, "", "that day")


def _day_before(reading: Reading, start: int) -> str | None:
    """The last day that was told, where it stands in the same sentence or the one before."""
    for one in reversed(reading.found):
        if one.end < start - _REACH or len(list(ends(reading.text[one.end : start]))) > 1:
            return None
        day = _HOUR_BEHIND.sub("", one.value) if one.kind == "date" and isinstance(one.value, str) else ""
        if _DAY.fullmatch(day):
            return day if one.high is None else None
    return None


def none_of(reading: Reading, start: int) -> Number | None:
    """零确诊, 零事故: none of what is counted."""
    match = _NONE_OF.match(reading.text, start)
    if not match or _NO_NONE.search(reading.before(start, 1)):
        return None
    return Number(start, match.end(), "count", 0, None, "", "no")
