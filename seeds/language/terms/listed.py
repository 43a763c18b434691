"""Words that are terms wherever they stand: those of the field, those that go together, those the reader keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seeds.language.collocations import collocations
from seeds.language.terms.passages import Passages

WORD = 1.0
"""What being a known word of the field adds to a score."""
TERM_KINDS = frozenset(("noun", "role", "body", "slogan"))
"""Kinds of words of the field that can be terms; turns of phrase are explained but are no terms."""
Starts = Mapping[str, Sequence[str]]
"""Words by their first two characters."""


@dataclass(frozen=True)
class Listed:
    """Headwords, with what each adds to its score, and how they begin."""

    weights: Mapping[str, float]
    starts: tuple[Starts, ...]

    def joined_by(self, more: Mapping[str, float]) -> Listed:
        """These and more, whose weights win."""
        return Listed({**self.weights, **more}, (*self.starts, by_start(more))) if more else self

    def in_(self, passages: Passages) -> Iterator[str]:
        """The headwords that may stand in the passages."""
        for starts in self.starts:
            yield from passages.may_hold(starts)


NOTHING_LISTED = Listed({}, ())


@lru_cache(maxsize=1)
def bundled() -> Listed:
    """The words and phrases that can be terms of any text."""
    from seeds.language.glossary import domain_words

    weights = dict.fromkeys(collocations(), 0.0) | {
        word.simplified: WORD for word in domain_words() if word.kind in TERM_KINDS and word.simplified[1:]
    }
    return Listed(weights, (by_start(weights),))


def by_start(words: Iterable[str]) -> Starts:
    """Some words by their first two characters."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[:2], []).append(word)
    return found
