"""What China is divided into: cities, counties, towns, townships and subdistricts, and where each of them lies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seeds.language.glossary.entries import rows

COLUMNS = 4


class Division(NamedTuple):
    """A city, a county, a town, a township or a subdistrict."""

    name: str
    above: tuple[str, ...]
    """What it lies in, the nearest first: county, city, province."""


def divisions() -> Iterator[Division]:
    """Each of them, those of a county behind it; one name may come often (城关镇)."""
    cities: set[tuple[str, str]] = set()
    for province, city, county, towns in rows("divisions.tsv", COLUMNS):
        if city and (city, province) not in cities:
            cities.add((city, province))
            yield Division(city, (province,))
        above = tuple(filter(None, (county, city, province)))
        if county:
            yield Division(county, above[1:])
        for town in towns.split():
            yield Division(town, above)


def in_order() -> str:
    """Their names in simplified characters and in order, each on a line of its own, a line break at each end."""
    from seeds.language.script import simple

    return "\n".join(["", *sorted({simple(name) for name, _ in divisions()}), ""])


def is_among(name: str, names: str) -> bool:
    """Whether a name is a line of `in_order`: the lines are bisected, which neither parses nor copies them."""
    low, high = 0, len(names) - 1
    while low < high:
        begin = names.rfind("\n", low, (low + high) // 2 + 1) + 1
        end = names.index("\n", begin)
        line = names[begin:end]
        if line == name:
            return True
        if line < name:
            low = end
        else:
            high = begin - 1
    return False
