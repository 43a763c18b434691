"""Two who talk take turns: whose a passage is that is nothing but a quotation, by who speaks beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.speech.statement import Statement

NEAR = 6
"""So many passages around one may tell who talks."""
_ALONE = re.compile("\\s*[“「][^“”「」]+[”」]\\s*")


def in_turn(texts: Sequence[str], found: Sequence[Statement]) -> list[Statement]:
    """The statements of passages without a word beside their quotation, where two people talk and no third."""
    spoken: dict[int, list[str]] = {}
    for one in found:
        if one.direct:
            spoken.setdefault(one.passage, []).append(one.speaker)
    told = {one.passage for one in found}
    added = []
    for number, text in enumerate(texts):
        if number in told or not _ALONE.fullmatch(text):
            continue
        other = _other(number, spoken)
        if other:
            spoken[number] = [other]
            start = len(text) - len(text.lstrip())
            end = len(text.rstrip())
            added.append(Statement(number, start, end, other, None, "", start, "says", True, doubt=True))
    return added


def _other(number: int, spoken: dict[int, list[str]]) -> str | None:
    """The one of two who speaks neither right before nor right behind."""
    around = [name for place in range(number - NEAR, number + NEAR + 1) for name in spoken.get(place, ())]
    beside = {spoken[place][side] for place, side in ((number - 1, -1), (number + 1, 0)) if place in spoken}
    both = set(around)
    if len(around) < 3 or len(both) != 2 or len(beside) != 1:
        return None
    return (both - beside).pop()
