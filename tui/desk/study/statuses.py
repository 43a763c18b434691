"""How well a word is known, in whichever script it is printed: lists of words are mostly simplified.

What was said of a word is kept as it was printed. Of a traditional form nothing was said of, its simplified
twin tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.notebook.words import Statuses
    from store.records import Status


@lru_cache(maxsize=1 << 16)
def twin(word: str) -> str:
    """The word in simplified characters: itself, nearly always."""
    from seeds.language.script import simple

    return simple(word)


def status_of(word: str, statuses: Mapping[str, Status]) -> Status:
    """How well a word is known; new when nothing was said of it."""
    said = statuses.get(word, "new")
    return statuses.get(twin(word), "new") if said == "new" else said


def status_now(word: str, words: Statuses) -> Status:
    """The same for a single word, without a look at all the others."""
    said = words.status(word)
    return words.status(twin(word)) if said == "new" else said


def said_of(word: str, status: Status) -> tuple[str, ...]:
    """The words to mark when the reader says how well one is known: new is what no form is known of."""
    return (word, twin(word)) if status == "new" else (word,)
