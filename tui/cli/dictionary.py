"""`jingdu dictionary`: the reader's own dictionaries, in, out and in order."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.counted import counted
from store.paths import paths
from tui.cli.listed import Field, documents, list_options, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

FIELDS = (Field("NAME"), Field("FORMAT"), Field("ENTRIES", number=True), Field("ADDED"))


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu dictionary`."""
    what = parser.add_subparsers(dest="what", metavar="add|list|order|remove")
    taken = what.add_parser(
        "add",
        help="add a dictionary: Yomitan (.zip), StarDict (.ifo), MDict (.mdx), CC-CEDICT's text; a newer CC-CEDICT "
        "takes the place of the built-in one",
    )
    taken.add_argument(
        "file", metavar="FILE", help="its file; what is needed of it is kept, the file need not stay"
    )
    taken.add_argument("--name", default="", metavar="NAME", help="what to call it (default: what it calls itself)")
    shown = what.add_parser("list", help="show them, the first to be asked first")
    list_options(shown, FIELDS)
    shown.add_argument("--json", action="store_true", help="for other programs")
    order = what.add_parser("order", help="say which are asked first; the others stay behind them as they are")
    order.add_argument("names", metavar="DICTIONARY", nargs="+", help="a name, or a part that only one name has")
    removed = what.add_parser(
        "remove", help="remove one; of a newer CC-CEDICT the built-in one takes the place again"
    )
    removed.add_argument("name", metavar="DICTIONARY", help="a name, or a part that only one name has")


def run(options: Namespace) -> int:
    """Add, show, order or remove."""
    if options.what == "add":
        return add(options.file, options.name)
    if options.what == "order":
        from tui.desk.dictionaries.adding import order

        print("\n".join(each.name for each in order(paths(), options.names)))
        return 0
    if options.what == "remove":
        from tui.desk.dictionaries.adding import remove

        print(f"Removed {remove(paths(), options.name)}")
        return 0
    return show(options)


def add(file: str, called: str) -> int:
    """Take a file in, with progress, and say what came of it."""
    from pathlib import Path

    from tui.cli.lookup_progress import Bar
    from tui.desk.dictionaries.adding import add as take_in

    if file == "-":
        print("jingdu: a dictionary is read from a file, not from standard input", file=sys.stderr)
        return 2
    with Bar() as bar:
        taken = take_in(paths(), Path(file), called, bar.show)
    instead = f" in the place of the one of {taken.replaced}" if taken.replaced else ""
    print(f"Added {taken.name}, {counted(taken.entries, 'entry', 'entries')}{instead}")
    return 0


def show(options: Namespace) -> int:
    """The dictionaries, the built-in one first, as it is asked first."""
    from store.dictionaries import BUILT_IN, kept
    from tui.desk.dictionaries.newer import in_use

    where = paths()
    found = kept(where)
    dated = in_use().date
    of_the_program = "" if where.newer_cedict.is_file() else ", built in"
    rows = [(f"{BUILT_IN} of {dated}{of_the_program}", "CEDICT", "", "")]
    rows += [(each.name, each.form, f"{each.entries:,}", each.added) for each in found]
    if options.what == "list" and options.json:
        own = [{**each._asdict(), "built_in": False} for each in found]
        first = {"name": BUILT_IN, "form": "CEDICT", "date": dated, "built_in": not where.newer_cedict.is_file()}
        print(in_json(documents(FIELDS, rows, [first, *own], options)))
        return 0
    print(listed(FIELDS, rows, options if options.what == "list" else None))
    return 0
