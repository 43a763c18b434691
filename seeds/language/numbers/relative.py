"""Dates told from the day of the paper: 去年, 今年上半年, 上月15日, 昨天, 前三季度, 去年同期, 今（25）日."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from seeds.language.characters import HAN
from seeds.language.numbers import wording
from seeds.language.numbers.dates import DAY, MONTH, number
from seeds.language.numbers.number import Number
from seeds.language.numbers.parts import TAIL, part_of
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.setting import KnownDate
from seeds.language.numbers.stretches import spans

YEARS = {
    "今年": 0,
    "本年": 0,
    "去年": -1,
    "上年": -1,
    "前年": -2,
    "大前年": -3,
    "明年": 1,
    "后年": 2,
    "次年": 1,
    "翌年": 1,
    "今": 0,
    "去": -1,
    "明": 1,
}
_YEAR = re.compile(
    rf"(?P<y>今年|本年(?!度报)|去年|上年|大?前年|明年|后年)(?:度(?=[的,。]))?(?:\((?P<n>[0-9]{{3,4}})(?:年)?\)|以来)?(?:的?(?P<m>{MONTH})月(?:份(?!额))?(?:(?P<d>{DAY})[日号])?)?"
)
_YEAR_IN_BRACKETS = re.compile(
    rf"(?P<y>[今去明])\((?P<n>[0-9]{{3,4}})\)年度?(?:(?P<m>{MONTH})月(?:份(?!额))?(?:(?P<d>{DAY})[日号])?)?"
)
_MONTHS = re.compile(rf"(?P<y>[今去明])年?(?P<m>{MONTH})月")
_MONTH = re.compile(
    rf"(?P<m>本月|上个?月|下个?月|当月)(?:\([0-9]{{1,2}}\)月?)?(?:(?P<d>{DAY})[日号]|(?P<t>[上中下]旬|[底初末]))?"
)
_MONTH_IN_BRACKETS = re.compile(rf"(?P<m>[本上下])\((?P<n>{MONTH})\)月份?(?P<t>[上中下]旬|[初底末])?")
_DAY = re.compile(
    r"(?P<w>大前天|前[天日](?![晚早])|昨[天日]|今日|明日|前晚|昨晚|昨夜|今晚|今晨|今早|今夜|明晚|明早|明晨)"
)
_DAY_IN_BRACKETS = re.compile(
    rf"(?:(?P<w>[今昨明前])?\((?P<d>{DAY})日?\)(?P<e>[日天晚早晨]))|(?:(?P<w2>[今昨明前])[日天]\((?P<d2>{DAY})日\))"
)
_DAYS = {"今": 0, "昨": -1, "前": -2, "大": -3, "明": 1, "后": 2}
_WEEK = re.compile(
    r"(?P<w>[上本下这]个?)?(?:周|星期|礼拜)(?P<d>[一二三四五六日天末])(?![个年期岁次天])|(?P<whole>[上本下]个?(?:周|星期))(?![围期边身年岁一二三四五六日天末长])"
)
_WEEKDAY = re.compile(
    r"(?:(?:星期|礼拜)(?P<d>[一二三四五六日天])|周(?P<e>[一二三四五六日](?=[,。(早上中下傍晚凌在将发表宣举召公说报晨夜])))"
    r"(?:\((?:(?P<m>1[0-2]|[1-9])月)?(?P<day>3[01]|[12][0-9]|[1-9])日\))?(?![至到、和期])"
)
_EACH_WEEK = re.compile("[每逢个从自到至和及、色]$")
"""Before a weekday that is none of one week."""
_TO_COME = re.compile("[^,。；]{0,4}[将拟请]|[^,。；]{0,3}(?:开始|起)")
_FIRST_MONTHS = "(?:[4-9]|1[01]|[四五六七八九十]|十一)"
_PART = re.compile(
    "(?:[上下]半年(?!度)|前三季度|第?[一二三四]季度(?![报假])|第[一二三四]季(?![度节])|首季(?!度?报)"
    rf"|前{_FIRST_MONTHS}个月|(?<![目此以之年日月天当提])前{_FIRST_MONTHS}月(?![日份\d])|(?<![{HAN}])前(?:[1-3]|[一两二三])个(?:季度|月))"
)

_COMPARED = re.compile("[比较与和同]$")
"""比去年…: what follows is not of that year."""


def relative(reading: Reading, start: int) -> Number | None:
    """A date that hangs on the date of the article; nothing where that is not known and nothing else tells it."""
    for rule in (_years, _months, _bracketed_day, _days, _weeks, _parts):
        if found := rule(reading, start):
            return found
    return None


def _years(reading: Reading, start: int) -> Number | None:
    today = reading.setting.date
    if match := _YEAR_IN_BRACKETS.match(reading.text, start):
        year, month, day = _written(match["n"]), *(number(match[name]) if match[name] else 0 for name in ("m", "d"))
        return Number(
            start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day)
        )
    match = _YEAR.match(reading.text, start)
    if not match:
        return None
    if match["y"] == "上年" and reading.before(start, 1) in ("以", "早"):
        return None
    written = _written(match["n"]) if match["n"] else 0
    year = written or (today.year + YEARS[match["y"]] if today else 0)
    month, day = (number(match[name]) if match[name] else 0 for name in ("m", "d"))
    end = match.end()
    since = "since the beginning of " if "以来" in match[0] else ""
    same = re.compile("同期|同月").match(reading.text, end)
    if not match["n"] and (wider := _stretch(reading, start, start + len(match["y"]), year)):
        return wider
    if month:
        tail = None if day else TAIL.match(reading.text, end)
        if tail and (part := part_of(tail, year, month)):
            return Number(start, tail.end(), part.kind, part.low, part.high, "", part.english)
        return Number(start, end, "date", wording.iso(year, month, day), None, "", wording.date(year, month, day))
    if (tail := TAIL.match(reading.text, end)) and (part := part_of(tail, year)):
        if year or part.kind == "period":
            return Number(start, tail.end(), part.kind, part.low, part.high, "", part.english)
        return None
    if not year:
        return None
    if same:
        return Number(start, same.end(), "date", year, None, "", f"{wording.SAME_PERIOD} of {year}")
    return Number(start, end, "date", year, None, "", f"{since}{year}")


def _stretch(reading: Reading, start: int, end: int, year: int) -> Number | None:
    """今年1至9月, 去年12月22日至30日: the year holds for both ends."""
    based = _COMPARED.search(reading.before(start, 2)) or reading.text.startswith(("同期", "同月"), end)
    if year and not based:
        reading.last_year = year, end
    found = spans(reading, end) if reading.text[end : end + 1] in "0123456789一二三四五六七八九十" else None
    return replace(found, start=start) if found else None


def _written(year: str) -> int:
    """A year in brackets: 2024, or 113 of the Republic."""
    return int(year) + (1911 if len(year) == 3 else 0)


def _months(reading: Reading, start: int) -> Number | None:
    today = reading.setting.date
    if match := _MONTH_IN_BRACKETS.match(reading.text, start):
        month = number(match["n"])
        year = reading.year_for(start, month, 0)
        if match["t"] and (part := _of_month(reading, match, year, month)):
            return part
        return Number(start, match.end(), "date", wording.iso(year, month), None, "", wording.date(year, month))
    match = _MONTH.match(reading.text, start)
    if not match or match["m"] == "当月" or reading.before(start, 1) in ("以", "早", "晚"):
        return None
    day = number(match["d"]) if match["d"] else 0
    if today is None or not today.month:
        return (
            Number(start, match.end(), "date", wording.iso(0, 0, day), None, "", wording.date(0, 0, day))
            if day
            else None
        )
    count = today.year * 12 + today.month - 1 + {"本": 0, "上": -1, "下": 1}[match["m"][0]]
    year, month = count // 12, count % 12 + 1
    if match["t"] and (part := _of_month(reading, match, year, month)):
        return part
    return Number(
        start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day)
    )


def _of_month(reading: Reading, match: re.Match[str], year: int, month: int) -> Number | None:
    """上月底, 本（11）月下旬."""
    tail = TAIL.match(reading.text, match.start("t"))
    part = part_of(tail, year, month) if tail else None
    return part and Number(match.start(), match.end(), part.kind, part.low, part.high, "", part.english)


def _bracketed_day(reading: Reading, start: int) -> Number | None:
    """今（25）日, as papers of Taiwan write; what stands in brackets is the day of the month."""
    match = _DAY_IN_BRACKETS.match(reading.text, start)
    if not match:
        return None
    day = number(match["d"] or match["d2"])
    today = reading.setting.date
    if today and today.month and abs(today.day - day) <= 3:
        return Number(
            start,
            match.end(),
            "date",
            wording.iso(today.year, today.month, day),
            None,
            "",
            wording.date(today.year, today.month, day),
        )
    return Number(start, match.end(), "date", wording.iso(0, 0, day), None, "", wording.date(0, 0, day))


def _days(reading: Reading, start: int) -> Number | None:
    match = _DAY.match(reading.text, start)
    today = _calendar(reading.setting.date)
    if not match or today is None or (match["w"] == "前天" and reading.before(start, 1) == "以"):
        return None
    when = today + timedelta(days=_DAYS[match["w"][0]])
    return Number(
        start, match.end(), "date", when.isoformat(), None, "", wording.date(when.year, when.month, when.day)
    )


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WHICH = {"本": "this", "这": "this", "上": "last", "下": "next"}


def _weeks(reading: Reading, start: int) -> Number | None:
    """上周三: the weekday of the week before. A bare 周三 is the one nearest behind, or ahead: doubt."""
    match = _WEEK.match(reading.text, start)
    today = _calendar(reading.setting.date)
    if match and not match["w"] and not match["whole"] and match["d"] != "末":
        return _weekday(reading, start)
    if match and today is None and match["w"] and match["d"] != "末":  # no date, but a day is meant
        said = (
            f"{_WEEKDAYS['一二三四五六日'.index(match['d'].replace('天', '日'))]} of {_WHICH[match['w'][0]]} week"
        )
        return Number(start, match.end(), "date", None, None, "", said)
    if not match or today is None:
        return None
    monday = today - timedelta(days=today.weekday())
    if match["whole"]:
        monday += timedelta(weeks={"本": 0, "上": -1, "下": 1}[match["whole"][0]])
        sunday = monday + timedelta(days=6)
        said = (
            f"{wording.date(0, monday.month, monday.day)} to {wording.date(sunday.year, sunday.month, sunday.day)}"
        )
        return Number(start, match.end(), "period", monday.isoformat(), sunday.isoformat(), "", said)
    if not match["w"]:
        return None
    monday += timedelta(weeks={"本": 0, "这": 0, "上": -1, "下": 1}[match["w"][0]])
    if match["d"] == "末":
        first, last = monday + timedelta(days=5), monday + timedelta(days=6)
        said = f"the weekend of {wording.date(0, first.month, first.day)}"
        return Number(start, match.end(), "period", first.isoformat(), last.isoformat(), "", said)
    when = monday + timedelta(days="一二三四五六日".index(match["d"].replace("天", "日")))
    return Number(
        start, match.end(), "date", when.isoformat(), None, "", wording.date(when.year, when.month, when.day)
    )


def _weekday(reading: Reading, start: int) -> Number | None:
    """星期三: the one nearest behind the day of the paper, or ahead where something is still to come."""
    match = _WEEKDAY.match(reading.text, start)
    if not match or _EACH_WEEK.search(reading.before(start, 1)):
        return None
    which = "一二三四五六日".index((match["d"] or match["e"]).replace("天", "日"))
    end = match.end("d") if match["d"] else match.end("e")
    today = _calendar(reading.setting.date)
    if match["m"]:
        month, day = int(match["m"]), int(match["day"])
        year = reading.year_for(start, month, day)
        return Number(start, end, "date", wording.iso(year, month, day), None, "", _WEEKDAYS[which])
    if today is None:
        return Number(start, end, "date", None, None, "", _WEEKDAYS[which]) if match["d"] else None
    ahead = _TO_COME.match(reading.text, match.end())
    step = (which - today.weekday()) % 7 if ahead else -((today.weekday() - which) % 7)
    when = today + timedelta(days=step)
    said = f"{_WEEKDAYS[which]}, {wording.date(when.year, when.month, when.day)}"
    return Number(start, end, "date", when.isoformat(), None, "", said)


def _parts(reading: Reading, start: int) -> Number | None:
    """A part of a year that is not named: the article's own year, or open."""
    match = _PART.match(reading.text, start)
    if match and reading.before(start, 1) not in tuple("同每某任这那上下本单头"):
        tail = TAIL.match(reading.text, start)
        if tail is None or (part := part_of(tail, 0)) is None:
            return None
        year = _year_of_part(reading, start, part.months)
        part = part_of(tail, year) or part
        return Number(start, tail.end(), part.kind, part.low, part.high, "", part.english)
    return None


def _year_of_part(reading: Reading, start: int, months: tuple[int, int]) -> int:
    """The year that was named last in the sentence; else the article's, when the part lies behind it."""
    if reading.last_year and start - reading.last_year[1] < 60:
        return reading.last_year[0]
    today = reading.setting.date
    return today.year if today and today.month and reading.last_year is None and months[0] <= today.month else 0


def _calendar(day: KnownDate | None) -> date | None:
    try:
        return date(*day) if day else None
    except ValueError:
        return None
