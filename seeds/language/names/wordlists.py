"""How our modules write down lists of words: as plain text, in lines a person can read."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


def ordered(words: str) -> tuple[str, ...]:
    """The words of a text, in their order."""
    return tuple(words.split())


def characters(text: str) -> frozenset[str]:
    """The characters of a text, as a set."""
    return frozenset("".join(text.split()))
