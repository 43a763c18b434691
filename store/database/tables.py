"""TinyDB's own table on a file that other programs change too: each call runs whole, on what is there now.

TinyDB's methods all read by `_read_table` and change by `_update_table`; these two, and ids, are made safe here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import Any

from tinydb.queries import QueryLike
from tinydb.table import Document
from tinydb.table import Table as StockTable
from tinydb.utils import LRUCache

from store.database.state import copied
from store.database.storage import JournalStorage
from store.database.transactions import DraftTable

Fields = Mapping[str, Any] | Callable[[Any], None]


class NoCache(LRUCache[QueryLike, Any]):
    """Remembers no query: another program may have changed the answer."""

    def set(self, key: QueryLike, value: Any) -> None:
        """Forget it."""


class Table(StockTable):
    """A table whose results are copies, whose ids are never used twice, and which writes only what changes."""

    _storage: JournalStorage
    query_cache_class = NoCache  # type: ignore[assignment]

    def __init__(
        self, storage: JournalStorage, name: str, cache_size: int = 10, persist_empty: bool = False
    ) -> None:
        super().__init__(storage, name, cache_size)
        if persist_empty:  # TinyDB's own way would empty a table that is there
            with storage.transaction() as transaction:
                transaction.draft(name).create()

    def insert(self, document: Mapping[str, Any]) -> int:
        """Insert one document; nobody else can take its id meanwhile."""
        with self._storage.transaction():
            return super().insert(document)

    def update(
        self, fields: Fields, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None
    ) -> list[int]:
        """Update the documents that match, or all; their ids."""
        with self._storage.transaction():
            if (
                cond is not None and doc_ids is None
            ):  # to look at a document costs less than to open it for a change
                doc_ids = [each.doc_id for each in super().search(cond)]
            return super().update(fields, doc_ids=doc_ids)

    def upsert(self, document: Mapping[str, Any], cond: QueryLike | None = None) -> list[int]:
        """Update the documents that match, or insert it when none does, in one step."""
        with self._storage.transaction():
            return super().upsert(document, cond)

    def search(self, cond: QueryLike) -> list[Document]:
        """The documents that match, as copies."""
        return [self._copy(each) for each in super().search(cond)]

    def get(self, *args: Any, **which: Any) -> Any:
        """One document by id or query, or several by ids, as copies."""
        found = super().get(*args, **which)
        return [self._copy(each) for each in found] if isinstance(found, list) else found and self._copy(found)

    def __iter__(self) -> Iterator[Document]:
        return map(self._copy, super().__iter__())

    def _copy(self, document: Document) -> Document:
        """A document that shares nothing with the one that is kept."""
        return self.document_class(copied(dict(document)), document.doc_id)

    def _get_next_id(self) -> int:
        """Take the next free id."""
        with self._storage.transaction() as transaction:
            return self.document_id_class(transaction.draft(self.name).reserve())

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        """Every document, to be looked at."""
        return self._storage.table(self.name)

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        """Let TinyDB change the documents, and keep what differs."""
        with self._storage.transaction() as transaction:
            editing = Editing(transaction.draft(self.name), self.document_id_class)
            updater(editing)
            editing.finish()


class Editing(MutableMapping[int, Any]):
    """A table as TinyDB's methods change it; a document is copied when it is asked for, and kept if it differs."""

    def __init__(self, draft: DraftTable, id_of: Callable[[str], int]) -> None:
        self._draft, self._id_of = draft, id_of
        self._open: dict[str, Any] = {}
        """The documents that were asked for or put in; None for those taken out."""

    def __getitem__(self, key: int) -> Any:
        name = str(key)
        if name not in self._open:
            self._open[name] = copied(self._draft[name])
        if self._open[name] is None:
            raise KeyError(key)
        return self._open[name]

    def __setitem__(self, key: int, document: Any) -> None:
        self._open[str(key)] = document

    def __delitem__(self, key: int) -> None:
        self._open[str(key)] = None

    def __contains__(self, key: object) -> bool:
        name = str(key)
        return self._open[name] is not None if name in self._open else name in self._draft

    def __iter__(self) -> Iterator[int]:
        names = dict.fromkeys([*self._draft, *self._open])
        return (self._id_of(name) for name in names if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Empty the table; ids begin anew, as TinyDB has it."""
        self._open.clear()
        self._draft.clear()

    def finish(self) -> None:
        """Carry everything over into the draft."""
        for name, document in self._open.items():
            if document is None:
                self._draft.remove(name)
            elif name not in self._draft or self._draft[name] != document:
                self._draft.put(name, document)
