"""How likely each of some choices is: what speaks for a choice has a weight, learned from sentences parsed by hand.

data/unfolding.tsv has the weights of every question; `tests/benchmarks/unfolding.py` learns them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import exp
from pathlib import Path

FILE = Path(__file__).parent.parent / "data" / "unfolding.tsv"


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, float]]:
    """For each question what each sign weighs."""
    found: dict[str, dict[str, float]] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            question, weight, *signs = line.split("\t")
            found.setdefault(question, {}).update(dict.fromkeys(signs, int(weight) / 100))
    return found


def chances(question: str, choices: Sequence[Iterable[str]]) -> list[float]:
    """How likely each choice is, by the signs that speak for it; together they are certain."""
    return shares([weigh(weights().get(question, {}), signs) for signs in choices])


def weigh(table: Mapping[str, float], signs: Iterable[str]) -> float:
    """What speaks for one choice."""
    return sum(table.get(sign, 0.0) for sign in signs)


def shares(weighed: Sequence[float]) -> list[float]:
    """What each choice has of all."""
    most = max(weighed, default=0.0)
    powers = [exp(one - most) for one in weighed]
    total = sum(powers)
    return [one / total for one in powers]
