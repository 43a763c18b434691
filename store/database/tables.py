"""TinyDB's table on a file that other programs change too.

Each call runs whole, under the lock, on what is there now.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from tinydb.queries import QueryLike
from tinydb.table import Document
from tinydb.table import Table as StockTable

from store.database.state import copied
from store.database.storage import JournalStorage
from store.database.transactions import Draft

Fields = Mapping[str, Any] | Callable[[Any], None]


class Table(StockTable):
    """A table whose results are copies, whose ids are never used twice, and which writes only what changes."""

    _storage: JournalStorage

    def __init__(
        self, storage: JournalStorage, name: str, cache_size: int = 10, persist_empty: bool = False
    ) -> None:
        super().__init__(storage, name, cache_size)
        self._cached = 0
        """The storage's version that the query cache belongs to."""
        self._caching = threading.RLock()
        """Held while the query cache is touched: TinyDB's forgets a query between finding and returning it."""
        if persist_empty:
            with self._draft() as draft:
                draft.create()

    # -- changing --------------------------------------------------------------------------------

    def insert(self, document: Mapping[str, Any]) -> int:
        """Insert one document; its id."""
        return self.insert_multiple([document])[0]

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """Insert documents; their ids. All of them or none."""
        documents = list(documents)
        if not all(isinstance(each, Mapping) for each in documents):
            raise ValueError("Document is not a Mapping")
        with self._draft() as draft:
            return [self._insert(draft, each) for each in documents]

    def update(
        self, fields: Fields, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None
    ) -> list[int]:
        """Update the documents that match, or all; their ids."""
        with self._draft() as draft:
            keys = self._chosen(draft, cond, doc_ids)
            for key in keys:
                self._change(draft, key, fields)
        return [self.document_id_class(key) for key in keys]

    def update_multiple(self, updates: Iterable[tuple[Fields, QueryLike]]) -> list[int]:
        """Apply each update to the documents that match it at its turn; an id for every update made."""
        updates = list(updates)
        updated = []
        with self._draft() as draft:
            for key in list(draft):
                for fields, cond in updates:
                    if cond(draft[key]):
                        self._change(draft, key, fields)
                        updated.append(self.document_id_class(key))
        return updated

    def upsert(self, document: Mapping[str, Any], cond: QueryLike | None = None) -> list[int]:
        """Update the documents that match, or insert it when none does."""
        with self._storage.transaction():
            return super().upsert(document, cond)

    def remove(self, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None) -> list[int]:
        """Remove the documents that match; their ids."""
        if cond is None and doc_ids is None:
            raise RuntimeError("Use truncate() to remove all documents")
        with self._draft() as draft:
            keys = self._chosen(draft, cond, doc_ids)
            for key in keys:
                draft.remove(key)
        return [self.document_id_class(key) for key in keys]

    def truncate(self) -> None:
        """Remove every document; ids begin anew, as TinyDB has it."""
        with self._draft() as draft:
            draft.clear()

    # -- reading ---------------------------------------------------------------------------------

    def search(self, cond: QueryLike) -> list[Document]:
        """The documents that match, as copies."""
        return [self._copy(each) for each in self._matching(cond)]

    def count(self, cond: QueryLike) -> int:
        """How many documents match."""
        return len(self._matching(cond))

    def get(  # type: ignore[override]
        self, cond: QueryLike | None = None, doc_id: int | None = None, doc_ids: list[int] | None = None
    ) -> Document | list[Document] | None:
        """One document by id or query, or several by ids, as copies."""
        if cond is None and doc_id is None and doc_ids is None:
            raise RuntimeError("You have to pass either cond or doc_id or doc_ids")
        with self._storage.table(self.name) as table:
            if doc_id is not None:
                document = table.get(str(doc_id))
                return None if document is None else self.document_class(copied(document), doc_id)
            if doc_ids is not None:
                wanted = {str(each) for each in doc_ids}
                return [self._document(key, each) for key, each in table.items() if key in wanted]
            assert cond is not None
            return next((self._document(key, each) for key, each in table.items() if cond(each)), None)

    def clear_cache(self) -> None:
        """Forget what searches found."""
        with self._caching:
            super().clear_cache()

    def __iter__(self) -> Iterator[Document]:
        with self._storage.table(self.name) as table:
            documents = list(table.items())
        return (self._document(key, each) for key, each in documents)

    def __len__(self) -> int:
        with self._storage.table(self.name) as table:
            return len(table)

    # -- inside ----------------------------------------------------------------------------------

    @contextmanager
    def _draft(self) -> Iterator[Draft]:
        """This table within a transaction."""
        with self._storage.transaction() as transaction:
            yield transaction.draft(self.name)

    def _chosen(self, draft: Draft, cond: QueryLike | None, doc_ids: Iterable[int] | None) -> list[str]:
        """The ids, as the file has them, of the documents that a change is meant for."""
        if doc_ids is not None:
            return [str(each) for each in doc_ids if str(each) in draft]
        return [key for key, document in draft.documents() if cond is None or cond(document)]

    def _insert(self, draft: Draft, document: Mapping[str, Any]) -> int:
        """Put a document in under its own id or the next free one."""
        if not isinstance(document, self.document_class):
            doc_id = self.document_id_class(draft.reserve())
        elif str(document.doc_id) in draft:
            raise ValueError(f"Document with ID {document.doc_id} already exists")
        else:
            doc_id = document.doc_id
        draft.put(str(doc_id), dict(document))
        return doc_id

    def _change(self, draft: Draft, key: str, fields: Fields) -> None:
        """Update one document; the old one stays as it is until the change is kept."""
        document = copied(draft[key])
        if callable(fields):
            fields(document)
        else:
            document.update(fields)
        if document != draft[key]:
            draft.put(key, document)

    def _matching(self, cond: QueryLike) -> list[Document]:
        """The documents that match, from the cache where nothing has changed; not to be handed out."""
        with self._storage.table(self.name) as table:
            cacheable = getattr(cond, "is_cacheable", lambda: True)() and not self._storage.changing(self.name)
            found = self._remembered(cond) if cacheable else None
            if found is None:
                found = [self._wrap(key, each) for key, each in table.items() if cond(each)]
                if cacheable:
                    with self._caching:
                        self._query_cache[cond] = found
            return found

    def _remembered(self, cond: QueryLike) -> list[Document] | None:
        """What matched before, if nothing has changed since."""
        with self._caching:
            if self._cached != self._storage.version:
                self.clear_cache()
                self._cached = self._storage.version
            return self._query_cache.get(cond)

    def _wrap(self, key: str, document: Mapping[str, Any]) -> Document:
        """A stored document as TinyDB hands it out."""
        return self.document_class(document, self.document_id_class(key))

    def _document(self, key: str, document: Mapping[str, Any]) -> Document:
        """A copy of a stored document."""
        return self._wrap(key, copied(document))

    def _copy(self, document: Document) -> Document:
        """A copy of a document from the cache."""
        return self.document_class(copied(dict(document)), document.doc_id)

    def _get_next_id(self) -> int:
        """Take the next free id."""
        with self._storage.transaction() as transaction:
            return self.document_id_class(transaction.draft(self.name).reserve())

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        """Every document, as TinyDB's own table expects them."""
        with self._storage.table(self.name) as table:
            return dict(copied(table))

    def _update_table(self, updater: Callable[[dict[int, Mapping[str, Any]]], None]) -> None:
        """A change made TinyDB's way: to a copy of the whole table. Only what differs is kept."""
        with self._draft() as draft:
            table = {self.document_id_class(key): copied(document) for key, document in draft.documents()}
            updater(table)
            draft.become({str(key): document for key, document in table.items()})
