"""`jingdu sync`: what another machine kept comes into this notebook."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu sync`."""
    parser.add_argument(
        "source",
        metavar="FILE|DIR",
        nargs="?",
        help="a notebook, an export, or another home; without it the copies that a file sync left here",
    )
    parser.add_argument("--json", action="store_true", help="what came of each file, as JSON")
    parser.epilog = "Entries are merged field by field; what is taken in twice changes nothing the second time."


def run(options: Namespace) -> int:
    """Take everything in and say what changed."""
    from pathlib import Path

    from seeds.documents.visible import visible
    from store.notebook import Notebook
    from tui.cli.merge import MERGED
    from tui.cli.told import tell
    from tui.desk.sync import sync

    where = paths()
    done = []
    with Notebook.open(where) as notebook:
        tell(notebook)
        for taken in sync(where, notebook, Path(options.source) if options.source else None):
            done.append(taken)
            for complaint in taken.merged.complaints:
                print(visible(f"jingdu: {complaint}", keep=""), file=sys.stderr)
            if taken.problem:
                print(visible(f"jingdu: {taken.said}", keep=""), file=sys.stderr)
            elif not options.json:
                print(visible(taken.said, keep=""))
        changed = [taken.path.name for taken in done if taken.merged.changed]
        if changed:
            notebook.leave_lasting(where, f"sync {', '.join(changed)}", MERGED)
    if options.json:
        print(in_json([as_document(taken) for taken in done]))
    elif not done:
        print("There is nothing to take in: no copy lies beside the notebook.")
    return 1 if any(taken.problem for taken in done) else 0


def as_document(taken: object) -> dict[str, object]:
    """What came of a file as other programs get it."""
    from tui.desk.sync import TakenCopy

    assert isinstance(taken, TakenCopy)
    merged = taken.merged
    return {
        "file": str(taken.path),
        "added": merged.added,
        "updated": merged.updated,
        "deleted": merged.removed,
        "unchanged": merged.same,
        "complaints": merged.complaints,
        "problem": taken.problem,
        "kept_as": str(taken.put_by or ""),
    }
