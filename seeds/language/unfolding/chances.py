"""How likely each of some choices is: what speaks for a choice has a weight, learned from sentences parsed by hand.

data/unfolding.tsv has the weights of every question; `tests/benchmarks/unfolding.py` learns them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp

from seeds.language.weights import weigh, weights

TABLE = "unfolding"


def chances(question: str, choices: Sequence[Iterable[str]]) -> list[float]:
    """How likely each choice is, by the signs that speak for it; together they are certain."""
    return shares([weigh(weights(TABLE).get(question, {}), signs) for signs in choices])


def shares(weighed: Sequence[float]) -> list[float]:
    """What each choice has of all."""
    most = max(weighed, default=0.0)
    powers = [exp(one - most) for one in weighed]
    total = sum(powers)
    return [one / total for one in powers]
