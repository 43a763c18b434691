"""The README says what is true."""

from __future__ import annotations

import re

from readme import README, written


def test_the_tables_are_those_of_the_program() -> None:
    """Keys and verbs stand in the README as they are declared; `readme.py` beside this file writes them."""
    text = README.read_text(encoding="utf-8")
    assert text == written(text)


def test_everything_it_points_at_is_there() -> None:
    """Pictures, scripts and folders named in the README exist."""
    text = README.read_text(encoding="utf-8")
    named = re.findall(r"\]\(([\w/.-]+)\)|`(?:python )?((?:tests|seeds|store|tui)/[\w/.-]+)`", text)
    missing = [path for pair in named for path in pair if path and not (README.parent / path).exists()]
    assert missing == []


def test_the_table_of_folders_shows_the_house() -> None:
    """Each folder of a room stands in it, and each of the headless middle in its line."""
    text = README.read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if re.match(r"\| `(seeds|store|tui)/", line)]
    named = {path for row in rows for path in re.findall(r"`((?:seeds|store|tui)/\w+)`", row)}
    assert named == {f"{room}/{name}" for room in ("seeds", "store", "tui") for name in folders(room)}
    (middle,) = (row for row in rows if row.startswith("| `tui/desk`"))
    assert set(re.findall(r"`(\w+)`", middle)) == folders("tui/desk")


def folders(room: str) -> set[str]:
    """The folders in one that hold modules."""
    return {path.parent.name for path in (README.parent / room).glob("*/__init__.py")}


def test_it_gives_the_two_commands() -> None:
    """A newcomer needs two lines, each on a line of its own."""
    lines = README.read_text(encoding="utf-8").splitlines()
    assert "pip install . && jingdu" in lines
    assert "pip install -e '.[test]' && pytest" in lines
