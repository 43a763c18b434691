"""Ages by their names: 古稀之年 is seventy, 年过花甲 over sixty."""

from __future__ import annotations

import re

from seeds.language.numbers.bounds import bounded
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_AGES = {
    "弱冠": 20,
    "而立": 30,
    "不惑": 40,
    "知天命": 50,
    "知命": 50,
    "花甲": 60,
    "耳顺": 60,
    "古稀": 70,
    "耄耋": 80,
    "鲐背": 90,
    "期颐": 100,
}
NAMED = re.compile(f"(?P<age>{'|'.join(_AGES)})(?P<year>之[年龄])?")
_BEFORE = re.compile("年(?:已|且|近|过|逾|届|满|将|至|屆)?$")


def honoured(reading: Reading, start: int) -> Number | None:
    """古稀之年, 年逾花甲: how old, by the name of the age."""
    match = NAMED.match(reading.text, start)
    if not match or not (match["year"] or _BEFORE.search(reading.before(start, 2))):
        return None
    age = _AGES[match["age"]]
    said, notes = bounded(reading, start, match.end(), f"{age} years old")
    return Number(start, match.end(), "age", age, None, "year", said, notes)
