"""`jingdu words looked-up`: what was looked up often and never kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.counted import counted
from store.paths import paths
from tui.cli.given import how_many
from tui.cli.listed import Field, documents, list_options, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from store.notebook import Notebook
    from store.records import Lookups

FIELDS = (Field("WORD"), Field("TIMES", number=True), Field("LAST"), Field("ARTICLE"))
OFTEN = 3


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu words looked-up`."""
    parser.add_argument(
        "--times", type=how_many, default=OFTEN, metavar="N", help=f"so often or more (default {OFTEN})"
    )
    parser.add_argument("--forget", action="store_true", help="forget all look-ups, on every machine")
    list_options(parser, FIELDS)
    parser.add_argument("--json", action="store_true", default=False, help="for other programs")


def run(options: Namespace) -> int:
    """Print the words, or forget every look-up."""
    from store.notebook import Notebook
    from store.records import calendar_day
    from store.waiting import any_waits

    if not paths().notebook.exists() and not any_waits(paths().notebook):
        if options.json:
            print(in_json([]))
        else:
            print("jingdu: there is no notebook yet, so nothing is remembered", file=sys.stderr)
        return 1
    with Notebook.open(paths()) as notebook:  # opened, so that what still waits is counted too
        if options.forget:
            known = len(notebook.lookups.often(1))
            notebook.lookups.forget()
            notebook.leave_lasting(paths(), "words looked-up --forget", "what was forgotten is gone")
            print(f"Forgot the look-ups of {counted(known, 'word')}")
            return 0
        found = never_kept(notebook, options.times)
    rows = [(known.word, str(known.count), calendar_day(known.moments[-1]), known.title) for known in found]
    if options.json:
        print(in_json(documents(FIELDS, rows, list(map(as_document, found)), options)))
    elif found:
        print(listed(FIELDS, rows, options))
    else:
        print("jingdu: no word that is not kept was looked up so often", file=sys.stderr)
    return 0 if found else 1


def never_kept(notebook: Notebook, times: int) -> list[Lookups]:
    """The words without an entry in the glossary, in either script."""
    from seeds.language.script import simple

    kept = {simple(entry.term) for entry in notebook.glossary.entries()}
    return [known for known in notebook.lookups.often(times) if known.word not in kept]


def as_document(known: Lookups) -> dict[str, object]:
    """All that is known of a word's look-ups."""
    from store.records import stamp

    article = known.place.article if known.place else ""
    times = [stamp(moment) for moment in known.moments]
    return {"word": known.word, "times": known.count, "looked_up": times, "article": article, "title": known.title}
