"""`jingdu review`: the cards that are due, on the whole screen; in a pipe, how many there are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu review`."""
    parser.add_argument("--count", action="store_true", help="only say how many cards wait")
    parser.add_argument("--json", action="store_true", help="how many cards wait, for other programs")


def run(options: Namespace) -> int:
    """Review, or say what there is to review."""
    if not (options.count or options.json) and sys.stdin.isatty() and sys.stdout.isatty():
        from tui.cli.screen import show_screen

        return show_screen("review")
    from store.counted import counted
    from store.records import now
    from tui.desk.study.looking import looking
    from tui.desk.study.reviewing import Session

    when = now()
    with looking(paths()) as desk:
        due = Session(desk.notebook, desk.config.new_cards, desk.config.retention).queue(when).due(when)
    if options.json:
        print(in_json({**due._asdict(), "total": due.total}, rows=False))
    else:
        print(f"{counted(due.review + due.learning, 'card')} due, {due.new:,} new")
    return 0 if due.total else 1
