"""A glance into the notebook: its documents as they lie in the file, for those who have no time to open it.

No lock is taken, nothing is made, copied or sorted, and TinyDB is not loaded; a damaged file and one of an older
version are understood as by `Notebook.read`, and a newer version's is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from store.database.follower import Follower
from store.database.migration import Schema
from store.database.system import SYSTEM
from store.schema import SCHEMA, STEPS

if TYPE_CHECKING:
    from store.records.fields import Document


def documents(notebook: Path) -> Mapping[str, list[Document]]:
    """The documents of every table; they are to be looked at, not to be changed."""
    follower = Follower(str(notebook), Schema(SCHEMA, STEPS), SYSTEM)
    try:
        follower.look()
        tables = follower.state.tables
    finally:
        follower.close()
    return {
        name: [stored for stored in table.values() if isinstance(stored, dict)]
        for name, table in tables.items()
        if isinstance(table, dict)
    }
