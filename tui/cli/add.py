"""`jingdu add`: texts into the library, from files, folders or standard input."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.desk.library.adding import Adder, Outcome

STOPPED = 130
"""The exit code of a program that was stopped with Ctrl+C."""
FEW = 3
"""So many files are added without a progress bar."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu add`."""
    parser.add_argument("files", nargs="+", metavar="FILE|DIR|-", help="texts, folders of texts, or - for a pipe")
    parser.add_argument("--json", action="store_true", help="the articles that are now in the library")


def run(options: Namespace) -> int:
    """Add what can be added, say what cannot, and why."""
    from tui.desk.library.adding import Adder, sources

    adder = Adder(paths())
    failures: list[str] = []
    try:
        files = list(sources(options.files))
        with adder:
            add_all(adder, files, failures)
    except KeyboardInterrupt:
        from store.counted import counted

        print(
            f"jingdu: stopped after {counted(len(adder.outcomes), 'file')}; what was in them is in the library",
            file=sys.stderr,
        )
        report(adder.outcomes, options.json)
        return STOPPED
    report(adder.outcomes, options.json)
    return 1 if failures else 0


def add_all(adder: Adder, files: Sequence[Path], failures: list[str]) -> None:
    """Add each file; one that cannot be read is named, and the others go in."""
    from seeds.documents.visible import visible
    from seeds.errors import SeedsError

    with progress(len(files)) as (say, step):
        for path in files:
            try:
                adder.add(path)
            except SeedsError as error:
                failures.append(str(path))
                say(visible(f"jingdu: {error.message}" + (f" ({error.hint})" if error.hint else ""), keep=""))
            step()


@contextmanager
def progress(total: int) -> Iterator[tuple[Callable[[str], None], Callable[[], None]]]:
    """How to say a line on standard error, and that a file is done; many files get a bar on a terminal."""
    if total <= FEW or not sys.stderr.isatty():
        yield lambda line: print(line, file=sys.stderr), lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True, markup=False, highlight=False)
    columns = TextColumn("Adding texts"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda line: console.print(line, soft_wrap=True), lambda: bar.advance(task)


def report(outcomes: Sequence[Outcome], json: bool) -> None:
    """Print what is in the library now."""
    rows = [row for outcome in outcomes for row in documents(outcome)]
    if json:
        print(in_json(rows))
        return
    from seeds.documents.visible import visible

    for row in rows:
        line = "In the library already: {id}  {title}" if row["known"] else "Added {id}  {title}"
        print(visible(line.format(**row), keep=""))


def documents(outcome: Outcome) -> list[dict[str, Any]]:
    """The articles of a file as other programs get them."""
    return [
        {"id": article.id, "title": article.title, "file": outcome.file, "known": article.id in outcome.known}
        for article in outcome.articles
    ]
