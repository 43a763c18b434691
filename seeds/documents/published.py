"""When a text was published: the first day that a line, an address or a file's name tells."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

_DAY = re.compile(
    r"(?:(?<![\d.])|(?<=\d:\d\d))(?P<year>(?:19|20)\d\d)\s*(?:[-/.]\s*|年\s*)(?P<month>\d{1,2})\s*(?:[-/.]\s*|月\s*)(?P<day>\d{1,2})(?!\d*%)日?"
)
_NAME_OF_MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?"
_BEFORE_YEAR = rf"(?: {_WEEKDAY})?(?: \d{{1,2}}:\d\d(?::\d\d)?)?"
"""What machines write between a day in English and its year."""
_ENGLISH = re.compile(
    rf"(?<![a-zA-Z])(?:{_WEEKDAY},? +)?"
    rf"(?:(?P<month>{_NAME_OF_MONTH})\.? +(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?{_BEFORE_YEAR}"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? +(?P<month2>{_NAME_OF_MONTH})\.?,?) +(?P<year>(?:19|20)\d\d)(?!\d)"
)
_MIXED = re.compile(
    r"(?P<month>[一二三四五六七八九十]{1,2})月 (?P<day>\d{1,2})(?:st|nd|rd|th)?, (?P<year>(?:19|20)\d\d)(?!\d)"
)
"""A Chinese month within an English date, as programs for blogs print it."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(r"(?<![\d.])(?P<year>(?:19|20)\d\d)(?:年\s*| ?/ ?)(?P<month>\d{1,2})月(?!\s*\d)")
_REPUBLIC = re.compile(
    r"(?:民國|民国|中華民國)\s*(?P<year>\d{2,3})年\s*(?P<month>\d{1,2})月\s*(?P<day>\d{1,2})日"
    r"|(?<![\d/.-])(?P<year2>1[0-4]\d)(?P<sign>[/.-])(?P<month2>\d{1,2})(?P=sign)(?P<day2>\d{1,2})(?![\d/.-])"
)
"""Years of the Republic, which Taiwan counts, with the word or with signs between."""
_MONTH_FIRST = re.compile(
    r"(?<![\d/.-])(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)(?P<year>(?:19|20)\d\d)(?![\d/.-])"
)
"""The month or the day first; which of the two, only a number above twelve can tell."""
_SHORT_YEAR = re.compile(
    r"(?<![\d/.-])(?P<year>\d\d)(?P<sign>[/.-])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?=\s+\d{1,2}:\d\d)"
)
"""Two figures of a year stand for it only where a time of day follows."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NO_YEAR = re.compile(
    r"(?<![\d/.-])(?P<month>\d{1,2})[-/](?P<day>\d{1,2})(?=\s+\d{1,2}:\d\d)"
    r"|(?:日期|时间|時間)\s*[：:]\s*(?P<month3>\d{1,2})[-/月](?P<day3>\d{1,2})(?![\d/.-])"
    r"|(?<![\d年])(?P<month2>\d{1,2})月(?P<day2>\d{1,2})日(?=\s*(?:\d{1,2}:\d\d|[电電讯訊，]|$))"
)
"""A day without its year, as pages tell it with the time and dispatches with their place."""
_WRITTEN = re.compile(
    r"(?P<year>[一二][九〇零○O0][〇零○O0一二三四五六七八九]{2})年(?P<month>[元正一二三四五六七八九十]{1,2})月(?:(?P<day>[一二三四五六七八九十]{1,3})日)?"
)
_ADDRESS = re.compile(
    r"[/_.-](?P<year>(?:19|20)\d\d)[/_-]?(?P<month>0[1-9]|1[0-2])[/_-]?(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
    r"|[/_](?P<year2>(?:19|20)\d\d)[/-](?P<month2>\d{1,2})[/-](?P<day2>\d{1,2})(?!\d)"
)
_NAMED = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)")
_SCRIPTED = re.compile(
    r"(?i:publish_?(?:time|date)|pub_?(?:time|date)|(?:var |window\.)ct)[\"']?\s*[:=]\s*[\"']?"
    r"(?:(?P<written>20\d\d-\d\d-\d\d)|(?P<seconds>1\d{9})(?:\d{3})?[\"',;\s])"
)
_UNIVERSAL = re.compile(r"(?P<day>(?:19|20)\d\d-\d\d-\d\d)T(?P<hour>\d\d):[\d:.]+(?:Z|\+00:?00)")
CHINA = timezone(timedelta(hours=8))
"""Pages in Chinese mostly count their days there."""
_TIME = re.compile(
    r"(?:(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上) ?)?T?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\+\d\d:?\d\d|Z)?"
    r"|星期[一二三四五六日天]|周[一二三四五六日]"
)
_DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "O": 0, "0": 0}
REPUBLIC_BEGAN = 1911


def find_date(text: str) -> str:
    """The first day in the text as 2021-06-30, or a month as 2021-06; nothing where there is none."""
    found = _DAY.search(text)
    if found and (told := _told(int(found["year"]), int(found["month"]), int(found["day"]))):
        return told
    if found := _REPUBLIC.search(text):
        year, month, day = (found[name] or found[f"{name}2"] for name in ("year", "month", "day"))
        return _told(int(year) + REPUBLIC_BEGAN, int(month), int(day))
    if found := _ENGLISH.search(text):
        named = (found["month"] or found["month2"])[:3].lower()
        return _told(int(found["year"]), _MONTHS.index(named) + 1, int(found["day"] or found["day2"]))
    if found := _MIXED.search(text):
        return _told(int(found["year"]), _number(found["month"]), int(found["day"]))
    if found := _MONTH_FIRST.search(text):
        month, day = sorted((int(found["first"]), int(found["second"])))
        if month == day or day > 12:
            return _told(int(found["year"]), month, day)
    if found := _SHORT_YEAR.search(text):
        return _told(2000 + int(found["year"]), int(found["month"]), int(found["day"]))
    if found := _WRITTEN.search(text):
        year = int("".join(str(_DIGITS[sign]) for sign in found["year"]))
        month = _number(found["month"])
        return _told(year, month, _number(found["day"])) if found["day"] else _told(year, month, 1)[:-3]
    if (found := _MONTH.search(text)) and 1 <= int(found["month"]) <= 12:
        return f"{found['year']}-{int(found['month']):02}"
    return ""


def local_date(text: str) -> str:
    """The day of a time that machines tell: four in the afternoon of the prime meridian is China's next day."""
    if found := _UNIVERSAL.search(text):
        day, hour = find_date(found["day"]), int(found["hour"])
        if day and hour < 24:
            return datetime.fromisoformat(f"{day}T{hour:02}:00+00:00").astimezone(CHINA).date().isoformat()
    return find_date(text)


