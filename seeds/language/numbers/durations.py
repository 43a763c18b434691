"""How long, in several units: 1小时20分钟, 三年六个月, 9秒83; and sums and heights: 5元8角, 一米八."""

from __future__ import annotations

import re
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.bounds import bounded
from seeds.language.numbers.dates import number
from seeds.language.numbers.figures import Figure, figure
from seeds.language.numbers.making import made
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import units

_N = r"(?:[0-9]{1,4}(?:\.[0-9]{1,3})?|[一二两三四五六七八九十百半]{1,4})"
_YEARS = re.compile(rf"(?P<a>{_N})年零?(?P<b>{_N})个月(?:零?(?P<c>{_N})(?:天|日))?")
_SENTENCE = re.compile(rf"(?P<a>{_N})年(?:又|零)?(?P<b>{_N})月(?![0-9日])|(?P<m>{_N})月(?![0-9日])")
_SENTENCED = re.compile("(?:刑|判|处|囚|监禁|役|权)(?:为|了|期)?$")
_CONVICTED = re.compile("判[^，。；0-9]{0,6}$")
_PUNISHED = re.compile("、?褫|徒刑|有期")
_OF_PRISON = re.compile("(?:以[上下])?(?:有期)?徒刑|拘役|刑期")
_LASTING = re.compile("(?:[不未]满|为期|历时|长达|时长|期限为?|(?<![相接])连续?)(?:约|近|达)?$")
"""为期三月: how long, where 三月 alone is March."""
"""判蔡某2年10月、褫夺公权."""
_HOURS = re.compile(rf"(?P<a>{_N})个?(?:小时|钟头)零?(?P<b>{_N})分钟?(?:(?P<c>{_N})秒)?")
_MINUTES = re.compile(rf"(?P<a>{_N})分钟?零?(?P<b>{_N})秒(?P<c>[0-9]{{1,3}})?(?!钟?杀)")
_SECONDS = re.compile(rf"(?P<a>{_N})秒(?P<b>[0-9]{{1,3}})(?![0-9]|[个名次人年月日天:：.])")
_WEEKS = re.compile(rf"(?P<a>{_N})周(?:\+|零|又)(?P<b>{_N})天")
_MONTHS = re.compile(rf"(?P<a>{_N})个月零?(?P<b>{_N})(?:天|日)")
_MONEY = re.compile(
    rf"(?P<a>{_N})(?P<u>元|块)(?:(?P<b>{_N})[角毛](?:(?P<c>{_N})分)?|(?P<d>[0-9]|[一二三四五六七八九])(?=[，。、；！？”」的一了每卖买递给就都也还呀吗吧呢起左上不钱]|$))(?!钱?[0-9万亿])"
)
_JIAO = re.compile(
    r"(?P<a>[1-9]|[一二两三四五六七八九])[毛角](?P<b>[1-9]|[一二三四五六七八九])(?:分钱?|(?=[，。、；！？”」的一了每卖买就都也还吧呢起不]|$))"
)
_FEVER = re.compile(
    "(?P<a>3[4-9]|4[0-2]|三十[四五六七八九]|四十[一二]?)度(?P<b>[0-9一二三四五六七八九])(?![0-9%万千百十个])"
)
"""38度5, of those who are ill."""
_HEIGHT = re.compile(
    r"(?P<a>[0-2]|[一二两])米(?P<b>[0-9]{1,2}|[一二三四五六七八九]{1,2})(?![0-9万千百十余多个名年天米岁.人])"
)

_TENTHS = re.compile(rf"(?P<a>{_N})(?P<u>斤(?={_N}两)|尺(?={_N}寸)|丈(?={_N}尺)|亩(?={_N}分))(?P<b>{_N})[两寸尺分]")
"""一斤二两, 三尺五寸: the second is a tenth of the first."""
_TENTHS_LEFT_OUT = re.compile(
    rf"(?P<a>{_N})(?P<u>[尺丈斤吨])(?P<b>[一二三四五六七八九])(?=[，。、；！？的高长宽深厚重]|左右|$)"
)
"""四尺三的柜台."""


