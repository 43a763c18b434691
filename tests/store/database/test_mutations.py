"""Every safety matters: with one taken away, the check that stands for it finds the loss."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fault_checks
import pytest
import sharing_checks
import simulated_disk
import taken_away
import test_cost
import test_damage
import test_files
import test_schema
import test_sharing
import test_values
from tinydb.utils import LRUCache

from store.database import (
    backups,
    content,
    follower,
    format,
    journal,
    ledger,
    migration,
    publishing,
    repair,
    storage,
    tables,
    transactions,
)
from store.database.ledger import Ledger
from store.database.state import State
from store.database.system import OperatingSystem

Patch = pytest.MonkeyPatch
Take = Callable[[Patch], None]
Check = Callable[[], None]


def put(target: object, name: str, new: object) -> Take:
    """Put something else in a safety's place."""
    return lambda patch: patch.setattr(target, name, new)


def in_folder(check: Callable[[Path], None], *more: Any) -> Check:
    """A check that wants a notebook's path."""

    def run() -> None:
        with tempfile.TemporaryDirectory() as folder:
            check(Path(folder) / "notebook.json", *more)

    return run


def two_writers() -> None:
    """Two writers in a folder of their own, more than once: on a busy machine they may pass each other by."""
    for _ in range(10):
        with tempfile.TemporaryDirectory() as folder:
            sharing_checks.check_two_writers(Path(folder))


def snapshot_damaged() -> None:
    """A damaged snapshot with a good backup and journal."""
    test_damage.test_a_damaged_snapshot_is_restored_without_loss("a flipped bit in a document")


def change_damaged() -> None:
    """A damaged line in the journal."""
    test_damage.test_a_damaged_change_is_told_and_the_others_are_kept(1)


def aliased(path: Path) -> None:
    """Results that are written into."""
    test_values.test_what_is_handed_out_is_a_copy(one_entry(path))


fails = fault_checks.check_errors
cut = fault_checks.check_power_cuts

