"""Dates that are written out: 2024年11月27日, 11月27日, 27日, 民国109年, 二〇二四年, 2024-11-27."""

from __future__ import annotations

import re
from calendar import monthrange

from seeds.language.characters import HAN
from seeds.language.numbers import wording
from seeds.language.numbers.dates import DAY, MONTH, YEAR, groups, number
from seeds.language.numbers.number import Number
from seeds.language.numbers.parts import TAIL, PartOfYear, part_of
from seeds.language.numbers.reading import Reading
from seeds.language.sentences import ENDING

_FULL = re.compile(
    rf"(?P<y>{YEAR})(?:(?:\([^()]{{1,8}}\))?年)(?:度(?=[前后起中]))?(?:(?P<m>{MONTH})月份?(?:(?P<d>{DAY})(?:[日号]|(?<=[0-9])(?=[从在于由])))?)?"
)
_MONTH_DAY = re.compile(
    rf"(?P<m>{MONTH})(?:\([0-9]{{1,2}}\))?月(?:份(?!额))?"
    rf"(?:(?P<d>{DAY})(?:(?:\([0-9]{{1,2}}\))?[日号]|(?<=[0-9])(?=[从在于由每晚早，]|凌晨|[上下]午)))?"
)
_ISO = re.compile(
    r"(?P<y>(?:19|20)[0-9]{2})(?P<s>[-/.])(?P<m>1[0-2]|0?[1-9])(?:(?P=s)(?P<d>3[01]|[12][0-9]|0?[1-9]))?(?![0-9./-])"
)
_SEASON = re.compile(rf"(?P<y>{YEAR})(?P<how>赛季|财年|年度|学年)(?!报)")
_BARE_YEAR = re.compile(r"(?:19[4-9][0-9]|20[0-4][0-9])(?![0-9.,:∶%/\-—~～年A-Za-z])")
_IN_BRACKETS = re.compile(r"(?<=\()(?:19[0-9]{2}|20[0-4][0-9])(?=\)(?![0-9第]))")
"""《江河》（2016）: the year of what stands before it."""
_NAMED = re.compile(f"[{HAN}A-Za-z》」』”][(]$")
_EVENT = (
    f"(?!以?[来前后内间]|之|的|历史)[{HAN}]{{0,5}}(?:节|大会|运动会|[竞比]赛|预算|典礼|选举|会考|统测|学测|指考|普查|年报|"
    "春节|国庆|元旦|端午|清明|表扬|评鉴|评选|评比|颁奖|征文|园游会|联谊会|研习|祭|嘉年华|全运|全大运|公职|国考|高考|普考|特考)"
)
"""What is held in one year: 108年桐花祭."""
_OF_REPUBLIC = re.compile(
    rf"(?:(?P<y>1[0-2][0-9]|[5-9][0-9])(?=年(?:度|[底初末]|{MONTH}月|[上下]半年|第[一二三四]季|起))|(?P<e>1[0-2][0-9])(?=年{_EVENT}))(?:年(?:度)?(?:(?P<m>{MONTH})月(?:(?P<d>{DAY})日)?)?)"
)
_DAY_ONLY = re.compile(
    rf"(?P<d>{DAY})(?P<mark>日(?![内后游均线本元常程益用产语渐子夜志托活化式期]|之[内后]|以[内上下后]|工作|报(?![道导]))|号(?!楼|线|院|机|文|厅|馆|仓|地|店|门|井|炉|选|种|车|房|公|墙|球|码|称|召|令|角|台|桥))"
)
_FOR = re.compile(
    "(?:[做用花等住休玩停关坐病睡熬]了|进行了|持续了?|为期|历时|连续?|长达|每|满|近|共|仅|第|停业|拘留|限期|约|期限|超过|不少于|至少|逾|达|过)$"
)
_ON = re.compile("(?:[月于自至到由从在了是]|截至|截止)$")
_NO_NAME = re.compile(f"(?:^|[，；、{ENDING}我你他她们天月是在到从于自的于等了])$")
_GOES_ON = re.compile(
    f"[，{ENDING}](?!第|[0-9])|[就才去来到又也都还将那这我你他她们之以晚早上下凌公发出开举]|提车|提的|$"
)
_TOLD_OF = re.compile("[晚早中下凌电电讯起]|上午|当[天晚]|至|在")
"""What tells that a numeral before 日 is no length of time; a comma does not: 士别三日，."""
_PART_OF_DAY = re.compile("[晚早中下凌电电讯起,，。、)]|上午|当[天晚]|至|在")


_STAMP = re.compile("(?P<y>1[0-2][0-9])(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]|3[01])$")
"""1021029 below a report of Taiwan's news agency: its day."""


def stamp(reading: Reading, start: int) -> Number | None:
    """The day as seven figures at the end of a report from Taiwan."""
    match = _STAMP.match(reading.text, start) if reading.setting.yuan == "TWD" else None
    if not match or reading.before(start, 1) not in ("", *ENDING, *"」』)"):
        return None
    year, month, when = (int(match[name]) for name in ("y", "m", "d"))
    year += 1911
    value = wording.iso(year, month, when)
    return Number(start, match.end(), "date", value, None, "", wording.date(year, month, when))


