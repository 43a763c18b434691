"""A guess that a place of a text is faulty."""

from __future__ import annotations

from typing import Literal, NamedTuple

Certainty = Literal["sure", "likely", "possible"]


class Suspicion(NamedTuple):
    """A guess that a place is faulty."""

    passage: int
    start: int
    end: int
    found: str
    """The characters that stand there."""
    meant: str
    """The characters that may have been meant."""
    certainty: Certainty
    why: str
    """The guess in a sentence."""
