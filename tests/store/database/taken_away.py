"""Stand-ins for a safety: what the storage would do without it."""

from __future__ import annotations

import contextlib
import json
import os
from typing import Any

from simulated_disk import SimulatedDisk

from store.database import follower, format, journal, publishing, state, storage
from store.database.findings import Finding
from store.database.ledger import Ledger
from store.database.state import State
from store.database.system import OperatingSystem

_append, _publish, _save, _read_journal = Ledger._append, Ledger._publish, Ledger.save, journal.read_journal


def append_unsynced(self: Ledger, file: int, line: bytes, durable: bool) -> None:
    _append(self, file, line, False)


def append_synced_before(self: Ledger, file: int, line: bytes, durable: bool) -> None:
    self._system.sync(file)
    _append(self, file, line, False)


def append_on(self: Ledger, file: int, line: bytes, durable: bool) -> None:
    try:
        _append(self, file, line, durable)
    finally:
        self._anew = False


def save_anew(self: Ledger, changes: str, durable: bool) -> None:
    self._anew = True
    _save(self, changes, durable)


def save_in_memory_first(self: Ledger, changes: str, durable: bool) -> None:
    seq, parsed = self.state.seq, json.loads(f"[{changes}]")
    self.state.apply(seq, parsed)
    _save(self, changes, durable)


def damaged_as_backup(self: Ledger, held: State, line: bytes = b"", backup: bool = True) -> None:
    _publish(self, held, line)


def write_in_place(system: OperatingSystem, path: str, data: bytes) -> tuple[int, bool]:
    try:
        file = system.open(path, True)
    except FileNotFoundError:
        file = system.create(path)
    system.truncate(file, 0)
    publishing.write_all(system, file, data)
    system.sync(file)
    system.sync_folder(os.path.split(path)[0])
    return file, True


def write_once(system: OperatingSystem, file: int, data: bytes) -> None:
    system.write(file, data)


def sync_only_old_files(self: SimulatedDisk, file: int) -> None:
    if self.handles[file].durable:
        self.handles[file].durable = self.handles[file].data


def read_to_first_damage(data: bytes, start: int = 0) -> journal.Journal:
    whole = _read_journal(data, start)
    if not whole.damaged:
        return whole
    end = start
    while format.parse_line(data[end : data.find(b"\n", end)]):
        end = data.find(b"\n", end) + 1
    return _read_journal(data[:end], start)


def parse_unchecked(text: bytes) -> Any:
    with contextlib.suppress(ValueError):
        return tuple(json.loads(text[9:]))
    return None


def read_forgetting(self: storage.JournalStorage) -> Any:
    return self._ledger.state.tables or None


def started_empty(*_: Any) -> tuple[State, Finding | None]:
    return State(), None


def aside(system: OperatingSystem, path: str) -> str:
    return f"{path}.damaged-nowhere"


def any_json(value: object, **_: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def lowest_free(self: State, table: str) -> int:
    return state.highest(self.tables.get(table)) + 1


def same_file(self: follower.Follower, file: int | None) -> tuple[int, int]:
    with contextlib.suppress(OSError):
        now = os.stat(self.path)  # noqa: PTH116
        return now.st_dev, now.st_ino
    return (0, 0)


def ignoring_gaps(held: State, lines: list[Any]) -> int:
    journal.replay(held, lines)
    return 0


def notice_nothing(self: follower.Follower) -> bool:
    return self._load() if self._file is None else False


def nothing(*_: Any, **__: Any) -> None:
    """What stands where a safety stood."""
