"""A table of records: read once, found by id, read again when another program has changed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Generic, Protocol, TypeVar

from tinydb.table import Table

from store.database import Database
from store.records import Record, UnreadableRecord

R = TypeVar("R", bound=Record)
Value = object
"""What a shelf holds under a key: a record, or its packed form."""


class AnyShelf(Protocol):
    """What the ledger needs of a shelf."""

    name: str

    def get(self, key: str) -> Value | None:
        """What lies under the key."""

    def write(self, values: Mapping[str, Value | None]) -> None:
        """Write into the open transaction; None takes away."""

    def settle(self, before: int, after: int) -> None:
        """The transaction is kept: what was written is what is known now."""

    def forget(self) -> None:
        """The transaction failed: read again before the next answer."""

    def complaints(self) -> tuple[str, ...]:
        """Documents of this table that cannot be read."""


class Shelf(Generic[R]):
    """The records of one table by their ids. Mappings handed out never change afterwards."""

    def __init__(self, base: Database, name: str, read: Callable[[Mapping[str, object]], R]) -> None:
        self.name = name
        self._base = base
        self.read = read
        self._version: int | None = None
        self._records: Mapping[str, R] = MappingProxyType({})
        self._numbers: dict[str, int] = {}
        self._unreadable: tuple[str, ...] = ()

    def records(self) -> Mapping[str, R]:
        """All records by id, in the order in which they were first kept."""
        if self._version is None or self._version != self._base.version:
            self._load()
        return self._records

    def get(self, key: str) -> R | None:
        """The record of this id."""
        return self.records().get(key)

    def write(self, values: Mapping[str, Value | None]) -> None:
        """Write records into the open transaction; None takes one away."""
        records, numbers, table = dict(self.records()), dict(self._numbers), self._base.table(self.name)
        gone = [key for key, value in values.items() if value is None and key in numbers]
        if gone:
            table.remove(doc_ids=[numbers.pop(key) for key in gone])
            for key in gone:
                del records[key]
        kept: dict[str, R] = {key: value for key, value in values.items() if value is not None}  # type: ignore[misc]
        replace(table, {numbers[key]: record.to_document() for key, record in kept.items() if key in numbers})
        fresh = [key for key in kept if key not in numbers]
        if fresh:
            numbers.update(zip(fresh, table.insert_multiple(kept[key].to_document() for key in fresh), strict=True))
        self._records, self._numbers = MappingProxyType(records | kept), numbers

    def settle(self, before: int, after: int) -> None:
        """What was written in the transaction from one version to the other is what is known now."""
        if self._version == before:
            self._version = after

    def forget(self) -> None:
        """Read again before the next answer."""
        self._version = None

    def complaints(self) -> tuple[str, ...]:
        """Documents of this table that cannot be read; they are left as they are."""
        self.records()
        return self._unreadable

    def _load(self) -> None:
        version = self._base.version
        records: dict[str, R] = {}
        numbers: dict[str, int] = {}
        unreadable = []
        for stored in self._base.table(self.name).all():
            try:
                record = self.read(stored)
            except UnreadableRecord as error:
                unreadable.append(f"{self.name} {stored.doc_id}: {error.message}")
                continue
            records[record.id] = record
            numbers[record.id] = stored.doc_id
        self._records, self._numbers, self._unreadable = MappingProxyType(records), numbers, tuple(unreadable)
        self._version = version


def replace(table: Table, documents: Mapping[int, Mapping[str, object]]) -> None:
    """Put whole documents in the place of others; TinyDB's own update would leave dropped fields behind."""
    for number, document in documents.items():
        table.update(becomes(document), doc_ids=[number])


def becomes(document: Mapping[str, object]) -> Callable[[Mapping[str, object]], None]:
    """The change that makes a stored document into this one."""

    def change(stored: Mapping[str, object]) -> None:
        assert isinstance(stored, dict)
        stored.clear()
        stored.update(document)

    return change
