"""Where and when a text was written: which year is 今年, which money is 元, which calendar is 113年."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from seeds.language.plain import plainly
from seeds.language.shores import printed_in_taiwan, shores

ENOUGH = 20_000
"""Characters that show where a text comes from."""
_TRADITIONAL = re.compile("[個億萬這說學國會來時對開關發東車馬與為經過還應種點臺灣黨總內區們從]")
_SIMPLIFIED = re.compile("[个亿万这说学国会来时对开关发东车马与为经过还应种点湾党总内区们从]")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_TODAY = re.compile(r"今[天日]?\((?:(\d{4})年)?(\d{1,2})月(\d{1,2})日\)")
"""今日（6月8日）: a text without a date may say itself which day it is."""


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
    today: KnownDate | None = None
    """The day that the text itself calls today, where the article has no date; mostly without its year."""


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
    plain = plainly(text)
    known = day(date)
    told = None if known else _told(plain)
    if told and told.year:
        known = told
    if len(_TRADITIONAL.findall(text)) <= len(_SIMPLIFIED.findall(text)):  # 內 alone makes no paper of Taiwan
        return NumberContext(known, today=told)
    taiwan, hong_kong, macau = shores(plain)
    across = printed_in_taiwan(plain) or taiwan > hong_kong + macau
    yuan = "TWD" if across else "HKD" if hong_kong + macau else "yuan"
    return NumberContext(known, yuan, across, told)


def _told(text: str) -> KnownDate | None:
    """The day that a text of plain characters calls today; nothing where it calls several so."""
    told = {KnownDate(*(int(part or 0) for part in match.groups())) for match in _TODAY.finditer(text)}
    one = told.pop() if len(told) == 1 else None
    return one if one and 1 <= one.month <= 12 and 1 <= one.day <= 31 else None


def day(date: str) -> KnownDate | None:
    """A date as written in an article's head; None where it is none."""
    match = _DATE.fullmatch(date)
    if not match:
        return None
    found = KnownDate(int(match[1]), int(match[2] or 0), int(match[3] or 0))
    return found if found.month <= 12 and found.day <= 31 else None
