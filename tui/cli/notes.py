"""`jingdu notes`: what the reader wrote, in the margin and on kept terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli import margin

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

KIND = margin.Kind(
    "note",
    "notes",
    "edit",
    lambda notebook: notebook.written.entries(),
    lambda note: getattr(note, "text", ""),
    lambda notebook, note, text: notebook.written.edit(note, text),
    lambda notebook, note: notebook.written.delete(note),
)
WHAT = ("list", "edit", "delete")
OTHERWISE = "list"


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu notes`."""
    margin.arguments(parser, KIND)


def run(options: Namespace) -> int:
    """Show, edit or delete notes."""
    return margin.run(options, KIND)
