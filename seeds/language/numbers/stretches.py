"""Stretches of time: 2021—2025年, 1月至9月, 5月1日至7日, 80年代, 21世纪."""

from __future__ import annotations

import re

from seeds.language.numbers import wording
from seeds.language.numbers.dates import DAY, MONTH, YEAR, groups, number
from seeds.language.numbers.number import Number, Value
from seeds.language.numbers.parts import TAIL, part_of
from seeds.language.numbers.reading import Reading

_SPAN = re.compile(
    rf"(?P<y>{YEAR})年?(?P<to>[-—–~～至到/]{{1,2}})(?P<y2>{YEAR}|[0-9]{{2}})(?P<how>财政年度|年度|年|财年|赛季|学年)"
)
_MONTHS = re.compile(
    rf"(?:(?P<y>{YEAR})年)?(?P<m>{MONTH})(?:月?(?:份)?[-—–~～至到]|(?:、{MONTH})*、)(?P<m2>{MONTH})月(?:份(?!额))?(?!{DAY}[日号])"
)
_TWO_MONTHS = re.compile(
    f"(?P<ten>十)?(?P<a>[一二三四五六七八九])、?(?P<b>[二三四五六七八九十])月(?:份(?!额))?(?!{DAY}[日号])"
)
"""七八月."""
_PART = "(?:月?[初底末]|[上中下]旬)"
_PARTED = re.compile(
    rf"(?:(?P<y>{YEAR})年)?(?P<m>{MONTH})月份?(?P<t>{_PART})?[-—–~～至到](?:(?P<y2>{YEAR})年|(?P<next>次年|翌年|来年|第二年))?"
    rf"(?P<m2>{MONTH})月份?(?P<t2>{_PART})?(?!{DAY}[日号])"
)
"""3月到4月中旬, 10月下旬至次年2月初."""
_DAYS = re.compile(
    rf"(?:(?P<y>{YEAR})年)?(?P<m>{MONTH})月(?P<d>{DAY})[日号]?(?:\([一二三四五六日]\))?(?:[-—–~～至到]|(?P<row>[、和]))(?:(?:(?P<y2>{YEAR})年)?(?P<m2>{MONTH})月)?(?P<d2>{DAY})[日号]"
)
_DAYS_ONLY = re.compile(rf"(?P<d>{DAY})[日号]?[-—–~～至到](?P<d2>{DAY})日(?![内游])")
_YEARS_TO = re.compile(
    rf"(?P<y>{YEAR})年(?:(?P<m>{MONTH})月)?(?P<to>[-—–~～至到])(?P<y2>{YEAR})(?:年(?:(?P<m2>{MONTH})月)?|(?=[，。、；)]|$))(?!{DAY}[日号])"
)
_DECADE = re.compile(
    r"(?:(?P<c>[12][0-9]|十九|二十)世纪)?(?P<d>[1-9]0|[一二三四五六七八九]十)年代(?P<when>初|末|中后期|中期|后期|前期|初期|末期)?"
)
_DECADE_OF = re.compile(
    "(?P<y>(?:1[5-9]|20)[0-9]0|[一二][〇零五六七八九][〇零一二三四五六七八九][〇零])年代(?P<when>[初末]期?|[前中后]期)?"
)
_TEN = "[一二三四五六七八九]"
_DECADES = re.compile(
    rf"(?:(?P<c>1[0-9]|20|十九|二十)世纪)?(?:(?P<d>{_TEN})十?|(?P<n>[1-8]0))(?:年代)?[、和至到—–\-~～]?"
    rf"(?:(?P<e>{_TEN})十|(?P<m>[2-9]0))年代"
)
"""六七十年代, 70、80年代: from the one to the end of the other."""
_LIVED = re.compile(rf"(?P<y>{YEAR})年?[-—–~～至到]{{1,2}}(?P<y2>{YEAR})年?(?=[),，;；])")
"""(1896—1945): from birth to death, or the years of a reign."""
_CENTURY = re.compile(
    r"(?P<bc>公元前)?(?P<c>2[01]|1[0-9]|[1-9]|廿一|二十一?|十[一二三四五六七八九]?|[一二三四五六七八九])世纪(?![0-9一二三四五六七八九]十?年代)"
)
_THIS_CENTURY = re.compile(
    "(?P<which>[本上])个?世纪(?P<when>初期?|末期?|中叶|中期|前期|后期)?(?![0-9一二三四五六七八九]十?年代|[0-9])"
)
_SOME_YEAR = re.compile(
    "(?P<r>民国)?(?P<c>19|20|一九|二[零〇])?(?:(?P<h>[零〇一二三四五六七八九])(?P<t>十)?|(?P<d>[0-9])0?(?(r)|(?(c)|(?<=0))))"
    "几年(?![来间内前后以])"
)
"""八几年, 1990几年, 民国80几年: some year of ten."""
FAR = 16
"""So many characters on, 年代 must stand."""
_BORN = re.compile(r"[05-9][05]后")


