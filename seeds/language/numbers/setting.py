"""Where and when a text was written: which year is 今年, which money is 元, which calendar is 113年."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from seeds.language.plain import plainly
from seeds.language.shores import shores

ENOUGH = 20_000
"""Characters that show where a text comes from."""
_TRADITIONAL = re.compile("[個億萬這說學國會來時對開關發東車馬與為經過還應種點臺灣黨總內區們從]")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class KnownDate(NamedTuple):
    """A date as far as it is known; 0 for what is not."""

    year: int
    month: int = 0
    day: int = 0


class NumberContext(NamedTuple):
    """What numbers leave unsaid."""

    date: KnownDate | None = None
    yuan: str = "CNY"
    """What 元 is worth: CNY, TWD, HKD, or just yuan where nothing tells."""
    republic: bool = False
    """Whether a year of three figures is counted from 1912."""


def setting(texts: Iterable[str], date: str = "") -> NumberContext:
    """Find out from the texts of an article and its date, 2021, 2021-06 or 2021-06-30."""
    seen: list[str] = []
    room = ENOUGH
    for text in texts:
        if room <= 0:
            break
        seen.append(text[:room])
        room -= len(text)
    text = "\n".join(seen)
    if not _TRADITIONAL.search(text):
        return NumberContext(day(date))
    taiwan, hong_kong, macau = shores(plainly(text))
    across = taiwan > hong_kong + macau
    yuan = "TWD" if across else "HKD" if hong_kong + macau else "yuan"
    return NumberContext(day(date), yuan, across)


def day(date: str) -> KnownDate | None:
    """A date as written in an article's head; None where it is none."""
    match = _DATE.fullmatch(date)
    if not match:
        return None
    found = KnownDate(int(match[1]), int(match[2] or 0), int(match[3] or 0))
    return found if found.month <= 12 and found.day <= 31 else None
