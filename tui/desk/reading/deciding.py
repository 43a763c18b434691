"""What is one word: from a line with blanks where words part to the joins and splits that make it so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple


class Decided(NamedTuple):
    """What the reader decided."""

    joins: tuple[str, ...]
    splits: tuple[tuple[str, ...], ...]


def decide(words: Sequence[str], typed: str) -> Decided | None:
    """The decisions that turn `words` into what was typed; None when other characters than theirs were typed."""
    wanted = typed.split()
    if "".join(wanted) != "".join(words):
        return None
    before, after = _edges(words), _edges(wanted)
    joins = [word for word, start, end in _placed(wanted) if any(start < edge < end for edge in before)]
    splits = []
    for word, start, end in _placed(words):
        inner = [edge for edge in sorted(after) if start < edge < end]
        if inner:
            edges = [start, *inner, end]
            splits.append(tuple(word[a - start : b - start] for a, b in pairwise(edges)))
    return Decided(tuple(joins), tuple(splits))


def _edges(words: Sequence[str]) -> set[int]:
    return set(accumulate(map(len, words), initial=0))


def _placed(words: Sequence[str]) -> list[tuple[str, int, int]]:
    ends = list(accumulate(map(len, words)))
    return [(word, end - len(word), end) for word, end in zip(words, ends, strict=True)]
