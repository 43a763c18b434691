"""Days and weeks told from the day of the paper: 昨天, 今（25）日, 周三, 上周五, 本周; none is made up."""

from __future__ import annotations

import re
from datetime import date, timedelta

from seeds.language.numbers import wording
from seeds.language.numbers.dates import DAY, MONTH, number
from seeds.language.numbers.number import Kind, Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.setting import KnownDate, NumberContext
from seeds.language.numbers.units import unit_at

_DAY = re.compile(
    "大前天|(?<![以之年月日天目此])前[天日](?![晚早])|前晚|昨[天日晚夜晨早午]|昨(?![是非儿])|今[天晚晨早夜午]|今日(?![本头说之])"
    "|明[天晚早晨]|明日(?![之黄])|明(?=起)|(?<![先天年月周日最今以之然随往])后天(?![气空色堂性的然下])"
)
_IN_GENERAL = re.compile("[的如当现]$")
"""如今天气, 美好的明天: no day is meant."""
_DAY_IN_BRACKETS = re.compile(
    rf"(?:(?P<w>[今昨明前])?\((?P<d>{DAY})日?\)(?P<e>[日天晚早晨]))|(?:(?P<w2>[今昨明前])[日天]?\((?P<d2>{DAY})日\))"
)
_DAYS = {"今": 0, "昨": -1, "前": -2, "大": -3, "明": 1, "后": 2}
_SAID = {
    "今": "today",
    "昨": "yesterday",
    "前": "the day before yesterday",
    "大": "three days ago",
    "明": "tomorrow",
    "后": "the day after tomorrow",
}
_PART_SAID = {"晚": "evening", "夜": "night", "晨": "morning", "早": "morning", "午": "at noon"}
_WEEK = re.compile(
    r"(?P<w>[上本下这]个?|今个)(?:周|星期|礼拜)(?P<d>[一二三四五六日天末])(?![个年期岁次天])"
    r"|(?P<whole>(?:[上本下这]个?|今个)(?:周|星期))(?![围期边身年岁一二三四五六日天末长])"
)
_WEEKDAY = re.compile(
    rf"(?:(?:星期|礼拜)(?P<d>[一二三四五六日天])|周(?P<e>[一二三四五六日](?![岁年期天次个围转遍圈周身边人])))"
    rf"(?=(?:\s?\((?:(?P<m>{MONTH})月)?(?P<day>{DAY})日\))?)(?![至到、和及-][一二三四五六日天周星]|[至到])"
)
_EACH_WEEK = re.compile("[个从自到至和及、色一二两三四五六七八九十几数整满0-9]$")
"""Before a weekday that is none of one week, and before 周 as a week."""
_OFFICE = re.compile("[长员任席记授师裁董理士生]$")
_DOES = re.compile("[，、。(]|[表说宣在将发召前早下晚上出向对称率赴抵到会公指重与同也又凌中主]")
_TO_COME = re.compile("[^,。；]{0,4}[将拟请]|[^,。；]{0,3}(?:开始|起)")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WHICH = {"本": ("this", 0), "这": ("this", 0), "今": ("this", 0), "上": ("last", -1), "下": ("next", 1)}


def told_day(reading: Reading, start: int) -> Number | None:
    """A day or a week that hangs on the date of the article, or is only named where that is not known."""
    return _bracketed_day(reading, start) or _days(reading, start) or _weeks(reading, start)


def offset(word: str) -> int:
    """How many days after the day of the paper the day lies that a word like 昨晚 names."""
    return _DAYS[word[0]]


def _bracketed_day(reading: Reading, start: int) -> Number | None:
    """今（25）日, as papers of Taiwan write; what stands in brackets is the day of the month."""
    match = _DAY_IN_BRACKETS.match(reading.text, start)
    if not match:
        return None
    day = number(match["d"] or match["d2"])
    return _day_of_month(reading, start, match.end(), day)


def _day_of_month(reading: Reading, start: int, end: int, day: int) -> Number:
    today = reading.setting.date
    year, month = (today.year, today.month) if today and today.month and abs(today.day - day) <= 3 else (0, 0)
    return Number(start, end, "date", wording.iso(year, month, day), None, "", wording.date(year, month, day))


def _days(reading: Reading, start: int) -> Number | None:
    match = _DAY.match(reading.text, start)
    if not match or _IN_GENERAL.search(reading.before(start, 1)):
        return None
    when = day_after(reading.setting, offset(match[0]))
    if when is None:
        part = _PART_SAID.get(match[0][-1], "")
        said = {"today evening": "this evening", "today morning": "this morning", "today night": "tonight"}
        named = f"{_SAID[match[0][0]]} {part}".strip()
        return Number(start, match.end(), "date", None, None, "", said.get(named, named))
    return Number(start, match.end(), "date", wording.iso(*when), None, "", wording.date(*when))


