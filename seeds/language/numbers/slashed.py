"""Dates with a stroke, as papers of Taiwan write them: 7/31, 10/24(四), 7/30~8/2, 108/09/02."""

from __future__ import annotations

import re
from calendar import monthrange

from seeds.language.numbers import wording
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_M, _D = "1[0-2]|0?[1-9]", "3[01]|[12][0-9]|0?[1-9]"
_WEEKDAY = r"(?:\s?\([一二三四五六日]\))"
_DATE = re.compile(
    rf"(?:(?P<y>1[01][0-9])/)?(?P<m>{_M})/(?P<d>{_D})(?P<w>{_WEEKDAY})?(?![0-9/%‰拍匙勺杯碗]|\.[0-9]|[大小茶汤][匙勺])"
    rf"(?:\s?[~至到—–-]{{1,2}}\s?(?:(?P<y2>1[01][0-9])/)?(?:(?P<m2>{_M})/)?(?P<d2>{_D}){_WEEKDAY}?日?(?![0-9/.%]))?"
)
_ON = re.compile("(?:[于自至到从由在截起迄,，(~【]|截至|日期|时间|今日|今天|昨日|昨天)\\s?$")
_FROM = re.compile("[起止前后]|收盘|[早中]盘|高点|低点|[上下]午|凌晨|晚")
_PART_OF = re.compile("(?:约|占|近|剩下|只有|仅|不到|超过|逾|的|之|降为)$")
"""Behind these one figure over another is a share."""


def slashed(reading: Reading, start: int) -> Number | None:
    """A day, or two joined; 1/3 is a share."""
    match = _DATE.match(reading.text, start)
    if not match or re.search("[0-9A-Za-z/.]$", reading.before(start, 1)):
        return None
    if match["y"] and not (reading.setting.republic or (match["m"][0] == "0" and len(match["d"]) == 2)):
        return None
    if not (match["y"] or _is_day(reading, match)):
        return None
    month, day = int(match["m"]), int(match["d"])
    if day > monthrange(2024, month)[1]:
        return None
    year = 1911 + int(match["y"]) if match["y"] else reading.year_for(start, month, day)
    first = (year, month, day)
    if match["d2"] and (match["m2"] or day < int(match["d2"])):
        second = (1911 + int(match["y2"]) if match["y2"] else year, int(match["m2"] or month), int(match["d2"]))
        said = f"{wording.date(*first)} to {wording.date(*second)}"
        return Number(start, match.end(), "period", wording.iso(*first), wording.iso(*second), "", said)
    end = match.end("w") if match["w"] else match.end("d")
    return Number(start, end, "date", wording.iso(*first), None, "", wording.date(*first))


def _is_day(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a day is told: by its noughts, its weekday, or because the second is no part of the first."""
    month, day = match["m"], match["d"]
    if month[0] == "0" or day[0] == "0" or match["w"] or match["m2"]:
        return True
    if _PART_OF.search(reading.before(match.start(), 2)):
        return False
    if int(month) > int(day) > 1 or _FROM.match(reading.text, match.end()):
        return True
    written_so = reading.setting.yuan != "CNY"
    return written_so and (int(day) > 12 or _ON.search(reading.before(match.start(), 3)) is not None)
