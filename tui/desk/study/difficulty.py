"""How hard an article is for this reader: shares of its running words, and what to learn first."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from store.records import Status
from tui.desk.study.counts import Counts, Words
from tui.desk.study.statuses import status_of

BEST = 0.95
"""A text of which so much is known is read with profit and without a dictionary at every line."""


class Measure(NamedTuple):
    """One article against the reader's words. What need not be known counts with the known."""

    words: int
    """Running words that can be known."""
    known: int
    learning: int
    unknown: int
    different: int
    """Different words among those that are unknown."""
    terms_not_kept: int

    @property
    def share_known(self) -> float:
        """From 0 to 1; a text without words hides nothing."""
        return self.known / self.words if self.words else 1.0


def measure(counts: Counts, statuses: Mapping[str, Status], kept: Container[str] = ()) -> Measure:
    """Count an article's words by their status."""
    known = learning = unknown = different = 0
    for word, count in counts.words.items():
        status = status_of(word, statuses)
        if status == "new":
            unknown += count
            different += 1
        elif status == "learning":
            learning += count
        else:
            known += count
    terms = sum(term not in kept for term in counts.terms)
    return Measure(known + learning + unknown, known, learning, unknown, different, terms)


def share_known(words: Words, statuses: Mapping[str, Status]) -> float:
    """The share alone."""
    return measure(Counts(words, ()), statuses).share_known


class Unknown(NamedTuple):
    """A word that is not known, and what speaks for learning it."""

    word: str
    here: int
    """Times in the article."""
    library: int
    """Times in the whole library, as far as it is counted."""
    general: int
    """Times in a large corpus of general Chinese."""
    status: Status


def unknown_words(
    counts: Counts, statuses: Mapping[str, Status], library: Mapping[str, int], general: Mapping[str, int]
) -> list[Unknown]:
    """The words not known, each once, the most useful first: common in general and here in the library."""
    found = [
        Unknown(word, here, max(library.get(word, 0), here), general.get(word, 0), status)
        for word, here in counts.words.items()
        if (status := status_of(word, statuses)) in ("new", "learning")
    ]
    return sorted(found, key=lambda word: (-usefulness(word), -word.library, word.word))


def usefulness(word: Unknown) -> float:
    """Frequency in general use times frequency in the library; a word that no corpus has still counts here."""
    return math.log2(2 + word.general) * word.library


def in_library(counted: Iterable[Words]) -> Counter[str]:
    """How often each word stands in all articles together."""
    total: Counter[str] = Counter()
    for words in counted:
        total.update(words)
    return total


def next_best(articles: Iterable[tuple[str, float, float]]) -> str | None:
    """Of (id, share known, share read), the article that suits best: not read yet, and nearest to 95 % known."""
    return min(articles, key=lambda item: (item[2] >= 0.95, abs(item[1] - BEST)), default=("",))[0] or None
