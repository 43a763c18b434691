"""How probable words are in general, from the frequency list that jieba carries; jieba itself is not loaded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import log
from typing import NamedTuple

from seeds.language import frequencies
from seeds.language.glossary.entries import domain_words

LONGEST = 6
OWN_FREQUENCY = 300
"""A word of our own counts as one that is seen now and then."""


class Lexicon(NamedTuple):
    """Words with the logarithm of their probability; names apart, since they may be spelled as they like."""

    weights: Mapping[str, float]
    names: frozenset[str]
    unseen: float
    """What a single character that is no word weighs."""

    def weight(self, word: str) -> float | None:
        """The word's weight; None for a sequence that is no word."""
        return self.weights.get(word, self.unseen if len(word) == 1 else None)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The general words and our own; half a second, so only where faults are looked for."""
    counted: dict[str, int] = {}
    names: set[str] = set()
    for word, count, mark in frequencies.rows():
        if len(word) <= LONGEST:
            counted[word] = count
            if mark.startswith(("nr", "ns", "nt", "nz")):
                names.add(word)
    for entry in domain_words():
        counted[entry.simplified] = max(counted.get(entry.simplified, 0), OWN_FREQUENCY)
        names.discard(entry.simplified)
    total = log(sum(counted.values()))
    weights = {word: log(count) - total for word, count in counted.items() if count}
    return Lexicon(weights, frozenset(names), log(0.5) - total)


def ahead(run: str, words: Lexicon) -> list[float]:
    """The weight of the most probable words up to each position."""
    best = [0.0] + [float("-inf")] * len(run)
    for start in range(len(run)):
        for end in range(start + 1, min(len(run), start + LONGEST) + 1):
            weight = words.weight(run[start:end])
            if weight is not None and best[start] + weight > best[end]:
                best[end] = best[start] + weight
    return best


def behind(run: str, words: Lexicon) -> list[float]:
    """The weight of the most probable words from each position to the end."""
    best = [float("-inf")] * len(run) + [0.0]
    for start in range(len(run) - 1, -1, -1):
        for end in range(start + 1, min(len(run), start + LONGEST) + 1):
            weight = words.weight(run[start:end])
            if weight is not None and best[end] + weight > best[start]:
                best[start] = best[end] + weight
    return best
