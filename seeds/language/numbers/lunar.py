"""Days of the old calendar: 农历正月初五, 腊月廿三, 大年初三."""

from __future__ import annotations

import re

from seeds.language.numbers.dates import number
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_DAY = "(?:初[一二三四五六七八九十]|[二廿]?十[一二三四五六七八九]|[二三]十|廿[一二三四五六七八九]?)"
_LUNAR = re.compile(
    rf"(?:(?P<old>农历|阴历|旧历|夏历)(?P<leap>闰)?(?P<m>[正一二三四五六七八九十冬腊]|十[一二])月(?P<d>{_DAY})?"
    rf"|(?P<m2>[正冬腊])月(?P<d2>{_DAY})?|"
    rf"(?P<m3>[二三四五六七八九]|十)月"
    rf"(?P<d3>初[一二三四五六七八九十]|廿[一二三四五六七八九]?(?![一二三四五六七八九日号])|十五(?![日号个多几余来人天年月万千百亿家名位元、]))|"
    rf"(?:大年|正月|年)(?P<d4>初[一二三四五六七八九十](?!月))|大年(?P<d5>三十)|(?P<d6>除夕))"
)
_TO = re.compile("[至到—–-]")
_NEXT_DAY = re.compile("[至到、和—–-]?(?P<d>初[一二三四五六七八九十])(?!月)")
"""年初五初六."""
_MONTHS = {"正": 1, "冬": 11, "腊": 12}
_ABOUT = (
    "",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "January",
)


def lunar(reading: Reading, start: int) -> Number | None:
    """A day or a month of the old calendar, which runs about a month behind ours."""
    match = _LUNAR.match(reading.text, start)
    if not match:
        return None
    if (to := _TO.match(reading.text, match.end())) and (last := _day(reading, to.end())):
        first = _day(reading, start)
        if first and last.value != first.value:
            said = f"{first.english} to {last.english}"
            return Number(start, last.end, "period", first.value, last.value, "lunar", said, last.notes)
    if match["d4"] and (next_day := _NEXT_DAY.match(reading.text, match.end())):
        low, high = (number(day.removeprefix("初")) for day in (match["d4"], next_day["d"]))
        if low < high:
            said = f"days {low} to {high} of lunar month 1"
            return Number(start, next_day.end(), "period", f"01-{low:02}", f"01-{high:02}", "lunar", said)
    return _day(reading, start)


def _day(reading: Reading, start: int) -> Number | None:
    """One day or month."""
    match = _LUNAR.match(reading.text, start)
    if not match:
        return None
    if match["d5"] or match["d6"]:
        return Number(start, match.end(), "date", "12-30", None, "lunar", "the last day of the old year")
    written = match["m"] or match["m2"] or match["m3"]
    month = 1 if match["d4"] else _MONTHS.get(written) or number(written)
    said = match["d"] or match["d2"] or match["d3"] or match["d4"]
    day = number(said.removeprefix("初")) if said else 0
    value = f"{month:02}-{day:02}" if day else f"{month:02}"
    which = "leap " if match["leap"] else ""
    english = f"{f'day {day} of ' if day else ''}{which}lunar month {month}"
    return Number(
        start, match.end(), "date", value, None, "lunar", english, (f"about {_ABOUT[month]} in our calendar",)
    )
