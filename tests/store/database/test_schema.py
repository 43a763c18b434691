"""Schemas: older files are migrated with a copy kept, newer ones are left alone."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from each import each
from simulated_disk import PATH, SimulatedDisk

from store.database import open_database
from store.database.errors import NewerNotebook
from store.database.format import snapshot
from store.database.state import State

Tables = dict[str, dict[str, Any]]

OLD = (
    b'{"_meta":{"1":{"crc":"97b6bbd4","schema":1,"seq":2,"next":{"words":4}}},'
    b'"words":{"1":{"text":"\xe5\x9d\x9d\xe5\x9d\x9d\xe4\xbc\x9a"},"2":{"text":"\xe4\xb8\xa4\xe5\xa7\x94"}}}\n'
)
"""A file as schema 1 wrote it, byte for byte."""


def rename(tables: Tables) -> None:
    """From schema 1 to 2: the table has a new name."""
    tables["glossary"] = tables.pop("words")


def tag(tables: Tables) -> None:
    """From schema 2 to 3: each entry has tags."""
    for entry in tables["glossary"].values():
        entry["tags"] = []


STEPS = {1: rename, 2: tag}
NEW = [{"text": "坝坝会", "tags": []}, {"text": "两委", "tags": []}]


def test_an_older_file_is_migrated_step_by_step(path: Path) -> None:
    """Every step from the file's schema on is taken, once; ids go on; the old file is kept for good."""
    path.write_bytes(OLD)
    for _ in range(2):
        with open_database(path, schema=3, migrations=STEPS) as database:
            assert database.table("glossary").all() == NEW
            assert (database.tables(), database.findings) == ({"glossary"}, ())
    with open_database(path, schema=3, migrations=STEPS) as database:
        assert database.table("glossary").insert({"text": "四环", "tags": []}) == 3
    assert json.loads(path.read_text())["_meta"]["1"]["schema"] == 3
    assert path.with_name("notebook.json.schema-1").read_bytes() == OLD
    with open_database(path.with_name("notebook.json.schema-1"), read_only=True) as database:
        assert len(database.table("words")) == 2


def test_changes_not_yet_folded_are_migrated_too() -> None:
    """An old file whose program was killed has a journal; what stands there is migrated with the rest."""
    disk = SimulatedDisk({PATH: OLD})
    open_database(PATH, system=disk).table("words").insert({"text": "四环"})
    database = open_database(PATH, system=disk, schema=3, migrations=STEPS)
    assert database.table("glossary").get(doc_id=4) == {"text": "四环", "tags": []}


def test_a_reader_migrates_in_memory_only(path: Path) -> None:
    """Opened for reading, an old file is shown in the present schema and stays as it is."""
    path.write_bytes(OLD)
    with open_database(path, schema=3, migrations=STEPS, read_only=True) as database:
        assert database.table("glossary").all() == NEW
    assert path.read_bytes() == OLD
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_failing_migration_changes_nothing(path: Path) -> None:
    """A step that raises leaves the old file in place, to be opened again by a better version."""
    path.write_bytes(OLD)

    def broken(tables: Tables) -> None:
        tables.clear()
        raise KeyError("words")

    with pytest.raises(KeyError):
        open_database(path, schema=2, migrations={1: broken})
    assert path.read_bytes() == OLD
    with open_database(path, schema=3, migrations=STEPS) as database:
        assert database.table("glossary").all() == NEW


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("damaged", [False, True])
def test_a_newer_file_is_refused_and_left_alone(path: Path, read_only: bool, damaged: bool) -> None:
    """Whole or damaged, to read or to write: a file of a newer version is not for us, and not a byte changes."""
    data = snapshot(State({"glossary": {"1": {}}}, {}, 7, schema=9))
    path.write_bytes(data.replace(b'"1":{}', b'"1":{]') if damaged else data)
    before = path.read_bytes()
    with pytest.raises(NewerNotebook, match="newer version") as caught:
        open_database(path, schema=2, read_only=read_only)
    assert "Update" in caught.value.hint
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == {path.name: before}


def test_a_file_that_becomes_newer_while_open_is_refused(path: Path) -> None:
    """When another, newer program migrates the file, this one changes it no more, but can still be read."""
    database = open_database(path, schema=1)
    database.insert({"text": "坝坝会"})
    with open_database(path, schema=2, migrations={1: lambda tables: None}) as newer:
        newer.insert({"text": "两委"})
    before = path.read_bytes()
    with pytest.raises(NewerNotebook):
        database.insert({"text": "四环"})
    with pytest.raises(NewerNotebook):
        database.refresh()
    assert [each["text"] for each in database] == ["坝坝会"]
    database.close()
    assert path.read_bytes() == before
    assert any("newer" in each.message for each in database.findings)


@each("number", range(1, 40))
def test_a_migration_may_be_killed_at_any_call(number: int) -> None:
    """Killed while migrating, the file is the old one or the new one; opening again completes it."""
    from fault_checks import stopping
    from simulated_disk import Stopped

    disk = SimulatedDisk({PATH: OLD})
    disk.fault = stopping(disk, number, False)
    with contextlib.suppress(Stopped):
        open_database(PATH, system=disk, schema=3, migrations=STEPS)
    for files in [disk.files(), *disk.after_power_cut()]:
        database = open_database(PATH, system=SimulatedDisk(files), schema=3, migrations=STEPS)
        assert (database.table("glossary").all(), database.findings) == (NEW, ())
