"""The storage that TinyDB is given: reading and writing the whole, and transactions for tables that know better."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from store.database.errors import Conflict, NotWritable
from store.database.findings import Finding
from store.database.follower import Follower
from store.database.ledger import Ledger
from store.database.migration import Schema, Step
from store.database.state import copied
from store.database.system import SYSTEM, OperatingSystem
from store.database.transactions import Transaction
from store.errors import StoreError


class JournalStorage(Storage):
    """One notebook file. Any thread may use it; one at a time changes it, and reading never waits for the disk."""

    def __init__(
        self,
        path: str | Path,
        *,
        read_only: bool = False,
        schema: int = 1,
        migrations: Mapping[int, Step] | None = None,
        system: OperatingSystem = SYSTEM,
    ) -> None:
        super().__init__()
        self._turn = threading.RLock()
        """Held by the one thread that changes or follows the file."""
        self._transaction: Transaction | None = None
        self._seen = threading.local()
        kind = Follower if read_only else Ledger
        self._ledger = kind(str(path), Schema(schema, migrations), system)
        self._ledger.look()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person should know: what was put right, and what is missing."""
        return tuple(self._ledger.findings)

    @property
    def version(self) -> int:
        """Grows with every change that this storage has seen."""
        return self._ledger.version

    def refresh(self) -> bool:
        """Take over what other programs changed; whether there was anything."""
        with self._turn:
            return self._transaction is None and self._ledger.look()

    @contextmanager
    def transaction(self, durable: bool | None = None) -> Iterator[Transaction]:
        """Several changes that are kept together or not at all: one journal line, forced out once.

        If not `durable`, the changes survive a killed program, but not a power cut before the next durable one.
        A transaction within another is part of that one.
        """
        with self._turn:
            if self._transaction is not None:
                self._transaction.durable |= bool(durable)
                yield self._transaction
                return
            ledger = self._writable()
            with ledger.changing():
                self._transaction = transaction = Transaction(ledger.state, durable is not False)
                try:
                    yield transaction
                finally:
                    self._transaction = None
                if transaction.changes:
                    ledger.save(transaction.changes, transaction.durable)
                transaction.settle()

    def table(self, name: str) -> dict[str, Any]:
        """A table as it is now; its documents are to be looked at, not to be changed."""
        if self._turn.acquire(blocking=False):  # else another thread changes the file: memory is fresh enough
            try:
                if self._transaction is not None:
                    return dict(self._transaction.table(name))
                with contextlib.suppress(StoreError):  # what we know can still be read; `refresh` tells the trouble
                    self._ledger.look()
            finally:
                self._turn.release()
        with self._ledger.memory:
            return dict(self._ledger.state.tables.get(name) or {})

    def read(self) -> dict[str, Any] | None:
        """A copy of every table; None when nothing was ever written."""
        with self._turn:
            if self._transaction is None:
                self._ledger.look()
            state = self._ledger.state
            self._seen.version = self._ledger.version
            tables = copied(state.tables) if self._transaction is None else self._transaction.tables()
            return tables if tables or state.seq else None

    def write(self, data: Mapping[str, Any]) -> None:
        """Make `data` the whole content; refused when something was changed since this thread's last `read`."""
        with self.transaction() as transaction:
            seen, self._seen.version = getattr(self._seen, "version", None), None
            if seen not in (None, self._ledger.version):
                raise Conflict(
                    "Another program changed the notebook meanwhile; nothing was written.",
                    "Read it again and repeat.",
                )
            transaction.become(data)

    def sync(self) -> None:
        """Make everything that was saved survive a power cut."""
        with self._turn:
            if isinstance(self._ledger, Ledger):
                self._ledger.sync()

    def close(self) -> None:
        """Fold the journal into an ordinary TinyDB file and let go of it."""
        with self._turn:
            self._ledger.close()

    def _writable(self) -> Ledger:
        """The ledger, if it is one to write in."""
        if not isinstance(self._ledger, Ledger):
            raise NotWritable(f"{self._ledger.path} was opened for reading only.")
        return self._ledger
