"""Opening a notebook as a TinyDB."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from tinydb import TinyDB
from tinydb.table import Table as StockTable

from store.database.findings import Finding
from store.database.migration import Step
from store.database.storage import JournalStorage
from store.database.system import SYSTEM, OperatingSystem
from store.database.tables import Table


class Database(TinyDB):
    """A TinyDB whose file survives crashes, full disks and other programs."""

    default_storage_class = JournalStorage  # type: ignore[assignment]
    table_class: type[StockTable] = Table
    _storage: JournalStorage

    def transaction(self, durable: bool = True) -> AbstractContextManager[object]:
        """Several changes kept together or not at all; see `JournalStorage.transaction`."""
        return self._storage.transaction(durable)

    def refresh(self) -> bool:
        """Take over what other programs changed; whether there was anything."""
        return self._storage.refresh()

    def sync(self) -> None:
        """Make what was saved without being forced out survive a power cut."""
        self._storage.sync()

    def drop_tables(self) -> None:
        """Drop every table that there is now."""
        with self.transaction():
            self._storage.read()
            super().drop_tables()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person should know about the file: what was put right, what is missing."""
        return self._storage.findings

    @property
    def version(self) -> int:
        """Grows with every change seen, our own and other programs'."""
        return self._storage.version


def open_database(
    path: str | Path,
    *,
    read_only: bool = False,
    schema: int = 1,
    migrations: Mapping[int, Step] | None = None,
    system: OperatingSystem = SYSTEM,
) -> Database:
    """Open the file at `path`; it is created unless `read_only`, which also takes no lock and writes nothing.

    A file of an older schema is migrated by `migrations[old]`, …, with a copy kept; one of a newer one is refused.
    """
    return Database(path, read_only=read_only, schema=schema, migrations=migrations, system=system)
