"""The HSK level of a text, from its running words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.desk.study.counts import Words

ENOUGH = 0.9
"""Whoever knows so much of the listed words of a text finds the others from what stands around them."""
FEWEST = 20
"""Of fewer listed words nothing can be said."""


class TextLevel(NamedTuple):
    """What level a text is of."""

    level: int
    """The lowest that, with those below it, has nine in ten of the running words that are listed; 0 when they
    are too few. 7 stands for 7 to 9."""
    listed: float
    """The share of running words that the syllabus lists."""

    @property
    def said(self) -> str:
        """As a table shows it."""
        if not self.level:
            return ""
        from seeds.language.levels import shown

        return shown(self.level)


UNKNOWN_LEVEL = TextLevel(0, 0.0)


def level_of(words: Words, standard: str = "") -> TextLevel:
    """The level of a text by one of the standards; by the newest unless another is asked for."""
    from seeds.language.levels import BAND, STANDARDS, levels_of
    from seeds.language.script import simple

    table = levels_of(standard or next(iter(STANDARDS)))
    found: Counter[int] = Counter()
    for word, count in words.items():
        found[table.get(word) or table.get(simple(word)) or 0] += count
    every, listed = found.total(), found.total() - found[0]
    share = listed / every if every else 0.0
    if listed < FEWEST:
        return TextLevel(0, share)
    known = 0
    for level in range(1, BAND + 1):
        known += found[level]
        if known >= ENOUGH * listed:
            break
    return TextLevel(level, share)
