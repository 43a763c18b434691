"""A notebook in a folder of its own, with a clock that ticks once a look."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from store.notebook import Notebook
from store.paths import Paths

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "database")]


class Clock:
    """A second later each time it is asked."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 8, 0, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def clock() -> Clock:
    """The tests' clock."""
    return Clock()


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """Folders that do not exist yet."""
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


@pytest.fixture
def notebook(home: Paths, clock: Callable[[], datetime]) -> Iterator[Notebook]:
    """An empty notebook."""
    with Notebook.open(home, clock) as opened:
        yield opened
