"""Look-ups that wait for the notebook to be opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from store.errors import StoreError
from store.notebook import Notebook
from store.paths import Paths
from store.waiting import NAME, any_waits, wait, waiting, waiting_of


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


def test_a_look_up_waits_for_a_notebook_that_is_still_to_be_made(tmp_path: Path) -> None:
    """Whoever begins with the command line finds the first days counted; the question makes no notebook."""
    home = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    assert not any_waits(home.notebook)
    wait(home.notebook, "台账", 1_700_000_000)
    assert any_waits(home.notebook) and not home.notebook.exists()
    with Notebook.open(home) as notebook:
        assert [known.word for known in notebook.lookups.often(1)] == ["台账"]
    assert not any_waits(home.notebook)


def test_where_nothing_can_be_written_nothing_is_counted(tmp_path: Path) -> None:
    """A disk that refuses is no reason to refuse an answer."""
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    wait(tmp_path / "data" / "notebook.json", "台账", 1_700_000_000)
    assert waiting_of(tmp_path / "data" / "notebook.json", "台账") == []


def test_what_waits_can_be_asked_for(home: Paths) -> None:
    """Of the word itself, not of one that ends so; what was never finished is nothing."""
    for second, word in ((1_700_000_000, "台账"), (1_700_000_100, "电子台账"), (1_700_000_200, "台账")):
        wait(home.notebook, word, second)
    with (home.data / NAME).open("ab") as file:
        file.write("17000003 台账".encode())
    assert waiting_of(home.notebook, "台账") == [1_700_000_000, 1_700_000_200]


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
