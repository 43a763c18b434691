"""Look-ups that wait for the notebook to be opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from store.errors import StoreError
from store.notebook import Notebook
from store.paths import Paths
from store.waiting import NAME, wait, waiting


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """A reader who has a notebook."""
    home = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    Notebook.open(home).close()
    return home


def test_what_waits_is_taken_in_once(home: Paths) -> None:
    """The next one to open the notebook counts it; nothing is left, and nothing is counted again."""
    wait(home.notebook, "台账", 1_700_000_000)
    wait(home.notebook, "台账", 1_700_000_100)
    wait(home.notebook, "社区", 1_700_000_200)
    for _ in range(2):
        with Notebook.open(home) as notebook:
            assert [(known.word, known.count) for known in notebook.lookups.often(1)] == [("台账", 2), ("社区", 1)]
    assert not list(home.data.glob(f"{NAME}*"))


def test_a_crash_between_counting_and_clearing_counts_nothing_twice(home: Paths) -> None:
    """What was taken in already may lie there still."""
    wait(home.notebook, "台账", 1_700_000_000)
    left = (home.data / NAME).read_bytes()
    Notebook.open(home).close()
    (home.data / f"{NAME}.abc").write_bytes(left)
    with Notebook.open(home) as notebook:
        known = notebook.lookups.of("台账")
    assert known is not None
    assert known.count == 1


def test_what_cannot_be_counted_goes_on_waiting(home: Paths) -> None:
    """A full disk loses no look-up and keeps no notebook closed."""
    wait(home.notebook, "台账", 1_700_000_000)

    @contextmanager
    def full() -> Iterator[None]:
        with waiting(home.notebook) as found:
            assert found
            raise StoreError("the disk is full")
        yield

    with pytest.raises(StoreError), full():
        pass
    with Notebook.open(home) as notebook:
        assert notebook.lookups.of("台账")


def test_without_a_notebook_nothing_is_made(tmp_path: Path) -> None:
    """A question leaves the disk as it was."""
    wait(tmp_path / "notebook.json", "台账", 1_700_000_000)
    assert not list(tmp_path.iterdir())


def test_broken_lines_harm_nothing(home: Paths) -> None:
    """A line that was never finished, one without a number, bytes that are no text."""
    (home.data / NAME).write_bytes(
        "1700000000 好\nx y\n99999999999999999 远\n".encode() + b"\xff\xfe\n1700000001 \xe5"
    )
    with Notebook.open(home) as notebook:
        assert [known.word for known in notebook.lookups.often(1)] == ["好"]


def test_what_waited_when_everything_was_forgotten_is_forgotten_too(home: Paths) -> None:
    """Its moment lies before."""
    wait(home.notebook, "台账", 1_700_000_000)
    with Notebook.open(home) as notebook:
        notebook.lookups.forget()
    wait(home.notebook, "台账", 1_700_000_001)
    with Notebook.open(home) as notebook:
        assert notebook.lookups.of("台账") is None
