"""Own keys that clash: both commands are named, and the one that wins is the one the key does."""

from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from textual.binding import BindingsMap

from tui.commands import BY_ID, COMMANDS, Command, Where, commands_for, keys_of
from tui.desk.settings.config import load
from tui.desk.settings.keys import clashes
from tui.screens.bindings import bindings_for

SCREENS: list[tuple[Where, ...]] = [("library", "lists"), ("reading",), ("marks", "lists"), ("review",)]
OWN = st.dictionaries(
    st.sampled_from([command.id for command in COMMANDS]),
    st.lists(st.sampled_from(["x", "n", "f5", "u", "slash", "ctrl+g"]), min_size=1, max_size=2, unique=True).map(
        ",".join
    ),
    max_size=5,
)


def done_by(key: str, where: tuple[Where, ...], own: Mapping[str, str]) -> Command:
    """The command that Textual carries out for a key: the screen is asked before the program."""
    for bound in (bindings_for(*where), bindings_for("everywhere")):
        bindings = BindingsMap(bound)
        bindings.apply_keymap(dict(own))
        if found := bindings.key_to_bindings.get(key):
            return BY_ID[found[0].id or ""]
    raise AssertionError(f"nothing is bound to {key}")


@given(OWN, st.sampled_from(SCREENS))
def test_who_is_said_to_win_wins(own: dict[str, str], where: tuple[Where, ...]) -> None:
    """Of two commands with one key the one named as the winner is carried out."""
    said = "\n".join(clashes(own))
    here = commands_for(*where, "everywhere")
    for one, other in combinations(here, 2):
        for key in set(keys_of(one, own).split(",")) & set(keys_of(other, own).split(",")):
            assert one.label in said and other.label in said
            winner = done_by(key, where, own)
            if winner in (one, other):
                assert f"{winner.label} wins" in said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("keep = 'x'", "x is the key of Keep and of Unknown words: where both work, Keep wins"),
        ("glossary = 'n'", "n is the key of Next hit and of Glossary: where both work, Next hit wins"),
        ("keep = 'f5'\nnote = 'F5'", "f5 is the key of Keep and of Note: where both work, Keep wins"),
    ],
)
def test_a_clash_names_both_commands_and_the_winner(tmp_path: Path, written: str, said: str) -> None:
    """One line at the start says what one has to know."""
    file = tmp_path / "config.toml"
    file.write_text(f"[keys]\n{written}\n", encoding="utf-8")
    assert load(file)[1] == (f"config.toml: [keys] {said}",)


@each("own", [{}, {"next_hit": "N", "previous_hit": "n"}, {"keep": "d"}, {"add": "x"}])
def test_keys_that_never_meet_are_no_clash(own: dict[str, str]) -> None:
    """Keys may be exchanged, and one key may do two things on two screens."""
    assert clashes(own) == []
