"""Numbers with a shape of their own: 2罚1中, “3·15”, 八零后, 多年, 十天半个月, 115年度, 8000至2000元不等."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from seeds.language.characters import HAN
from seeds.language.numbers import wording
from seeds.language.numbers.durations import duration
from seeds.language.numbers.figures import figure
from seeds.language.numbers.number import Number
from seeds.language.numbers.quantities import quantity
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import units

_HAN_DIGITS = "〇零一二三四五六七八九"
_N = r"(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})"
_SHOTS = re.compile(rf"(?P<a>{_N})[罚投射发](?:(?P<b>{_N})|(?P<all>全)|(?P<none>不|未))中")
_EVENT = re.compile('(?<=[“"「])(?P<m>1[0-2]|[1-9])[·.・](?P<d>3[01]|[12][0-9]|[1-9])(?=[”"」])')
_BORN = re.compile("(?P<d>[五六七八九零〇][零〇五])后(?![来面方才卫腰勤])")
_YEARS = re.compile("多年(?![生级龄轻代份度款纪])")
_FORTNIGHT = re.compile("十天半(?:个?月|拉月)|三天两头|十天半月")
_ONE_OR_SO: dict[str, tuple[float, float, str]] = {
    **dict.fromkeys(("一天半天", "一日半日", "一天半日"), (0.5, 1, "day")),
    **dict.fromkeys(("一年半载", "一年半年"), (0.5, 1, "year")),
    **dict.fromkeys(("一月半月", "一个月半个月"), (0.5, 1, "month")),
    **dict.fromkeys(("三年五载", "三年五年", "三载五载"), (3, 5, "year")),
    **dict.fromkeys(("三天五天", "三日五日"), (3, 5, "day")),
    **dict.fromkeys(("十天八天", "十日八日"), (8, 10, "day")),
    **dict.fromkeys(("十年八年", "十年八载"), (8, 10, "year")),
    **dict.fromkeys(("三月五月", "三个月五个月"), (3, 5, "month")),
}
_REPUBLIC = re.compile(
    f"(?P<y>1[0-2][0-9]|一[一二]?[{_HAN_DIGITS}]{{1,2}}|[四五六七八九]十[一二三四五六七八九]?)(?:學|学)?年"
    "(?:度|(?=的[0-9百]|憲判|宪判|底|初|起|第|施行|[一二三四]季|上半|下半))"
)
_COMPARED = re.compile("的(?:[0-9.]+%|百分之)")
_MAY_FALL = re.compile("[^，。；、]{1,12}?[至到\\-—–~～][^，。；]{1,12}?(?:不等|年半)")
"""What must stand there for the rest to be looked at."""
_TO = re.compile("[至到\\-—–~～]")
_WHOLE = re.compile("一整(?P<unit>天|年|月|周|晚(?!上)|夜|日|个(?:月|星期|季度|学期|小时|世纪|赛季))")
_PARTS_OF_DAY = {
    "下午": "afternoon",
    "上午": "morning",
    "早上": "morning",
    "早晨": "morning",
    "中午": "noon",
    "晚上": "evening",
}
_PART_OF_DAY = re.compile("一整?个?(?P<part>下午|上午|早上|早晨|中午|晚上)(?![班学课工岗路街车场])")
"""一晚上班 goes to work for an evening."""
_DAYS_AND_NIGHTS = re.compile(f"(?P<a>{_N})(?:天|昼|日)(?P=a)夜")
_MINUTES_SHARP = re.compile(f"(?P<a>{_N})分整")
_TIMED = re.compile("秒|用时|成绩|纪录")
_HALF_MINUTE = re.compile(f"(?P<a>{_N})分半钟?")


def shots(reading: Reading, start: int) -> Number | None:
    """2罚1中: one of two went in."""
    match = _SHOTS.match(reading.text, start)
    if not match:
        return None
    tried = _count(match["a"])
    scored = tried if match["all"] else 0 if match["none"] else _count(match["b"])
    if not tried or scored > tried:
        return None
    share = wording.plain(Decimal(scored) / Decimal(tried))
    return Number(start, match.end(), "ratio", share, None, "", f"{scored} of {tried}")


def event(reading: Reading, start: int) -> Number | None:
    """“3·15”: the day by which something is called."""
    if not (match := _EVENT.match(reading.text, start)):
        return None
    month, day = int(match["m"]), int(match["d"])
    return Number(start, match.end(), "date", f"{month:02}-{day:02}", None, "", wording.date(0, month, day))


def born(reading: Reading, start: int) -> Number | None:
    """八零后: born in the eighties."""
    if not (match := _BORN.match(reading.text, start)):
        return None
    ten = int("".join(str(_HAN_DIGITS[1:].find(char.replace("〇", "零"))) for char in match["d"]))
    year = (1900 if ten >= 40 else 2000) + ten
    return Number(
        start, match.end(), "period", year, year + (9 if ten % 10 == 0 else 4), "", f"born in the {year}s"
    )


def many(reading: Reading, start: int) -> Number | None:
    """多年: no figure is named."""
    match = _YEARS.match(reading.text, start)
    if not match or re.search("[0-9一二三四五六七八九十百千万几许很太不差么好]$", reading.before(start, 1)):
        return None
    return Number(start, match.end(), "period", None, None, "year", "many years")


_OVER_AGAIN = re.compile(
    "(?P<n>[两三四五六七数几])度(?![假过空角烧伤分音的之计量电近数外热方下上以为左右高低])(?=[HAN])".replace(
        "HAN", HAN
    )
)
_OF_WARMTH = re.compile("[温热冷烧零角纬经斜转第百十]|降|升")


_WON = re.compile(
    "(?P<n>[两二三四五六七八九]|十[一二三四五]?)(?:(?=[获夺捧摘]得?了?[^，。；、！？]{0,14}?(?:冠|金|奖|杯|称号|[银铜]牌|提名|桂冠|第一))"
    "|(?=[进闯]决赛))"
)
_NOT_SO_OFTEN = re.compile("[第前后张李王其初老赵十一二三四五六七八九0-9]$")
"""第三获奖者, 张三获奖."""


def over_again(reading: Reading, start: int) -> Number | None:
    """两度会晤, 数度冲突, 三获金奖: so many times."""
    if (won := _WON.match(reading.text, start)) and not _NOT_SO_OFTEN.search(reading.before(start, 1)):
        count = _count(won["n"])
        return Number(start, won.end(), "count", count, None, "time", f"{count} times")
    match = _OVER_AGAIN.match(reading.text, start)
    if not match or _OF_WARMTH.search(reading.before(start, 6)):
        return None
    if match["n"] in "数几":
        return Number(start, start + 2, "count", 2, 9, "time", "several times")
    count = _count(match["n"])
    return Number(start, start + 2, "count", count, None, "time", f"{count} times")


_OF_TEN = re.compile("十有八九|十之八九|十居八九")


def idiom(reading: Reading, start: int) -> Number | None:
    """十天半个月 is ten days to a fortnight, 一年半载 half a year or a year, 十有八九 eight or nine of ten."""
    if match := _OF_TEN.match(reading.text, start):
        return Number(start, match.end(), "share", 0.8, 0.9, "", "eight or nine out of ten")
    for written, (low, high, unit) in _ONE_OR_SO.items():
        if reading.text.startswith(written, start):
            said = f"{low:g} to {high:g} {unit}s" if low >= 1 else f"half a {unit} or a {unit}"
            return Number(start, start + len(written), "period", low, high, unit, said)
    match = _FORTNIGHT.match(reading.text, start)
    if not match or match[0] == "三天两头":
        return None
    return Number(start, match.end(), "period", 10, 15, "day", "ten days or a fortnight")


def of_republic(reading: Reading, start: int) -> Number | None:
    """115年度 in Taiwan: 2026."""
    match = _REPUBLIC.match(reading.text, start)
    if not match or not (
        reading.setting.republic
        or _of_row(reading, match)
        or (reading.setting.yuan == "yuan" and match[0].endswith("度"))
    ):
        return None
    written = match["y"]
    year = 1911 + (
        _count(written)
        if written.isdigit() or "十" in written
        else int("".join(str(_digit(char)) for char in written))
    )
    reading.last_year = year, match.end()
    return Number(start, match.end(), "date", year, None, "", f"the year {year}")


def _of_row(reading: Reading, match: re.Match[str]) -> bool:
    """八十年的16%、八十一年的11%: years of the Republic where shares of years are compared."""
    return reading.setting.yuan == "yuan" and _COMPARED.match(reading.text, match.end()) is not None


def and_a_half(reading: Reading, start: int) -> Number | None:
    """1分半钟, 2分整, 三天三夜."""
    if match := _DAYS_AND_NIGHTS.match(reading.text, start):
        days = _count(match["a"])
        return Number(start, match.end(), "period", days, None, "day", f"{days} days and nights")
    if (match := _MINUTES_SHARP.match(reading.text, start)) and _TIMED.search(reading.around(start, match.end())):
        minutes = _count(match["a"])
        return Number(start, match.end(), "period", minutes * 60, None, "second", f"{minutes} minutes sharp")
    if match := _HALF_MINUTE.match(reading.text, start):
        seconds = _count(match["a"]) * 60 + 30
        return Number(
            start, match.end(), "period", seconds, None, "second", f"{_count(match['a'])} and a half minutes"
        )
    return None


def whole(reading: Reading, start: int) -> Number | None:
    """一整天, 一下午: the whole of one."""
    if (match := _PART_OF_DAY.match(reading.text, start)) and reading.before(start, 1) not in tuple(
        "第有这那每某同"
    ):
        part = _PARTS_OF_DAY[match["part"]]
        return Number(start, match.end(), "period", 1, None, part, f"a whole {part}")
    match = _WHOLE.match(reading.text, start)
    if not match:
        return None
    unit = units()["个月" if match["unit"] == "月" else match["unit"]].name
    return Number(start, match.end(), "period", 1, None, unit, f"a whole {unit}")


def falling(reading: Reading, start: int) -> Number | None:
    """8年至1年半, 8000至2000元不等: a range told from its upper end."""
    text = reading.text
    if not _MAY_FALL.match(text, start):
        return None
    high = duration(reading, start) or quantity(reading, start) or _plain(reading, start)
    if not high or high.high is not None or not isinstance(high.value, (int, float)):
        return None
    to = _TO.match(text, high.end)
    if not to:
        return None
    low = duration(reading, to.end()) or quantity(reading, to.end())
    if not low or low.high is not None or not isinstance(low.value, (int, float)):
        return None
    end = low.end
    if (high.unit, low.unit) == ("year", "year") and text.startswith("半", end):
        low, end = replace(low, value=low.value + 0.5), end + 1
    same = high.unit == low.unit or (not high.unit and high.kind == "count")
    assert isinstance(low.value, (int, float))
    if not same or low.value >= high.value or not (text.startswith("不等", end) or high.unit == "year"):
        return None
    said = f"{low.value:,} to {high.value:,} {low.unit}{'s' * (low.unit == 'year')}".strip()
    return Number(start, end, "range", low.value, high.value, low.unit, said)


def _plain(reading: Reading, start: int) -> Number | None:
    """Figures without a unit, which stands behind the other end."""
    of = figure(reading.text, start)
    if not of or of.low is None or of.high is not None or of.over:
        return None
    return Number(of.start, of.end, "count", wording.plain(of.low))


def _count(written: str) -> int:
    from seeds.language.numbers.dates import number

    return int(written) if written.isdigit() else number(written.replace("两", "二"))


def _digit(char: str) -> int:
    return max(_HAN_DIGITS.find(char) - 1, 0)
