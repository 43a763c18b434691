"""What a save costs: one write and one sync of the change alone, however much there is."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from each import each
from simulated_disk import PATH, SimulatedDisk
from tinydb import where

from store.database import ledger, open_database, version

ENTRY = {"term": "信托制物业", "gloss": "property management held in trust", "tags": ["治理"]}


class Counting(SimulatedDisk):
    """A simulated disk that adds up the bytes written."""

    written = 0

    def write(self, file: int, data: bytes) -> int:
        self.written += len(data)
        return super().write(file, data)


def spent(count: int) -> tuple[list[str], int]:
    """The calls that change the disk, and the bytes, of one insert into a notebook of so many entries."""
    disk = Counting()
    database = open_database(PATH, system=disk)
    database.insert_multiple([ENTRY] * count)
    before, written = len(disk.calls), disk.written
    database.insert(ENTRY)
    changing = [name for name in disk.calls[before:] if name not in ("stat", "fstat", "read")]
    return changing, disk.written - written


@each("count", [10, 5000])
def test_a_save_is_one_write_and_one_sync(count: int) -> None:
    """The number of entries makes no difference, and little more than the change is written."""
    calls, size = spent(count)
    assert calls == ["write", "sync"]
    assert size <= 2 * len(str(ENTRY).encode())


def test_a_save_that_may_wait_is_one_write() -> None:
    """A reading position is not forced out by itself, but by `sync` and by the next durable save."""
    disk = Counting()
    database = open_database(PATH, system=disk)
    database.insert(ENTRY)
    for durable in (database.sync, lambda: database.insert(ENTRY)):
        start = len(disk.calls)
        with database.transaction(durable=False):
            database.table("places").upsert({"article": "a", "progress": 0.5}, where("article") == "a")
            database.table("places").update({"seen": start})
        assert "sync" not in disk.calls[start:]
        durable()
        assert disk.calls[start:].count("sync") == 1
        places = [
            open_database(PATH, system=SimulatedDisk(files)).table("places").all()
            for files in disk.after_power_cut()
        ]
        assert all(each == database.table("places").all() for each in places)


def test_a_change_that_changes_nothing_writes_nothing() -> None:
    """Updating to what is there already costs no write."""
    disk = Counting()
    database = open_database(PATH, system=disk)
    database.insert(ENTRY)
    before = disk.written
    assert database.update(ENTRY) == [1]
    assert database.remove(where("term") == "nothing") == []
    assert disk.written == before


def test_the_journal_is_folded_when_it_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is changed for ever does not grow for ever, and is not written anew each time either."""
    monkeypatch.setattr(ledger, "LONG", 2000)
    disk = Counting()
    database = open_database(PATH, system=disk)
    database.insert({**ENTRY, "n": 0})
    sizes = []
    for number in range(300):
        database.update({"n": number})
        sizes.append(len(disk.files()[PATH]))
    assert max(sizes) < 5000
    assert disk.calls.count("replace") < 300 * 180 // 2000 * 3 + 3
    assert database.all() == [{**ENTRY, "n": 299}]


def test_a_fold_that_fails_stops_no_save(monkeypatch: pytest.MonkeyPatch) -> None:
    """With room for changes but none for a new file, saving goes on, and the fold is not tried each time."""
    monkeypatch.setattr(ledger, "LONG", 1000)
    disk = Counting()
    database = open_database(PATH, system=disk)

    def fault(number: int, name: str) -> None:
        if name == "create":
            raise OSError(errno.ENOSPC, "simulated")

    disk.fault = fault
    for number in range(100):
        database.insert({**ENTRY, "n": number})
    assert disk.calls.count("create") < 10
    assert [each.severity for each in database.findings] == ["note"]
    disk.fault = lambda number, name: None
    database.close()
    assert len(open_database(PATH, system=SimulatedDisk(disk.files()))) == 100


def test_the_version_tells_every_change(path: Path) -> None:
    """A file's version changes with each change and each fold, counts the changes, and needs no open database."""
    assert version(path) == (0, 0, 0, 0)
    seen = []
    with open_database(path) as database:
        for number in range(5):
            database.insert({"text": "长" * 5000 * number})
            seen.append(version(path))
            assert version(path) == seen[-1]
    seen.append(version(path))
    assert [number for number, *_ in seen] == [1, 2, 3, 4, 5, 5]
    assert len(set(seen)) == 6


def test_the_version_is_read_from_the_ends(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However large the notebook is, at rest or with changes behind it, a few thousand bytes tell its version."""
    read: list[int] = []
    pread = os.pread
    monkeypatch.setattr(
        os, "pread", lambda file, length, offset: read.append(length) or pread(file, length, offset)
    )
    with open_database(path) as database:
        database.insert_multiple([ENTRY] * 5000)
    database = open_database(path)
    for number in (1, 2):
        read.clear()
        assert version(path)[0] == number
        assert sum(read) < 10_000
        database.insert(ENTRY)


def test_the_version_of_any_file(path: Path) -> None:
    """Torn, foreign and ruined files have versions too."""
    with open_database(path) as database:
        database.insert({"a": 1})
    database = open_database(path)
    database.insert({"a": 2})
    whole = path.read_bytes()
    for data, number in [(whole + b"0123abcd [3,[[", 2), (b"{}", 0), (b"", 0), (b"\0" * 99, 0), (b"x\n" * 9, 0)]:
        path.write_bytes(data)
        assert version(path)[:2] == (number, len(data))