MUTATIONS: dict[str, tuple[Take, Check]] = {
    "no sync after a save": (put(Ledger, "_append", taken_away.append_unsynced), cut),
    "sync before the write": (put(Ledger, "_append", taken_away.append_synced_before), cut),
    "no sync of the new file": (put(simulated_disk.SimulatedDisk, "sync", taken_away.sync_only_old_files), cut),
    "no sync of the folder": (put(simulated_disk.SimulatedDisk, "sync_folder", taken_away.nothing), cut),
    "written in place": (put(ledger, "publish", taken_away.write_in_place), fault_checks.check_kills),
    "another's name not confirmed": (
        put(Ledger, "_confirm_name", taken_away.nothing),
        fault_checks.check_kills_then_power_cuts,
    ),
    "short writes ignored": (put(ledger, "write_all", taken_away.write_once), fault_checks.check_short_writes),
    "torn tail not cut": (
        put(simulated_disk.SimulatedDisk, "truncate", taken_away.nothing),
        lambda: test_damage.test_a_torn_tail_is_ordinary(b'8c3f91aa [9,[["glos'),
    ),
    "bytes of a failed save stay": (put(Ledger, "_take_back", taken_away.nothing), fails),
    "memory changed first": (put(Ledger, "save", taken_away.save_in_memory_first), fails),
    "temporary file stays": (put(publishing, "forget", taken_away.nothing), fails),
    "the system's errors go through": (put(ledger, "disk_trouble", lambda problem, path: problem), fails),
    "appending behind a failed sync": (put(Ledger, "_append", taken_away.append_on), fails),
    "no lock": (put(OperatingSystem, "lock", lambda *_: contextlib.nullcontext()), two_writers),
    "lock without reading": (put(Ledger, "_look_to_change", taken_away.nothing), two_writers),
    "query cache kept": (
        put(tables.NoCache, "set", LRUCache.set),
        in_folder(test_sharing.test_an_open_app_sees_what_another_program_keeps),
    ),
    "other programs not followed": (
        put(follower.Follower, "_follow", taken_away.notice_nothing),
        in_folder(test_sharing.test_an_open_app_sees_what_another_program_keeps),
    ),
    "appended lines not read": (
        put(follower.Follower, "_read_on", lambda *_: False),
        in_folder(test_sharing.test_an_open_app_sees_what_another_program_keeps),
    ),
    "a rewritten file cut": (
        put(follower, "_HEAD", 0),
        in_folder(test_files.test_stock_writing_under_an_open_database_is_seen),
    ),
    "stock tables overwrite": (
        put(storage.JournalStorage, "read", taken_away.read_forgetting),
        in_folder(test_sharing.test_stock_tables_get_a_conflict_and_overwrite_nothing),
    ),
    "no checksum of changes": (
        put(journal, "parse_line", taken_away.parse_unchecked),
        lambda: test_damage.test_no_changed_byte_goes_unnoticed(1),
    ),
    "no checksum of the snapshot": (
        put(format, "is_whole", lambda data: data.startswith(format.HEAD)),
        lambda: test_damage.test_no_changed_byte_goes_unnoticed(1),
    ),
    "stopping at the first damage": (put(content, "read_journal", taken_away.read_to_first_damage), change_damaged),
    "gaps ignored": (put(content, "replay", taken_away.ignoring_gaps), test_damage.test_a_missing_line_is_told),
    "damaged is empty": (put(follower, "rebuild", taken_away.started_empty), snapshot_damaged),
    "missing is new": (
        put(repair, "_replaced", taken_away.started_empty),
        test_damage.test_a_notebook_that_is_gone_is_restored,
    ),
    "emptied is new": (
        put(repair, "_replaced", taken_away.started_empty),
        lambda: test_damage.test_a_ruined_file_is_replaced_by_the_backup("emptied"),
    ),
    "damaged becomes the backup": (put(Ledger, "_publish", taken_away.damaged_as_backup), snapshot_damaged),
    "damaged not kept": (put(ledger, "set_aside", taken_away.aside), snapshot_damaged),
    "its journal not replayed": (put(repair, "replay", lambda *_: 0), snapshot_damaged),
    "no backup": (put(ledger, "keep_old", taken_away.nothing), test_files.test_backups_rotate_and_each_opens),
    "backups never thinned": (put(backups, "DAYS", 99), test_files.test_backups_rotate_and_each_opens),
    "newer opened": (
        put(migration.Schema, "refuse_newer", taken_away.nothing),
        in_folder(test_schema.test_a_newer_file_is_refused_and_left_alone, False, False),
    ),
    "no copy before a migration": (
        put(ledger, "keep_schema", taken_away.nothing),
        in_folder(test_schema.test_an_older_file_is_migrated_step_by_step),
    ),
    "ids used again": (
        put(State, "next_id", taken_away.lowest_free),
        in_folder(test_values.test_ids_are_never_used_again, False),
    ),
    "mode lost": (
        put(OperatingSystem, "dress", taken_away.nothing),
        in_folder(test_files.test_a_mode_that_was_set_stays),
    ),
    "link replaced": (put(os.path, "realpath", lambda path: path), in_folder(test_files.test_a_symlink_stays_one)),
    "results alias": (
        put(tables, "copied", lambda value: value),
        in_folder(aliased),
    ),
    "NaN accepted": (
        put(transactions, "encode", taken_away.any_json),
        in_folder(
            lambda path: test_values.test_a_value_that_json_cannot_hold_changes_nothing(
                one_entry(path), path, float("nan")
            )
        ),
    ),
    "the whole written each time": (
        put(Ledger, "save", taken_away.save_anew),
        lambda: test_cost.test_a_save_is_one_write_and_one_sync(10),
    ),
    "never folded": (
        put(Ledger, "fold", taken_away.nothing),
        in_folder(test_files.test_at_rest_it_is_an_ordinary_tinydb_file),
    ),
}


def one_entry(path: Path) -> Any:
    """The database that the tests of values begin with."""
    database = test_values.open_database(path)
    database.insert({"term": "坝坝会", "tags": ["党建"], "more": {"n": 1}})
    return database


@pytest.mark.parametrize("name", MUTATIONS)
def test_without_it_something_is_lost(name: str, monkeypatch: pytest.MonkeyPatch, capfd: Any) -> None:
    """The check fails when its safety is gone (that it passes with it, the other tests show)."""
    take, check = MUTATIONS[name]
    with monkeypatch.context() as patch:
        take(patch)
        with pytest.raises((Exception, pytest.fail.Exception)):
            check()
