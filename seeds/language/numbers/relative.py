"""Years, months and their parts told from the day of the paper: 去年, 今年上半年, 上月15日, 前三季度, 去年同期."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.language.characters import HAN
from seeds.language.numbers import wording
from seeds.language.numbers.daily import told_day
from seeds.language.numbers.dates import DAY, MONTH, number
from seeds.language.numbers.number import Number, Value
from seeds.language.numbers.parts import TAIL, part_of
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.stretches import spans

YEARS = {
    "今年": 0,
    "本年": 0,
    "去年": -1,
    "旧年": -1,
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
    rf"(?P<y>今年|本年(?!度报)|去年|旧年|上年|大?前年|明年|后年)(?:度(?=[的,，。、第内]|预算|计划|工作|考核))?(?:\((?P<n>[0-9]{{3,4}})(?:年)?\)|以来)?(?:的?(?P<m>{MONTH})月(?:份(?!额))?(?:(?P<d>{DAY})[日号])?)?"
)
_YEAR_IN_BRACKETS = re.compile(
    rf"(?P<y>[今去明])\((?P<n>[0-9]{{3,4}})\)年度?(?:(?P<m>{MONTH})月(?:份(?!额))?(?:(?P<d>{DAY})[日号])?)?"
)
_MONTHS = re.compile(rf"(?P<y>[今去明])年?(?P<m>{MONTH})月")
_MONTH = re.compile(
    rf"(?P<m>本月|[这今]个月|上个?月|下个?月|当月)(?:\([0-9]{{1,2}}\)月?)?(?:(?P<d>{DAY})[日号]|(?P<t>[上中下]旬|[底初末]))?"
)
_MONTH_IN_BRACKETS = re.compile(rf"(?P<m>[本上下])\((?P<n>{MONTH})\)月份?(?P<t>[上中下]旬|[初底末])?")
_TO_DAY = re.compile(f"[-—–~～至到](?P<d>{DAY})[日号]")
_FIRST_MONTHS = "(?:[4-9]|1[01]|[四五六七八九十]|十一)"
_FIRST_QUARTERS = re.compile("前[二两三23]季")
_FIRMS_BEHIND = re.compile("[，。、营获税净合累毛每总纯E的共]")
_NOT_OF_A_YEAR = re.compile("(?:[同每某任这那单头下]|(?<!加)上|(?<!日)本)$")
"""What is told of a firm's quarters; 前三季 of a series are seasons."""
_ECONOMIC = (
    "的?(?:累计|合同|新增|实现|全[国省市])?"
    "(?:销售|签约|营收|收入|利润|净利|进出口|出口|进口|投资|产量|产值|业绩|用电|税收|票房)"
)
"""Of what the first months of a year are summed up."""
_PART = re.compile(
    "(?:[上下]半年(?!度)|[前首]三季度|第?[一二三四1-4]季度(?![报假])|第[一二三四1-4]季(?![度节])|首季(?!度?报)"
    "|前[二两三23]季(?!度)|[QH][1-4](?![0-9A-Za-z])|首(?:[2-9]|1[01]|[两二三四五六七八九十])个?[月季]"
    rf"|前{_FIRST_MONTHS}个月|(?<![目此以之年日月天当提])前{_FIRST_MONTHS}月(?![日份\d])|(?<![{HAN}])前(?:[1-3]|[一两二三])个(?:季度|月)"
    rf"|(?<![目此以之年日月天当提])前(?:[23]|[二两三])个月(?={_ECONOMIC}))"
)

