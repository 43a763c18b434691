"""`jingdu undo`: what the last command did to the notebook is taken back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from store.notebook.undoing import Step

YES = ("y", "yes", "是")
MANY = 10
"""So many things that one command did are named."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu undo`."""
    parser.add_argument("--yes", "-y", action="store_true", help="do not ask, however long ago it was done")
    parser.epilog = (
        "One command at a time, or one change made in the program, the newest first; what has been changed since "
        "stays as it is. Of what was done more than a minute ago it asks first, and in a pipe it needs --yes. A "
        "text that was added goes into the trash. What cannot be taken back (merge, "
        "sync, words looked-up --forget) is told, with what helps instead."
    )


def run(options: Namespace) -> int:
    """Take it back and say what it was; of what cannot be taken back say what helps instead."""
    from seeds.documents.visible import visible
    from store.notebook import Notebook
    from store.notebook.undo_list import UndoList
    from store.notebook.undoing import label_of, lasting

    where = paths()
    said: list[str] | None = [] if not where.notebook.exists() else None
    while said is None:  # another program may do something while one is asked
        left = UndoList(where.notebook)
        step = left.top
        if stays := lasting(step):
            left.drop(step)
            tell_lasting(*stays, label_of(left.top))
            return 1
        with Notebook.open(where) as notebook:
            asked = not options.yes and notebook.can_undo(step)
            if asked and (refused := why_not_yet(step)):
                print(visible(f"jingdu: {refused}", keep=""), file=sys.stderr)
                return 1
            said = notebook.undo_left(where, step)
    for line in said[:MANY]:
        print(visible(line, keep=""))
    if said[MANY:]:
        print(f"… and {len(said) - MANY:,} more")
    if not said:
        print("jingdu: there is nothing to take back", file=sys.stderr)
    return 0 if any(line.startswith("Took back") for line in said) else 1


def why_not_yet(step: Step) -> str:
    """Why nothing is taken back yet: it is of long ago, and the reader did not say yes to it."""
    from seeds.documents.visible import visible
    from store.notebook.undoing import label_of, when_of
    from store.records import now
    from tui.desk.study.scheduling import long_ago

    label = label_of(step)
    ago = label and long_ago(when_of(step), now())
    if not ago:
        return ""
    if not sys.stdin.isatty():
        return f"the last change is of {ago} ago: {label} ('jingdu undo --yes' takes it back)"
    question = visible(f"Take back what you did {ago} ago: {label}? [y/N] ", keep="")
    print(question, end="", file=sys.stderr, flush=True)
    return "" if sys.stdin.readline().strip().lower() in YES else "nothing was taken back"


def tell_lasting(label: str, instead: str, older: str) -> None:
    """The last command stays as it is; the one before it is taken back only when that is asked for."""
    from seeds.documents.visible import visible

    print(visible(f"jingdu: '{label}' cannot be taken back: {instead}", keep=""), file=sys.stderr)
    if older:
        print(visible(f"jingdu: 'jingdu undo' once more takes back: {older}", keep=""), file=sys.stderr)
