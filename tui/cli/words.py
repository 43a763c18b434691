"""`jingdu words`: which words are known; lists of them in and out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.counted import counted
from store.paths import paths
from tui.cli.listed import Field, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from store.records import Status

FIELDS = (Field("STATUS"), Field("WORDS", number=True))
STATUSES = ("new", "learning", "known", "ignored")
COUNTED = STATUSES[1:]
LEVEL_HELP = (
    "only words of an HSK level: 5, 1-4, hsk30:5, hsk20:1-6 (5 is the syllabus of 2025, hsk30 that of 2021)"
)


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu words`."""
    parser.add_argument("--json", action="store_true", help="for other programs")
    what = parser.add_subparsers(dest="what", metavar="import|export|frequent|looked-up")
    taken = what.add_parser(
        "import", help="take a list of words in: one a line, CSV, Pleco's or Anki's text export, Anki's package"
    )
    taken.add_argument("file", metavar="FILE|-", help="the list, in any encoding, or an .apkg")
    status = taken.add_mutually_exclusive_group()
    status.add_argument(
        "--status", choices=STATUSES, help="what the words are (default: known, with --keep learning)"
    )
    status.add_argument(
        "--by-cards",
        action="store_true",
        help="of a package, known are words with a card of 21 days or more, learning those with an answer; "
        "no other is taken",
    )
    taken.add_argument(
        "--field", metavar="NAME", help="where the words are: a field of the cards, a column by head or number"
    )
    taken.add_argument(
        "--keep",
        action="store_true",
        help="keep each word in the glossary too, with the reading, gloss, sentence and note it has",
    )
    taken.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="with --keep: a tag for each entry"
    )
    taken.add_argument("--json", action="store_true", default=False, help="for other programs")
    given = what.add_parser("export", help="write the words, one a line or as CSV with status and day")
    given.add_argument("-o", "--output", metavar="FILE", help="write to this file, which must not be there yet")
    given.add_argument("--format", choices=("lines", "csv"), help="lines, unless FILE ends in .csv")
    given.add_argument("--status", choices=(*COUNTED, "any"), default="known", help="which words (default: known)")
    common = what.add_parser(
        "frequent", help="mark the most frequent words of general use as known, for a beginning"
    )
    common.add_argument("count", type=int, nargs="?", metavar="COUNT", help="how many, such as 3000")
    common.add_argument("--level", metavar="LEVEL", help=LEVEL_HELP)
    common.add_argument("--list", action="store_true", help="only show them, the commonest first")
    looked = what.add_parser("looked-up", help="words looked up often and never kept, the most often first")
    from tui.cli.words_looked_up import arguments as of_looked_up

    of_looked_up(looked)


def run(options: Namespace) -> int:
    """Count, import, export, or begin with what is frequent."""
    if options.what == "frequent":
        return begin(options.count, options.level, options.list)
    if options.what == "looked-up":
        from tui.cli.words_looked_up import run as show_looked_up

        return show_looked_up(options)
    if options.what == "import":
        from tui.cli.words_taking import Wanted, take

        status: Status = options.status or ("learning" if options.keep else "known")
        wanted = Wanted(None if options.by_cards else status, options.field or "", options.keep, tuple(options.tag))
        return take(options.file, wanted, options.json)
    if options.what == "export":
        form = options.format or ("csv" if (options.output or "").lower().endswith(".csv") else "lines")
        return give(options.output, form, options.status)
    return count(options.json)


def count(json: bool) -> int:
    """How many words have which status."""
    from collections import Counter

    from store.notebook import Notebook

    with Notebook.read(paths()) as notebook:
        found = Counter(notebook.words.statuses().values())
    if json:
        print(in_json({status: found[status] for status in COUNTED}, rows=False))  # type: ignore[index]
    else:
        print(listed(FIELDS, [(status, f"{found[status]:,}") for status in COUNTED]))  # type: ignore[index]
    return 0


def begin(count: int | None, level: str | None, only_list: bool) -> int:
    """Show the most frequent words, or mark those of them as known of which nothing was said yet."""
    from seeds.language.levels_meant import levels_meant
    from tui.cli.changing import changing
    from tui.desk.study.frequent import MOST, begin_with, frequent_of, frequent_words

    if (count is None and level is None) or (count is not None and not 0 < count <= MOST):
        print(f"jingdu: give a number from 1 to {MOST:,}", file=sys.stderr)
        return 2
    try:
        levels = levels_meant(level) if level is not None else None
    except ValueError as error:
        print(f"jingdu: {error}", file=sys.stderr)
        return 2
    words = frequent_of(levels, count) if levels else frequent_words(count or MOST, paths().cache)
    if only_list:
        print("\n".join(words))
        return 0 if words else 1
    with changing(paths()) as notebook:
        fresh = begin_with(words, notebook)
    said = "; of the others something was said before" if fresh < len(words) else ""
    meant = f"{counted(len(words), 'word')} of {level}" if levels else counted(len(words), "most frequent word")
    print(f"Marked {fresh:,} of the {meant} as known{said}")
    return 0


def give(output: str | None, form: str, status: str) -> int:
    """Write the words of a status, in an order that does not change."""
    from pathlib import Path

    from store.export.spreadsheet import table
    from store.files import write_new
    from store.notebook import Notebook
    from store.records import calendar_day

    with Notebook.read(paths()) as notebook:
        found = [known for known in notebook.words.entries() if status in ("any", known.status)]
    if form == "csv":
        rows = ((known.word, known.status, calendar_day(known.changed)) for known in found)
        text = table(("word", "status", "since"), rows)
    else:
        text = "".join(f"{known.word}\n" for known in found)
    if output in (None, "-"):
        show(text)
    else:
        write_new(Path(output), text)
        print(f"{counted(len(found), 'word')} written to {output}", file=sys.stderr)
    if not found:
        print(f"jingdu: no word {'has a status' if status == 'any' else f'is {status}'} yet", file=sys.stderr)
    return 0 if found else 1


def show(text: str) -> None:
    """Print a list: to a pipe as it is, to a terminal only what it may be sent."""
    from seeds.documents.visible import visible

    print(visible(text.lstrip("\ufeff")) if sys.stdout.isatty() else text, end="")
