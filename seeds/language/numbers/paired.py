"""What is counted side by side without a measure word: 三男两女, 两死一伤, 三室两厅, 三天两夜, 2金3银."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.language.numbers.dates import number
from seeds.language.numbers.number import Kind, Number
from seeds.language.numbers.reading import Reading

_N = "(?:[0-9]{1,4}|[一二两三四五六七八九十]{1,3})"
_FAMILIES: tuple[dict[str, tuple[str, str]], ...] = (
    {"男": ("man", "men"), "女": ("woman", "women")},
    {"大": ("adult", "adults"), "小": ("child", "children")},
    {"死": ("dead", "dead"), "亡": ("dead", "dead"), "失联": ("missing", "missing"), "失踪": ("missing", "missing")}
    | {f"{how}伤": ("injured", "injured") for how in ("", "轻", "重")},
    {"菜": ("dish", "dishes"), "汤": ("soup", "soups")}
    | {"荤": ("meat dish", "meat dishes"), "素": ("vegetable dish", "vegetable dishes")},
    {"室": ("bedroom", "bedrooms"), "房": ("bedroom", "bedrooms"), "厅": ("living room", "living rooms")}
    | {"卫": ("bathroom", "bathrooms"), "厨": ("kitchen", "kitchens")},
    {"天": ("day", "days"), "日": ("day", "days"), "夜": ("night", "nights"), "晚": ("night", "nights")},
    {"金": ("gold medal", "gold medals"), "银": ("silver medal", "silver medals")}
    | {"铜": ("bronze medal", "bronze medals")},
)
_ALONE = re.compile("(?:致|酿成?|造成|[新再]增|已有?|[共累]计|传出)$")
"""新增38死: the dead or the injured alone."""
_IN_A_HEADLINE = re.compile("[0-9]+(?:死(?![亡者机角党士心刑因])|伤(?![员者口势亡病害心]))")
_ENDS = re.compile("[，。；！？）、]|$")


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[re.Pattern[str], re.Pattern[str], dict[str, tuple[str, str]]], ...]:
    """One of a family, one that stands before another, and the words for both."""
    found = []
    for words in _FAMILIES:
        names = "|".join(sorted(words, key=len, reverse=True))
        found.append(
            (re.compile(f"(?P<n>{_N})(?P<what>{names})"), re.compile(f"{_N}(?:{names})、?$"), words),
        )
    return tuple(found)


def paired(reading: Reading, start: int) -> Number | None:
    """One of two or more that stand side by side."""
    for one, before, words in _pairs():
        match = one.match(reading.text, start)
        if match and (_has_another(reading, match, one, before, words) or _is_alone(reading, match)):
            count, (single, several) = number(match["n"].replace("两", "二")), words[match["what"]]
            kind: Kind = "period" if single in ("day", "night") else "count"
            said = f"{count} {single if count == 1 else several}"
            return Number(start, match.end(), kind, count, None, single, said)
    return None


def _has_another(
    reading: Reading,
    match: re.Match[str],
    one: re.Pattern[str],
    before: re.Pattern[str],
    words: dict[str, tuple[str, str]],
) -> bool:
    """Whether one of the same family, but another, stands beside; 一大一小 is any two."""
    text, what = reading.text, match["what"]
    behind = one.match(text, match.end() + text.startswith("、", match.end()))
    if behind and words[behind["what"]] != words[what]:
        alike = match["n"] == behind["n"]  # 一大一小; 三天三夜 is told as one
        return not (alike and ("天" in words or ("大" in words and match["n"] == "一")))
    first = before.search(reading.before(match.start(), 8))
    last = reading.found[-1] if reading.found else None
    return bool(first and last and last.unit in {single for single, _ in words.values()} - {words[what][0]})


def _is_alone(reading: Reading, match: re.Match[str]) -> bool:
    if _IN_A_HEADLINE.match(reading.text, match.start()):
        return True
    if match["what"] not in ("死", "伤") or not _ALONE.search(reading.before(match.start(), 3)):
        return False
    return _ENDS.match(reading.text, match.end()) is not None
