"""The schema of the notebook: its number, and how older ones become it. Light: asked before the screen opens."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

from store.database.migration import Schema, Step

SCHEMA = 2
Tables = dict[str, dict[str, Any]]


def refuse_newer(path: str | os.PathLike[str], schema: int = SCHEMA) -> None:
    """Raise when a newer version wrote the notebook; told from its first bytes, whoever opens it reads the rest."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 (no time to load pathlib)
            found = re.search(rb'"schema": ?(\d+)', file.read(200))
    except OSError:
        return
    Schema(schema).refuse_newer(int(found[1]) if found else None, os.fspath(path))


def with_histories(tables: Tables) -> None:
    """Schema 2: fields know when they were written, and deleted records that they were there.

    Of a field it is only known that it was written when the record last changed, if not when it was made.
    """
    from store.records.shapes import SHAPES

    for item in documents(tables, "imports"):
        item.setdefault("changed", item.get("added"))
    for name in ("glossary", "bookmarks", "notes"):
        for stored in documents(tables, name):
            if stored.get("changed") != stored.get("created"):
                date_fields(stored, SHAPES[name])
    for deleted in documents(tables, "trash"):
        name, record = str(deleted.get("table")), deleted.get("record")
        if name in ("glossary", "bookmarks", "notes", "imports") and isinstance(record, dict) and "id" in record:
            bury(tables, name, record, deleted.get("deleted"))


STEPS: Mapping[int, Step] = {1: with_histories}
"""`STEPS[n]` makes the tables of schema n into those of schema n + 1; each has a test from a file of schema n."""


def documents(tables: Tables, name: str) -> list[dict[str, Any]]:
    """The documents of a table that look like records."""
    table = tables.get(name)
    found = table.values() if isinstance(table, dict) else ()
    return [stored for stored in found if isinstance(stored, dict) and isinstance(stored.get("id"), str)]


def date_fields(stored: dict[str, Any], shape: Any) -> None:
    """Every field was written at the last change; the elements of lists when the record was made."""
    from store.records.fields import UnreadableRecord
    from store.records.versions import Versions, document, latest, versions

    held = versions(stored, shape)
    single = [part for part in held.live if part not in shape.sets and not shape.is_timeless(part)]
    dated = {part: dict.fromkeys(held.live[part], latest(stored)) for part in single}
    try:
        new = document(stored["id"], Versions(held.live | dated, held.was), shape)
    except UnreadableRecord:
        return
    stored.clear()
    stored.update(new)


def bury(tables: Tables, name: str, record: dict[str, Any], when: object) -> None:
    """Remember that a version of a record is past, whether it was deleted or kept anew since."""
    from store.records import Gone
    from store.records.fields import UnreadableRecord
    from store.records.shapes import SHAPES
    from store.records.versions import Versions, buried, document, versions

    if name == "imports":
        record.setdefault("changed", record.get("added"))
    shape, key = SHAPES[name], record["id"]
    try:
        past = buried(record, shape)
        standing = next((stored for stored in documents(tables, name) if stored["id"] == key), None)
        if standing is not None:
            held = versions(standing, shape)
            new = document(key, Versions(held.live, held.was | past.was), shape)
            standing.clear()
            standing.update(new)
            return
        stored = {"id": Gone.id_for(name, key), "record": document(key, past, shape), "deleted": when}
    except UnreadableRecord:
        return
    gone = tables.setdefault("gone", {})
    gone[f"{len(gone) + 1}"] = stored
