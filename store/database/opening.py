"""Opening a notebook as a TinyDB."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table as StockTable

from store.database.findings import Finding
from store.database.migration import Step
from store.database.storage import JournalStorage
from store.database.tables import Table


class Database(TinyDB):
    """A TinyDB whose file survives crashes, full disks and other programs.

    Given another storage it is plain TinyDB.
    """

    default_storage_class: type[Storage] = JournalStorage  # type: ignore[assignment]
    table_class: type[StockTable] = Table

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not isinstance(self._storage, JournalStorage):
            self.table_class = StockTable

    def __repr__(self) -> str:
        shown: str = super().__repr__()  # type: ignore[no-untyped-call]
        return shown.replace(type(self).__name__, TinyDB.__name__, 1)

    def transaction(self, durable: bool = True) -> AbstractContextManager[object]:
        """Several changes kept together or not at all; see `JournalStorage.transaction`."""
        if isinstance(self._storage, JournalStorage):
            return self._storage.transaction(durable)
        return nullcontext()

    def refresh(self) -> bool:
        """Take over what other programs changed; whether there was anything."""
        return isinstance(self._storage, JournalStorage) and self._storage.refresh()

    def sync(self) -> None:
        """Make what was saved without being forced out survive a power cut."""
        if isinstance(self._storage, JournalStorage):
            self._storage.sync()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person should know about the file: what was put right, what is missing."""
        return self._storage.findings if isinstance(self._storage, JournalStorage) else ()

    @property
    def version(self) -> int:
        """Grows with every change seen, our own and other programs'."""
        return self._storage.version if isinstance(self._storage, JournalStorage) else 0

    def drop_table(self, name: str) -> None:
        """Drop one table."""
        with self.transaction():
            super().drop_table(name)

    def drop_tables(self) -> None:
        """Drop every table."""
        with self.transaction():
            self._storage.read()
            super().drop_tables()


def open_database(
    path: str | Path | None = None,
    *,
    read_only: bool = False,
    schema: int = 1,
    migrations: Mapping[int, Step] | None = None,
    **options: Any,
) -> Database:
    """Open the notebook at `path`; it is created unless `read_only`, which also takes no lock and writes nothing.

    A file of an older schema is migrated by `migrations[old]`, …, with a copy kept; one of a newer one is refused.
    `options` are TinyDB's: `create_dirs`, `access_mode`, `storage`, and `indent`, … for how the file at rest looks.
    """
    if path is None or "storage" in options:
        return Database(*([] if path is None else [path]), **options)
    return Database(path, read_only=read_only, schema=schema, migrations=migrations, **options)
