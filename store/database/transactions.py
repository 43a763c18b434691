"""Changes before they are kept: a table as it will be, and the tables of one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from store.database.errors import Unkeepable
from store.database.format import encode
from store.database.state import State, copied, highest, number


class DraftTable(Mapping[str, Any]):
    """One table with the changes of a transaction laid over it; the table below is not touched."""

    def __init__(self, state: State, name: str) -> None:
        if name == "_meta":
            raise Unkeepable("A table cannot be called _meta.", "That name holds the file's own numbers.")
        self.name = name
        table = state.tables.get(name)
        self._below: dict[str, Any] = table if isinstance(table, dict) else {}
        self._exists = table is not None
        self._whole: str | None = None
        self._changed: dict[str, Any] = {}
        self._parts: dict[str, str] = {}
        self.next = state.next_id(name)

    def __getitem__(self, key: str) -> Any:
        document = self._changed[key] if key in self._changed else self._below[key]
        if document is None:
            raise KeyError(key)
        return document

    def __contains__(self, key: object) -> bool:
        return self._changed[key] is not None if key in self._changed else key in self._below

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._below if self._changed.get(key, True) is not None)
        yield from (key for key, new in self._changed.items() if new is not None and key not in self._below)

    def __len__(self) -> int:
        return sum(1 for _ in self) if self._changed else len(self._below)

    def reserve(self) -> int:
        """The next free id, which nobody gets again."""
        self.next += 1
        return self.next - 1

    def put(self, key: str, document: Mapping[str, Any]) -> None:
        """Set a document."""
        self._parts[key] = encode([self.name, key, document])
        self._changed[key] = json.loads(self._parts[key])[2]
        self.next = max(self.next, number(key) + 1)

    def remove(self, key: str) -> None:
        """Take a document out."""
        self._parts[key] = encode([self.name, key, None])
        self._changed[key] = None

    def replace(self, whole: Any) -> None:
        """Set the whole table; its ids begin anew."""
        part = encode([self.name, None, whole])
        self._begin(part)
        table = json.loads(part)[2]
        self._below, self._exists = table if isinstance(table, dict) else {}, True
        self.next = highest(table) + 1

    def become(self, documents: Mapping[str, Any]) -> None:
        """Hold exactly these documents."""
        self.create()
        for key in [key for key in self if key not in documents]:
            self.remove(key)
        for key, document in documents.items():
            if key not in self or self[key] != document:
                self.put(key, document)

    def clear(self) -> None:
        """Empty the table; its ids begin anew."""
        self.replace({})

    def create(self) -> None:
        """Let the table be there even while it is empty."""
        if not self._exists and not self._parts:
            self.clear()

    def drop(self) -> None:
        """Remove the table itself."""
        self._begin(encode([self.name]))
        self._exists = False

    def _begin(self, whole: str) -> None:
        """Forget what was below and what was changed."""
        self._whole, self._below, self._changed, self._parts, self.next = whole, {}, {}, {}, 1

    @property
    def exists(self) -> bool:
        """Whether the table will be there."""
        return self._exists or bool(self._parts)

    @property
    def parts(self) -> list[str]:
        """The changes as they go into the journal."""
        return [*([self._whole] if self._whole else []), *self._parts.values()]


class Transaction:
    """The drafts of every table that is changed together."""

    def __init__(self, state: State, durable: bool) -> None:
        self._state = state
        self.durable = durable
        self.drafts: dict[str, DraftTable] = {}

    def draft(self, name: str) -> DraftTable:
        """The draft of one table."""
        if name not in self.drafts:
            self.drafts[name] = DraftTable(self._state, name)
        return self.drafts[name]

    def table(self, name: str) -> Mapping[str, Any]:
        """A table as it is within this transaction."""
        return self.drafts[name] if name in self.drafts else self._state.tables.get(name) or {}

    def tables(self) -> dict[str, Any]:
        """A copy of everything as it is within this transaction."""
        drafts = {name: dict(draft) for name, draft in self.drafts.items() if draft.exists}
        rest = {name: table for name, table in self._state.tables.items() if name not in self.drafts}
        copy: dict[str, Any] = copied({**rest, **drafts})
        return copy

    def become(self, tables: Mapping[str, Any]) -> None:
        """Hold exactly these tables; documents that stay as they are cost nothing."""
        for name in self.tables():
            if name not in tables:
                self.draft(name).drop()
        for name, table in tables.items():
            if isinstance(table, Mapping) and None not in table.values():
                self.draft(name).become({str(key): document for key, document in table.items()})
            else:
                self.draft(name).replace(table)

    @property
    def changes(self) -> str:
        """Every change, encoded; empty when nothing changes."""
        return ",".join(part for draft in self.drafts.values() for part in draft.parts)

    def settle(self) -> None:
        """After the changes were kept: ids that were handed out stay so."""
        for name, draft in self.drafts.items():
            if name in self._state.tables or not draft.parts:
                self._state.next[name] = max(draft.next, self._state.next.get(name, 1))
