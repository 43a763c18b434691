"""The notebook under kills, power cuts and disk errors, at every single call that reaches the disk."""

from __future__ import annotations

import errno

import pytest
from each import each
from fault_checks import (
    check_errors,
    check_errors_at_close,
    check_kills,
    check_kills_then_power_cuts,
    check_power_cuts,
    check_short_writes,
)
from simulated_disk import PATH, SimulatedDisk

from store.database import open_database
from store.errors import StoreError


def test_a_kill_at_any_call_loses_nothing() -> None:
    """Killed before, within or after any call: what was reported as kept is there, without complaint."""
    check_kills()


def test_a_power_cut_at_any_call_loses_nothing() -> None:
    """Whatever the disk has not been made to confirm may be gone, and nothing that was kept is."""
    check_power_cuts()


def test_a_power_cut_after_a_kill_at_any_call_loses_nothing() -> None:
    """What the next program keeps is safe, too, though the one before it never finished its work."""
    check_kills_then_power_cuts()


def test_short_writes_are_completed() -> None:
    """A system may take only a part of the bytes it is given."""
    check_short_writes()


def test_an_error_at_any_call_leaves_memory_and_disk_as_reported() -> None:
    """No space or a disk fault at any call: refused with an error of ours or kept, and a retry works."""
    check_errors()


def test_an_error_while_closing_loses_nothing() -> None:
    """What was kept stays kept when the file cannot be brought into its resting form."""
    check_errors_at_close()


@each("call", ["write", "sync", "sync_folder"])
def test_a_refused_save_does_not_come_back_after_a_power_cut(call: str) -> None:
    """What was said not to be kept is not kept, though some of it may have reached the disk already."""
    before = SimulatedDisk()
    with open_database(PATH, system=before) as database:
        database.insert({"term": "两委"})
    disk = SimulatedDisk(before.files())
    database = open_database(PATH, system=disk)

    def fault(number: int, name: str) -> None:
        if name == call:
            disk.fault = lambda number, name: None
            raise OSError(errno.ENOSPC, "simulated")

    disk.fault = fault
    with pytest.raises(StoreError):
        database.insert({"term": "坝坝会"})
    for files in disk.after_power_cut():
        left = open_database(PATH, system=SimulatedDisk(files))
        assert [each["term"] for each in left] == ["两委"]
