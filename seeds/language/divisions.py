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


def simple_names() -> frozenset[str]:
    """Their names in simplified characters."""
    from seeds.language.script import simple

    return frozenset(simple(name) for name, _ in divisions())
