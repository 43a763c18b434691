"""Keys as people write them in `config.toml`, `?` or `Ctrl+f` or `PgDn`, by the names Textual knows them by."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping
from itertools import combinations

from tui.commands import COMMANDS, Command, keys_of
from tui.key_names import SHOWN_KEYS, shown

MODIFIERS = ("ctrl", "shift", "alt")
OTHER_NAMES = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""Where Textual's name of a sign is not Unicode's."""


def _sign(character: str) -> str:
    name = unicodedata.name(character, "").lower().replace("-", "_").replace(" ", "_")
    return OTHER_NAMES.get(name, name)


SIGNS = {character: _sign(character) for character in string.punctuation}
WRITTEN = {written.lower(): name for name, written in SHOWN_KEYS.items()} | SIGNS
NAMES = {*WRITTEN.values(), "insert", "backspace", *(f"f{number}" for number in range(1, 25))}


def key_named(written: str) -> str | None:
    """Textual's name of a key, `question_mark` for `?`; nothing when there is no such key."""
    *modifiers, key = written.strip().split("+") if len(written.strip()) > 1 else [written.strip()]
    if any(modifier.lower() not in MODIFIERS for modifier in modifiers):
        return None
    name = _bare(key.lower() if modifiers else key)
    return "+".join([*map(str.lower, modifiers), name]) if name else None


def keys_named(written: str) -> tuple[str, list[str]]:
    """The keys of a text with commas between, and what in it is no key. A lone comma is the key itself."""
    parts = [written] if written.strip() == "," else re.split(r"\s*,\s*", written.strip())
    named = {part: key_named(part) for part in parts}
    return ",".join(name for name in named.values() if name), [part for part, name in named.items() if not name]


def clashes(own: Mapping[str, str]) -> list[str]:
    """Own keys that are another command's key too, a line each: both commands by their labels, and who wins."""
    said = []
    ranked = sorted(COMMANDS, key=lambda command: (command.where == "everywhere", command.id not in own))
    for winner, loser in combinations(ranked, 2):
        if {winner.id, loser.id} & own.keys() and _meet(winner, loser):
            both, first = f"{winner.label} and of {loser.label}", winner.label
            taken = keys_of(loser, own).split(",")
            keys = [key for key in dict.fromkeys(keys_of(winner, own).split(",")) if key in taken]
            said += [f"{shown(key)} is the key of {both}: where both work, {first} wins" for key in keys]
    return said


def _meet(one: Command, other: Command) -> bool:
    """Whether there is a screen on which both commands work."""
    where = {one.where, other.where}
    return len(where) == 1 or "everywhere" in where or ("lists" in where and not where & {"reading", "review"})


def _bare(key: str) -> str | None:
    if len(key) == 1 and key.isalnum():
        return key
    name = WRITTEN.get(key.lower(), key.lower())
    return name if name in NAMES else None
