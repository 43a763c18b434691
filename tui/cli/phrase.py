"""`jingdu phrase`: when and where the library uses a set phrase, and how often over time."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from store.paths import paths
from tui.cli.listed import Field, documents, list_options, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from tui.desk.study.phrases import Use

FIELDS = (Field("DATE"), Field("TIMES", number=True), Field("TITLE"), Field("ID"), Field("FIRST SENTENCE"))


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu phrase`."""
    parser.add_argument("phrase", metavar="PHRASE", help="such as 微网实格; in either script")
    parser.add_argument("--json", action="store_true", help="first and last date, total, and each text")
    list_options(parser, FIELDS)


def run(options: Namespace) -> int:
    """Look through the library and print."""
    from seeds.errors import SeedsError
    from tui.cli.lookup_progress import Bar
    from tui.desk.library.library import Library
    from tui.desk.study.phrases import uses

    phrase = options.phrase.strip()
    if not phrase:
        raise SeedsError("There is no phrase to look for", "name one, such as 微网实格")
    with Bar() as bar:
        found = uses(Library(paths()), phrase, lambda done: bar.show("Reading the texts", done))
    rows = [row(use) for use in found]
    if options.json:
        document = as_document(phrase, found)
        print(in_json({**document, "texts": documents(FIELDS, rows, document["texts"], options)}))
    elif found:
        print(listed(FIELDS, rows, options))
        if sys.stdout.isatty():
            print("\n" + "\n".join(summary(phrase, found)))
    else:
        print(f"jingdu: “{phrase}” stands in no text of the library", file=sys.stderr)
    return 0 if found else 1


def row(use: Use) -> tuple[str, ...]:
    """A text as it is printed."""
    return use.date, str(use.times), use.title, use.article, use.first


def summary(phrase: str, found: list[Use]) -> list[str]:
    """First and last date, how often, and the plot."""
    from store.counted import counted
    from tui.desk.study.phrases import plotted

    total = sum(use.times for use in found)
    dates = [use.date for use in found if use.date]
    when = f", {dates[0]} to {dates[-1]}" if len(dates) > 1 else f", {dates[0]}" if dates else ", no date is told"
    lines = [f"{phrase}: {counted(total, 'time')} in {counted(len(found), 'text')}{when}"]
    if plot := plotted(found):
        lines.append(f"{plot.first} {plot.bars} {plot.last}  (█ = {plot.highest})")
    return lines


def as_document(phrase: str, found: list[Use]) -> dict[str, Any]:
    """Everything, for other programs."""
    dates = [use.date for use in found if use.date]
    texts = [
        {"id": use.article, "title": use.title, "date": use.date or None, "count": use.times, "sentence": use.first}
        for use in found
    ]
    ends = {"first": dates[0] if dates else None, "last": dates[-1] if dates else None}
    return {"phrase": phrase, "total": sum(use.times for use in found), **ends, "texts": texts}
