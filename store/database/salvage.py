"""Reading what can be read of a damaged snapshot: table by table, document by document."""

from __future__ import annotations

import json
import re
from typing import Any

from store.database.state import State

_ENTRY = re.compile(r'[,{]\s*"((?:[^"\\]|\\.)*)"\s*:\s*(?=\{)')
_decoder = json.JSONDecoder()


def salvage(data: bytes) -> State | None:
    """Every document that still reads as one; None when there is none.

    Documents sit two levels deep. A key whose value reads whole is taken as a document and skipped over. One whose
    value does not is either a table (its documents follow) or a damaged document (what follows it is read on).
    """
    text = data.decode("utf-8", "replace")
    tables: dict[str, Any] = {}
    table = ""
    position = 0
    while entry := _ENTRY.search(text, position):
        position = entry.end()
        key = json.loads(f'"{entry[1]}"') if _reads(f'"{entry[1]}"') else entry[1]
        try:
            value, after = _decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            table = key if not key.isdigit() else table
            continue
        if key == "_meta" or (table in ("", "_meta") and key.isdigit()):
            position = after
        elif not key.isdigit() and all(isinstance(each, dict) for each in value.values()):
            tables[key], position = value, after
        elif table:
            tables.setdefault(table, {})[key], position = value, after
    return State(tables) if tables else None


def _reads(text: str) -> bool:
    """Whether a text is JSON."""
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
