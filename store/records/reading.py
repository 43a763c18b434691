"""What the notebook remembers without being told: where an article was left, which texts came in, settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from store.records.fields import Document, Fields, document, stamp, wrong
from store.records.form import (
    ID,
    MADE,
    NEEDED,
    NUMBER_OR_NONE,
    SHARE,
    SHARES,
    TEXT,
    TEXTS,
    TIME,
    Kind,
    Stored,
    form,
    inner,
)
from store.records.place import Place
from store.records.states import ARTICLE_STATES, ArticleState


@dataclass(frozen=True, slots=True)
class LeftAt(Stored):
    """Where an article was left, and how it was being read."""

    place: Place
    progress: float
    """How much of it has been read, from 0 to 1."""
    when: datetime
    mode: str = ""
    """The pinyin mode."""
    width: int = 0
    """The text column's width in characters; 0 when the reader chose none."""
    title: str = ""
    read: tuple[float, ...] = ()
    """Which parts of it have been read: begin and end of each, in order. Empty in what older versions wrote."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        id=MADE,
        place=inner(Place),
        progress=SHARE,
        read=SHARES,
        mode=TEXT,
        width=NUMBER_OR_NONE,
        title=TEXT,
        when=TIME,
    )

    @property
    def id(self) -> str:
        """One place an article."""
        return self.place.article

    def united(self, other: LeftAt) -> LeftAt:
        """The place where it was left last, with all that was read of it on either machine."""
        last = max(self, other, key=lambda left: (left.when, str(replace(left, read=()).to_document())))
        return replace(last, read=all_read(self.read, other.read))


def all_read(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    """The parts of an article that were read in one of two."""
    parts: list[list[float]] = []
    for begin, end in sorted(zip((*one[::2], *other[::2]), (*one[1::2], *other[1::2]), strict=True)):
        if parts and begin <= parts[-1][1]:
            parts[-1][1] = max(parts[-1][1], end)
        else:
            parts.append([begin, end])
    return tuple(share for part in parts for share in part)


@dataclass(frozen=True, slots=True)
class Import(Stored):
    """A file the reader added; its bytes lie beside the notebook under the name of their content."""

    content: str
    """The SHA-256 of the bytes."""
    name: str
    """The file's own name when it was added."""
    added: datetime
    changed: datetime
    articles: tuple[str, ...] = ()
    """The ids of the articles found in it."""
    titles: tuple[str, ...] = ()
    """Their titles, in the same order."""
    hidden: tuple[str, ...] = ()
    """Articles of the file that the reader removed while keeping the others."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(content=ID, name=TEXT, articles=TEXTS, titles=TEXTS, hidden=TEXTS, added=TIME, changed=TIME)

    @property
    def id(self) -> str:
        """The same bytes are one import, whatever the file was called."""
        return self.content

    @property
    def called(self) -> str:
        """What the reader knows it by: the titles listed of it, else the file's name."""
        first = next(filter(None, self.titles), self.name)
        return f"{first} and {len(self.articles) - 1:,} more" if len(self.articles) > 1 else first

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> Import:
        """The import that was stored; the first versions noted no change."""
        return cls.take(Fields({"changed": stored.get("added"), **stored}))


@dataclass(frozen=True, slots=True)
class PersonalSetting(Stored):
    """Something that belongs to the person rather than to the machine."""

    name: str
    value: str
    changed: datetime
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        name=ID,
        value=TEXT,
        changed=TIME,
    )

    @property
    def id(self) -> str:
        """One value a name."""
        return self.name


RECORD = Kind(lambda fields, name: found.rest() if (found := fields.inner(name)) else {})
"""A document of any table."""


@dataclass(frozen=True, slots=True)
class Deleted(Stored):
    """A record that was deleted and can still come back."""

    table: str
    record: Document
    """The record as it was stored."""
    label: str
    """What it was, in words."""
    deleted: datetime
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        id=MADE,
        table=NEEDED,
        record=RECORD,
        label=TEXT,
        deleted=TIME,
    )

    @property
    def key(self) -> str:
        """The record's id in its table."""
        return str(self.record.get("id", ""))

    @property
    def id(self) -> str:
        """The same thing may be deleted more than once."""
        from store.records.fields import fingerprint

        return fingerprint("deleted", self.table, self.key, stamp(self.deleted))


@dataclass(frozen=True, slots=True)
class Gone:
    """That a record was deleted: another notebook that still has it learns of it by this."""

    table: str
    key: str
    """The record's id in its table."""
    deleted: datetime
    record: Document = field(default_factory=dict, hash=False)
    """The record with its history; after its days in the trash the history alone."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @property
    def id(self) -> str:
        """One a record."""
        return self.id_for(self.table, self.key)

    @staticmethod
    def id_for(table: str, key: str) -> str:
        """The id of the record that tells of another one's end."""
        return f"{table} {key}"

    def to_document(self) -> Document:
        """What is stored."""
        return document(self.rest, id=self.id, record=self.record or None, deleted=stamp(self.deleted))

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> Gone:
        """What was stored."""
        fields = Fields(stored)
        table, _, key = fields.text("id", None).partition(" ")
        record = fields.inner("record")
        return cls(table, key, fields.time("deleted"), record.rest() if record else {}, fields.rest())


def _state(fields: Fields, name: str) -> ArticleState | None:
    told = fields.text(name)
    state = next((known for known in ARTICLE_STATES if known == told), None)
    if told and state is None:
        raise wrong(name, told)
    return state


@dataclass(frozen=True, slots=True)
class ArticleMark(Stored):
    """Where in the reader's day an article stands, and under which tags."""

    article: str
    state: ArticleState | None
    """Nothing while the reader has only tagged it."""
    changed: datetime
    tags: tuple[str, ...] = ()
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(article=ID, state=Kind(_state), tags=TEXTS, changed=TIME)

    @property
    def id(self) -> str:
        """One mark an article."""
        return self.article
