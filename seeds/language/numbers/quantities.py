"""A figure and what it counts or measures: 2.79万亿元, 30多年, 五六个, 110公里, 零下5摄氏度, 半小时."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.bounds import bounded
from seeds.language.numbers.figures import Figure, figure
from seeds.language.numbers.growth import direction
from seeds.language.numbers.number import Kind, Number
from seeds.language.numbers.ranks import anniversary
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.shares import after_figure
from seeds.language.numbers.units import NO_UNIT, Unit, unit_at, units
from seeds.language.numbers.wonts import degrees, money, wont, yuan

_WITH_HALF = re.compile("个(?P<what>多|半)(?P<unit>月|小时|星期|礼拜|世纪|钟头|学期|季度)")
_HALF_AFTER = re.compile("(?P<what>多|余|半)(?![数个截径元])")
_PER = re.compile("/(?:每)?")
_EACH = re.compile("每(?:一)?(?:平方米|平方公里|吨|公斤|斤|亩|公顷|人|户|年|月|天|日|小时|桶|度|张|股|千克|立方米|辆|台|瓶|盒|份|单|次|件|升|套|只|头|棵|盎司|克|平|个)(?:约|近|仅|达|高达|超|只需|可|最高)?$")
_FREEZING = re.compile("(?:零下|负)$")
_SIGNS = {"¥": "CNY", "￥": "CNY", "$": "USD", "US$": "USD", "HK$": "HKD", "NT$": "TWD", "€": "EUR", "£": "GBP", "RMB": "CNY", "CNY": "CNY", "USD": "USD", "A$": "AUD", "S$": "SGD"}
_SIGN = re.compile(r"(?P<sign>US\$|HK\$|NT\$|A\$|S\$|RMB|USD|CNY|[¥￥$€£])\s?(?=[0-9])")
_HALF = re.compile("半个?(?P<more>多)?(?=[年月小星世学公里亩斤升米吨周季钟分茶汤大匙勺杯碗瓶盒])")
_SOME = re.compile("成千上万|成千累万|成百上千|千千万万|数以(?P<n>[十百千万亿]{1,3})计|亿万")
_AGED = re.compile(r"(?P<n>[五六七八九]|[1-9]0)旬|半百(?=老人|之)")


def quantity(reading: Reading, start: int) -> Number | None:
    """Figures with their unit; without one only where 万 or 亿 tells that a number is meant."""
    found = figure(reading.text, start)
    if found is None:
        return None
    if share := after_figure(reading, found):
        return share
    text, end = reading.text, found.end
    if match := _WITH_HALF.match(text, end):
        return _with_half(reading, found, match)
    unit = unit_at(text, end + (text[end : end + 1] == " " and not found.han and text[end + 1 : end + 2].isalpha()))
    gap = text[end : end + 1] == " " and unit is not None
    if unit is None or not wont(reading, found, unit):
        return _without_unit(reading, found) if unit is None or unit[1].how in ("n", "x", "d", "h", "l") else None
    return _counted(reading, found, unit, end + gap)


def _counted(reading: Reading, found: Figure, unit: tuple[str, Unit], at: int) -> Number | None:
    written, what = unit
    end = at + len(written)
    if written == "年" and found.low is not None and (match := _HALF_AFTER.match(reading.text, end)) and match[0] == "半":
        pass
    low, high, over = found.low, found.high, found.over
    if what.kind in ("period", "measure", "amount", "age") and not over and (match := _HALF_AFTER.match(reading.text, end)):
        follows = reading.after(match.end(), 1)
        if match["what"] == "半" and low is not None and what.kind == "period" and written in ("年", "天", "周") and follows not in tuple("年天数夜"):
            low += Decimal("0.5")
            end = match.end()
        elif match["what"] != "半" and not (what.kind == "period" and follows in tuple("个名家次万")):
            over, end = True, match.end()
    if written == "块" and not money(reading, found.start, end):
        what = units()["件"]
    if high is None and found.bare and (again := _again(reading, found, written, end)):
        high, end = again
    made = _made(reading, found._replace(low=low, high=high, over=over), what, end)
    if made and high is None and (wider := _to_another(reading, made, what)):
        made = wider
    if made and (match := _PER.match(reading.text, made.end)) and (per := unit_at(reading.text, match.end())):
        made = replace(
            made, end=match.end() + len(per[0]), unit=f"{made.unit} per {per[1].name or per[0]}", english=f"{made.english} per {per[1].name or per[0]}"
        )
    if made and written == "周年" and isinstance(made.value, int):
        made = replace(made, notes=(*made.notes, *anniversary(reading, made.start, made.value)))
    return made


def _to_another(reading: Reading, made: Number, what: Unit) -> Number | None:
    """100元到200元, with the unit at both ends; from one to the other is no range but a change."""
    text = reading.text
    if text[made.end : made.end + 1] not in tuple("至到-—–~～") or reading.before(made.start, 1) in tuple("从由自"):
        return None
    second = figure(text, made.end + 1) if text[made.end + 1 : made.end + 2] in tuple("0123456789一二两三四五六七八九十百千") else None
    if second is None or second.low is None or second.high is not None or (unit := unit_at(text, second.end)) is None or unit[1] is not what:
        return None
    first = figure(text, made.start)
    if first is None or first.low is None or first.low >= second.low:
        return None
    return _made(reading, first._replace(high=second.low), what, second.end + len(unit[0]))


def _again(reading: Reading, of: Figure, written: str, end: int) -> tuple[Decimal, int] | None:
    """六条八条: one or the other, a range."""
    if of.low is None or end >= len(reading.text) or reading.text[end] not in "二三四五六七八九十":
        return None
    second = figure(reading.text, end)
    if second and second.bare and second.low is not None and 0 < second.low - of.low <= 2 and reading.text.startswith(written, second.end):
        return second.low, second.end + len(written)
    return None


def _made(reading: Reading, of: Figure, what: Unit, end: int) -> Number:
    """The number in English, with about and over, metric units and whether something grew."""
    kind: Kind = what.kind
    name = yuan(reading, of.start) if what.name == "yuan" else degrees(reading, of.start, end) if what.name == "degree" else what.name
    low, high = of.low, of.high
    start = _head(reading, of)
    if low is not None and _FREEZING.search(reading.before(start, 2)) and name in ("°C", "°F", "degree"):
        start -= 2 if reading.text[start - 1] == "下" else 1
        start -= 2 * (reading.before(start, 2) in ("摄氏", "华氏"))
        low, high = (-low, None) if high is None else (-high, -low)
    said = _say(low, high, kind, name, what)
    over = of.over or start < of.start and reading.text[start] == "上"
    said, notes = bounded(reading, start, end, said, over=over) if low is not None else (said, ())
    if low is None and not said:
        said = "several"
    notes += metric(low, high, what)
    if kind in ("amount", "count", "measure", "period") and (moves := direction(reading, start)):
        kind, said = "change", f"{moves} {said}"
    if high is not None:
        kind = "range"
    return Number(start, end, kind, None if low is None else wording.plain(low), None if high is None else wording.plain(high), name, said, notes)


def _head(reading: Reading, of: Figure) -> int:
    """上百 is over a hundred: 上 belongs to it."""
    if of.han and reading.text[of.start] in "百千万亿" and of.start and reading.text[of.start - 1] == "上":
        if of.start < 2 or reading.text[of.start - 2] not in "以线网路身会市场桌台海陆地船车街树山手心头墙之":
            return of.start - 1
    return of.start


def _say(low: Decimal | None, high: Decimal | None, kind: Kind, name: str, what: Unit) -> str:
    if low is None:
        return f"several {what.counted(False)}".strip()
    figures = wording.reach(low, high)
    if kind == "amount" and name.isupper():
        return f"{name} {figures}"
    if kind == "age":
        return f"{figures} {what.counted(low == 1 and high is None)} old"
    word = what.counted(low == 1 and high is None) if name == what.name else name
    if kind == "rank":
        return f"{name} {figures}"
    return f"{figures} {word}".strip()


def metric(low: Decimal | None, high: Decimal | None, what: Unit) -> tuple[str, ...]:
    """What it is in metric units, in square kilometres or tonnes where it is much."""
    if low is None or not what.metric or what.metric.endswith(("yuan", "minutes")):
        return ()
    size, unit = what.metric.split(" ", 1)
    parts = [part * Decimal(size) for part in (low, high) if part is not None]
    for of, many, into in (("m²", 1_000_000, "km²"), ("m²", 10_000, "ha"), ("kg", 1000, "t"), ("m", 1000, "km"), ("g", 1000, "kg"), ("cm", 100, "m")):
        if unit == of and parts[0] >= many:
            parts, unit = [part / many for part in parts], into
    return ("= " + "–".join(wording.figures(_rounded(part)) for part in parts) + f" {unit}",)


def _rounded(value: Decimal) -> Decimal:
    """Four figures are enough, and more than a mu is exact to."""
    return round(value, max(0, 3 - value.adjusted())) if value else value


def _with_half(reading: Reading, found: Figure, match: re.Match[str]) -> Number | None:
    """一个半月, 三个多小时."""
    unit = units()[f"个{match['unit']}"] if f"个{match['unit']}" in units() else None
    if unit is None or found.low is None:
        return None
    if match["what"] == "半":
        return _made(reading, found._replace(low=found.low + Decimal("0.5")), unit, match.end())
    return _made(reading, found._replace(over=True), unit, match.end())


def _without_unit(reading: Reading, found: Figure) -> Number | None:
    """15万, 3.5亿; in a row of sums the money of the sum before it, behind 每吨 money too."""
    if not found.scaled or (found.han and (found.low is None or found.end - found.start < 2 or reading.text[found.start] in "千万亿百")):
        return None
    before = reading.found[-1] if reading.found else None
    text = reading.text
    if before and found.start - before.end <= 10 and before.unit and before.kind in ("amount", "range", "change", "count") and not before.unit.startswith("percent"):
        between = text[before.end : found.start]
        if re.fullmatch("[、，和或及至到—-]|(?:，|、)?(?:[涨降增升跌减]?[到至为])", between) or (before.unit.isupper() and not re.search("[。；]", between) and before.kind != "count" and len(between) <= 4):
            unit = next((unit for unit in units().values() if unit.name == before.unit), None) or units()["元"]
            return _made(reading, found, unit, found.end)
    if before and found.start - before.end <= 24 and before.kind in ("amount", "range") and before.unit.isupper() and not re.search("[。；！？]", text[before.end : found.start]) and re.match("[，。、；…！？)或至到和的]|$", reading.after(found.end, 1)):
        return _made(reading, found, units()["元"], found.end)
    if _EACH.search(reading.before(found.start, 10)):
        return _made(reading, found, units()["元"], found.end)
    return _made(reading, found, NO_UNIT, found.end)


def signed(reading: Reading, start: int) -> Number | None:
    """Money with its sign before it: ¥500, HK$3.5亿; and a negative: 负5, -5℃."""
    match = _SIGN.match(reading.text, start)
    if match:
        found = figure(reading.text, match.end())
        if not found or found.low is None:
            return None
        unit = Unit("amount", _SIGNS[match["sign"]], "", "", "")
        made = _made(reading, found._replace(start=start), unit, found.end)
        return replace(made, start=start)
    if reading.text[start] in "负-−－" and start + 1 < len(reading.text) and reading.text[start + 1] in "0123456789":
        if re.search("[0-9A-Za-z)℃月日年号]$", reading.before(start, 1)) and reading.text[start] != "负":
            return None
        made_plain = quantity(reading, start + 1)
        if made_plain is None or not isinstance(made_plain.value, (int, float)) or made_plain.unit not in ("°C", "°F", "CNY", "TWD", "HKD", "yuan", "USD", "V", "m"):
            return None
        if made_plain.value < 0:
            return replace(made_plain, start=start)
        return replace(made_plain, start=start, value=-made_plain.value, english=f"−{made_plain.english}")
    return None


def half(reading: Reading, start: int) -> Number | None:
    """半年, 半小时, 半个多月, 半亩."""
    match = _HALF.match(reading.text, start)
    if not match or reading.before(start, 1) in tuple("一大后前每多两夜对"):
        return None
    if reading.text[start + 1] == "年" and (reading.before(start, 1) in tuple("上下") or reading.after(start + 2, 1) in tuple("度报刊")):
        return None
    at = match.end()
    unit = unit_at(reading.text, at)
    named = unit_at(reading.text, start + 1)
    if named and named[0].startswith("个"):
        unit, at = named, start + 1
    elif match["more"] and (joined := units().get("个" + (reading.text[at : at + 2] if reading.text[at : at + 2] in ("小时", "世纪", "星期") else reading.text[at : at + 1]))):
        length = 2 if reading.text[at : at + 2] in ("小时", "世纪", "星期") else 1
        return _made(reading, Figure(start, at, Decimal("0.5"), over=True), joined, at + length)
    elif reading.text[start + 1] == "个" and reading.text[at] != "个":
        joined = units().get("个" + reading.text[at : at + 1]) or units().get("个" + reading.text[at : at + 2])
        if joined is None:
            return None
        unit = ("个", joined)
    if unit is None or (unit[1].kind not in ("period", "measure") and unit[0][-1] not in "匙勺杯碗瓶盒") or unit[0] in ("日", "天", "分", "夜", "晚", "里地", "载", "世") or (unit[1].how and unit[0] not in ("里",)):
        return None
    if unit[0] == "里" and not re.match("里[路地多]", reading.after(at, 2)):
        return None
    return _made(reading, Figure(start, at, Decimal("0.5")), unit[1], at + len(unit[0]))


def uncounted(reading: Reading, start: int) -> Number | None:
    """成千上万, 数以百计, 亿万, 七旬."""
    if match := _SOME.match(reading.text, start):
        if match[0] == "亿万" and re.match("[富豪年]", reading.after(match.end(), 1)):
            return None
        names = {"成百上千": "hundreds, even thousands", "亿万": "hundreds of millions", "成千上万": "thousands upon thousands", "千千万万": "countless"}
        tens = {"十": "tens", "百": "hundreds", "千": "thousands", "万": "tens of thousands", "十万": "hundreds of thousands", "百万": "millions", "千万": "tens of millions", "亿": "hundreds of millions"}
        return Number(start, match.end(), "count", None, None, "", names.get(match[0]) or tens.get(match["n"] or "", "thousands upon thousands"))
    if match := _AGED.match(reading.text, start):
        age = {"五": 50, "六": 60, "七": 70, "八": 80, "九": 90}.get(match["n"] or "") or (50 if not match["n"] else int(match["n"]))
        said, notes = bounded(reading, start, match.end(), f"{age} years old")
        return Number(start, match.end(), "age", age, None, "year", said, notes)
    return None
