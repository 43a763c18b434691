"""The database under the notebook."""

from __future__ import annotations

from pathlib import Path

from store.database import Database, open_database
from store.files import make_folder
from store.paths import paths
from store.schema import SCHEMA, STEPS


def open_writable(path: Path) -> Database:
    """The database for reading and writing; its folder is made for its owner alone."""
    make_folder(path.parent)
    return open_database(path, schema=SCHEMA, migrations=STEPS)


def open_readonly(path: Path) -> Database:
    """The database for reading alone: takes no lock, writes nothing, and is empty when there is no file."""
    return open_database(path, read_only=True, schema=SCHEMA, migrations=STEPS)


def open_tinydb(path: Path | None = None, *, read_only: bool = False) -> Database:
    """The notebook as a TinyDB, for scripts: safe beside an open jingdu, and a newer version's is refused."""
    return (open_readonly if read_only else open_writable)(path or paths().notebook)
