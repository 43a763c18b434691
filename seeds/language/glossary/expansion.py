"""What a text says one of its short forms stands for."""

from __future__ import annotations

from typing import NamedTuple


class TextSpan(NamedTuple):
    """A stretch of a passage."""

    passage: int
    start: int
    end: int


class Expansion(NamedTuple):
    """A short form and what the text says it stands for."""

    at: TextSpan
    """The short form: where it is explained, or where it first stands."""
    short: str
    full: tuple[str, ...]
    how: str
    """list, brackets, or namely."""
    told: TextSpan
    """The sentence that says it."""
