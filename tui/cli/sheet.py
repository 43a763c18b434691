"""`jingdu sheet`: what to look at before an article is read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths
from tui.cli.given import form_meant, how_many
from tui.cli.outlet import in_json
from tui.cli.texts import text_wanted
from tui.cli.told import Watch

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from seeds.language.levels_meant import Levels
    from tui.desk.desk import Desk
    from tui.desk.study.sheet import Sheet

DEFAULT = 40
ENDINGS = {
    ".lesson.json": "lesson",
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".csv": "csv",
    ".apkg": "anki",
    ".tbx": "tbx",
    ".json": "json",
}
"""What a file's name says of its format, the longest ending first."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu sheet`."""
    text_wanted(parser, needed=True)
    parser.add_argument(
        "--format",
        choices=tuple(dict.fromkeys(ENDINGS.values())),
        help=f"without it as FILE's ending says ({', '.join(ENDINGS)}), text where it has none; a lesson is one "
        "file with the text and its words, which others take in with 'jingdu sync FILE'",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to this file, which must not be there yet; - is standard output",
    )
    parser.add_argument(
        "--limit", type=how_many, default=DEFAULT, metavar="N", help=f"of each part (default {DEFAULT})"
    )
    parser.add_argument(
        "--level", type=level, metavar="LEVEL", help="only unknown words of an HSK level, such as 5, 4-6 or hsk30:5"
    )


def level(text: str) -> Levels:
    """The levels that are meant."""
    from seeds.language.levels_meant import levels_meant

    try:
        return levels_meant(text)
    except ValueError as error:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(str(error)) from None


def run(options: Namespace) -> int:
    """Put the sheet together and write it."""
    from pathlib import Path

    from store.files import write_new
    from tui.cli.export import show
    from tui.cli.lookup_progress import Bar
    from tui.cli.whole_library import all_words
    from tui.desk.study.counts import Counting
    from tui.desk.study.looking import looking
    from tui.desk.study.sheet import sheet

    target = Path(options.output or "-")
    form = options.format or form_meant(target.name, format_of(target.name), ENDINGS) or "text"
    with looking(paths()) as desk:
        ids = desk.library.receive(desk.library.text(options.article, Watch()))
        counting = Counting(desk)
        for _ in all_words(desk, counting):  # how useful a word is depends on all texts, not on those counted
            pass
        with Bar() as bar:
            if sys.stderr.isatty():
                bar.show("Reading the article", 0.3)
            found = [sheet(desk, id, options.limit, counting, options.level) for id in ids]
        content = packed(desk, found, form) or written(found, form)
    if options.output not in (None, "-"):
        write_new(target, content)
    elif isinstance(content, bytes):
        show(content, form)
        return 0
    else:
        print(content, end="")
        return 0
    print(f"Sheet for {found[0].title} written to {options.output}", file=sys.stderr)
    return 0


def format_of(name: str) -> str | None:
    """The format that a file's name asks for."""
    return next((form for ending, form in ENDINGS.items() if name.lower().endswith(ending)), None)


def packed(desk: Desk, found: Sequence[Sheet], form: str) -> str | bytes | None:
    """The sheet for a program that has a format of its own."""
    from tui.desk.study import sheet_files
    from tui.desk.study.lesson import lesson

    if form == "lesson":
        return lesson(desk, found[0])
    if form == "csv":
        return sheet_files.as_csv(found)
    if form == "anki":
        return sheet_files.as_package(desk, found)
    return sheet_files.as_term_base(desk, found) if form == "tbx" else None


def written(found: Sequence[Sheet], form: str) -> str:
    """The sheet in a format; those of a file with several articles one below the other."""
    from tui.desk.study.sheet_told import as_document, as_markdown, as_text

    if form == "json":
        documents = [as_document(one) for one in found]
        return in_json(documents if len(documents) > 1 else documents[0]) + "\n"
    return "\n".join(as_markdown(one) if form == "markdown" else as_text(one) for one in found)
