"""Money that is named before its figures: 人民币2000元, 港币3亿, 美元五百."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import units

LONGEST = 8


_BEHIND = re.compile(r"\(?(?P<name>人民币|美金|港币|新台币|台币|欧元|日币|美元|澳门币)\)?")
"""二百亿元人民币."""


def named_behind(text: str, end: int) -> tuple[int, str] | None:
    """Where the name of the money ends that stands behind 元, and its code."""
    match = _BEHIND.match(text, end)
    if not match or (match[0][0] == "(" and match[0][-1] != ")"):
        return None
    end = match.end() if match[0][0] == "(" else match.end("name")
    return end, "MOP" if match["name"] == "澳门币" else units()[match["name"]].name


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    names = [form for form, unit in units().items() if unit.kind == "amount" and unit.name.isupper()]
    forms = "|".join(sorted((*names, "澳门币"), key=len, reverse=True))
    return re.compile(f"(?<!兑)(?P<name>{forms})(?P<about>共计?|合计|约|近|逾|超过?|达|现金|整)?$")


def named_before(reading: Reading, start: int) -> tuple[int, str] | None:
    """Where the name of the money begins (with nothing between it and its figures), and its code."""
    match = _named().search(reading.before(start, LONGEST))
    if not match:
        return None
    begin = start - len(match[0])
    if reading.found and reading.found[-1].end > begin:  # it is the unit of the number before
        return None
    code = "MOP" if match["name"] == "澳门币" else units()[match["name"]].name
    return (start if match["about"] else begin), code
