"""Whether a number says by how much something moved, and what it is measured against: 同比, 环比, 较上年."""

from __future__ import annotations

import re
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_LINK = "(?:了|幅度|幅)?(?:为|达到?|了|约|近|超过?|逾|高达|仅|将近|也?在|均?超|仅为|分别为?|:|均为)?"
_UP = (
    "(?<!负)增长|(?<![切形做制变])成长(?!为)|增加|上升|上涨|提高|提升|增幅|涨幅|增速|攀升|扩大|激增|大增|微增|微升|飙升|暴涨|大涨|上调|加快|"
    "(?<!新)增|涨|(?<![每公毫])升|延长|高出|回升|反弹|净增|递增|增多|走高|收涨|涨超|跃升|劲升|急升|升幅|倍增|抽升|弹升|上扬"
)
_DOWN = (
    "下降|衰退|减少|降低|下滑|下跌|降幅|跌幅|回落|收窄|缩减|缩小|下调|萎缩|锐减|骤降|微降|大跌|压缩|缩短|放缓|"
    "走低|收跌|降|跌|减|重挫|暴跌|负增长|裁减|削减|缩水|[急下大连续再]挫|急降|锐降|急跌|倒退|衰减|递减|折损"
)
_MOVED = re.compile(rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN})){_LINK}$")
_LEVEL = re.compile(
    "(?:[升增涨降跌减落长加少高大至到低](?:至|到)|(?:下降|降低|[升降减]|上升|提高|减少|增加|调整|[上下]调|缩短|缩减|压缩|收窄|扩大|延长)为)(?:了|约|近)?$"
)
_AGAINST = re.compile(
    "(?P<what>同比|环比|(?:较|比|与|同|跟)(?:(?P<year>去年|上年|前年)(?P<same>同期|同月|同季)?|(?P<month>上月|上个月)|(?P<quarter>上季度?|上个季度|前一季度?)|(?P<day>前一日|前一交易日|上一交易日)|(?:[12][0-9]{3})年)(?:相比|比)?)"
)


def direction(reading: Reading, start: int) -> str:
    """up, down or nothing: what the words before a number say of it."""
    before = reading.before(start, 10)
    if _LEVEL.search(before):
        return ""
    match = _MOVED.search(before)
    return ("up" if match["up"] else "down") if match else ""


def turned(moves: str, low: Decimal, high: Decimal | None) -> tuple[Decimal, Decimal | None]:
    """A fall is a change below nothing: 下降54%至61% lies between −0.61 and −0.54."""
    if moves != "down" or low < 0:
        return low, high
    return (-low, None) if high is None else (-high, -low)


def against(reading: Reading, start: int) -> str:
    """What a change is measured against, with its date where that is known."""
    clause = re.split("[，。；！？\n]", reading.before(start, 40))[-1]
    match = next(iter([*_AGAINST.finditer(clause)][::-1]), None)
    if match is None:
        return ""
    when = _last_date(reading, start)
    if match["what"] == "环比":
        return "measured against the period just before" + _before(when)
    year = _year_of(when) or (reading.setting.date.year if reading.setting.date else 0)
    if match["what"] == "同比" or match["same"]:
        shift = 2 if match["year"] == "前年" else 1
        if when and isinstance(when.value, str) and when.high:
            return f"measured against {when.english.replace(str(year), str(year - shift))}" if year else ""
        said = (
            f" ({when.english.replace(str(year), str(year - shift))})"
            if when and year and str(year) in when.english
            else f" ({year - shift})"
            if year
            else ""
        )
        return f"measured against the same period a year before{said}"
    if match["year"]:
        base = reading.setting.date.year if reading.setting.date else 0
        base = base or year
        shift = 2 if match["year"] == "前年" else 1
        return f"measured against {base - shift}" if base else "measured against the year before"
    if match["month"]:
        return "measured against the month before"
    if match["quarter"]:
        return "measured against the quarter before"
    return "measured against the day before" if match["day"] else ""


def _last_date(reading: Reading, start: int) -> Number | None:
    """The last date or period with a year in the same sentence or the one before; 去年同期 is what is measured
    against, and not what is told of."""
    for found in reversed(reading.found[-8:]):
        if start - found.end > 160:
            return None
        if found.english.startswith(wording.SAME_PERIOD):
            continue
        if (found.kind == "date" or (found.kind == "period" and found.high is not None)) and _year_of(found):
            return found
    return None


def _year_of(when: Number | None) -> int:
    if when is None or when.value is None:
        return 0
    match = re.match(r"(\d{4})(?!\d)", str(when.value))
    return int(match[1]) if match else 0


def _before(when: Number | None) -> str:
    """The month before a month that is known."""
    match = re.fullmatch(r"(\d{4})-(\d{2})", str(when.value)) if when and when.high is None else None
    if not match:
        return ""
    year, month = int(match[1]), int(match[2])
    return f" ({wording.date(year - (month == 1), (month - 2) % 12 + 1)})"
