"""`jingdu export`: the notebook for other programs, or for printing."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from store.paths import paths

FORMATS = ("markdown", "csv", "anki", "json")
WAYS = ("article", "tag", "date", "pinyin")


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu export`."""
    parser.add_argument(
        "--format", choices=FORMATS, help="markdown if neither this nor FILE's ending says otherwise"
    )
    parser.add_argument("--output", "-o", metavar="FILE", help="where to; standard output without it")
    parser.add_argument("--by", choices=WAYS, default="article", help="how markdown and csv are grouped")
    parser.add_argument("--force", action="store_true", help="write over a file that is no untouched export")


def run(options: Namespace) -> int:
    """Write the export, and say how much it holds."""
    from datetime import datetime

    from store.counted import counted
    from store.export.formats import ENDINGS, put, rendered
    from store.imports import Originals
    from store.notebook import Notebook
    from tui.cli.told import tell

    where = paths()
    target = None if options.output in (None, "-") else Path(options.output)
    form = options.format or (ENDINGS.get(target.suffix.lower(), "markdown") if target else "markdown")
    with Notebook.read(where) as notebook:
        tell(notebook)
        count = len(notebook.glossary.entries())
        data = rendered(notebook, Originals(where.imports), form, options.by, datetime.now().astimezone())
    if target is None:
        show(data, form)
    else:
        put(target, data, form, force=options.force)
        from seeds.documents.visible import visible

        print(visible(f"Exported {counted(count, 'entry', 'entries')} to {target}", keep=""))
    return 0


def show(data: bytes, form: str) -> None:
    """Print an export: to a pipe byte for byte, to a terminal only what it may be sent."""
    from store.errors import StoreError

    if not sys.stdout.isatty():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    if form == "anki":
        raise StoreError("An Anki package cannot be shown on a terminal", "give a file with -o")
    from seeds.documents.visible import visible

    print(visible(data.decode("utf-8").lstrip("\ufeff").replace("\r\n", "\n")), end="")
