"""`jingdu sheet`: what to look at before an article is read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.language.levels import Levels

DEFAULT = 40


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu sheet`."""
    parser.add_argument(
        "article", metavar="ARTICLE", help="an id, a unique start of one, part of a title or file name"
    )
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="default: text")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to this file, which must not be there yet")
    parser.add_argument(
        "--limit", type=number, default=DEFAULT, metavar="N", help=f"of each part (default {DEFAULT})"
    )
    parser.add_argument(
        "--level", type=level, metavar="LEVEL", help="only unknown words of an HSK level, such as 5, 4-6 or hsk30:5"
    )


def level(text: str) -> Levels:
    """The levels that are meant."""
    from seeds.language.levels import levels_meant

    try:
        return levels_meant(text)
    except ValueError as error:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(str(error)) from None


def number(text: str) -> int:
    """One or more."""
    if not text.isdecimal() or int(text) < 1:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{text!r} is not a number of words, which is 1 or more")
    return int(text)


def run(options: Namespace) -> int:
    """Put the sheet together and write it."""
    from store.files import write_new
    from tui.cli.lookup_progress import Bar
    from tui.cli.whole_library import all_words
    from tui.desk.study.counts import Counting
    from tui.desk.study.looking import looking
    from tui.desk.study.sheet import sheet

    with looking(paths()) as desk:
        id = desk.library.find(options.article)
        counting = Counting(desk)
        all_words(desk, counting)  # how useful a word is depends on all texts, not on those that were counted
        with Bar() as bar:
            if sys.stderr.isatty():
                bar.show("Reading the article", 0.3)
            found = sheet(desk, id, options.limit, counting, options.level)
    text = written(found, options.format)
    if options.output is None:
        print(text, end="")
        return 0
    from pathlib import Path

    write_new(Path(options.output), text)
    print(f"Sheet for {found.title} written to {options.output}", file=sys.stderr)
    return 0


def written(found: object, form: str) -> str:
    """The sheet in a format."""
    from tui.desk.study.sheet import Sheet, as_document, as_markdown, as_text

    assert isinstance(found, Sheet)
    if form == "json":
        return in_json(as_document(found)) + "\n"
    return as_markdown(found) if form == "markdown" else as_text(found)