def full(reading: Reading, start: int) -> Number | None:
    """A date with its year, or a part of a year."""
    match = _FULL.match(reading.text, start)
    if not match:
        return _other_years(reading, start)
    year, month, day = groups(match, "y", "m", "d")
    if not month and not day and _is_span_of_years(reading, match):
        return None
    reading.last_year = (year, match.end())
    end = match.end()
    if not day and (tail := TAIL.match(reading.text, end)) and (part := part_of(tail, year, month)):
        return _of_part(start, tail.end(), part)
    return Number(start, end, "date", wording.iso(year, month, day), None, "", wording.date(year, month, day))


def _of_part(start: int, end: int, part: PartOfYear) -> Number:
    return Number(start, end, part.kind, part.low, part.high, "", part.english)


def _is_span_of_years(reading: Reading, match: re.Match[str]) -> bool:
    """1500年的历史 is no date."""
    return (
        bool(
            re.match(
                "(?:多|余|来)?(?:的?(?:悠久)?(?:历史|文明|前|以前|之前|来|以来的))", reading.after(match.end(), 8)
            )
        )
        and int(number(match["y"])) % 100 == 0
    )


def _other_years(reading: Reading, start: int) -> Number | None:
    text = reading.text
    if match := _SEASON.match(text, start):
        year = number(match["y"])
        kind = {"赛季": "the {} season", "学年": "the school year {}"}.get(match["how"], "the year {}")
        return Number(start, match.end(), "period", year, None, "", kind.format(year))
    if match := _ISO.match(text, start):
        year, month, day = groups(match, "y", "m", "d")
        if match["d"] or match["s"] == "-":
            return Number(
                start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day)
            )
    if reading.setting.republic and (match := _OF_REPUBLIC.match(text, start)):
        year, month, day = groups(match, "y" if match["y"] else "e", "m", "d")
        year += 1911
        return Number(
            start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day)
        )
    if (match := _IN_BRACKETS.match(text, start)) and _NAMED.search(reading.before(start, 2)):
        return Number(start, match.end(), "date", int(match[0]), None, "", match[0])
    if (match := _BARE_YEAR.match(text, start)) and re.match(f"[{HAN}“《]", text[match.end() : match.end() + 1]):
        from seeds.language.numbers.units import unit_at

        behind = unit_at(text, match.end())
        if (behind is None or behind[1].how == "n") and not re.match(
            "[万亿余多百千个]|左右|上下|出头|以[上下内]|不到", reading.after(match.end(), 2)
        ):
            return Number(start, match.end(), "date", int(match[0]), None, "", match[0])
    return None


def month_day(reading: Reading, start: int) -> Number | None:
    """A date without its year, or a month."""
    match = _MONTH_DAY.match(reading.text, start)
    if not match or re.match("球|饼|亮|光|氏", reading.after(match.end(), 1)):
        return None
    month, day = groups(match, "m", "d")
    if day and day > monthrange(2024, month)[1]:
        return None
    year = reading.year_for(start, month, day)
    if not day and (tail := TAIL.match(reading.text, match.end())) and (part := part_of(tail, year, month)):
        return _of_part(start, tail.end(), part)
    return Number(
        start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day)
    )


_ROW_OF_DAYS = re.compile(rf"(?P<d>{DAY})(?=(?P<more>(?:[、，和及与]{DAY}){{1,5}})日(?![内后游常]))")
"""廿四、廿五、廿六日."""


def day_of_row(reading: Reading, start: int) -> Number | None:
    """One of several days of which the last alone has 日."""
    match = _ROW_OF_DAYS.match(reading.text, start)
    if not match or reading.before(start, 1) in tuple("第月0123456789"):
        return None
    last = reading.found[-1] if reading.found else None
    if len(re.findall("[、，和及与]", match["more"])) < 2 and not (
        last and last.kind == "date" and last.end == start - 1
    ):
        return None  # 19、20日 is one stretch
    when = number(match["d"])
    return Number(start, match.end(), "date", wording.iso(0, 0, when), None, "", wording.date(0, 0, when))


def day(reading: Reading, start: int) -> Number | None:
    """27日 is a day, unless a length of time is meant: 七日内, 为期10日; 3号 only where a time is told."""
    match = _DAY_ONLY.match(reading.text, start)
    if not match:
        return None
    before = reading.before(start, 4)
    if match["mark"] == "号":
        if not (_ON.search(before) and _PART_OF_DAY.match(reading.after(match.end(), 2))) and not _as_spoken(
            reading, match, before
        ):
            return None
    elif _FOR.search(before) or (not match["d"].isdigit() and not _is_day(reading, match, before)):
        return None
    when = number(match["d"])
    return Number(start, match.end(), "date", wording.iso(0, 0, when), None, "", wording.date(0, 0, when))


def _as_spoken(reading: Reading, match: re.Match[str], before: str) -> bool:
    """13号，又来了一次; 我27号去: a day, where no noun follows that is numbered."""
    if not match["d"].isdigit() and not _ON.search(before):
        return False
    return bool(_NO_NAME.search(before) and _GOES_ON.match(reading.text, match.end()))


_ROUND_DAYS = frozenset("一二三四五六七八九十") | {"二十", "三十"}
"""These are as often how many days."""
_BEGINS = re.compile("(?:^|[，。；：、”)报社])$")


def _is_day(reading: Reading, match: re.Match[str], before: str) -> bool:
    return bool(
        reading.setting.republic
        or match["d"].startswith("廿")
        or _ON.search(before)
        or _TOLD_OF.match(reading.after(match.end(), 2))
        or (match["d"] not in _ROUND_DAYS and _BEGINS.search(before))
    )
