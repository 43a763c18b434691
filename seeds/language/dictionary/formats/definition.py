"""What a dictionary of any format gives: headwords with their text, and what no dictionary needs more of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seeds.errors import SeedsError

LONGEST_HEADWORD = 80
LONGEST_TEXT = 20_000
"""Characters of one definition; what is longer ends there, with a sign that it does."""
LARGEST = 2 * 1024**3
"""Bytes that a dictionary may unpack to: four times the largest there are."""
MOST = 3_000_000
"""Headwords of one dictionary."""
LONGEST_NAME = 60
LINK = "@@@LINK="
"""What MDict writes before the headword where the text stands; who turns it into another format leaves it there."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


class UnusableDictionary(SeedsError):
    """A file is no dictionary that can be read, or not worth the memory it asks for."""


class Definition(NamedTuple):
    """One headword of a dictionary with what it says."""

    headword: str
    traditional: str = ""
    pinyin: str = ""
    lines: tuple[str, ...] = ()
    """As they stand there: whoever takes them makes them harmless."""
    link: str = ""
    """The headword where the text stands, when it is only another way to write that one."""


Read = Iterator[tuple[float, Definition]]
"""Definitions as they come, each with how much of the file is read."""


class Source(NamedTuple):
    """A dictionary that can be read once from its beginning."""

    name: str
    form: str
    definitions: Read


def plain(text: str) -> str:
    """A text on one line, without anything that could give a terminal orders."""
    return " ".join(_CONTROL.sub(" ", text).split())


def linked(lines: Sequence[str]) -> str:
    """The headword to which a text that is a link alone leads."""
    return lines[0].strip().removeprefix(LINK).strip() if lines and lines[0].lstrip().startswith(LINK) else ""


def within(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines that hold something, up to the length of a long entry."""
    kept: list[str] = []
    left = LONGEST_TEXT
    for line in lines:
        if not (told := plain(line[: left + 1])):
            continue
        if len(told) >= left:
            return (*kept, told[: max(left - 1, 0)] + "…")
        kept.append(told)
        left -= len(told)
    return tuple(kept)


def damaged(name: str, why: str) -> UnusableDictionary:
    """The refusal of a file that is broken."""
    return UnusableDictionary(f"{name} is no dictionary that can be read: {why}", "nothing was added")


def too_large(name: str, what: str) -> UnusableDictionary:
    """The refusal of a file that asks for more than a dictionary needs."""
    return UnusableDictionary(f"{name} holds {what}", "nothing was added")
