"""Numerals in Han characters: 三千零五, 五六十, 一一二六万八千, 两万五."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
PLACES = {"十": 10, "百": 100, "千": 1000}
GROUPS = {"万": 10**4, "亿": 10**8, "兆": 10**12}
SPELLED = re.compile("([零〇一二三四五六七八九]{3,4})(万亿|[万亿])")
"""Digits one by one before 万 or 亿, as papers of Taiwan write them."""
_THEN_DIGITS = re.compile("([一二三四五六七八九]{1,2})万([零〇一二三四五六七八九]{4})$")
"""Digits one by one behind 万 (一万五四一六)."""
_NEXT_TO = frozenset({(1, 2), (3, 5)})


def product(scale: str) -> int:
    """What sizes behind one another amount to: 千万."""
    size = 1
    for char in scale:
        size *= PLACES.get(char) or GROUPS[char]
    return size


_OR_NEARLY = ("百八十", "千八百", "万八千")


def values(run: str) -> tuple[Decimal | None, Decimal | None]:
    """What Han numerals amount to; two digits side by side are a range: 五六十."""
    run = run.replace("廿", "二十").replace("卅", "三十")
    if all(char in DIGITS for char in run):
        if len(run) > 2 and all(_neighbours(first, second) for first, second in pairwise(run)):
            return None, None  # 一二三等奖
        if len(run) == 2 and _neighbours(run[0], run[1]):
            return Decimal(DIGITS[run[0]]), Decimal(DIGITS[run[1]])
        return (digits(run) if len(run) != 2 else None), None
    if spelled := SPELLED.match(run):
        return _spelled(spelled, run[spelled.end() :]), None
    if then := _THEN_DIGITS.match(run):
        return digits(then[1]) * GROUPS["万"] + digits(then[2]), None
    if run in ("千百", "百千"):  # 千百年来
        return Decimal(100), Decimal(1000)
    if run in _OR_NEARLY:  # 百八十块: eight tenths of it or all
        return product(run[0]) * Decimal("0.8"), Decimal(product(run[0]))
    for at in range(len(run) - 1):
        if run[at] in DIGITS and run[at + 1] in DIGITS and run[at] not in "零〇":
            if not _neighbours(run[at], run[at + 1]):
                return None, None
            low, high = value(run[: at + 1] + run[at + 2 :]), value(run[:at] + run[at + 1 :])
            return (low, high) if low is not None and high is not None and low < high else (None, None)
    return value(run), None


def _spelled(match: re.Match[str], rest: str) -> Decimal | None:
    """一八八一亿, 一一二六万八千, 三二七万四五六〇: digits one by one, and what stands behind their 万 or 亿."""
    total = digits(match[1]) * product(match[2])
    if not rest:
        return total
    low, high = (digits(rest), None) if len(rest) == 4 and set(rest) <= set(DIGITS) else values(rest)
    return total + low if low is not None and high is None and low < product(match[2]) else None


def digits(run: str) -> Decimal:
    """A number that is told digit by digit."""
    return Decimal("".join(str(DIGITS[char]) for char in run))


def _neighbours(first: str, second: str) -> bool:
    pair = DIGITS[first], DIGITS[second]
    return pair[0] > 0 and (pair[1] - pair[0] == 1 or pair in _NEXT_TO)


def value(run: str) -> Decimal | None:
    """A number with its places; 两万五 means 25,000."""
    total = section = 0
    digit: int | None = None
    place = last = 10**13
    for at, char in enumerate(run):
        if char in DIGITS:
            if digit is not None and digit > 0:
                return None
            digit, last = DIGITS[char], (10 if at and run[at - 1] in "零〇" else place)
        elif char in PLACES:
            place = PLACES[char]
            section += (digit or 1) * place  # 零十 is ten, as 十 alone
            digit = None
        else:
            section += digit or 0
            if at == 0 or (section == 0 and total == 0):
                section = 1
            place = GROUPS[char]
            total = (total + section) * place if total and total < place else total + section * place
            section, digit = 0, None
    if digit and _at_end(run) and last >= 100 and last < 10**13:
        return Decimal(total + section + digit * last // 10)
    return Decimal(total + section + (digit or 0))


def _at_end(run: str) -> bool:
    """Whether the last digit follows its place at once, so that it counts the next place: 三百二."""
    return len(run) > 1 and run[-1] in DIGITS and run[-2] in "百千万亿"
