"""`jingdu add`: texts into the library, from files, folders, the web or standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

from store.paths import paths
from store.tags import tags_in
from tui.cli.outlet import in_json
from tui.cli.told import Watch, line

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from seeds.errors import SeedsError
    from tui.desk.library.adding import Adder, Outcome, Sources

STOPPED = 130
"""The exit code of a program that was stopped with Ctrl+C."""
FEW = 3
"""So many files are added without a progress bar."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu add`."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE|DIR|ADDRESS|-",
        help="texts, folders of texts, pages on the web, or - for a pipe",
    )
    parser.add_argument("--whole", action="store_true", help="all there is on a page, not only its article")
    parser.add_argument("--anyway", action="store_true", help="also what looks like no Chinese prose")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="a tag for each article")
    parser.add_argument("--json", action="store_true", help="the articles that are now in the library")


def run(options: Namespace) -> int:
    """Add what can be added, say what cannot, and why."""
    from tui.desk.library.adding import Adder, sources

    adder = Adder(paths(), anyway=options.anyway, whole=options.whole, progress=Watch())
    failures: list[str] = []
    meant = sources(options.files)
    try:
        with adder:
            add_all(adder, meant, failures)
            if tags := tags_in(",".join(options.tag)):
                adder.tag(tags)
    except KeyboardInterrupt:
        from store.counted import counted

        done = len(adder.outcomes)
        what = (
            f" after {counted(done, 'file')}; what was in them is in the library" if done else "; nothing was added"
        )
        print(f"jingdu: stopped{what}", file=sys.stderr)
        report(adder.outcomes, options.json)
        return STOPPED
    report(adder.outcomes, options.json)
    if meant.folders and not meant.files:
        print(line(f"there is no text in {', '.join(options.files)}"), file=sys.stderr)
    if meant.folders and (adder.outcomes or meant.passed_over):
        print(f"jingdu: {summary(adder.outcomes, meant.left)}", file=sys.stderr)
    return 1 if failures or not adder.outcomes else 0


def add_all(adder: Adder, meant: Sources, failures: list[str]) -> None:
    """Add each file; one that cannot be read is named, and the others go in."""
    from seeds.errors import SeedsError
    from tui.desk.library.adding import NoProse

    with progress(len(meant.files)) as (say, step):
        for path in meant.files:
            try:
                for warning in adder.add(path).warnings:
                    say(line(f"{path}: {warning}"))
            except NoProse as none:
                if path in meant.from_folders:
                    meant.passed_over[none.kind] += 1
                else:
                    failures.append(str(path))
                    say(line(told(none)))
            except SeedsError as error:
                failures.append(str(path))
                say(line(told(error)))
            step()


def told(error: SeedsError) -> str:
    """An error with what would help."""
    return error.message + (f" ({error.hint})" if error.hint else "")


def summary(outcomes: Sequence[Outcome], passed_over: str) -> str:
    """What came of a folder."""
    from seeds.documents.visible import visible
    from store.counted import counted

    articles = [article.id in outcome.known for outcome in outcomes for article in outcome.articles]
    parts = [f"added {counted(articles.count(False), 'article')}"]
    if there := articles.count(True):
        parts.append(f"{there} there already")
    return visible("; ".join([*parts, *filter(None, [passed_over])]), keep="")


@contextmanager
def progress(total: int) -> Iterator[tuple[Callable[[str], None], Callable[[], None]]]:
    """How to say a line on standard error, and that a file is done; many files get a bar on a terminal."""
    if total <= FEW or not sys.stderr.isatty():
        yield lambda line: print(line, file=sys.stderr), lambda: None
        return
    from tui.cli.lookup_progress import Bar

    done = count(1)
    with Bar() as bar:
        yield bar.say, lambda: bar.show("Adding texts", next(done) / total)


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
        {
            "id": article.id,
            "title": article.title,
            "date": article.date,
            "file": outcome.file,
            "known": article.id in outcome.known,
            "warnings": list(outcome.warnings),
        }
        for article in outcome.articles
    ]
