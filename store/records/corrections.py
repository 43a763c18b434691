"""What the reader put right in a text: the characters that a scan or a typist got wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from store.records.fields import Document, Fields, document, fingerprint, stamp
from store.records.place import Place


@dataclass(frozen=True, slots=True)
class Correction:
    """Other words for those at a place. The text itself is kept as it came."""

    place: Place
    text: str
    """What stands there from now on."""
    changed: datetime
    title: str = ""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @property
    def id(self) -> str:
        """One correction of the same words at a place."""
        place = self.place
        return fingerprint("correction", place.article, place.block, place.offset, place.quote)

    def to_document(self) -> Document:
        """The correction as it is stored."""
        place, changed = self.place.to_document(), stamp(self.changed)
        return document(self.rest, id=self.id, place=place, text=self.text, title=self.title, changed=changed)

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> Correction:
        """The correction that was stored."""
        fields = Fields(stored)
        fields.drop("id")
        place = Place.take(fields.inner("place") or Fields({}))
        text, title, changed = fields.text("text"), fields.text("title"), fields.time("changed")
        return cls(place, text, changed, title, fields.rest())
