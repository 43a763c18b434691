"""Dates that are written out: 2024年11月27日, 11月27日, 民国109年, 二〇二四年, 2024-11-27, 1月至9月, 2021—2025年."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from seeds.language.numbers import wording
from seeds.language.numbers.eras import era_year
from seeds.language.numbers.number import Number, Value
from seeds.language.numbers.parts import TAIL, Part, part_of
from seeds.language.numbers.reading import Reading

_DIGIT = "一二三四五六七八九"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|[一二][0〇零一二三四五六七八九]{3})"
MONTH = rf"(?:1[0-2]|0?[1-9]|十[一二]?|[{_DIGIT}])"
DAY = rf"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[{_DIGIT}]?|廿[{_DIGIT}]?|[{_DIGIT}])"
_ERA = "公元前|公元|西元前|西元|民国|中华民国|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|顺治|崇祯|万历|嘉靖|永乐|洪武|贞观|开元|昭和|平成|令和|大正|明治"
_FULL = re.compile(
    rf"(?P<y>{YEAR})\s?(?:(?:\([^()]{{1,8}}\))?年)(?:度(?=[前后起中]))?(?:\s?(?P<m>{MONTH})\s?月份?(?:\s?(?P<d>{DAY})\s?[日号])?)?"
)
_MONTH_DAY = re.compile(rf"(?P<m>{MONTH})(?:\([0-9]{{1,2}}\))?\s?月(?:份(?!额))?(?:\s?(?P<d>{DAY})(?:\([0-9]{{1,2}}\))?\s?[日号])?")
_OLD = re.compile(rf"(?P<era>{_ERA})(?P<y>元|[0-9]{{1,4}}|[〇零一二三四五六七八九十百]{{1,5}})年(?:度)?(?:(?P<m>{MONTH})月(?:(?P<d>{DAY})[日号])?)?")
_ISO = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?P<s>[-/.])(?P<m>1[0-2]|0?[1-9])(?:(?P=s)(?P<d>3[01]|[12][0-9]|0?[1-9]))?(?![0-9./-])")
_SPAN = re.compile(rf"(?P<y>{YEAR})\s?年?(?P<to>[-—–~～至到/]{{1,2}})(?P<y2>{YEAR}|[0-9]{{2}})\s?(?P<how>年度|年|财年|赛季|学年)")
_SEASON = re.compile(rf"(?P<y>{YEAR})(?P<how>赛季|财年|年度|学年)(?!报)")
_MONTHS = re.compile(rf"(?:(?P<y>{YEAR})年)?(?P<m>{MONTH})月?(?:份)?[-—–~～至到](?P<m2>{MONTH})月(?:份(?!额))?(?!{DAY}[日号])")
_DAYS = re.compile(
    rf"(?:(?P<y>{YEAR})年)?(?P<m>{MONTH})月(?P<d>{DAY})[日号]?(?:\([一二三四五六日]\))?[-—–~～至到](?:(?:(?P<y2>{YEAR})年)?(?P<m2>{MONTH})月)?(?P<d2>{DAY})[日号]"
)
_DAYS_ONLY = re.compile(rf"(?P<d>{DAY})[日号]?[-—–~～至到](?P<d2>{DAY})日(?![内游])")
_YEARS_TO = re.compile(rf"(?P<y>{YEAR})年(?:(?P<m>{MONTH})月)?(?P<to>[-—–~～至到])(?:(?P<y2>{YEAR})年)(?:(?P<m2>{MONTH})月)?(?!{DAY}[日号])")
_BARE_YEAR = re.compile(r"(?:19[4-9][0-9]|20[0-4][0-9])(?![0-9.,:∶%/\-—~～年A-Za-z])")
_OF_REPUBLIC = re.compile(rf"(?P<y>1[0-2][0-9]|[5-9][0-9])(?:年(?=度|[底初末]|{MONTH}月|[上下]半年|第[一二三四]季|起)(?:度)?(?:(?P<m>{MONTH})月(?:(?P<d>{DAY})日)?)?)")
_DECADE = re.compile(r"(?:(?P<c>[12][0-9]|十九|二十)世纪)?(?P<d>[1-9]0|[一二三四五六七八九]十)年代(?P<when>初|末|中后期|中期|后期|前期|初期|末期)?")
_CENTURY = re.compile(r"(?P<bc>公元前)?(?P<c>2[01]|1[0-9]|[1-9]|二十一?|十[一二三四五六七八九]?|[一二三四五六七八九])世纪(?![0-9一二三四五六七八九]十?年代)")
_DAY_ONLY = re.compile(
    rf"(?P<d>{DAY})(?P<mark>日(?![内后游均本元常报程益用产语渐子夜志托活化式期]|之[内后]|以[内上下后]|工作)|号(?!楼|线|院|机|文|厅|馆|仓|地|店|门|井|炉|选|种|车|房|公|墙|球|码|称|召|令|角|台|桥))"
)
_FOR = re.compile("(?:为期|历时|连续|长达|每|满|近|共|仅|第|停业|拘留|限期|约|期限|超过|不少于|至少|逾|达|过)$")
_ON = re.compile("(?:[月于自至到由从在了是]|截至|截止)$")
_PART_OF_DAY = re.compile("[晚早中下凌电电讯起,，。、)]|上午|当[天晚]|至|在")
_BORN = re.compile(r"[05-9]0后")


def number(written: str) -> int:
    """A day, month or year in figures or numerals."""
    if written.isdigit() and written.isascii():
        return int(written)
    if written == "元":
        return 1
    if len(written) > 2 and "十" not in written and "百" not in written:
        return int("".join(str("零一二三四五六七八九".find(char.replace("〇", "零"))) if not char.isdigit() or not char.isascii() else char for char in written))
    from seeds.language.numbers.figures import _value

    return int(_value(written.replace("廿", "二十")) or 0)


def _groups(match: re.Match[str], *names: str) -> Iterator[int]:
    for name in names:
        yield number(match[name]) if match[name] else 0


def _period(match: re.Match[str], low: Value, high: Value, english: str, *notes: str) -> Number:
    return Number(match.start(), match.end(), "period", low, high, "", english, notes)


def spans(reading: Reading, start: int) -> Number | None:
    """Two dates joined: 2021—2025年, 1月至9月, 5月1日至7日."""
    text = reading.text
    if match := _SPAN.match(text, start):
        first, second = _groups(match, "y", "y2")
        second += first // 100 * 100 if second < 100 else 0
        if second > first:
            seasonal = second == first + 1 and match["how"] != "年"
            kind = {"赛季": " season", "学年": " school year"}.get(match["how"], "")
            return _period(match, first, second, f"{first}{'/' if seasonal else '–'}{second % 100 if seasonal else second}{kind}")
    if match := _YEARS_TO.match(text, start):
        year, month, year2, month2 = _groups(match, "y", "m", "y2", "m2")
        if (year, month) < (year2, month2 or 12):
            return _period(match, wording.iso(year, month), wording.iso(year2, month2), f"{wording.date(year, month)} to {wording.date(year2, month2)}")
    if match := _DAYS.match(text, start):
        year, month, day, year2, month2, day2 = _groups(match, "y", "m", "d", "y2", "m2", "d2")
        year = year or reading.year_for(start, month, day)
        low, high = (year, month, day), (year2 or year, month2 or month, day2)
        if low < high:
            return _period(match, wording.iso(*low), wording.iso(*high), f"{wording.date(*low)} to {wording.date(*high)}")
    if match := _MONTHS.match(text, start):
        year, month, month2 = _groups(match, "y", "m", "m2")
        year = year or reading.year_for(start, month2, 0)
        if month < month2:
            said = f"{wording.MONTHS[month - 1]} to {wording.date(year, month2)}"
            return _period(match, wording.iso(year, month), wording.iso(year, month2), said)
    if (match := _DAYS_ONLY.match(text, start)) and text[start].isdigit():
        day, day2 = _groups(match, "d", "d2")
        if day < day2:
            return _period(match, wording.iso(0, 0, day), wording.iso(0, 0, day2), f"the {wording.ordinal(day)} to the {wording.ordinal(day2)}")
    return None


def full(reading: Reading, start: int) -> Number | None:
    """A date with its year, or a part of a year."""
    match = _FULL.match(reading.text, start)
    if not match:
        return _other_years(reading, start)
    year, month, day = _groups(match, "y", "m", "d")
    if not month and not day and _is_span_of_years(reading, match):
        return None
    reading.last_year = (year, match.end())
    end = match.end()
    if not day and (tail := TAIL.match(reading.text, end)) and (part := part_of(tail, year, month)):
        return _of_part(start, tail.end(), part)
    return Number(start, end, "date", wording.iso(year, month, day), None, "", wording.date(year, month, day))


def _of_part(start: int, end: int, part: Part) -> Number:
    return Number(start, end, part.kind, part.low, part.high, "", part.english)


def _is_span_of_years(reading: Reading, match: re.Match[str]) -> bool:
    """1500年的历史 is no date."""
    return bool(re.match("(?:多|余|来)?(?:的?(?:悠久)?(?:历史|文明|前|以前|之前|来|以来的))", reading.after(match.end(), 8))) and int(
        number(match["y"])
    ) % 100 == 0


def _other_years(reading: Reading, start: int) -> Number | None:
    text = reading.text
    if match := _SEASON.match(text, start):
        year = number(match["y"])
        kind = {"赛季": "the {} season", "学年": "the school year {}"}.get(match["how"], "the year {}")
        return Number(start, match.end(), "period", year, None, "", kind.format(year))
    if match := _ISO.match(text, start):
        year, month, day = _groups(match, "y", "m", "d")
        if match["d"] or match["s"] == "-":
            return Number(start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day))
    if reading.setting.republic and (match := _OF_REPUBLIC.match(text, start)):
        year, month, day = _groups(match, "y", "m", "d")
        year += 1911
        return Number(start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day))
    if (match := _BARE_YEAR.match(text, start)) and re.match("[\u4e00-\u9fff“《]", text[match.end() : match.end() + 1]):
        from seeds.language.numbers.units import unit_at

        behind = unit_at(text, match.end())
        if (behind is None or behind[1].how == "n") and not re.match("[万亿余多百千个]", reading.after(match.end(), 1)):
            return Number(start, match.end(), "date", int(match[0]), None, "", match[0])
    return None


def month_day(reading: Reading, start: int) -> Number | None:
    """A date without its year, or a month."""
    match = _MONTH_DAY.match(reading.text, start)
    if not match or re.match("球|饼|亮|光|氏", reading.after(match.end(), 1)):
        return None
    month, day = _groups(match, "m", "d")
    if day and day > monthrange(2024, month)[1]:
        return None
    year = reading.year_for(start, month, day)
    if not day and (tail := TAIL.match(reading.text, match.end())) and (part := part_of(tail, year, month)):
        return _of_part(start, tail.end(), part)
    return Number(start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day))


def day(reading: Reading, start: int) -> Number | None:
    """27日 is a day of the month, unless a length of time is meant: 七日内, 为期10日; 3号 only where a time is told."""
    match = _DAY_ONLY.match(reading.text, start)
    if not match:
        return None
    before = reading.before(start, 4)
    if match["mark"] == "号":
        if not _ON.search(before) or not _PART_OF_DAY.match(reading.after(match.end(), 2)):
            return None
    elif _FOR.search(before) or (not match["d"].isdigit() and not _is_day(reading, match, before)):
        return None
    when = number(match["d"])
    return Number(start, match.end(), "date", wording.iso(0, 0, when), None, "", wording.date(0, 0, when))


def _is_day(reading: Reading, match: re.Match[str], before: str) -> bool:
    return bool(reading.setting.republic or _ON.search(before) or _PART_OF_DAY.match(reading.after(match.end(), 2)))


def old(reading: Reading, start: int) -> Number | None:
    """Years of an era: 民国三十八年, 光绪二十六年, 公元前221年."""
    match = _OLD.match(reading.text, start)
    if not match:
        return None
    written, month, day = _groups(match, "y", "m", "d")
    year = era_year(match["era"], written)
    if year is None:
        return None
    era = match["era"]
    if era in ("公元", "西元", "公元前", "西元前", "民国", "中华民国", "昭和", "平成", "令和", "大正", "明治"):
        notes: tuple[str, ...] = ()
    else:
        notes, month, day = ("the months of this era are those of the old calendar",) * bool(month), 0, 0
    return Number(start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day), notes)


def decades(reading: Reading, start: int) -> Number | None:
    """80年代, 20世纪90年代初, 90后, 21世纪."""
    text = reading.text
    if match := _DECADE.match(text, start):
        ten = number(match["d"])
        before = reading.before(start, 6)
        century = (number(match["c"]) - 1) * 100 if match["c"] else 1900 if ten >= 30 or before.endswith("上世纪") else 2000
        year = century + ten
        head = start - 3 if before.endswith("上世纪") else start - 4 if before.endswith("上个世纪") else start
        when = {"初": "early ", "初期": "early ", "前期": "early ", "末": "late ", "末期": "late ", "后期": "late ", "中期": "mid-", "中后期": "mid to late "}
        said = f"the {when.get(match['when'] or '', '')}{year}s"
        return Number(head, match.end(), "period", year, year + 9, "", said)
    if match := _BORN.match(text, start):
        ten = int(match[0][:2])
        year = (1900 if ten >= 40 else 2000) + ten
        return Number(start, match.end(), "period", year, year + 9, "", f"born in the {year}s")
    if match := _CENTURY.match(text, start):
        century = number(match["c"])
        said = f"the {wording.ordinal(century)} century{' BC' if match['bc'] else ''}"
        if match["bc"]:
            return Number(start, match.end(), "period", -century * 100, -(century - 1) * 100 - 1, "", said)
        return Number(start, match.end(), "period", (century - 1) * 100 + 1, century * 100, "", said)
    return None