_NAMED = {
    "今年": "this year",
    "本年": "this year",
    "去年": "last year",
    "旧年": "last year",
    "上年": "the year before",
    "前年": "the year before last",
    "大前年": "three years ago",
    "明年": "next year",
    "后年": "the year after next",
}
_MONTH_NAMED = {**dict.fromkeys("本这今", "this month"), "上": "last month", "下": "next month"}
"""What is said where the text has no date; no year is made up."""
_OF_ANOTHER = re.compile(
    rf"(?P<y>同年|次年|翌年|该年|[这那]一?年(?![来里多间])"
    rf"|(?<=[在于自从至到比较占])当年|当年(?=[底末就即]|(?:1?[0-9]|[一二三四五六七八九十]{{1,2}})月))(?:的?(?P<m>{MONTH})月(?:份(?!额))?(?:(?P<d>{DAY})[日号])?)?(?![级龄度])"
)
"""The year that was told last, and the one behind it; 当年 alone may as well be long ago."""
FAR, NEAR_BY = 300, 100
"""So far behind a year 次年 still hangs on it, and so far 当年, which has other senses."""
_COMPARED = re.compile("[比较与和同]$")
"""比去年…: what follows is not of that year."""


def relative(reading: Reading, start: int) -> Number | None:
    """A date that hangs on the date of the article; nothing where that is not known and nothing else tells it."""
    for rule in (_years, _months, told_day, _parts, _of_another, _point, _of_dynasty):
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
    if match["y"] == "旧年" and reading.setting.yuan != "HKD":  # elsewhere the old year of the moon
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
        said = part.english if year else part.english.replace("the year", _NAMED[match["y"]])
        return Number(start, tail.end(), part.kind, part.low or None, part.high, "", said)
    named = str(year) if year else _NAMED[match["y"]]
    if same:
        low, high = _same_months(reading, start, year)
        said = f"{wording.SAME_PERIOD} of {named}"
        return Number(start, same.end(), "period" if high else "date", low or year or None, high, "", said)
    return Number(start, end, "date", year or None, None, "", f"{since}{named}")


def _same_months(reading: Reading, start: int, year: int) -> tuple[Value | None, Value | None]:
    """一季度…比上年同期: the months of the other year, where the sentence names those of this one."""
    for found in reversed(reading.found[-6:]):
        if not year or start - found.end > NEAR_BY:
            break
        months = [re.fullmatch(r"(\d{4})-(\d\d)", str(end)) for end in (found.value, found.high)]
        if months[0] and int(months[0][1]) > year:
            low, high = (month and f"{year}-{month[2]}" for month in months)
            return low, high
    return None, None


def _of_another(reading: Reading, start: int) -> Number | None:
    """同年11月10日, 次年: the year hangs on the one that was told last."""
    match = _OF_ANOTHER.match(reading.text, start)
    far = NEAR_BY if match and match["y"][0] in "当这那" else FAR
    if not match:
        return None
    known = reading.last_year is not None and start - reading.last_year[1] <= far
    if not known and not match["m"]:
        return None
    year = reading.last_year[0] + (match["y"] in ("次年", "翌年")) if known and reading.last_year else 0
    month, day = (number(match[name]) if match[name] else 0 for name in ("m", "d"))
    return Number(
        start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day)
    )


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
        said = wording.date(0, 0, day) if day else _MONTH_NAMED[match["m"][0]]
        said = (
            f"the end of {said}"
            if match["t"] in ("底", "末")
            else f"early in {said}"
            if match["t"] == "初"
            else said
        )
        return Number(start, match.end(), "date", wording.iso(0, 0, day) or None, None, "", said)
    count = today.year * 12 + today.month - 1 + {"上": -1, "下": 1}.get(match["m"][0], 0)
    year, month = count // 12, count % 12 + 1
    if match["t"] and (part := _of_month(reading, match, year, month)):
        return part
    if day and (to := _TO_DAY.match(reading.text, match.end())) and (last := number(to["d"])) > day:
        said = f"{day} to {wording.date(year, month, last)}"
        low, high = wording.iso(year, month, day), wording.iso(year, month, last)
        return Number(start, to.end(), "period", low, high, "", said)
    return Number(
        start, match.end(), "date", wording.iso(year, month, day), None, "", wording.date(year, month, day)
    )


def _of_month(reading: Reading, match: re.Match[str], year: int, month: int) -> Number | None:
    """上月底, 本（11）月下旬."""
    tail = TAIL.match(reading.text, match.start("t"))
    part = part_of(tail, year, month) if tail else None
    return part and Number(match.start(), match.end(), part.kind, part.low, part.high, "", part.english)


