"""Slogans with numbers: of “四环” four names must stand in the text, of 四大阶段 four stages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import HAN
from seeds.language.glossary.lists import alike, before, number, split

Found = tuple[int, str, tuple[str, ...], str]
"""Where in the sentence the short form stands, the form, what it stands for, and how it is told."""
DIGITS = "一二两三四五六七八九十双"
SLOGAN = re.compile(
    rf"[“‘](?P<short>[^“”‘’、，]{{0,4}}(?:(?:[{DIGITS}]|[1-9])[^“”‘’、，{DIGITS}0-9+]{{1,5}}){{1,3}})[”’]"
)
BARE = re.compile(rf"(?<![第{DIGITS}几上下])[两二三四五六七八九][{HAN}]{{2}}[{DIGITS}][{HAN}]{{2}}")
EDGES = r"、，。；：！？“”‘’（）()《》\s和与及"
GROUP = re.compile(rf"(?P<digit>[{DIGITS}]|[1-9])(?P<unit>[^{DIGITS}0-9]+)")
METHOD = re.compile(r"(?:工作法|工作机制|工作|机制|模式|行动|体系|标准|服务|治理|联动|举措|法)+$")
COUNTED = re.compile(
    rf"(?<![第{DIGITS}0-9几数多余个%])(?P<digit>[{DIGITS}]|[1-9][0-9]?)(?:方面|方|部分|环节|点"
    rf"|(?P<noun>(?:大|个|项|种|类|步|条|级|支)[{HAN}]{{0,6}}))"
)
NOUN_END = re.compile("[的等在和与是为以及之中由被把将进有]")
OPENS = re.compile(
    r"[”’]?[^。，：；“”‘’（(]{0,10}?(?:：|——|[（(]即?|，?(?:即(?![将使可便刻日])|分别[是为]|也就是|包括|包含|指的是|是指|具体为))"
)
ENDS = re.compile(r"[。；！？）)\n]")


def slogans(sentence: str, onward: str) -> Iterator[Found]:
    """A number slogan in quotation marks, with as many items before or behind it."""
    for match in SLOGAN.finditer(sentence):
        count = sum(value for value, _ in groups(match["short"]))
        if count < 2:
            continue
        full = quoted_before(sentence[: match.start()], count) or behind(onward[match.end("short") :], count)
        if full:
            yield match.start("short"), match["short"], full, "list"


def counted(sentence: str, onward: str) -> Iterator[Found]:
    """A number with its noun (四大阶段, 三方) right behind as many items, or before 一是 … 二是 …."""
    for match in COUNTED.finditer(sentence):
        count = number(match["digit"]) or 0
        full = before(sentence[: match.start()], count) if count > 1 else ()
        if full or (full := firstly(onward[match.end() :], count)):
            yield match.start(), noun(match, full), full, "list"


def noun(match: re.Match[str], full: tuple[str, ...]) -> str:
    """The number with its noun: up to the word that all items end in, to the next small word, or two characters."""
    short, measure = match[0], len(match["digit"]) + 1
    if not match["noun"]:
        return short
    shared = len(alike([item[::-1] for item in full]))
    end = short.find(full[0][-shared:]) if shared else -1
    if end > 0:
        return short[: end + shared]
    whole = NOUN_END.split(short[measure:])[0]
    return short[:measure] + (whole if len(whole) <= 4 and len(whole) < 6 else whole[:2])


def groups(short: str) -> list[tuple[int, str]]:
    """The counted words of a slogan: 两代表一委员 is two 代表 and one 委员."""
    core = METHOD.sub("", short) or short
    return [(number(match["digit"]) or 0, match["unit"]) for match in GROUP.finditer(core)]


def quoted_before(left: str, count: int) -> tuple[str, ...]:
    """Items in quotation marks shortly before a slogan, or a plain list that ends there."""
    near = re.sub(r"(?<=[”’])[^，。；：“”‘’]{0,12}$", "", left)
    return before(near, count) if near.endswith(("”", "’")) or near == left else ()


def behind(right: str, count: int) -> tuple[str, ...]:
    """Items that a colon, brackets or 即 lead to, or a count in words."""
    opened = OPENS.match(right)
    if not opened:
        return firstly(right, count)
    rest = right[opened.end() :]
    end = ENDS.search(rest)
    return split(rest[: end.start()] if end else rest, count) or firstly(rest, count)


def firstly(right: str, count: int) -> tuple[str, ...]:
    """一是 …，二是 … up to the number announced, the first not far away."""
    marks = [right.find(f"{digit}是") for digit in "一二三四五六七八九"[: count + 1]]
    if not 2 <= count <= 8 or -1 in marks[:count] or marks[:count] != sorted(marks[:count]):
        return ()
    if marks[0] > 30 or "。" in right[: marks[0]].rstrip("。") or marks[count] > marks[count - 1]:
        return ()
    return tuple(re.split(r"[，。；：]", right[mark + 2 :])[0] for mark in marks[:count])
