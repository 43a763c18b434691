"""Numbers in English."""

from __future__ import annotations

from decimal import Decimal

from seeds.language.numbers.number import Value

SAME_PERIOD = "the same period"
"""How the period begins that another is measured against."""
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ZEROS = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "兆": 12}
_LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def plain(value: Decimal) -> int | float:
    """A number for programs: whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def figures(value: Decimal) -> str:
    """A number as English writes it: 4,900; 2.79 trillion."""
    for size, name in _LARGE:
        if abs(value) >= size:
            return f"{_trimmed(value / size)} {name}"
    return _trimmed(value)


def _trimmed(value: Decimal) -> str:
    text = f"{value:,.6f}" if value != value.to_integral_value() else f"{value:,.0f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def reach(low: Decimal, high: Decimal | None) -> str:
    """A number, or two with a dash; the name of the size stands once."""
    if high is None:
        return figures(low)
    first, second = figures(low), figures(high)
    if first.partition(" ")[2] == second.partition(" ")[2]:
        first = first.partition(" ")[0]
    return f"{first}–{second}"


def several(written: str) -> str:
    """How many 几, 几十 or 数千亿 are, as far as they tell."""
    zeros = sum(_ZEROS.get(char, 0) for char in written)
    name = ("", "thousand", "million", "billion", "trillion")[min(zeros // 3, 4)]
    tens = ("", "tens of ", "hundreds of ")[zeros % 3] if zeros != 1 else "dozens of"
    return f"{tens}{name}s of" if name else tens.strip() or "several"


def within(written: str) -> tuple[Decimal | None, Decimal | None]:
    """Between which figures 几, 几十 or 数千亿 lie: more than one and less than ten of them."""
    zeros = sum(_ZEROS.get(char, 0) for char in written)
    return Decimal(2 * 10**zeros), Decimal(9 * 10**zeros)


def percent(value: Decimal) -> str:
    """A share in per cent."""
    return _trimmed(value * 100) + "%"


def ordinal(value: int) -> str:
    """1st, 2nd, 13th."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th") if value % 100 not in (11, 12, 13) else "th"
    return f"{value:,}{ending}"


def date(year: int, month: int = 0, day: int = 0) -> str:
    """27 November 2024, as much of it as is known (0 is not)."""
    said = [str(day)] * bool(day) + [MONTHS[month - 1]] * bool(month)
    if day and not month:
        said = [f"the {ordinal(day)}"]
    if year:
        said.append(f"{-year} BC" if year < 0 else str(year))
    return " ".join(said)


def iso(year: int, month: int = 0, day: int = 0) -> Value:
    """A date for programs: 2024-11-27, 11-27, 2024-11; a bare year is a number."""
    if not month and not day:
        return year
    parts = ([f"{year:04}"] if year else []) + ([f"{month:02}"] if month else []) + ([f"{day:02}"] if day else [])
    return "-".join(parts)
