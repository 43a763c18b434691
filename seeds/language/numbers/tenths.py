"""Shares in words of their own: 三成至四成, 三分二 and 三份一 of Hong Kong."""

from __future__ import annotations

import re

from seeds.language.numbers import wording
from seeds.language.numbers.bounds import bounded
from seeds.language.numbers.dates import number
from seeds.language.numbers.figures import figure
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_N = "(?:[1-9]|[一二两三四五六七八九])"
_FROM_TO = re.compile(
    f"{_N}成(?P<half>半)?[至到~～—–-](?P<high>{_N})成(?P<half2>半)?(?![员为功绩果立本长都交型品熟])"
)
_THIRDS = re.compile(
    "(?P<under>[二三四五六八])(?P<how>[分份])(?P<over>[一二三四])(?![之个分份名]|[、，]?[一二三四五六七八九十])"
)
_OF_WHAT = re.compile("(?:[，。；、的以人]|多数|时间|受访|市民|议席|港人|[以上下]{2}|$)")
_CLOSED_BY = re.compile("[有约近逾过达占超少多减剩足到成的其仅]$")


def tenths_to(reading: Reading, start: int) -> Number | None:
    """三成至四成: from the one share to the other."""
    match = _FROM_TO.match(reading.text, start)
    low, high = (figure(reading.text, place) for place in (start, match.start("high"))) if match else (None, None)
    if not match or not low or not high or low.low is None or high.low is None:
        return None
    first, last = ((of * 10 + 5 * bool(match[name])) / 100 for of, name in ((low.low, "half"), (high.low, "half2")))
    if first >= last:
        return None
    said, notes = bounded(reading, start, match.end(), f"{wording.percent(first)[:-1]}–{wording.percent(last)}")
    return Number(start, match.end(), "range", wording.plain(first), wording.plain(last), "", said, notes)


def thirds(reading: Reading, start: int) -> Number | None:
    """三分二, 三份一: two thirds and one, as Hong Kong says."""
    match = _THIRDS.match(reading.text, start)
    if not match:
        return None
    under, over = number(match["under"]), number(match["over"])
    told = _OF_WHAT.match(reading.text, match.end()) or _CLOSED_BY.search(reading.before(start, 1))
    if over >= under or not told:
        return None
    said, notes = bounded(reading, start, match.end(), f"{over}/{under}")
    return Number(start, match.end(), "share", round(over / under, 6), None, "", said, notes)
