"""How our modules write down lists of words: as plain text, in lines a person can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


def ordered(words: str) -> tuple[str, ...]:
    """The words of a text, in their order."""
    return tuple(words.split())


def characters(text: str) -> frozenset[str]:
    """The characters of a text, as a set."""
    return frozenset("".join(text.split()))


def by_last(words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The words by the character that they end in, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        found.setdefault(word[-1], []).append(word)
    return {last: tuple(row) for last, row in found.items()}
