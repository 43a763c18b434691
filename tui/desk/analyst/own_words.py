"""The reader's decisions about words, as the language needs them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from seeds.language.analysis import OwnWords

if TYPE_CHECKING:
    from store.records import WordDecision


def own_words(decisions: Iterable[WordDecision]) -> OwnWords:
    """Joins, splits and readings that were decided."""
    decided = tuple(decisions)
    return OwnWords(
        frozenset(item.word for item in decided if item.kind == "join"),
        {item.word: item.parts for item in decided if item.kind == "split"},
        {item.word: item.parts for item in decided if item.kind == "reading"},
    )
