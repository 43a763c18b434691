"""Where something stands in an article, so that it is found again after a better parser has moved the numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from store.records.fields import Document, Fields, document

CONTEXT = 12
"""How many characters before and after the quoted words are kept beside them."""


@dataclass(frozen=True, slots=True)
class Place:
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

    @classmethod
    def of(cls, article: str, block: int, text: str, start: int, end: int | None = None) -> Place:
        """The place of `text[start:end]` in the block whose whole text is given."""
        end = start if end is None else end
        return cls(
            article, block, start, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        )

    def to_document(self) -> Document:
        """The place as it is stored."""
        return document(
            self.rest,
            article=self.article,
            block=self.block,
            offset=self.offset,
            quote=self.quote,
            before=self.before,
            after=self.after,
        )

    @classmethod
    def take(cls, fields: Fields) -> Place:
        """The place that was stored."""
        values: dict[str, Any] = {
            "article": fields.text("article", None),
            "block": fields.number("block"),
            "offset": fields.number("offset"),
            "quote": fields.text("quote"),
            "before": fields.text("before"),
            "after": fields.text("after"),
        }
        return cls(**values, rest=fields.rest())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that a term was met in."""

    text: str
    place: Place | None = None
    """Where the term stands; nothing when the sentence is not from the library."""
    title: str = ""
    """The article's title, readable when the article is gone."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    def to_document(self) -> Document:
        """The sentence as it is stored."""
        place = self.place.to_document() if self.place else None
        return document(self.rest, text=self.text, place=place, title=self.title)

    @classmethod
    def take(cls, fields: Fields) -> Sentence:
        """The sentence that was stored."""
        text, title, place = fields.text("text", None), fields.text("title"), fields.inner("place")
        return cls(text, Place.take(place) if place else None, title, fields.rest())
