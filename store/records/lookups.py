"""How often a word was looked up, and where last."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from store.records.cards import EPOCH
from store.records.fields import Document, Fields, wrong
from store.records.form import ID, NUMBER_OR_NONE, TEXT, Kind, Stored, form, inner_or_none
from store.records.place import Place

EVERYTHING = "*"
"""Stands in the place of a word, for until when every word is forgotten."""


def _seconds(fields: Fields, name: str) -> tuple[int, ...]:
    log = fields.text(name)
    if not all(second.isdecimal() for second in log.split()):
        raise wrong(name, log)
    return tuple(sorted(map(int, log.split())))


SECONDS = Kind(_seconds, lambda seconds: " ".join(map(str, seconds)), called="log")


@dataclass(frozen=True, slots=True)
class Lookups(Stored):
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

    FORM = form(
        word=ID,
        seconds=SECONDS,
        place=inner_or_none(Place),
        placed=NUMBER_OR_NONE,
        title=TEXT,
        forgotten=NUMBER_OR_NONE,
    )

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
