"""Units that annotators name in several ways, or measure in one of several."""

from __future__ import annotations

from typing import Any

from seeds.language.numbers import Number
from seeds.language.numbers.units import units
from seeds.language.plain import plainly

MEASURES = {
    "m": (1.0, "m"),
    "km": (1000.0, "m"),
    "li": (500.0, "m"),
    "cm": (0.01, "m"),
    "mm": (0.001, "m"),
    "mu": (10000 / 15, "m²"),
    "ha": (10000.0, "m²"),
    "m²": (1.0, "m²"),
    "km²": (1e6, "m²"),
    "jin": (0.5, "kg"),
    "kg": (1.0, "kg"),
    "g": (0.001, "kg"),
    "t": (1000.0, "kg"),
    "liang": (0.05, "kg"),
    "second": (1.0, "s"),
    "minute": (60.0, "s"),
    "hour": (3600.0, "s"),
    "month": (1.0, "month"),
    "year": (12.0, "month"),
    "century": (1200.0, "month"),
    **{
        f"{prefix}{base}": (factor, base)
        for base in ("W", "Wh", "V", "Hz", "Pa", "Ah", "J")
        for prefix, factor in (("", 1.0), ("h", 1e2), ("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12))
    },
    "mAh": (0.001, "Ah"),
    "foot": (0.3048, "m"),
    "mile": (1609.344, "m"),
}
"""What is measured in one of several units."""
SAME_UNIT = {
    "metre": "m",
    "meter": "m",
    "kilometre": "km",
    "kilometer": "km",
    "hectare": "ha",
    "tonne": "t",
    "ton": "t",
    "square metre": "m²",
    "m2": "m²",
    "square kilometre": "km²",
    "km2": "km²",
    "kilogram": "kg",
    "gram": "g",
    "centimetre": "cm",
    "millimetre": "mm",
    "岁": "year",
    "年": "year",
    "个月": "month",
    "月": "month",
    "天": "day",
    "小时": "hour",
    "分钟": "minute",
    "元": "CNY",
    "百分点": "percentage point",
    "里": "li",
    "斤": "jin",
    "RMB": "CNY",
    "yuan": "CNY",
    "degree Celsius": "°C",
    "degree": "°C",
    "celsius": "°C",
    "NTD": "TWD",
    "catty": "jin",
    "minutes": "minute",
    "years": "year",
    "financial year": "year",
    "metric ton": "t",
    "cubic metre": "m³",
    "m3": "m³",
    "pp": "percentage point",
    "s": "second",
    "feet": "foot",
    "miles": "mile",
    "percentage points": "percentage point",
    "months": "month",
    "days": "day",
    "hours": "hour",
    "weeks": "week",
    "seconds": "second",
    "quarters": "quarter",
    "degrees": "°C",
    "year ago": "year",
    "ft": "foot",
}


def unit(name: str | None) -> str:
    """One name for units that have several."""
    written = units().get(plainly(name or ""))  # noted as the text has it: 公分, 小時
    known = written.name if written and not (name or "").isascii() else name
    return SAME_UNIT.get(known or "", known or "")


def same_unit(gold: dict[str, Any], ours: Number) -> bool:
    """Money and measures must be the same; what is counted has no one name."""
    theirs, own = unit(gold["unit"]), unit(ours.unit)
    strict = set(MEASURES) | {"°C", "percentage point", "CNY", "USD", "TWD", "HKD", "EUR"}
    if gold["value"] is None and not theirs:  # the annotator left it open
        return True
    if theirs == own or (theirs not in strict and own not in strict):
        return True
    if ours.kind == "period" and not own and theirs == "year" and isinstance(ours.value, int):
        return True  # from one year to another
    if theirs in MEASURES and own in MEASURES:
        return MEASURES[theirs][1] == MEASURES[own][1]
    return (not theirs and ours.kind in ("age", "rank", "date", "score")) or (
        not own and gold["kind"] in ("age", "rank", "date", "score")
    )
