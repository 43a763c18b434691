"""What is told of who says what in an article: statements led back to their speakers, the rest the paper's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seeds.language.speech import Statement

THE_PAPER = "the paper itself"
"""How what nobody is named for is called."""


def at(found: Sequence[Statement], passage: int, offset: int) -> Statement | None:
    """The statement in which one stands, or whose speaker or verb one stands on; of several the shortest."""
    here = (one for one in found if one.passage == passage and _covers(one, offset))
    return min(here, key=lambda one: one.end - one.start, default=None)


def manner(one: Statement) -> str:
    """Whether the words are the speaker's own, and whether he is only likely."""
    return ("quoted" if one.direct else "reported") + (", likely" if one.doubt else "")


def _covers(one: Statement, offset: int) -> bool:
    spans = [(one.start, one.end), (one.verb_at, one.verb_at + len(one.verb))]
    return any(start <= offset < end for start, end in (*spans, *filter(None, [one.at])))
