"""The attack leaves nothing out: this much is looked at with every change, the attack itself takes minutes."""

from __future__ import annotations

from hostile_walks import LEFT_OUT, pressed
from hostile_words import TRIED

from tui.cli.verbs import VERBS
from tui.commands import COMMANDS


def test_no_verb_is_left_out_of_the_attack() -> None:
    """A verb that is new has to be tried there as well."""
    assert set(TRIED) == {verb.name for verb in VERBS}


def test_no_command_is_left_out_of_the_attack() -> None:
    """Nor a key, on the screen to which it belongs."""
    keys = pressed()
    missed = [each.id for each in COMMANDS if keys.get(each.where, set()).isdisjoint(each.keys.split(","))]
    assert set(missed) == LEFT_OUT.keys()
