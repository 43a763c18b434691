"""Two who talk in a scene: whose each turn is, weighed over all of them at once.

They take turns, nobody calls himself by his name or his wife “老公”, and who was told of right before may speak.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from seeds.language.speech.calling import called, cannot_mean, means

KNOWN = 10.0
"""What it costs to give a turn to another than the one whom a verb names."""
TWICE = 2.0
"""To let somebody speak twice, right after himself."""
TWICE_APART = 0.8
"""The same, where something is told between."""
CALLS = 3.0
"""To let somebody call himself, or a woman somebody's wife."""
TOLD = 0.4
"""To let the other speak of whom was told right before."""
TO_AND_FRO = 2
"""So often one of two must have followed the other to be the one who answers."""
SURE = 0.5
"""By so much one of the two must be dearer, or nobody is named."""


class Turn(NamedTuple):
    """What is said in one passage by one mouth."""

    passage: int
    words: str
    speaker: str
    """Whom a rule has found; empty where nobody is told."""


def talk(turns: Sequence[Turn], pair: tuple[str, str], doers: Mapping[int, Sequence[str]]) -> list[str]:
    """Who of the pair says each turn; empty where both are as likely."""
    own = [[_cost(turn, pair, side, doers) for side in (0, 1)] for turn in turns]
    repeated = [_repeated(one, other) for one, other in pairwise(turns)]
    ahead = _sums(own, repeated)
    behind = _sums(own[::-1], repeated[::-1])[::-1]
    whole = [[ahead[at][side] + behind[at][side] - own[at][side] for side in (0, 1)] for at in range(len(turns))]
    return ["" if abs(costs[0] - costs[1]) < SURE else pair[costs[1] < costs[0]] for costs in whole]


def answering(row: Sequence[str]) -> str | None:
    """Who answers the last of a row as he did before, to and fro, whoever else is there."""
    beside = (name for pair in pairwise(row) if row[-1] in pair for name in pair if name != row[-1])
    often = Counter(beside).most_common(1)
    return often[0][0] if often and often[0][1] >= TO_AND_FRO else None


def _sums(own: Sequence[Sequence[float]], repeated: Sequence[float]) -> list[list[float]]:
    """What the cheapest way to each side of each turn costs, from the first one on."""
    sums = [list(own[0])]
    for costs, again in zip(own[1:], repeated, strict=True):
        last = sums[-1]
        sums.append([costs[side] + min(last[side] + again, last[1 - side]) for side in (0, 1)])
    return sums


def _repeated(one: Turn, other: Turn) -> float:
    """What it costs that two turns are of one mouth."""
    if one.passage == other.passage:
        return -TWICE_APART
    return TWICE if other.passage == one.passage + 1 else TWICE_APART


def _cost(turn: Turn, pair: tuple[str, str], side: int, doers: Mapping[int, Sequence[str]]) -> float:
    """What speaks against one of the pair."""
    if turn.speaker:
        return 0.0 if turn.speaker == pair[side] else KNOWN
    before = doers.get(turn.passage - 1, ())
    cost = TOLD if before and before[-1] == pair[1 - side] else 0.0
    who = called(turn.words)
    if who and (means(who, pair[side]) or cannot_mean(who, pair[1 - side])):
        cost += CALLS
    return cost