def _parts(reading: Reading, start: int) -> Number | None:
    """A part of a year that is not named: the article's own year, or open."""
    match = _PART.match(reading.text, start)
    if match and match[0][0] == "H" and re.search("[A-Za-z0-9，]$", reading.before(start, 1)):  # 3X，H1路
        return None
    if match and (match[0][0] in "第QH" or not _NOT_OF_A_YEAR.search(reading.before(start, 2))):
        if (
            _FIRST_QUARTERS.fullmatch(match[0])
            and reading.setting.yuan == "CNY"
            and not _FIRMS_BEHIND.match(reading.text, match.end())
        ):
            return None
        tail = TAIL.match(reading.text, start)
        if tail is None or (part := part_of(tail, 0)) is None:
            return None
        year = _year_of_part(reading, start, part.months)
        part = part_of(tail, year) or part
        return Number(start, tail.end(), part.kind, part.low, part.high, "", part.english)
    return None


_POINT = re.compile(
    "(?:(?P<year>年)|月)(?P<when>[底末]|尾(?=[，。、才再前的将会])|初(?![二三四五级]|一(?!月)))(?![层线部盘端尾])"
)
_NO_POINT = re.compile("[每历逐同常学岁任期半0-9一二三四五六七八九十个多几本上下大小]$|[每历往逐一]年$")


def _point(reading: Reading, start: int) -> Number | None:
    """年底, 月初: of the year that is told of, else of the paper's; of which month is left open."""
    match = _POINT.match(reading.text, start)
    if not match or _NO_POINT.search(reading.before(start, 2)):
        return None
    early = match["when"] == "初"
    if not match["year"]:
        return Number(
            start, match.end(), "date", None, None, "", f"{'early in' if early else 'the end of'} the month"
        )
    year = _year_of_part(reading, start, (1, 1))
    value = wording.iso(year, 1 if early else 12) if year else None
    return Number(
        start, match.end(), "date", value, None, "", f"{'early in' if early else 'the end of'} {year or 'the year'}"
    )


_DYNASTIES = {
    "清": "Qing",
    "明": "Ming",
    "元": "Yuan",
    "宋": "Song",
    "唐": "Tang",
    "汉": "Han",
    "民国": "the Republic",
}
_DYNASTY = re.compile(
    "(?P<d>民国|[清明宋唐汉])(?:(?:朝|代)?(?P<when>末|初)(?:年|期|叶)?(?=[，。、；的至到]|[民清明元]初|以|时|$)"
    "|(?:朝|代)(?P<part>中后期|[中前后晚早]期|中叶)|(?P<last>末)(?=[来建出有即就曾]))"
)
_PARTS_SAID = {"中后": "the later half", "中": "the middle", "前": "the first part", "早": "the first part"}


def _of_dynasty(reading: Reading, start: int) -> Number | None:
    """清末, 明初: the last or first years of a dynasty, which have no fixed bounds."""
    match = _DYNASTY.match(reading.text, start)
    if not match or reading.before(start, 1) in tuple("文声说证表申冷东西武"):
        return None
    said = f"{'the first' if match['when'] == '初' else 'the last'} years of {_DYNASTIES[match['d']]}"
    if part := match["part"]:
        said = f"{_PARTS_SAID.get(part.rstrip('期叶'), 'the last part')} of {_DYNASTIES[match['d']]}"
    return Number(start, match.end(), "period", None, None, "", said)


def _year_of_part(reading: Reading, start: int, months: tuple[int, int]) -> int:
    """The year that was named last in the sentence; else the article's, when the part lies behind it."""
    if reading.last_year and start - reading.last_year[1] < 60:
        return reading.last_year[0]
    today = reading.setting.date
    elsewhere = reading.last_year is not None and today is not None and reading.last_year[0] != today.year
    return today.year if today and today.month and not elsewhere and months[0] <= today.month else 0
