"""Numbers that are no plain figure with a unit: ¥500, -5℃, 半年, 成千上万, 七旬."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.beside import by_its_noun
from seeds.language.numbers.bounds import bounded
from seeds.language.numbers.currencies import named_before
from seeds.language.numbers.figures import Figure, figure
from seeds.language.numbers.making import made
from seeds.language.numbers.number import Number
from seeds.language.numbers.quantities import quantity
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import Unit, unit_at, units

_SIGNS = {
    "¥": "CNY",
    "￥": "CNY",
    "$": "USD",
    "US$": "USD",
    "HK$": "HKD",
    "NT$": "TWD",
    "NT": "TWD",
    "€": "EUR",
    "£": "GBP",
    "RMB": "CNY",
    "CNY": "CNY",
    "USD": "USD",
    "A$": "AUD",
    "S$": "SGD",
    "C$": "CAD",
    "NZ$": "NZD",
    "MOP$": "MOP",
    "RM": "MYR",
    **{code: code for code in ("EUR", "GBP", "JPY", "HKD", "TWD", "SGD", "AUD", "CAD", "KRW")},
}
_SIGN = re.compile(
    r"(?P<sign>US\$|HK\$|NT\$|NT(?=[0-9])|MOP\$|NZ\$|[ASC]\$|RM(?=[0-9])|RMB|USD|CNY|EUR|GBP|JPY|HKD|TWD|SGD|AUD|CAD|KRW|[¥￥$€£])\s?(?=[0-9])"
)
_BELOW_ZERO = ("°C", "°F", "CNY", "TWD", "HKD", "yuan", "USD", "V", "m")
_BELOW = re.compile("(?:净胜[球分局]|得失[球分]|正负|[值率差额增速数为是至到约近降达])$")
"""What tells that a dash is a minus: what stands before may be below nothing."""
_HALF = re.compile(
    "半个?(?P<more>[多来])?(?=[年月时小星世学公里亩斤升米吨周季钟分秒茶汤大匙勺杯碗瓶盒尺寸丈斗担两克厘毫桶缸袋包箱盆壶锅筐篮车碟盘罐坛吋呎坪]"
    "|厘米|毫米)"
)
_OF_A_KIND = tuple("匙勺杯碗瓶盒桶缸袋箱盆壶锅筐篮碟盘罐坛")
"""What half of is told as half of one, though it is counted."""
_NO_HALF = re.compile("半个?(?:月[台球饼亮牙刊]|车[间道]|盘[棋否]|包围|升[级学]|斗[争士]|尺[码度]|分[析之])")
_HALF_OF = re.compile(
    "半个(?=[大小足篮]?(?:月台|[球操]场|城市?|村子?|镇|县|省|国家|中国|世界|地球|[欧亚非]洲|车厢|教室|房间|屋子?|广场|身[子体]|脸|"
    "馒头|[西冬南]瓜|苹果|鸡蛋|面包|大?饼|橙子?|柠檬|梨|洋葱|土豆)(?!界纪))"
)
"""半个月台, 半个西瓜: half of it."""
_LONG_HALF = re.compile("[大小]")
_LONG = re.compile("半(?:年(?!级|代)|个(?:月(?!台)|世纪|学期|小时|钟头|星期))")
"""大半年: more than half of it."""
_RANGE_BELOW = re.compile(
    "(?P<a>零下|[-−－负])?(?P<n>[0-9]{1,2}(?:[.][0-9])?)(?:℃|°C|摄氏度|度)?[至到~～—–-](?P<b>零下|[-−－负])?(?P<m>[0-9]{1,2}(?:[.][0-9])?)(?:℃|°C|摄氏度|度)"
)
"""零下3到零下8度, -5～3℃."""
_SOME = re.compile("成千上万|成千累万|成百上千|千千万万|数以(?P<n>[十百千万亿]{1,3})计|亿万")
_AGED = re.compile(r"(?P<n>[四五六七八九]|(?<![0-9])[4-9]0?)旬|半百(?=老人|之)|(?<=年[过近逾届])半百")


def signed(reading: Reading, start: int) -> Number | None:
    """Money with its sign before it: ¥500, HK$3.5亿; and a negative: 负5, -5℃."""
    match = _SIGN.match(reading.text, start)
    if match:
        found = figure(reading.text, match.end())
        if not found or found.low is None:
            return None
        begin, money = _whose(reading, start, match["sign"])
        found_sum = made(reading, found._replace(start=begin), Unit("amount", money, "", "", ""), found.end)
        end = found_sum.end + reading.text.startswith("元", found_sum.end)
        return replace(found_sum, start=begin, end=end)
    if (
        reading.text[start] in "负-−－"
        and start + 1 < len(reading.text)
        and reading.text[start + 1] in "0123456789"
    ):
        if re.search("[0-9A-Za-z)℃月日年号]$", reading.before(start, 1)) and reading.text[start] != "负":
            return None
        below = _BELOW.search(reading.before(start, 4)) is not None
        made_plain = quantity(reading, start + 1) or (_bare(reading, start + 1) if below else None)
        if made_plain is None or not isinstance(made_plain.value, (int, float)):
            return None
        if made_plain.unit not in _BELOW_ZERO and not (below and made_plain.kind in ("count", "score", "measure")):
            return None
        if made_plain.value < 0:
            return replace(made_plain, start=start)
        return replace(made_plain, start=start, value=-made_plain.value, english=f"−{made_plain.english}")
    return None


def _whose(reading: Reading, start: int, sign: str) -> tuple[int, str]:
    """Where a sum begins and which money its sign is: $ is that of the paper's place, or of the name before it."""
    if sign != "$":
        return start, _SIGNS[sign]
    if named := named_before(reading, start):
        return named
    return start, reading.setting.yuan if reading.setting.yuan in ("HKD", "TWD") else "USD"


