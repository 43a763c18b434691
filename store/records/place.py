"""Where something stands in an article, so that it is found again after a better parser has moved the numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from store.records.fields import Document, fingerprint
from store.records.form import NEEDED, NUMBER, TEXT, Stored, form, inner_or_none

CONTEXT = 12
"""How many characters before and after the quoted words are kept beside them."""


@dataclass(frozen=True, slots=True)
class Place(Stored):
    """A stretch of an article's text: its address, and the words themselves."""

    article: str
    block: int
    """Index in the article's blocks; the head counts up to -1, the byline follows the last block."""
    offset: int
    quote: str
    """The words that stand there; empty for a point between two characters."""
    before: str = ""
    after: str = ""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        article=NEEDED,
        block=NUMBER,
        offset=NUMBER,
        quote=TEXT,
        before=TEXT,
        after=TEXT,
    )

    @classmethod
    def of(cls, article: str, block: int, text: str, start: int, end: int | None = None) -> Place:
        """The place of `text[start:end]` in the block whose whole text is given."""
        end = start if end is None else end
        return cls(
            article, block, start, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        )

    def known_as(self, kind: str, *more: object) -> str:
        """By what something of a kind that is kept of these words is known, on every machine."""
        return fingerprint(kind, self.article, self.block, self.offset, self.quote, *more)


class AtPlace(Stored):
    """What there is one of for the words at a place: what is kept of them next takes its place."""

    __slots__ = ()
    KIND: ClassVar[str]
    place: Place

    @property
    def id(self) -> str:
        """The same for the same words."""
        return self.place.known_as(self.KIND)


@dataclass(frozen=True, slots=True)
class Sentence(Stored):
    """A sentence that a term was met in."""

    text: str
    place: Place | None = None
    """Where the term stands; nothing when the sentence is not from the library."""
    title: str = ""
    """The article's title, readable when the article is gone."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        text=NEEDED,
        place=inner_or_none(Place),
        title=TEXT,
    )
