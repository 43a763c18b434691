"""A number out of its figures and its unit: in English, with about and over, and in metric units."""

from __future__ import annotations

import re
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.bounds import bounded
from seeds.language.numbers.currencies import named_before
from seeds.language.numbers.figures import Figure
from seeds.language.numbers.growth import direction, turned
from seeds.language.numbers.number import Kind, Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import Unit
from seeds.language.numbers.wonts import degrees

_UPON = frozenset("以线网路身会市场桌台海陆地船车街树山手心头墙之")
"""Behind these 上 is “on”: 网上百家."""
_PARTS_OF_YUAN = {"jiao": Decimal("0.1"), "fen": Decimal("0.01")}
HALF = Decimal("0.5")
_MORE = {"up": "more", "down": "less"}
"""What is said of a length of time that grew: 再延长30年."""
_ASKED = re.compile("[^，。；！…]{0,16}(?:？|[呢吗呀啊][，。！])")
"""有几口人？ asks for the figure."""
_FREEZING = re.compile("(?:零下|负)$")


def made(reading: Reading, of: Figure, what: Unit, end: int) -> Number:
    """The number in English, with about and over, metric units and whether something grew."""
    kind: Kind = what.kind
    money = named_before(reading, of.start) if what.name == "yuan" else None
    name = (
        (money[1] if money else reading.setting.yuan)
        if what.name == "yuan"
        else degrees(reading, of.start, end)
        if what.name == "degree"
        else what.name
    )
    low, high = of.low, of.high
    if low is not None and what.name in _PARTS_OF_YUAN:
        low, high = (None if one is None else one * _PARTS_OF_YUAN[what.name] for one in (low, high))
        name, what = reading.setting.yuan, what._replace(name="yuan", metric="")
    start = money[0] if money else _head(reading, of)
    if name in ("°C", "°F") and reading.before(start, 2) in ("摄氏", "华氏"):
        start, name = start - 2, "°F" if reading.before(start, 2) == "华氏" else "°C"
    if low is not None and _FREEZING.search(reading.before(start, 2)) and name in ("°C", "°F", "degree"):
        start -= 2 if reading.text[start - 1] == "下" else 1
        start -= 2 * (reading.before(start, 2) in ("摄氏", "华氏"))
        low, high = (-low, None) if high is None else (-high, -low)
    said = _say(low, high, kind, name, what, wording.several(reading.text[of.start : of.end]))
    over = of.over or (start < of.start and reading.text[start] == "上")
    said, notes = bounded(reading, start, end, said, over=over, about=of.about) if low is not None else (said, ())
    if low is None and not said:
        said = "several"
    asked = of.bare and _ASKED.match(reading.text, end) is not None
    about = (None, None) if of.low is not None or asked else wording.within(reading.text[of.start : of.end])
    notes += metric(low if about[0] is None else about[0], high if about[1] is None else about[1], what)
    moves = direction(reading, start) if kind in ("amount", "count", "measure", "period") else ""
    if moves:
        said = f"{said} {_MORE[moves]}" if what.kind == "period" else f"{moves} {said}"
        kind = "change"
    if high is not None:
        kind = "range"
    low, high = about if low is None else (low, high)
    if low is not None:
        low, high = turned(moves, low, high)
    value, other = (None if one is None else wording.plain(one) for one in (low, high))
    return Number(start, end, kind, value, other, name, said, notes)


def _head(reading: Reading, of: Figure) -> int:
    """上百 is over a hundred: 上 belongs to it."""
    before = reading.before(of.start, 2)
    over = of.han and reading.text[of.start] in "百千万亿" and before.endswith("上")
    return of.start - 1 if over and before[0] not in _UPON else of.start


def _say(
    low: Decimal | None, high: Decimal | None, kind: Kind, name: str, what: Unit, several: str = "several"
) -> str:
    if low is None:
        return f"{several} {what.counted(False)}".strip().removesuffix(" of")
    figures = wording.reach(low, high)
    if kind == "amount" and name.isupper():
        return f"{name} {figures}"
    if low == HALF and high is None and name and name == what.name and (kind in ("period", "count") or what.metric):
        return f"half {'an' if name[:1] in tuple('aeiou') or name == 'hour' else 'a'} {name}"
    if kind == "age":
        return f"{figures} {what.counted(low == 1 and high is None)} old"
    word = what.counted(low == 1 and high is None) if name == what.name else name
    if kind == "rank" or name in ("magnitude", "force"):
        return f"{name} {figures}"
    return f"{figures} {word}".strip()


def metric(low: Decimal | None, high: Decimal | None, what: Unit) -> tuple[str, ...]:
    """What it is in metric units, in square kilometres or tonnes where it is much."""
    if low is None or not what.metric or what.metric.endswith(("yuan", "minutes")):
        return ()
    size, unit = what.metric.split(" ", 1)
    parts = [part * Decimal(size) for part in (low, high) if part is not None]
    for of, many, into in (
        ("m²", 1_000_000, "km²"),
        ("m²", 10_000, "ha"),
        ("kg", 1000, "t"),
        ("m", 1000, "km"),
        ("g", 1000, "kg"),
        ("cm", 100, "m"),
    ):
        if unit == of and parts[0] >= many:
            parts, unit = [part / many for part in parts], into
    if unit == what.name:
        return ()
    return ("= " + "–".join(wording.figures(_rounded(part)) for part in parts) + f" {unit}",)


def _rounded(value: Decimal) -> Decimal:
    """Four figures are enough, and more than a mu is exact to."""
    return round(value, max(0, 3 - value.adjusted())) if value else value
