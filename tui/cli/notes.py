"""`jingdu notes`: what the reader wrote in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli import margin

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

KIND = margin.Kind(
    "note",
    "notes",
    "edit",
    lambda notebook: notebook.notes.entries(),
    lambda note: getattr(note, "text", ""),
    lambda notebook, id, text: notebook.notes.edit(id, text),
    lambda notebook, id: notebook.notes.delete(id),
)
WHAT = ("list", "edit", "delete")
OTHERWISE = "list"


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu notes`."""
    margin.arguments(parser, KIND)


def run(options: Namespace) -> int:
    """Show, edit or delete notes."""
    return margin.run(options, KIND)
