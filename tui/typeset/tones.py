"""The tone of a written syllable."""

from __future__ import annotations

from unicodedata import normalize

_MARKS = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
NEUTRAL = 5


def tone(syllable: str) -> int:
    """1 to 4 by its tone mark; 5 without one."""
    return next((_MARKS[mark] for mark in normalize("NFD", syllable) if mark in _MARKS), NEUTRAL)
