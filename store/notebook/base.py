"""The database under the notebook: which schema it has, and how older ones become it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from store.database import Database, open_database
from store.database.migration import Step
from store.files import make_folder
from store.paths import paths

SCHEMA = 1
STEPS: Mapping[int, Step] = {}
"""`STEPS[n]` makes the tables of schema n into those of schema n + 1; each has a test from a file of schema n."""


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
