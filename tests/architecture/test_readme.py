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


def test_it_gives_the_two_commands() -> None:
    """A newcomer needs two lines, each on a line of its own."""
    lines = README.read_text(encoding="utf-8").splitlines()
    assert "pip install . && jingdu" in lines
    assert "pip install -e '.[test]' && pytest" in lines
