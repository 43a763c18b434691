"""The notebook under kills, power cuts and disk errors, at every single call that reaches the disk."""

from __future__ import annotations

from fault_checks import (
    check_errors,
    check_errors_at_close,
    check_kills,
    check_kills_then_power_cuts,
    check_power_cuts,
    check_short_writes,
)


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
