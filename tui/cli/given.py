"""What a verb was given: words as they stand, or a line each from standard input where `-` stands; numbers."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from store.errors import StoreError

FROM_INPUT = "-"


class WrongUsage(StoreError):
    """What was typed asks for something that there is not."""


Form = TypeVar("Form", bound=str)


def given(words: Iterable[str]) -> Iterator[str]:
    """Each word as it can be printed; of lines, those that are not empty."""
    for word in words:
        each = filter(None, lines()) if word == FROM_INPUT else (word,)
        yield from (one.encode("utf-8", "replace").decode() for one in each)


def lines() -> Iterator[str]:
    """The lines of standard input as they come."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").lstrip("\ufeff").strip()


def form_meant(name: str, form: Form | None, endings: Iterable[str]) -> Form | None:
    """The format that an ending was found to ask for, none where a name has no ending; another one is an error."""
    ending = os.path.splitext(name)[1]  # noqa: PTH122 - a look-up reads this module, and has no time for paths
    if form or not any(sign.isalpha() for sign in ending):
        return form
    raise StoreError(f"nothing is written as {ending}", f"it may be {', '.join(endings)}; or say --format")


def how_many(text: str) -> int:
    """How many lines, words or terms, or which chapter: 1 or more."""
    if not text.isdecimal() or int(text) < 1:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)
