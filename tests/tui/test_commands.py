"""The table of commands, which bindings, help and palette are made from."""

from collections import Counter

import pytest

from tui.commands import COMMANDS, Where, commands_for
from tui.key_names import shown

SCREENS: list[tuple[Where, ...]] = [
    ("library", "lists"),
    ("reading",),
    ("glossary", "lists"),
    ("marks", "lists"),
    ("concordance", "lists"),
    ("lookup",),
    ("review",),
]


def test_every_command_has_a_name_of_its_own() -> None:
    """config.toml names commands by their id."""
    assert max(Counter(command.id for command in COMMANDS).values()) == 1


@pytest.mark.parametrize("where", SCREENS)
def test_no_key_does_two_things_on_one_screen(where: tuple[Where, ...]) -> None:
    """A screen's keys and those that work everywhere do not clash."""
    keys = Counter(key for command in commands_for(*where, "everywhere") for key in command.keys.split(","))
    assert [key for key, count in keys.items() if count > 1] == []


def test_keys_are_shown_as_a_person_writes_them() -> None:
    """Names of keys are for programs."""
    assert shown("right,l") == "→ l"
    assert shown("question_mark") == "?"
    assert shown("ctrl+d") == "Ctrl+d"
