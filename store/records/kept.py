"""What a reader keeps by hand: glossary entries, bookmarks and notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from store.records.fields import Document, Fields, document, fingerprint, stamp
from store.records.place import Place, Sentence


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term the reader wants to know, once for each of its senses."""

    id: str
    """Made from term and sense when the entry is first kept; it stays when they are edited."""
    term: str
    created: datetime
    changed: datetime
    sense: str = ""
    """What tells this entry from another of the same term; mostly empty."""
    reading: str = ""
    gloss: str = ""
    gloss_source: str = ""
    """The name of the dictionary or glossary the gloss was taken from; empty for the reader's own words."""
    note: str = ""
    tags: tuple[str, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @staticmethod
    def id_for(term: str, sense: str = "") -> str:
        """The id of an entry that is kept for the first time."""
        return fingerprint("entry", term, sense)

    @property
    def title(self) -> str:
        """The article it was first kept from."""
        return next((sentence.title for sentence in self.sentences if sentence.title), "")

    @property
    def article(self) -> str:
        """The id of the article it was first kept from."""
        return next((sentence.place.article for sentence in self.sentences if sentence.place), "")

    def to_document(self) -> Document:
        """The entry as it is stored."""
        return document(
            self.rest,
            id=self.id,
            term=self.term,
            sense=self.sense,
            reading=self.reading,
            gloss=self.gloss,
            gloss_source=self.gloss_source,
            note=self.note,
            tags=list(self.tags),
            sentences=[sentence.to_document() for sentence in self.sentences],
            created=stamp(self.created),
            changed=stamp(self.changed),
        )

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> GlossaryEntry:
        """The entry that was stored."""
        fields = Fields(stored)
        return cls(
            id=fields.text("id", None),
            term=fields.text("term", None),
            created=fields.time("created"),
            changed=fields.time("changed"),
            sense=fields.text("sense"),
            reading=fields.text("reading"),
            gloss=fields.text("gloss"),
            gloss_source=fields.text("gloss_source"),
            note=fields.text("note"),
            tags=fields.texts("tags"),
            sentences=tuple(Sentence.take(inner) for inner in fields.inners("sentences")),
            rest=fields.rest(),
        )


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place to come back to."""

    place: Place
    created: datetime
    changed: datetime
    label: str = ""
    title: str = ""
    """The article's title, readable when the article is gone."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @property
    def id(self) -> str:
        """One bookmark a place."""
        return fingerprint("bookmark", self.place.article, self.place.block, self.place.offset, self.place.quote)

    def to_document(self) -> Document:
        """The bookmark as it is stored."""
        return document(
            self.rest,
            id=self.id,
            place=self.place.to_document(),
            label=self.label,
            title=self.title,
            created=stamp(self.created),
            changed=stamp(self.changed),
        )

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> Bookmark:
        """The bookmark that was stored."""
        fields = Fields(stored)
        fields.drop("id")
        return cls(
            place=Place.take(fields.inner("place") or Fields({})),
            created=fields.time("created"),
            changed=fields.time("changed"),
            label=fields.text("label"),
            title=fields.text("title"),
            rest=fields.rest(),
        )


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wrote about a word, a stretch of text, or (with an empty quote) a paragraph."""

    place: Place
    text: str
    created: datetime
    changed: datetime
    end: Place | None = None
    """Where the stretch ends, when it goes beyond the block it begins in."""
    title: str = ""
    """The article's title, readable when the article is gone."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @property
    def id(self) -> str:
        """Several notes may stand at one place; the moment of writing tells them apart."""
        place = self.place
        return fingerprint("note", place.article, place.block, place.offset, place.quote, stamp(self.created))

    def to_document(self) -> Document:
        """The note as it is stored."""
        return document(
            self.rest,
            id=self.id,
            place=self.place.to_document(),
            end=self.end.to_document() if self.end else None,
            text=self.text,
            title=self.title,
            created=stamp(self.created),
            changed=stamp(self.changed),
        )

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> Note:
        """The note that was stored."""
        fields = Fields(stored)
        fields.drop("id")
        end = fields.inner("end")
        return cls(
            place=Place.take(fields.inner("place") or Fields({})),
            text=fields.text("text"),
            created=fields.time("created"),
            changed=fields.time("changed"),
            end=Place.take(end) if end else None,
            title=fields.text("title"),
            rest=fields.rest(),
        )