def _dated(start: int, end: int, when: date, name: str = "") -> Number:
    said = f"{name}, " * bool(name) + wording.date(when.year, when.month, when.day)
    return Number(start, end, "date", when.isoformat(), None, "", said)


def _weeks(reading: Reading, start: int) -> Number | None:
    """上周三: the weekday of the week before; 上周 the whole week."""
    match = _WEEK.match(reading.text, start)
    if not match:
        return _weekday(reading, start)
    today = calendar_day(reading.setting.date)
    which, weeks = _WHICH[(match["w"] or match["whole"])[0]]
    if today is None:
        name = "weekend" if match["d"] == "末" else _name(match["d"]) if match["d"] else ""
        said = f"the weekend of {which} week" if name == "weekend" else f"{name} of {which} week"
        kind: Kind = "date" if name not in ("", "weekend") else "period"
        return Number(start, match.end(), kind, None, None, "", said if name else f"{which} week")
    monday = today + timedelta(weeks=weeks) - timedelta(days=today.weekday())
    if match["whole"]:
        sunday = monday + timedelta(days=6)
        said = (
            f"{wording.date(0, monday.month, monday.day)} to {wording.date(sunday.year, sunday.month, sunday.day)}"
        )
        return Number(start, match.end(), "period", monday.isoformat(), sunday.isoformat(), "", said)
    if match["d"] == "末":
        first, last = monday + timedelta(days=5), monday + timedelta(days=6)
        said = f"the weekend of {wording.date(0, first.month, first.day)}"
        return Number(start, match.end(), "period", first.isoformat(), last.isoformat(), "", said)
    return _dated(start, match.end(), monday + timedelta(days=_which(match["d"])))


def _which(written: str) -> int:
    return "一二三四五六日".index(written.replace("天", "日"))


def _name(written: str) -> str:
    return _WEEKDAYS[_which(written)]


def _weekday(reading: Reading, start: int) -> Number | None:
    """星期三: the one nearest behind the day of the paper, or ahead where something is still to come."""
    match = _WEEKDAY.match(reading.text, start)
    if not match or _EACH_WEEK.search(reading.before(start, 1)) or _is_name(reading, start, match.end()):
        return None
    written = match["d"] or match["e"]
    today, name = calendar_day(reading.setting.date), _name(written)
    if reading.before(start, 1) in ("每", "逢"):
        if match["e"] == "一" and (unit := unit_at(reading.text, match.end())) and unit[1].kind == "count":
            return None  # 每周一束 is one a week
        return Number(start, match.end(), "date", None, None, "", f"every {name}")
    if match["m"]:
        month, day = number(match["m"]), number(match["day"])
        year = reading.year_for(start, month, day)
        return Number(start, match.end(), "date", wording.iso(year, month, day), None, "", name)
    if today is None:
        return Number(start, match.end(), "date", None, None, "", name)
    ahead = _TO_COME.match(reading.text, match.end())
    step = (_which(written) - today.weekday()) % 7 if ahead else -((today.weekday() - _which(written)) % 7)
    when = today + timedelta(days=step)
    if match["day"] and number(match["day"]) != when.day:
        when = next(
            (
                day
                for day in (when + timedelta(days=7), when - timedelta(days=7))
                if day.day == number(match["day"])
            ),
            when,
        )
    return _dated(start, match.end(), when, name)


def _is_name(reading: Reading, start: int, end: int) -> bool:
    """处长周一鸣 is a man, 处长周一表示 told it on a Monday."""
    return _OFFICE.search(reading.before(start, 2)) is not None and not _DOES.match(reading.text, end)


_LEAP, _COMMON = 2000, 2001


def day_after(setting: NumberContext, days: int) -> KnownDate | None:
    """The day so many days after the article's, or after the one its text calls today, whose year nobody knows."""
    if today := calendar_day(setting.date):
        when = today + timedelta(days=days)
        return KnownDate(when.year, when.month, when.day)
    if setting.today is None:
        return None
    found = set()
    for year in (_LEAP, _COMMON):  # 昨晚 of a 1st of March hangs on the year
        if one := calendar_day(setting.today._replace(year=year)):
            when = one + timedelta(days=days)
            found.add(KnownDate(0, when.month, when.day))
    return found.pop() if len(found) == 1 else None


def calendar_day(day: KnownDate | None) -> date | None:
    """The day of an article, where it is known to the day."""
    try:
        return date(*day) if day else None
    except ValueError:
        return None
