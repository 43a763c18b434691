"""Slogans explained elsewhere: the words that they count end, or begin, the items of some list in the text."""

from __future__ import annotations

import re

from seeds.language.glossary.lists import beginning
from seeds.language.glossary.slogans import EDGES, groups


def listed(short: str) -> tuple[re.Pattern[str], ...]:
    """The lists that would explain the slogan; none when it counts too little or too much."""
    units = [unit for value, unit in groups(short) for _ in range(value)]
    return (ending_list(units), opening_list(units)) if 2 <= len(units) <= 9 else ()


def opening_list(units: list[str]) -> re.Pattern[str]:
    """Three or more items that begin with these words, in this order: 三清 and 清垃圾、清杂物、清违建."""
    items = [rf"({re.escape(unit)}[^{EDGES}]{{1,10}})" for unit in units]
    if len(units) < 3:
        return re.compile(r"(?!)")
    return re.compile(r"(?:[、，]|和|与|以及|及)".join(items) + r"(?=[、，。；）”’]|$)")


def ending_list(units: list[str]) -> re.Pattern[str]:
    """A list whose items end in these words, in this order."""
    items = [rf"[“‘]?([^{EDGES}]{{1,12}}?{re.escape(unit)})[”’]?" for unit in units]
    return re.compile(r"(?:、|和|与|以及|及|(?<=[”’])(?=[“‘]))".join(items))


def items_of(told: re.Match[str]) -> tuple[str, ...]:
    """The items, the first cut where it begins."""
    first, *others = told.groups()
    exact = told[0].startswith(("“", "‘")) or told.string[: told.start()].endswith(("：", "（", "“"))
    begun = first if exact else beginning(first, others)
    return (begun, *others) if begun else ()
