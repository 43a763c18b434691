"""Short forms in brackets, 简称, and 即 “that is”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import HAN
from seeds.language.glossary.slogans import Found

SHORT_IN_BRACKETS = re.compile(
    r"[（(](?:以下|下)?(?:简称|统称|并称)[：:为]?[“‘《]?(?P<short>[^（）()“”‘’《》]{2,14})[”’》]?[）)]"
)
BRACKETS = re.compile(rf"(?P<short>[{HAN}A-Z]{{2,8}})[”’]?[（(](?P<full>[{HAN}]{{4,30}})[）)]")
REVERSED = re.compile(rf"(?P<full>[{HAN}]{{5,30}})[（(](?P<short>[{HAN}]{{2,6}})[）)]")
NAMELY = re.compile(
    r"[“‘](?P<short>[^“”‘’]{2,12})[”’][^。，“”]{0,6}(?:，|（|，?所谓)?(?:即(?![将使可便刻日])|是指|指的是|也就是)(?P<full>[^。；）)]{4,60})"
)
NAME_EDGE = re.compile(r".*(?:[，。；：！？、“”‘’（）()《》\s]|近日|由|在|的|将|把|对|和|与|据|从|向|经)")


def bracketed(sentence: str, onward: str) -> Iterator[Found]:
    """A name with its short form in brackets, or the other way round."""
    for match in SHORT_IN_BRACKETS.finditer(sentence):
        full = NAME_EDGE.sub("", sentence[: match.start()].rstrip("”’》"))
        if len(full) > len(match["short"]):
            yield match.start("short"), match["short"], (full,), "brackets"
    for match in BRACKETS.finditer(sentence):
        for length in range(len(match["short"]), 1, -1):
            short = match["short"][-length:]
            if shortens(short, match["full"]):
                yield match.end("short") - length, short, (match["full"],), "brackets"
                break
    for match in REVERSED.finditer(sentence):
        full = match["full"][match["full"].find(match["short"][0]) :]
        if shortens(match["short"], full) and not re.search("的|位于|[和与及]", full):
            yield match.start("short"), match["short"], (full,), "brackets"


def shortens(short: str, full: str) -> bool:
    """Whether all characters of the short form stand in the long one, in order, the first at its beginning."""
    if len(full) < len(short) + 2 or short in full or full[0] != short[0]:
        return False
    rest = full
    for char in short:
        _, found, rest = rest.partition(char)
        if not found:
            return False
    return len(rest) <= 3


def namely(sentence: str, onward: str) -> Iterator[Found]:
    """“X”，即 …"""
    for match in NAMELY.finditer(sentence):
        yield match.start("short"), match["short"], (match["full"].rstrip("，、”’"),), "namely"
