"""From the bytes of a file to what it holds, and whether all of it could be read."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.database.format import parse_snapshot, snapshot_end
from store.database.journal import Journal, read_journal, replay
from store.database.state import State
from store.database.system import OperatingSystem


class FileContent(NamedTuple):
    """What a file holds; `state` is None when its snapshot cannot be trusted."""

    state: State | None
    journal: Journal
    base: int
    """Where the snapshot ends."""
    missing: int
    """How many changes were kept once and cannot be read now."""

    @property
    def whole(self) -> bool:
        """Whether everything that was ever reported as kept in this file is here."""
        return self.state is not None and not self.missing


def read(data: bytes) -> FileContent:
    """Read a file's bytes."""
    base = snapshot_end(data)
    state = parse_snapshot(data[:base])
    journal = read_journal(data, base)
    missing = replay(state, journal.lines) if state else 0
    return FileContent(state, journal, base, max(missing, journal.damaged))


def schema_of(state: State | None, data: bytes) -> int | None:
    """The schema of a file, even of one whose snapshot cannot be read."""
    if state is not None:
        return state.schema
    stated = re.search(rb'"schema": ?(\d+)', data[:200])
    return int(stated[1]) if stated else None


def read_all(system: OperatingSystem, file: int) -> bytes:
    """Every byte of an open file, however many calls that takes."""
    parts: list[bytes] = []
    size = 0
    while part := system.read(file, max(system.fstat(file).st_size - size, 1), size):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def read_path(system: OperatingSystem, path: str) -> bytes | None:
    """Every byte of a file; None when there is none."""
    try:
        file = system.open(path, False)
    except FileNotFoundError:
        return None
    try:
        return read_all(system, file)
    finally:
        system.close(file)


def path_exists(system: OperatingSystem, path: str) -> bool:
    """Whether there is something at a path."""
    try:
        system.stat(path)
    except OSError:
        return False
    return True
