"""What a verb was given: words as they stand, or a line each from standard input where `-` stands; numbers."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

FROM_INPUT = "-"


def given(words: Iterable[str]) -> Iterator[str]:
    """Each word as it can be printed; of lines, those that are not empty."""
    for word in words:
        each = filter(None, lines()) if word == FROM_INPUT else (word,)
        yield from (one.encode("utf-8", "replace").decode() for one in each)


def lines() -> Iterator[str]:
    """The lines of standard input as they come."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").lstrip("\ufeff").strip()


def how_many(text: str) -> int:
    """How many lines, words or terms, or which chapter: 1 or more."""
    if not text.isdecimal() or int(text) < 1:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)
