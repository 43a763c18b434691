"""`[helpers]` in `config.toml`: commands of the reader's own that answer questions about what is in hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

SECONDS, LONGEST = 60, 3600
VOICE = "speech"
"""The helper of this name answers nothing: it reads aloud what it is given, which is the text alone."""
INPUTS = ("text", "json", "hand", "sentence", "paragraph")


class Helper(NamedTuple):
    """One of them."""

    name: str
    command: str
    shell: bool = False
    """Whether the command is a line for the shell."""
    input: str = "text"
    """What it is given: everything as plain text or as JSON, or one part alone."""
    seconds: int = SECONDS
    """It is ended after so many."""


def helpers_from(table: Mapping[object, object], faults: list[str]) -> dict[str, Helper]:
    """The helpers of the table, each a command or a table of its own."""
    helpers: dict[str, Helper] = {}
    for name, written in table.items():
        fields = written if isinstance(written, Mapping) else {"command": written}
        if fault := next(filter(None, (_fault(field, value) for field, value in fields.items())), ""):
            faults.append(f"[helpers] {name}: {fault}")
        elif "command" not in fields:
            faults.append(f"[helpers] {name} has no command")
        else:
            helpers[str(name)] = Helper(str(name), **fields)
    return helpers


def _fault(field: object, value: object) -> str:
    """Why a field cannot be used; empty when it can."""
    if field == "command":
        return "" if isinstance(value, str) and value.strip() else "its command should be text in quotes"
    if field == "shell":
        return "" if isinstance(value, bool) else "shell should be true or false"
    if field == "input":
        return "" if value in INPUTS else f"input should be one of {', '.join(INPUTS)}"
    if field == "seconds":
        right = type(value) is int and 0 < value <= LONGEST
        return "" if right else f"seconds should be a whole number between 1 and {LONGEST}"
    return f"there is no '{field}' of a helper"
