"""Where the words that the reader decided about stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seeds.language.analysis import OwnWords


def decided(text: str, own: OwnWords) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where the reader's own words stand, longest first, with their pieces."""
    pattern = _own_pattern(own.joins, frozenset(own.splits))
    if pattern is None:
        return
    for match in pattern.finditer(text):
        found = match.group()
        yield match.start(), own.splits.get(found, (found,))


@lru_cache(maxsize=8)
def _own_pattern(joins: frozenset[str], splits: frozenset[str]) -> re.Pattern[str] | None:
    strings = sorted((joins | splits) - {""}, key=lambda string: (-len(string), string))
    return re.compile("|".join(map(re.escape, strings))) if strings else None


def fixed(text: str, own: OwnWords) -> set[int]:
    """The characters of the reader's own words."""
    return {start + n for start, found in decided(text, own) for n in range(sum(map(len, found)))}
