"""Discounts, tenths told with their hundredths, and interest: 八五折, 3成15, 年息三厘, 25点子."""

from __future__ import annotations

import re
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.figures import Figure, figure
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_DIGITS = "一二三四五六七八九"
_OFF = re.compile(f"(?P<a>[{_DIGITS}])(?P<b>[{_DIGITS}])折")
_PRICED = re.compile("打|优惠|享|价|折扣|起|票|售|购|卖|买|降|促销")
_TENTHS = re.compile("(?P<a>[1-9])成(?P<b>[0-9]{1,2})(?![0-9%％.]|[个名人年月日天家万亿])")
_RATE = re.compile("(?P<unit>厘(?![米升])|点子|(?<=[0-9一两二三四半])码|分(?=[，。、；！？的利]|$))")
_INTEREST = re.compile(
    "(?P<month>月息|月利率?)|年息|年利率?|利率|息率|利息|按息|[定存]息|低开|高开|息|[升跌涨减加]|回报|收益"
)


def _off(start: int, end: int, share: Decimal, high: Decimal | None = None) -> Number:
    said = f"{wording.percent(share)} of the price, {wording.percent(1 - share)} off"
    return Number(start, end, "ratio", wording.plain(share), wording.plain(high) if high else None, "", said)


def _is_offered(reading: Reading, of: Figure) -> bool:
    """“五折！”: said alone it is a price; 一波三折 is none, nor 第五折 of a play."""
    word = reading.text[of.start : of.end] in tuple("五六七八九")
    closed = re.match("[，。；！？”」)]|$", reading.after(of.end + 1, 1)) is not None
    return word and closed and re.search("^$|[，。；：！？“「就是按(]$", reading.before(of.start, 1)) is not None


def _is_priced(reading: Reading, start: int, end: int) -> bool:
    return _PRICED.search(reading.around(start, end, 10)) is not None


def tenths(reading: Reading, start: int) -> Number | None:
    """八五折, where the two figures are no range, and 3成15, as papers of Taiwan write 31.5 per cent."""
    match = _OFF.match(reading.text, start)
    if match and match[0] != "三五折" and _is_priced(reading, start, match.end()):
        first, second = (_DIGITS.index(match[name]) + 1 for name in ("a", "b"))
        return _off(start, match.end(), Decimal(first * 10 + second) / 100)
    if match := _TENTHS.match(reading.text, start):
        share = Decimal(f"0.{match['a']}{match['b']}")
        return Number(start, match.end(), "share", wording.plain(share), None, "", wording.percent(share))
    return None


def interest(reading: Reading, start: int) -> Number | None:
    """年息三厘 is three per cent, 月息三厘 three per thousand, 25点子 a quarter of a per cent."""
    of = figure(reading.text, start)
    match = _RATE.match(reading.text, of.end) if of else None
    if not of or not match or of.low is None or of.high is not None:
        return None
    told = _INTEREST.search(reading.clause(start, 8))
    if not told:
        return None
    if match["unit"] == "点子":
        value = wording.plain(of.low)
        return Number(start, match.end(), "change", value, None, "basis point", f"{value} basis points")
    if match["unit"] == "码":  # in Taiwan a quarter of a per cent
        points = of.low / 4
        said = f"{wording.plain(points)} percentage point{'s' * (points != 1)}"
        change = Number(start, match.end(), "change", wording.plain(points), None, "percentage point", said)
        return change if "息" in told[0] else None
    if match["unit"] == "分" and not told[0].startswith(("月", "年息", "利息")):
        return None
    size = (10 if match["unit"] == "分" else 1) * (of.low if not told["month"] else of.low / 10)
    share = size / 100
    return Number(start, match.end(), "share", wording.plain(share), None, "", wording.percent(share))


def discount(reading: Reading, of: Figure) -> Number | None:
    """八折 is 80 per cent of the price, 八五折 85."""
    assert of.low is not None
    if of.han and not _is_priced(reading, of.start, of.end + 1) and not _is_offered(reading, of):
        return None
    low, high = of.low, of.high
    if high is not None and of.han and high - low != 1:
        return None
    written = reading.text[of.start : of.end]
    if high is not None and of.han and len(written) == 2 and high - low == 1:
        low, high = low * 10 + high, None  # 七八折 is 78 per cent, as 八五折 is 85
    share = low / 10 if low <= 10 else low / 100
    if not 0 < share < 1:
        return None
    return _off(of.start, of.end + 1, share, high and high / 10)
