"""Reading what can be read of a damaged snapshot: table by table, document by document."""

from __future__ import annotations

import json
import re
from typing import Any

from store.database.state import State

_ENTRY = re.compile(r'[,{]\s*("(?:[^"\\]|\\.)*")\s*:\s*(?=\{)')
_NAMED = re.compile(r'"next":\{("(?:[^"\\]|\\.)*")')
_decoder = json.JSONDecoder()


def salvage(data: bytes) -> State | None:
    """Every document that still reads as one; None when there is none.

    A key whose value reads whole is a table (all its values are documents) or a document (its key is a number).
    A key whose value does not is taken for the table of what follows, or passed over if it is a document's.
    """
    text = data.decode("utf-8", "replace")
    named = _NAMED.search(text)
    table = (named and _value(named[1])) or "salvaged"
    tables: dict[str, Any] = {}
    position = 0
    while entry := _ENTRY.search(text, position):
        position = entry.end()
        key = _value(entry[1])
        try:
            value, after = _decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            table = key if key and not key.isdigit() and key != "_meta" else table
            continue
        if key == "_meta" or {"crc", "seq"} <= value.keys():
            position = after
        elif key.isdigit():
            tables.setdefault(table, {})[key], position = value, after
        elif value and all(isinstance(each, dict) for each in value.values()):
            tables[key], position = value, after
    return State(tables) if tables else None


def _value(text: str) -> str:
    """A name as JSON has it; empty when it is damaged."""
    try:
        return str(json.loads(text))
    except ValueError:
        return ""
