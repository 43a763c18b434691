"""The words that a verb was given: as they stand, and a line each from standard input where `-` stands."""

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