def find_day(text: str, year: str) -> str:
    """The first day in the text that is told without its year."""
    found = _NO_YEAR.search(text)
    if not found or not year:
        return ""
    month, day = (
        next(filter(None, (found[f"{name}{way}"] for way in ("", "2", "3")))) for name in ("month", "day")
    )
    return _told(int(year), int(month), int(day))


def find_year(text: str) -> str:
    """The first year in the text."""
    return found[0] if (found := _YEAR.search(text)) else ""


def without_date(text: str) -> str:
    """The text with blanks for the day and the time of day in it."""
    for told in (_DAY, _REPUBLIC, _ENGLISH, _MIXED, _MONTH_FIRST, _SHORT_YEAR, _WRITTEN, _TIME):
        text = blanked(told, text)
    return text


def blanked(told: re.Pattern[str], text: str) -> str:
    """The text with blanks for all that a pattern finds: what stands around it stays in its place."""
    return told.sub(lambda found: " " * len(found[0]), text)


def address_date(address: str) -> str:
    """The day that an address tells, as addresses of newspapers do."""
    found = _ADDRESS.search(address)
    if not found:
        return ""
    year, month, day = (found[name] or found[f"{name}2"] for name in ("year", "month", "day"))
    return _told(int(year), int(month), int(day))


def scripted_date(markup: str) -> str:
    """The day that a script of a page tells its readers, as seconds or written out."""
    found = _SCRIPTED.search(markup)
    if not found:
        return ""
    if found["written"]:
        return find_date(found["written"])
    return datetime.fromtimestamp(int(found["seconds"]), CHINA).date().isoformat()


def name_date(name: str) -> str:
    """The day that a file's name tells."""
    if found := _NAMED.search(name):
        return _told(int(found["year"]), int(found["month"]), int(found["day"]))
    return find_date(name)


def _told(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _number(written: str) -> int:
    """A number up to 31 in Chinese characters."""
    if written in ("元", "正"):
        return 1
    tens, ten, ones = written.rpartition("十")
    return (_DIGITS.get(tens, 1) if ten and tens else 1) * 10 * bool(ten) + _DIGITS.get(ones, 0)
