"""How likely characters are to write a person's name: counted once over the names in jieba's list.

A name is weighed against the words it would otherwise be: what is dearer as words than as a name is one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from math import log
from typing import NamedTuple

Costs = dict[str, float]
RARE, RARE_ALONE = 10.5, 9.5
"""What a character costs that no listed name has, of two given characters and as the only one."""


class Likely(NamedTuple):
    """Negative logarithms of how often a character stands there in names."""

    surname: Costs
    first: Costs
    """The first of two given characters."""
    second: Costs
    alone: Costs
    """A single given character."""
    foreign: Costs


def count(rows: Iterable[tuple[str, int, str]], surnames: Collection[str]) -> Likely:
    """From the names of a list of words with their marks."""
    surname: Counter[str] = Counter()
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    foreign: Counter[str] = Counter()
    for word, _, mark in rows:
        if mark == "nrt" and len(word) > 2 and word[0] not in "一二三四五六七八九十":
            foreign.update(word)
        if mark != "nr" or word[0] not in surnames or word[:2] in surnames:
            continue
        if len(word) == 3:
            surname[word[0]] += 1
            first[word[1]] += 1
            second[word[2]] += 1
        elif len(word) == 2:
            alone[word[1]] += 1
    for name in surnames:
        surname[name] += 30 if len(name) > 1 else 1
    return Likely(*map(_costs, (surname, first, second, alone, foreign)))


def _costs(counted: Counter[str]) -> Costs:
    total = log(counted.total() + len(counted) or 1)
    return {char: round(total - log(number + 0.5), 2) for char, number in counted.items() if number > 1}
