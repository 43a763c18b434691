"""What a command is, and the screens it may belong to."""

from __future__ import annotations

from typing import Literal, NamedTuple

Where = Literal[
    "everywhere",
    "library",
    "reading",
    "glossary",
    "marks",
    "concordance",
    "lookup",
    "review",
    "sheet",
    "says",
    "progress",
    "lists",
]
"""The screen a command belongs to; `lists` are the commands that all tables share."""


class Command(NamedTuple):
    """Something a key does."""

    id: str
    """Its name in `config.toml`."""
    where: Where
    keys: str
    """Textual's names of the keys, with commas between."""
    action: str
    label: str
    """Two or three words, for the footer and the palette."""
    help: str
    """One line, for the help screen."""
    footer: bool = False