def _period(match: re.Match[str], low: Value, high: Value, english: str, *notes: str) -> Number:
    return Number(match.start(), match.end(), "period", low, high, "", english, notes)


def spans(reading: Reading, start: int) -> Number | None:
    """Two dates joined: 2021—2025年, 1月至9月, 5月1日至7日."""
    text = reading.text
    if match := _SPAN.match(text, start):
        first, second = groups(match, "y", "y2")
        second += first // 100 * 100 if second < 100 else 0
        if second > first:
            seasonal = second == first + 1 and match["how"] != "年"
            kind = {"赛季": " season", "学年": " school year"}.get(match["how"], "")
            return _period(
                match,
                first,
                second,
                f"{first}{'/' if seasonal else '–'}{second % 100 if seasonal else second}{kind}",
            )
    if match := _YEARS_TO.match(text, start):
        year, month, year2, month2 = groups(match, "y", "m", "y2", "m2")
        if (year, month) < (year2, month2 or 12):
            return _period(
                match,
                wording.iso(year, month),
                wording.iso(year2, month2),
                f"{wording.date(year, month)} to {wording.date(year2, month2)}",
            )
    if match := _DAYS.match(text, start):
        year, month, day, year2, month2, day2 = groups(match, "y", "m", "d", "y2", "m2", "d2")
        year = year or reading.year_for(start, month, day)
        low, high = (year, month, day), (year2 or year, month2 or month, day2)
        if low < high and not (match["row"] and (high[:2] != low[:2] or high[2] != low[2] + 1)):
            return _period(
                match, wording.iso(*low), wording.iso(*high), f"{wording.date(*low)} to {wording.date(*high)}"
            )
    if found := _months(reading, start):
        return found
    if reading.before(start, 1) == "(" and (match := _LIVED.match(text, start)):
        first, second = groups(match, "y", "y2")
        if first < second:
            return _period(match, first, second, f"{first}–{second}")
    if (match := _DAYS_ONLY.match(text, start)) and text[start].isdigit():
        day, day2 = groups(match, "d", "d2")
        if day < day2:
            return _period(
                match,
                wording.iso(0, 0, day),
                wording.iso(0, 0, day2),
                f"the {wording.ordinal(day)} to the {wording.ordinal(day2)}",
            )
    return None


def _months(reading: Reading, start: int) -> Number | None:
    """1月至9月, 3月到4月中旬."""
    text = reading.text
    if (match := _TWO_MONTHS.match(text, start)) and (found := _two_months(reading, match)):
        return found
    if (match := _PARTED.match(text, start)) and (match["t"] or match["t2"] or match["next"]):
        return _parted(reading, match)
    if match := _MONTHS.match(text, start):
        year, month, month2 = groups(match, "y", "m", "m2")
        year = year or reading.year_for(start, month2, 0)
        if month < month2:
            said = f"{wording.MONTHS[month - 1]} to {wording.date(year, month2)}"
            return _period(match, wording.iso(year, month), wording.iso(year, month2), said)
    return None


def _two_months(reading: Reading, match: re.Match[str]) -> Number | None:
    """七八月: July and August."""
    first, second = (number(match[name]) for name in ("a", "b"))
    if match["ten"]:
        first, second = first + 10, second + 10
    if second != first + 1 or second > 12:
        return None
    year = reading.year_for(match.start(), second, 0)
    said = f"{wording.MONTHS[first - 1]} and {wording.date(year, second)}"
    return _period(match, wording.iso(year, first), wording.iso(year, second), said)


def _parted(reading: Reading, match: re.Match[str]) -> Number | None:
    """From a part of one month to a part of another."""
    year, month, year2, month2 = groups(match, "y", "m", "y2", "m2")
    year = year or reading.year_for(match.start(), month if match["next"] else month2, 0)
    year2 = year2 or (year + 1 if year and (match["next"] or month2 < month) else year)
    low, said = _end_of_part(match["t"], year, month, first=True)
    high, said2 = _end_of_part(match["t2"], year2, month2, first=False)
    if month2 <= month and not (match["next"] or match["y2"] or not year):
        return None
    return _period(match, low, high, f"{said} to {said2}")


