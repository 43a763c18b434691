"""What the notebook asks of the database under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from tinydb import TinyDB
from tinydb.storages import MemoryStorage
from tinydb.table import Table


class Base(Protocol):
    """A TinyDB that several programs may write to at once."""

    @property
    def version(self) -> object:
        """Another one whenever any table has changed, by us or by another program."""

    @property
    def findings(self) -> Sequence[str]:
        """What was not right when the file was opened."""

    def table(self, name: str) -> Table:
        """A table."""

    def transaction(self) -> AbstractContextManager[None]:
        """Several changes that are kept together or not at all."""

    def refresh(self) -> bool:
        """Read what others wrote; says whether there was anything."""

    def close(self) -> None:
        """Let the file go."""


class StockBase:
    """Stock TinyDB, for a notebook in memory."""

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            self._db = TinyDB(storage=MemoryStorage)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = TinyDB(path, encoding="utf-8", ensure_ascii=False)
        self.version: object = 0
        self.findings: Sequence[str] = ()

    def table(self, name: str) -> Table:
        """A table."""
        return self._db.table(name)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Nothing can fail in memory."""
        yield
        self.version = object()

    def refresh(self) -> bool:
        """Nobody else writes here."""
        return False

    def close(self) -> None:
        """Let it go."""
        self._db.close()


def open_writable(path: Path) -> Base:
    """The database for reading and writing."""
    return StockBase(path)


def open_readonly(path: Path) -> Base:
    """The database for reading alone; an empty one when there is no file."""
    return StockBase(path if path.exists() else None)