def below_zero(reading: Reading, start: int) -> Number | None:
    """零下3到零下8度: a range of temperatures of which one end at least lies below nothing."""
    match = _RANGE_BELOW.match(reading.text, start)
    if not match or not (match["a"] or match["b"]) or re.search("[0-9A-Za-z月年日]$", reading.before(start, 1)):
        return None
    ends = sorted(Decimal(match[n]) * (-1 if match[sign] else 1) for sign, n in (("a", "n"), ("b", "m")))
    low, high = (wording.plain(end) for end in ends)
    said = f"{low} to {high} °C".replace("-", "−")
    return Number(start, match.end(), "range", low, high, "°C", said)


def _bare(reading: Reading, start: int) -> Number | None:
    """The figures behind a sign, without a unit: 净胜球-10."""
    of = figure(reading.text, start)
    if of is None or of.low is None or of.high is not None or re.match("[0-9A-Za-z]", reading.after(of.end, 1)):
        return None
    value = wording.plain(of.low)
    return Number(of.start, of.end, "count", value, None, "", wording.figures(of.low))


def half(reading: Reading, start: int) -> Number | None:
    """半年, 半小时, 半个多月, 半亩."""
    if (long := _LONG_HALF.search(reading.before(start, 1))) and _LONG.match(reading.text, start):
        years = half(Reading(reading.text[start:], reading.setting), 0)
        more = {"大": "more", "小": "less"}[long[0]]
        return years and replace(
            years, start=start - 1, end=start + years.end, english=f"{more} than {years.english}"
        )
    if part := _HALF_OF.match(reading.text, start):
        return Number(start, part.end(), "share", 0.5, None, "", "half")
    match = _HALF.match(reading.text, start)
    if (
        not match
        or _NO_HALF.match(reading.text, start)
        or (
            reading.before(start, 1) in tuple("一大后前每多两夜对")
            and not (reading.before(start, 1) == "后" and reading.text.startswith(("小时", "分钟"), start + 1))
        )
    ):
        return None
    if reading.text[start + 1] == "年" and (
        reading.before(start, 1) in tuple("上下") or reading.after(start + 2, 1) in tuple("度报刊")
    ):
        return None
    at = match.end()
    unit = unit_at(reading.text, at)
    named = unit_at(reading.text, start + 1)
    if named and len(named[0]) > 1 and named[0].startswith("个"):
        unit, at = named, start + 1
    elif match["more"] and (
        joined := units().get(
            "个"
            + (
                reading.text[at : at + 2]
                if reading.text[at : at + 2] in ("小时", "世纪", "星期")
                else reading.text[at : at + 1]
            )
        )
    ):
        length = 2 if reading.text[at : at + 2] in ("小时", "世纪", "星期") else 1
        return made(reading, Figure(start, at, Decimal("0.5"), over=True), joined, at + length)
    elif reading.text[start + 1] == "个" and reading.text[at] != "个":
        joined = units().get("个" + reading.text[at : at + 1]) or units().get("个" + reading.text[at : at + 2])
        if joined is None:
            return None
        unit = ("个", joined)
    if (
        unit is None
        or (unit[1].kind not in ("period", "measure") and not unit[0].endswith(_OF_A_KIND))
        or unit[0] in ("日", "天", "分", "夜", "晚", "里地", "载", "世")
        or (unit[1].how and unit[0] not in ("里", "尺", "寸", "丈", "斗", "担", "两"))
    ):
        return None
    if unit[0] == "里" and not re.match("里[路地多]", reading.after(at, 2)):
        return None
    end = at + len(unit[0])
    what = by_its_noun(reading.text, start, end, unit[0], unit[1])
    return made(reading, Figure(start, at, Decimal("0.5")), what, end)


def uncounted(reading: Reading, start: int) -> Number | None:
    """成千上万, 数以百计, 亿万, 七旬."""
    if match := _SOME.match(reading.text, start):
        if match[0] == "亿万" and re.match("[富豪年]", reading.after(match.end(), 1)):
            return None
        names = {
            "成百上千": "hundreds, even thousands",
            "亿万": "hundreds of millions",
            "成千上万": "thousands upon thousands",
            "千千万万": "countless",
        }
        tens = {
            "十": "tens",
            "百": "hundreds",
            "千": "thousands",
            "万": "tens of thousands",
            "十万": "hundreds of thousands",
            "百万": "millions",
            "千万": "tens of millions",
            "亿": "hundreds of millions",
        }
        return Number(
            start,
            match.end(),
            "count",
            None,
            None,
            "",
            names.get(match[0]) or tens.get(match["n"] or "", "thousands upon thousands"),
        )
    if match := _AGED.match(reading.text, start):
        first = (match["n"] or "5")[0]
        age = 10 * (int(first) if first.isdigit() else "零一二三四五六七八九".find(first))
        said, notes = bounded(reading, start, match.end(), f"{age} years old")
        return Number(start, match.end(), "age", age, None, "year", said, notes)
    return None
