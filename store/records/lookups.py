"""How often a word was looked up, and where last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from store.records.cards import EPOCH
from store.records.fields import Document, Fields, document, wrong
from store.records.place import Place


@dataclass(frozen=True, slots=True)
class Lookups:
    """Every look-up of a word. The seconds themselves are kept, so that two machines' can be put together."""

    word: str
    seconds: tuple[int, ...] = ()
    """When, since 1970, the oldest first."""
    place: Place | None = None
    """Where it stood the last time that it stood somewhere."""
    placed: int = 0
    """When that was."""
    title: str = ""
    forgotten: int = 0
    """What was looked up until then is forgotten."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @property
    def id(self) -> str:
        """One record a word."""
        return self.word

    @property
    def count(self) -> int:
        """How often."""
        return len(self.seconds)

    @property
    def moments(self) -> tuple[datetime, ...]:
        """When, the oldest first."""
        return tuple(EPOCH + timedelta(seconds=second) for second in self.seconds)

    def united(self, other: Lookups) -> Lookups:
        """The look-ups of both, without those that either has forgotten."""
        until = max(self.forgotten, other.forgotten)
        seconds = {second for second in (*self.seconds, *other.seconds) if second > until}
        last = max(self, other, key=lambda one: (one.placed, str(one.place and one.place.to_document()), one.title))
        place, placed, title = (last.place, last.placed, last.title) if last.placed > until else (None, 0, "")
        return Lookups(self.word, tuple(sorted(seconds)), place, placed, title, until, {**self.rest, **other.rest})

    def to_document(self) -> Document:
        """The look-ups as they are stored."""
        return document(
            self.rest,
            id=self.word,
            log=" ".join(map(str, self.seconds)),
            place=self.place.to_document() if self.place else None,
            placed=self.placed or None,
            title=self.title,
            forgotten=self.forgotten or None,
        )

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> Lookups:
        """The look-ups that were stored."""
        fields = Fields(stored)
        word, log, place = fields.text("id", None), fields.text("log"), fields.inner("place")
        if not all(second.isdecimal() for second in log.split()):
            raise wrong("log", log)
        return cls(
            word,
            tuple(sorted(map(int, log.split()))),
            Place.take(place) if place else None,
            fields.number("placed"),
            fields.text("title"),
            fields.number("forgotten"),
            fields.rest(),
        )
