"""Lists in running text: the items before or after a place, cut where the list begins and ends."""

from __future__ import annotations

import re

NUMERALS = {char: value for value, char in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "双": 2}
ITEM = r"[^、，。；：！？“”‘’（）()《》\s]{1,24}"
BEFORE = re.compile(rf"{ITEM}(?:、{ITEM})+$")
QUOTED = re.compile(r"(?:(?:“[^“”]{1,24}”|‘[^‘’]{1,24}’)[、和与及]?){2,}$")
INSIDE = re.compile(r"[“‘]([^“”‘’]{3,80})[”’]$")
IN_QUOTES = re.compile(r"[“‘]([^“”‘’]{1,24})[”’]")
AND = re.compile(r"以及|和|与|及|或")
VERBS = (
    "包括|针对|围绕|聚焦|通过|按照|形成|设置|开展|提供|成立|推行|推动|打造|构建|依托|涵盖|分为|联合|邀请|涉及|整合"
    "|探索|惠及|吸引|覆盖"
)
LED_BY_VERB = re.compile(rf"^.+(?:{VERBS})(?=..)")
SMALL_WORDS = re.compile(
    rf"[的将把以由对在为从等有是即如使让于辖了过]|{VERBS}|实施|建立|完善|落实|发挥|实现|组织|坚持|突出|加强|强化|促进|治理|存在"
)
LEADING = re.compile(r"^(?:以及|及|包含|包括)")
AREAS = re.compile("街道|社区|小区|院落|[省市县区镇乡村]")


def number(digits: str) -> int | None:
    """The value of a small Chinese or Arabic numeral."""
    if digits.isdecimal():
        return int(digits)
    if len(digits) == 1:
        return NUMERALS.get(digits)
    if len(digits) == 2 and digits[0] == "十" and digits[1] in NUMERALS:
        return 10 + NUMERALS[digits[1]]
    return None


def before(left: str, count: int) -> tuple[str, ...]:
    """Exactly `count` items that end where `left` ends; nothing when they are more, fewer or unclear."""
    left = left.removesuffix("等")
    if quoted := QUOTED.search(left):
        items = IN_QUOTES.findall(quoted[0])
        return tuple(items) if len(items) == count else ()
    if inside := INSIDE.search(left):
        return split(inside[1], count)
    plain = BEFORE.search(left)
    items = list(split(plain[0], count)) if plain else []
    if not items or items[-1].endswith(("的", "是")):
        return ()
    first = beginning(items[0], items[1:])
    return (first, *items[1:]) if first else ()


def split(text: str, count: int) -> tuple[str, ...]:
    """A list's text as `count` items: with one separator throughout, 和 or the like before the last."""
    text = text.strip("，。；、 ").removesuffix("等")
    if text.startswith(("“", "‘")) and len(quoted := IN_QUOTES.findall(text)) == count:
        return tuple(quoted) if not re.sub(r"[“‘][^“”‘’]*[”’]|[、，和与及]", "", text) else ()
    for separator in "；、，":
        listed = text.partition("，")[0] if separator == "、" else text
        items = [item.strip("“”‘’ ") for item in listed.split(separator)]
        if len(items) == count - 1:
            *others, last = items
            halves = AND.split(last)
            items = [*others, *halves] if len(halves) == 2 else items
        if len(items) == count and all(0 < len(item) <= 40 for item in items):
            return tuple(items)
    return ()


def beginning(first: str, others: list[str]) -> str:
    """The first item without the words that lead to it; empty when one cannot tell where it begins."""
    first = LED_BY_VERB.sub("", LEADING.sub("", first))
    shared = alike(others) if len(others) > 1 else ""
    if shared and first.find(shared) > 0:
        return first[first.find(shared) :]
    longest = max(map(len, others))
    if len(first) <= longest:
        return first
    for edge in (SMALL_WORDS, AREAS):
        for match in edge.finditer(first):
            if min(2, longest) <= len(first) - match.end() <= longest + 1:
                return first[match.end() :]
    return first[-longest:] if longest > 3 and len(set(map(len, others))) == 1 else ""


def alike(items: list[str]) -> str:
    """What all items begin with."""
    shared = items[0]
    for item in items[1:]:
        while not item.startswith(shared):
            shared = shared[:-1]
    return shared