def _end_of_part(written: str | None, year: int, month: int, *, first: bool) -> tuple[Value, str]:
    """The first or the last day that a month or a part of it names, and the part in English."""
    tail = TAIL.match(written.removeprefix("月")) if written else None
    part = part_of(tail, year, month) if tail else None
    if part is None:
        return wording.iso(year, month), wording.date(year, month)
    day = part.low if first or part.high is None else part.high
    return day or wording.iso(year, month), part.english


def decades(reading: Reading, start: int) -> Number | None:
    """80年代, 20世纪90年代初, 90后, 21世纪."""
    text = reading.text
    if text.find("年代", start, start + FAR) >= 0 and (found := _named_decade(reading, start)):
        return found
    if (match := _SOME_YEAR.match(text, start)) and (found := _some_year(reading, match)):
        return found
    if match := _BORN.match(text, start):
        ten = int(match[0][:2])
        year = (1900 if ten >= 40 else 2000) + ten
        half = ten % 10 != 0  # 95后
        said = f"born from {year}" if half else f"born in the {year}s"
        return Number(start, match.end(), "period", year, year + (4 if half else 9), "", said)
    if match := _THIS_CENTURY.match(text, start):
        first, name = (2001, "this") if match["which"] == "本" else (1901, "last")
        when = (match["when"] or "")[:1]
        part = {"初": "early in ", "末": "the end of ", "中": "the middle of "}.get(when, "")
        return Number(start, match.end(), "period", first, first + 99, "", f"{part}{name} century")
    if match := _CENTURY.match(text, start):
        century = number(match["c"])
        said = f"the {wording.ordinal(century)} century{' BC' if match['bc'] else ''}"
        if match["bc"]:
            return Number(start, match.end(), "period", -century * 100, -(century - 1) * 100 - 1, "", said)
        return Number(start, match.end(), "period", (century - 1) * 100 + 1, century * 100, "", said)
    return None


def _named_decade(reading: Reading, start: int) -> Number | None:
    """1990年代, 六七十年代, 80年代初."""
    text = reading.text
    if match := _DECADE_OF.match(text, start):
        return _decade(start, match, number(match["y"]))
    if match := _DECADES.match(text, start):
        first, second = (number(match["n"] or match["d"] + "十"), number(match["m"] or match["e"] + "十"))
        if first < second:
            head, century = _century(reading, match, first)
            said = f"the {century + first}s to the {century + second}s"
            return Number(head, match.end(), "period", century + first, century + second + 9, "", said)
    if match := _DECADE.match(text, start):
        ten = number(match["d"])
        head, century = _century(reading, match, ten)
        return _decade(head, match, century + ten)
    return None


def _some_year(reading: Reading, match: re.Match[str]) -> Number | None:
    """One of ten years, of the Republic where that stands before."""
    ten = "零一二三四五六七八九".find((match["h"] or "").replace("〇", "零")) if match["h"] else int(match["d"])
    if match["r"] or reading.before(match.start(), 2) == "民国":
        first = 1911 + ten * 10
    elif match["c"]:
        first = (1900 if match["c"] in ("19", "一九") else 2000) + ten * 10
    elif match["t"] or 1 <= ten <= 4 or reading.before(match.start(), 1) in tuple("十百千好这那"):
        return None
    else:
        first = (1900 if ten else 2000) + ten * 10
    head = match.start() - 2 * (not match["r"] and reading.before(match.start(), 2) == "民国")
    said = f"from {first} to {first + 9}" if first % 10 else f"in the {first}s"
    return Number(head, match.end(), "period", first, first + 9, "", f"some year {said}")


def _century(reading: Reading, match: re.Match[str], ten: int) -> tuple[int, int]:
    """Where the decade begins with the words for its century, and the first year of that century."""
    before = re.search("上个?世纪$", reading.before(match.start(), 4))
    head = match.start() - (len(before[0]) if before else 0)
    if match["c"]:
        return head, (number(match["c"]) - 1) * 100
    return head, 1900 if ten >= 30 or before else 2000


_WHEN = {"初": "early ", "前": "early ", "末": "late ", "后": "late ", "中期": "mid-", "中后期": "mid to late "}


def _decade(start: int, match: re.Match[str], year: int) -> Number:
    """One decade, or a part of it."""
    when = match["when"] or ""
    said = f"the {_WHEN.get(when) or _WHEN.get(when[:1], '')}{year}s"
    return Number(start, match.end(), "period", year, year + 9, "", said)
