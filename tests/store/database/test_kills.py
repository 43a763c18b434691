"""Real processes on a real disk: killed at every call, killed at random, and with the disk full."""

from __future__ import annotations

import random
import resource
from pathlib import Path

import pytest
from sharing_checks import Suicidal, check_kept, child, ended, killed
from tinydb import where

from store.database import open_database
from store.database.errors import DiskFull
from store.database.system import SYSTEM


@pytest.mark.parametrize("half", [False, True])
def test_killed_at_every_call(path: Path, half: bool) -> None:
    """A process killed at its first, second, … call, and half-way through a write, on one and the same notebook."""
    reported: list[int] = []
    for number in range(1, 200):
        more, was_killed = killed(path, Suicidal(number, half), count=4)
        reported += more
        check_kept(path, reported, f"killed at call {number}")
        if not was_killed:
            break
    else:
        pytest.fail("it never came to its end")


def random_kills(path: Path, times: int) -> None:
    """Kill a writing process at random moments, always on the same notebook."""
    chance = random.Random(20260101)
    reported: list[int] = []
    for number in range(times):
        more, _ = killed(path, SYSTEM, count=10_000, after=chance.uniform(0.002, 0.06))
        reported += more
        if number % 10 == 9:
            with open_database(path) as database:
                database.table("glossary").remove(where("term").exists())
                reported.clear()
        with open_database(path) as database:
            held = {each.doc_id for each in database.table("glossary")}
            assert set(reported) <= held, f"kill {number}: {set(reported) - held} are gone"
            assert database.findings == ()


def test_random_kills(path: Path) -> None:
    """Twenty kills at random moments lose nothing."""
    random_kills(path, 20)


@pytest.mark.slow
def test_a_thousand_random_kills(path: Path) -> None:
    """A thousand kills at random moments lose nothing."""
    random_kills(path, 1000)


def test_a_full_disk(path: Path) -> None:
    """No room for the file to grow: refused in words, nothing is lost, and it goes on once there is room."""

    def fill() -> None:
        database = open_database(path)
        ceiling = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, ceiling))
        kept = refused = 0
        while refused < 5:  # after the first refusal the file is written anew, which makes a little room
            try:
                database.insert({"term": "信托制物业" * 10})
                kept += 1
            except DiskFull as error:
                assert "room" in error.message
                refused += 1
            assert len(database) == kept
        assert kept > 5
        assert not list(path.parent.glob("*.new"))
        with open_database(path, read_only=True) as reader:
            assert len(reader) == kept
        resource.setrlimit(resource.RLIMIT_FSIZE, (ceiling, ceiling))
        assert database.insert({"term": "retry"}) == kept + 1
        database.close()
        with open_database(path) as database:
            assert (len(database), database.findings) == (kept + 1, ())

    assert ended(child(fill)) == 0
