"""The bytes of the notebook: one snapshot in plain TinyDB JSON, then journal lines, each with its checksum.

    {"_meta":{"1":{"crc":"…","schema":1,"seq":41,"next":{…}}},"glossary":{…}}
    aae642c4 [42,[["glossary","17",{…}]]]

A change is `[table, id, document]`, `[table, id, null]` (removed), `[table, null, whole]` (the whole table set)
or `[table]` (dropped).
"""

from __future__ import annotations

import json
import re
from typing import Any
from zlib import crc32

from store.database.errors import Unkeepable
from store.database.state import State, highest

HEAD = b'{"_meta":{"1":{"crc":"'
"""How every snapshot of ours begins; its checksum follows, and covers everything after itself."""

_BODY = len(HEAD) + 8
_JOURNAL = re.compile(rb"\n(?=[0-9a-f]{8} \[\d)")


def encode(value: object) -> str:
    """Compact JSON; refuses what JSON cannot hold, so that memory and file never differ."""
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        text.encode()
    except (TypeError, ValueError, RecursionError) as problem:
        raise Unkeepable(
            f"This cannot be kept: {problem}.", "Keep text, numbers, lists and dictionaries with text keys only."
        ) from problem
    return text


def snapshot(state: State) -> bytes:
    """The whole database as one line that stock TinyDB opens, ending in a newline."""
    tables = encode(state.tables)
    following = {table: free for table, free in state.next.items() if free > 1}
    meta = encode({"schema": state.schema, "seq": state.seq, "next": following})
    rest = f'",{meta[1:]}}}{"," if state.tables else ""}{tables[1:]}'.encode()
    return b"%s%08x%s\n" % (HEAD, crc32(rest), rest)


def line(seq: int, changes: str) -> bytes:
    """One transaction as one journal line; `changes` are the encoded changes, joined by commas."""
    payload = f"[{seq},[{changes}]]".encode()
    return b"%08x %s\n" % (crc32(payload), payload)


def parse_line(text: bytes) -> tuple[int, list[list[Any]]] | None:
    """The number and changes of a journal line without its newline; None when it is not whole."""
    payload = text[9:]
    if text[8:9] != b" " or text[:8] != b"%08x" % crc32(payload):
        return None
    seq, changes = json.loads(payload)
    return seq, changes


def snapshot_end(data: bytes) -> int:
    """Where the snapshot ends and the journal begins."""
    first = data.find(b"\n") + 1
    if first and is_whole(data[:first]):
        return first
    journal = _JOURNAL.search(data)  # a snapshot laid out over several lines, or a damaged one
    if journal:
        return journal.end()
    return len(data) if is_foreign(data) or is_whole(data) else first or len(data)


def is_whole(data: bytes) -> bool:
    """Whether a snapshot is one of ours, and as it was written."""
    end = len(data) - data.endswith(b"\n")
    return data.startswith(HEAD) and data[len(HEAD) : _BODY] == b"%08x" % crc32(memoryview(data)[_BODY:end])


def is_foreign(data: bytes) -> bool:
    """Whether a snapshot was not written by us (stock TinyDB, a person's editor): it has no checksum to hold it to.

    A head that is nearly ours is ours with a fault in it.
    """
    return sum(a != b for a, b in zip(data, HEAD, strict=False)) > 4


def parse_snapshot(data: bytes) -> State | None:
    """The state a snapshot holds; None when it cannot be read or is not as it was written."""
    if not is_whole(data) and not is_foreign(data):
        return None
    try:
        tables = json.loads(str(data, "utf-8"))
        meta = tables.pop("_meta", {"1": {}})["1"]
        state = State(tables, dict(meta.get("next", {})), int(meta.get("seq", 0)), meta.get("schema"))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    if is_foreign(data):
        state.foreign = True
        state.next = {table: max(state.next.get(table, 1), highest(each) + 1) for table, each in tables.items()}
    return state
