"""A key term as the reader meets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from seeds.language.senses.gloss import GlossSource

__all__ = ["GlossSource", "Span", "Term"]


class Span(NamedTuple):
    """A stretch of one of an article's passages."""

    passage: int
    """The passage's place in the sequence that was searched."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Term:
    """A term worth learning, with why it was taken and where it stands."""

    text: str
    """The headword: without quotation marks and blanks."""
    count: int
    why: tuple[str, ...]
    """Reasons in plain words, the strongest first."""
    sentence: str
    """The sentence that explains it best."""
    spans: tuple[Span, ...]
    """Every place it stands, in order."""
    pinyin: str = ""
    gloss: str = ""
    source: GlossSource = ""
    """Where the gloss comes from; "pieces" when it is put together from the glosses of its parts, "none"
    when those do
    not tell what it means."""
    weight: float = 0.0
    """How much it is a term of its article, the more the better."""
