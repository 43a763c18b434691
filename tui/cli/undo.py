"""`jingdu undo`: what the last command did to the notebook is taken back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Nothing follows."""
    parser.epilog = (
        "One command at a time: keep, glossary, notes and bookmarks; what has been changed since stays as it is."
    )


def run(options: Namespace) -> int:
    """Take it back and say what it was."""
    from seeds.documents.visible import visible
    from store.notebook import Notebook

    where = paths()
    said: list[str] = []
    if where.notebook.exists():
        with Notebook.open(where) as notebook:
            said = notebook.undo_left(where)
    for line in said:
        print(visible(line, keep=""))
    if not said:
        print("jingdu: there is nothing to take back", file=sys.stderr)
    return 0 if said else 1
