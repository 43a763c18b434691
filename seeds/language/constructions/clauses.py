"""Where the clause of a gap begins and ends: at its signs, behind what it opens."""

from __future__ import annotations

import re

from seeds.language.characters import CLOSERS, OPENERS
from seeds.language.sentences import ENDING

LONGEST = 60
"""No gap is drawn out farther."""
_STOPS = ENDING + "\n"
_BARS = _STOPS + "，；：…"
_ASPECT = re.compile("[，、\\s]*(?:[了着过](?![解想着结不得去来程度渡滤分年节敏]))?")
_STRAY = re.compile(
    "(?<=[^，；：\\s不])(?:也|又|(?<![成首古京国丰旧新故])都|共同|平均|分别|一起|一同|一并|联合|各自|统一|再次|已经|曾经"
    "|继续|持续|不断|往往|常常|大大|不再|进一步|完全|非常|十分|极其|极为|颇为|大致|基本|几乎|是否|上门|从来|根本|依法|及时"
    "|立即|逐一|随时|首次|重新|专门|毫)+$"
)
"""What belongs to the pattern's verb, not to the noun before it: 对市场也|造成影响."""


def clause_end(text: str, start: int, end: int) -> int:
    """The end of the clause that an open gap stands in; quotations and brackets may hold commas."""
    depth = _opened(text, start, end)
    while end < len(text) and end - start < LONGEST:
        char = text[end]
        if char in _STOPS or (not depth and (char in _BARS or char in CLOSERS or _is_dash(text, end))):
            break
        depth += (char in OPENERS) - (char in CLOSERS)
        end += 1
    return end


def dash(text: str, start: int, end: int) -> int:
    """Where —— breaks a gap off; -1 where none does."""
    return next((at for at in range(start, end) if _is_dash(text, at) and is_paired(text, start, at)), -1)


def _is_dash(text: str, at: int) -> bool:
    return text[at : at + 2] in ("——", "──")


def is_paired(text: str, start: int, end: int) -> bool:
    """Whether every quotation and bracket that opens in a gap closes there too."""
    depth = 0
    for char in text[start:end]:
        depth += (char in OPENERS) - (char in CLOSERS)
        if depth < 0:
            return False
    return not depth


def before_closer(text: str, start: int, end: int) -> int:
    """The end of a gap before the sign that closes a quotation around it: 他说“如果下雨就不来”|，走了."""
    depth = 0
    for at in range(start, end):
        depth += (text[at] in OPENERS) - (text[at] in CLOSERS)
        if depth < 0:
            return at
    return end


def first_word(text: str, start: int, end: int) -> int:
    """Where a gap begins behind the 了 of the word before it, or a sign."""
    found = _ASPECT.match(text, start, end)
    return found.end() if found and found.end() < end else start


def before_adverb(text: str, start: int, end: int) -> int:
    """The end of a gap without an adverb that belongs to the word behind it."""
    found = _STRAY.search(text, start + 1, end)
    return found.start() if found else end


def before_colon(text: str, start: int, end: int) -> int:
    """The end of a gap before a colon: what it announces is no part of it."""
    at = text.find("：", start + 1, end)
    return at if at > 0 and is_paired(text, start, at) else end


def without_stay(gap: str) -> str:
    """A gap without the 的 that leads to a noun behind it; 目的 and 有的 are words."""
    return gap[:-1] if len(gap) > 1 and gap[-1] == "的" and gap[-2] not in "目有似" else gap


def _opened(text: str, start: int, end: int) -> int:
    return max(0, sum((char in OPENERS) - (char in CLOSERS) for char in text[start:end]))
