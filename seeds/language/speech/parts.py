"""A passage that no person wrote in parts: every clause looks back and ahead, so that its length is bounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seeds.language import sentences
from seeds.language.analysis import Name
from seeds.language.speech.statement import Statement

TOO_LONG = 2_000
"""A passage of more characters is read in parts: in it no speaker is led back to any clause before."""
UNENDED = 500
"""Where such a part would have no end of a sentence it is cut here: what is said goes on to its sentence's end."""


def parts(text: str) -> Iterator[tuple[int, int]]:
    """A passage as a whole; one that no person wrote in parts that end with sentences, where it has any."""
    return sentences.parts(text, TOO_LONG, UNENDED)


def moved(name: Name, by: int) -> Name:
    """The name with the places of a part, or of the whole."""
    return name._replace(start=name.start + by, end=name.end + by) if by else name


def moved_on(one: Statement, by: int) -> Statement:
    """The statement with the places of the whole passage."""
    if not by:
        return one
    at = (one.at[0] + by, one.at[1] + by) if one.at else None
    return replace(one, start=one.start + by, end=one.end + by, at=at, verb_at=one.verb_at + by)
