"""What a reader keeps by hand: glossary entries, bookmarks and notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from store.records.fields import Document, fingerprint, stamp
from store.records.form import MADE, NEEDED, TEXT, TEXTS, TIME, Stored, form, inner, inner_or_none, inners
from store.records.place import AtPlace, Place, Sentence


@dataclass(frozen=True, slots=True)
class GlossaryEntry(Stored):
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

    FORM = form(
        id=NEEDED,
        term=NEEDED,
        sense=TEXT,
        reading=TEXT,
        gloss=TEXT,
        gloss_source=TEXT,
        note=TEXT,
        tags=TEXTS,
        sentences=inners(Sentence),
        created=TIME,
        changed=TIME,
    )

    @staticmethod
    def id_for(term: str, sense: str = "") -> str:
        """The id of an entry that is kept for the first time."""
        return fingerprint("entry", term, sense)

    @property
    def title(self) -> str:
        """The article it was first kept from."""
        return first_title(self.sentences)

    @property
    def article(self) -> str:
        """The id of the article it was first kept from."""
        return first_article(self.sentences)


def first_title(sentences: Iterable[Sentence]) -> str:
    """The first title of an article among sentences."""
    return next((sentence.title for sentence in sentences if sentence.title), "")


def first_article(sentences: Iterable[Sentence]) -> str:
    """The first article among sentences whose place is known."""
    return next((sentence.place.article for sentence in sentences if sentence.place), "")


@dataclass(frozen=True, slots=True)
class Bookmark(AtPlace):
    """A place to come back to."""

    KIND = "bookmark"
    place: Place
    created: datetime
    changed: datetime
    label: str = ""
    title: str = ""
    """The article's title, readable when the article is gone."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        id=MADE,
        place=inner(Place),
        label=TEXT,
        title=TEXT,
        created=TIME,
        changed=TIME,
    )


@dataclass(frozen=True, slots=True)
class Note(Stored):
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

    FORM = form(
        id=MADE,
        place=inner(Place),
        end=inner_or_none(Place),
        text=TEXT,
        title=TEXT,
        created=TIME,
        changed=TIME,
    )

    @property
    def id(self) -> str:
        """Several notes may stand at one place; the moment of writing tells them apart."""
        return self.place.known_as("note", stamp(self.created))


class TermNote(NamedTuple):
    """What the reader wrote on a term that is kept: a note as any other, which stands where the term was kept."""

    entry: GlossaryEntry

    @property
    def id(self) -> str:
        """As the entry is known."""
        return self.entry.id

    @property
    def text(self) -> str:
        """The note."""
        return self.entry.note

    @property
    def title(self) -> str:
        """The article it was kept from; of a term from elsewhere, that it is one."""
        return self.entry.title or "Glossary"

    @property
    def place(self) -> Place | None:
        """Where it was kept; nowhere, if not from an article."""
        return next((one.place for one in self.entry.sentences if one.place), None)

    @property
    def created(self) -> datetime:
        """When the term was kept."""
        return self.entry.created

    @property
    def changed(self) -> datetime:
        """When anything of the entry was written last."""
        return self.entry.changed
