"""A table of records: read once, found by id, read again when another program has changed it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Generic, Protocol, TypeVar

from tinydb.table import Table

from store.database import Database
from store.records import Document, Gone, Record, UnreadableRecord
from store.records.shapes import SHAPES
from store.records.versions import HISTORY, document, succeeded

R = TypeVar("R", bound=Record)
Value = object
"""What a shelf holds under a key: a record, or its packed form."""


class AnyShelf(Protocol):
    """What the history needs of a shelf."""

    name: str

    def get(self, key: str) -> Value | None:
        """What lies under the key."""

    lasts: bool
    """Whether it is remembered what was deleted from it."""

    def document(self, key: str) -> Document | None:
        """What is stored under the key, its history included."""

    def write(self, values: Mapping[str, Value | None], joined: Mapping[str, Document]) -> Mapping[str, Value]:
        """Write into the open transaction; None takes away. What was `joined` is stored as it is.

        Gives the records as they will be read: a record's history may show it otherwise than it was written.
        """

    def settle(self, before: int, after: int) -> None:
        """The transaction is kept: what was written is what is known now."""

    def forget(self) -> None:
        """The transaction failed: read again before the next answer."""

    def complaints(self) -> tuple[str, ...]:
        """Documents of this table that cannot be read."""


class Shelf(Generic[R]):
    """The records of one table by their ids; `name_of` gives the word they are looked up by as well."""

    def __init__(
        self,
        base: Database,
        name: str,
        read: Callable[[Mapping[str, object]], R],
        name_of: Callable[[R], str] | None = None,
        gone: Shelf[Gone] | None = None,
    ) -> None:
        self.name = name
        self._base = base
        self.read = read
        self._gone = gone
        self.lasts = gone is not None
        self._shape = SHAPES.get(name)
        self._histories: dict[str, object] = {}
        self._name_of = name_of or (lambda record: record.id)
        self._lock = threading.RLock()
        self._version: int | None = None
        self._records: dict[str, R] = {}
        self._numbers: dict[str, int] = {}
        self._named: dict[str, tuple[R, ...]] = {}
        self._written: list[tuple[str, R | None, int | None, object]] = []
        self._unreadable: tuple[str, ...] = ()

    def all(self) -> list[R]:
        """All records, as they are at this moment."""
        return list(self._current().values())

    def get(self, key: str) -> R | None:
        """The record of this id."""
        return self._current().get(key)

    def named(self) -> Mapping[str, tuple[R, ...]]:
        """The records by their names: to look up in, since it follows every change of any thread."""
        self._current()
        return MappingProxyType(self._named)

    def documents(self) -> list[Document]:
        """All records as they are stored, their histories included."""
        return [with_history(one.to_document(), self._histories.get(key)) for key, one in self._current().items()]

    def document(self, key: str) -> Document | None:
        """What is stored under the key, its history included; nothing when there is no such record."""
        record = self._current().get(key)
        return None if record is None else with_history(record.to_document(), self._histories.get(key))

    def write(self, values: Mapping[str, Value | None], joined: Mapping[str, Document]) -> Mapping[str, R]:
        """Write records into the open transaction; None takes one away. Memory follows when it is kept."""
        self._current()
        numbers, table = self._numbers, self._base.table(self.name)
        gone = [key for key, value in values.items() if value is None and key in numbers]
        if gone:
            table.remove(doc_ids=[numbers[key] for key in gone])
        kept: dict[str, R] = {key: value for key, value in values.items() if value is not None}  # type: ignore[misc]
        stored = {key: joined.get(key) or self._succeeding(key, record) for key, record in kept.items()}
        replace(table, {numbers[key]: stored[key] for key in kept if key in numbers})
        fresh = [key for key in kept if key not in numbers]
        made = table.insert_multiple(stored[key] for key in fresh) if fresh else []
        new = dict(zip(fresh, made, strict=True))
        self._written = [(key, None, None, None) for key in gone]
        for key, record in kept.items():
            history = stored[key].get(HISTORY)
            shown = self.read(without_history(stored[key])) if history else record
            self._written.append((key, shown, new.get(key, numbers.get(key)), history))
        return {key: record for key, record, _, _ in self._written if record is not None}

    def _succeeding(self, key: str, record: R) -> Document:
        """What is stored of a record, after what was stored of it before."""
        after = record.to_document()
        gone = self._gone.get(Gone.id_for(self.name, key)) if self._gone else None
        before = self.document(key) or (gone.record if gone else None)
        if self._shape is None or before is None:
            return after
        return document(key, succeeded(before, after, self._shape), self._shape)

    def settle(self, before: int, after: int) -> None:
        """What was written in the transaction from one version to the other is what is known now."""
        with self._lock:
            if self._version == before:
                for key, record, number, history in self._written:
                    self._put(key, record, number, history)
                self._version = after
            self._written = []

    def forget(self) -> None:
        """Read again before the next answer."""
        self._written = []
        self._version = None

    def complaints(self) -> tuple[str, ...]:
        """Documents of this table that cannot be read; they are left as they are."""
        self._current()
        return self._unreadable

    def _current(self) -> Mapping[str, R]:
        if self._is_stale():
            with self._lock:
                if self._is_stale():  # while we waited another thread may have read it all
                    self._load()
        return self._records

    def _is_stale(self) -> bool:
        return self._version is None or self._version != self._base.version

    def _load(self) -> None:
        version = self._base.version
        self._records, self._numbers, self._named, self._histories = {}, {}, {}, {}
        unreadable = []
        for stored in self._base.table(self.name).all():
            history = stored.pop(HISTORY, None)
            try:
                record = self.read(stored)
            except UnreadableRecord as error:
                unreadable.append(f"{self.name} {stored.doc_id}: {error.message}")
                continue
            self._put(record.id, record, stored.doc_id, history)
        self._unreadable = tuple(unreadable)
        self._version = version

    def _put(self, key: str, record: R | None, number: int | None, history: object) -> None:
        """Know this record under this id, or nothing any more."""
        old = self._records.get(key)
        if old is not None:
            name = self._name_of(old)
            self._named[name] = tuple(other for other in self._named[name] if other.id != key)
            if not self._named[name]:
                del self._named[name]
        self._histories.pop(key, None)
        if history:
            self._histories[key] = history
        if record is None or number is None:
            self._records.pop(key, None)
            self._numbers.pop(key, None)
            return
        self._records[key], self._numbers[key] = record, number
        name = self._name_of(record)
        self._named[name] = (*self._named.get(name, ()), record)


def with_history(stored: Document, history: object) -> Document:
    """A record as it lies in the file."""
    return {**stored, HISTORY: history} if history else stored


def without_history(stored: Document) -> Document:
    """The record alone."""
    return {name: value for name, value in stored.items() if name != HISTORY}


def replace(table: Table, documents: Mapping[int, Mapping[str, object]]) -> None:
    """Put whole documents in the place of others; TinyDB's own update would leave dropped fields behind."""
    for number, stored in documents.items():
        table.update(becomes(stored), doc_ids=[number])


def becomes(document: Mapping[str, object]) -> Callable[[Mapping[str, object]], None]:
    """The change that makes a stored document into this one."""

    def change(stored: Mapping[str, object]) -> None:
        assert isinstance(stored, dict)
        stored.clear()
        stored.update(document)

    return change