def duration(reading: Reading, start: int) -> Number | None:
    """A length of time in two or three units, in the smallest of them."""
    text = reading.text
    rules: tuple[tuple[re.Pattern[str], tuple[int, int], str, tuple[str, ...]], ...] = (
        (_YEARS, (12, 1), "month", ("year", "month", "day")),
        (_HOURS, (60, 1), "minute", ("hour", "minute", "second")),
        (_MINUTES, (60, 1), "second", ("minute", "second", "")),
        (_MONTHS, (30, 1), "day", ("month", "day", "")),
        (_WEEKS, (7, 1), "day", ("week", "day", "")),
    )
    for pattern, (first, second), smaller, names in rules:
        match = pattern.match(text, start)
        if not match:
            continue
        values = [_value(reading, match, name) for name in "abc"]
        if values[0] is None or values[1] is None:
            return None
        unit = smaller
        total = values[0] * first + values[1] * second
        said = [_say(value, name) for value, name in zip(values, names, strict=True) if value is not None and name]
        if pattern is _MINUTES and match["c"]:
            total += Decimal("0." + match["c"])
            said[1] = f"{match['b']}.{match['c']} seconds"
        elif values[2] is not None:
            if unit == "minute":
                total, unit = total * 60 + values[2], "second"
            else:
                unit = "month"
        english, notes = bounded(reading, start, match.end(), " ".join(said))
        return Number(start, match.end(), "period", wording.plain(total), None, unit, english, notes)
    if match := _SECONDS.match(text, start):
        value = _value(reading, match, "a")
        if value is not None:
            value += Decimal("0." + match["b"])
            return Number(start, match.end(), "period", wording.plain(value), None, "second", f"{value} seconds")
    return None


def sentenced(reading: Reading, start: int) -> Number | None:
    """七年十月 behind 判刑 is seven years and ten months, and 六月 six months."""
    if (match := _SENTENCE.match(reading.text, start)) and (
        _SENTENCED.search(reading.before(start, 4))
        or (_CONVICTED.search(reading.before(start, 8)) and _PUNISHED.match(reading.after(match.end(), 3)))
        or _OF_PRISON.match(reading.text, match.end())
        or _LASTING.search(reading.before(start, 4))
    ):
        values = [_value(reading, match, name) for name in "abm"]
        months = (values[0] or 0) * 12 + (values[1] or 0) + (values[2] or 0)
        return Number(
            start, match.end(), "period", wording.plain(Decimal(months)), None, "month", f"{months} months"
        )
    return None


def compound(reading: Reading, start: int) -> Number | None:
    """Money, heights, weights and lengths in two units: 5元8角, 三块五, 一米八, 一斤二两."""
    if match := _MONEY.match(reading.text, start):
        whole, tenths, cents = (_value(reading, match, name) for name in "abc")
        if whole is None:
            return None
        last = number(match["d"]) if match["d"] else 0
        value = whole + (tenths or last) / Decimal(10) + (cents or 0) / Decimal(100)
        unit = reading.setting.yuan
        said, notes = bounded(reading, start, match.end(), f"{unit} {value.normalize():f}")
        return Number(start, match.end(), "amount", wording.plain(value), None, unit, said, notes)
    if match := _JIAO.match(reading.text, start):  # 四毛五
        jiao, fen = (_value(reading, match, name) or Decimal(0) for name in "ab")
        value, unit = jiao / 10 + fen / 100, reading.setting.yuan
        return Number(start, match.end(), "amount", wording.plain(value), None, unit, f"{unit} {value:f}")
    if match := _FEVER.match(reading.text, start):
        value = (_value(reading, match, "a") or Decimal(0)) + number(match["b"]) / Decimal(10)
        return Number(start, match.end(), "measure", wording.plain(value), None, "°C", f"{value:f} °C")
    if match := _TENTHS.match(reading.text, start) or _TENTHS_LEFT_OUT.match(reading.text, start):
        whole, tenths = (_value(reading, match, name) for name in "ab")
        if whole is None or tenths is None:
            return None
        value = whole + tenths / 10
        return made(reading, Figure(start, match.end(), value, han=True), units()[match["u"]], match.end())
    if match := _HEIGHT.match(reading.text, start):
        metres = _value(reading, match, "a")
        rest = "".join(
            str("一二三四五六七八九".find(char) + 1) if not char.isdigit() else char for char in match["b"]
        )
        if metres is None:
            return None
        value = metres + Decimal("0." + rest)
        return Number(start, match.end(), "measure", wording.plain(value), None, "m", f"{value} m")
    return None


def _value(reading: Reading, match: re.Match[str], name: str) -> Decimal | None:
    written = match[name] if name in match.re.groupindex else None
    if written is None:
        return None
    if written == "半":
        return Decimal("0.5")
    found = figure(reading.text, match.start(name))
    return found.low if found and found.end == match.end(name) and found.high is None else None


def _say(value: Decimal, name: str) -> str:
    return f"{value.normalize():f} {name}{'s' * (value != 1)}"
