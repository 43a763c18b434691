"""`jingdu bookmarks`: the places to come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli import margin

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

KIND = margin.Kind(
    "bookmark",
    "bookmarks",
    "rename",
    lambda notebook: notebook.bookmarks.entries(),
    lambda mark: getattr(mark, "label", ""),
    lambda notebook, mark, text: notebook.bookmarks.rename(mark.id, text),
    lambda notebook, mark: notebook.bookmarks.delete(mark.id),
)
WHAT = ("list", "rename", "delete")
OTHERWISE = "list"


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu bookmarks`."""
    margin.arguments(parser, KIND)


def run(options: Namespace) -> int:
    """Show, rename or delete bookmarks."""
    return margin.run(options, KIND)
