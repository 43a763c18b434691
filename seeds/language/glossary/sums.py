"""Slogans that are sums: 3+3, 1+3+N."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.glossary.lists import IN_QUOTES, before, number
from seeds.language.glossary.slogans import COUNTED, Found
from seeds.language.sentences import ends

PLUS = re.compile(r"[“‘](?P<lead>[^“”‘’+0-9]{0,4})(?P<sum>[0-9]+(?:\+(?:[0-9]+|[NXn]))+)[”’]")
NAMED = "[^、，。；：“”]{1,20}"
MEASURED = "个|名|支|种|项|大|类|家|张|套|条"
CORE = re.compile(r"以(?P<it>[^，。；：“”、]{2,20})为(?:核心|主|主体|引领)")


def sums(sentence: str, onward: str) -> Iterator[Found]:
    """3+3 with two lists of three that are joined by plus signs; 1+3+N with its parts named in order."""
    for match in PLUS.finditer(sentence):
        parts = match["sum"].split("+")
        lists = [text for text in IN_QUOTES.findall(sentence) if text.count("+") and not re.search(r"\d|N", text)]
        if [str(text.count("+") + 1) for text in lists] == parts:
            full: tuple[str, ...] = tuple(lists)
        else:
            full = addends(sentence[: match.start()], parts) or addends(onward[match.end() :], parts)
        if full:
            short = match["lead"] + match["sum"]
            yield match.start("lead"), short, full, "list"


def addends(text: str, parts: list[str]) -> tuple[str, ...]:
    """The parts of a sum, found in their order; nothing when one of them is missing."""
    text = text[: next(ends(text), None)]
    found: list[str] = []
    for part in parts:
        it, text = addend(text, part)
        if not it:
            return ()
        found.append(it)
    return tuple(found)


def addend(text: str, part: str) -> tuple[str, str]:
    """What one part counts, and the text behind it: “3个…”, “N种…”, “以…为核心” for 1, or a list of so many."""
    named = re.search(rf"{part}(?:{MEASURED})(?P<it>{NAMED}(?:、(?![0-9N]){NAMED})*)", text)
    if part == "1" and not named:
        named = CORE.search(text)
    if named:
        return named["it"].removesuffix("的"), text[named.end() :]
    for match in COUNTED.finditer(text):
        if (
            part.isdecimal()
            and number(match["digit"]) == int(part)
            and (items := before(text[: match.start()], int(part)))
        ):
            return "、".join(items), text[match.end() :]
    return "", text
