"""`jingdu export`: the notebook for other programs, or for printing."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from store.export.table import FORMATS, WAYS, FormatName, of_file
from store.paths import Paths, paths
from tui.cli.given import form_meant

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from pathlib import Path

    from store.export.faces import Face
    from store.notebook import Notebook
    from tui.desk.recording import Recordings


ENDINGS = tuple(ending for form in FORMATS for ending in form.endings)


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu export`."""
    parser.add_argument(
        "--format",
        choices=[form.name for form in FORMATS],
        help="; ".join(f"{form.name}: {form.said}" for form in FORMATS) + "; without it as FILE's ending says",
    )
    parser.epilog = "Anki packages have audio when 'speech_file' in config.toml names a command that makes it."
    parser.add_argument("--output", "-o", metavar="FILE", help="where to; standard output without it")
    parser.add_argument("--by", choices=WAYS, default="article", help="how markdown and csv are grouped")
    parser.add_argument("--force", action="store_true", help="write over a file that is no untouched export")


def run(options: Namespace) -> int:
    """Write the export, and say how much it holds."""
    from datetime import datetime
    from pathlib import Path

    from store.export.formats import held, put, rendered
    from store.imports import Originals
    from store.notebook import Notebook
    from tui.cli.told import tell

    where = paths()
    target = None if options.output in (None, "-") else Path(options.output)
    name = target.name if target else ""
    form: FormatName = options.format or form_meant(name, of_file(name), ENDINGS) or "markdown"
    with Notebook.read(where) as notebook:
        tell(notebook)
        said = held(notebook, form, "entry", "entries")
        sounds = spoken(notebook, where) if form == "anki" else None
        data = rendered(
            notebook,
            Originals(where.imports),
            form,
            options.by,
            datetime.now().astimezone(),
            sounds.sounds if sounds else None,
            faces=faced(notebook, where, sounds) if form == "anki" else None,
        )
    if target is None:
        show(data, form)
    else:
        put(target, for_terminal(data, form) if is_terminal(target) else data, form, force=options.force)
        from seeds.documents.visible import visible

        audio = sounds.there if sounds else ""
        print(visible(f"Exported {said} to {target}{audio}", keep=""))
    return 0


def faced(notebook: Notebook, where: Paths, sounds: Recordings | None) -> Mapping[str, Face]:
    """What the cards show besides the entries: tones, the other script, the sentence with pinyin and its sound."""
    from contextlib import closing

    from tui.desk.analyst.analyst import Analyst
    from tui.desk.analyst.own_words import own_words
    from tui.desk.study.faces import faces

    own = own_words(notebook)
    with closing(Analyst(where.cache)) as analyst:
        return faces(notebook.glossary.entries(), analyst, own, sounds.sentences if sounds else {})


def spoken(notebook: Notebook, where: Paths) -> Recordings | None:
    """The terms as sounds, when the reader has a command that makes them."""
    from tui.cli.lookup_progress import Bar
    from tui.desk.settings.config import load

    config, complaints = load(where.settings)
    for complaint in complaints:
        if "speech_file" in complaint:
            print(f"jingdu: {complaint}", file=sys.stderr)
    if not config.speech_file:
        return None
    from tui.desk.recording import recorded

    with Bar() as bar:

        def went(done: int, total: int) -> bool:
            bar.show("Recording terms", done / total)
            return True

        found = recorded(notebook.glossary.entries(), config.speech_file, where, went)
    if found.missing:
        print(f"jingdu: {found.missing}", file=sys.stderr)
    return found


def show(data: bytes, form: str) -> None:
    """Print an export: to a pipe byte for byte, to a terminal only what it may be sent."""
    if not sys.stdout.isatty():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    print(for_terminal(data, form).decode("utf-8"), end="")


def for_terminal(data: bytes, form: str) -> bytes:
    """What a terminal may be sent of an export: a file is the reader's text, and keeps signs that turn a line."""
    from seeds.documents.visible import visible
    from store.errors import StoreError

    if form == "anki":
        raise StoreError("An Anki package cannot be shown on a terminal", "give a file with -o")
    return visible(data.decode("utf-8").lstrip("\ufeff").replace("\r\n", "\n")).encode("utf-8")


def is_terminal(target: Path) -> bool:
    """Whether a file is a terminal by another name, such as /dev/tty; nothing else is opened to ask."""
    import os

    if not target.is_char_device():
        return False
    try:
        handle = os.open(target, os.O_RDONLY | getattr(os, "O_NOCTTY", 0))
    except OSError:
        return False
    try:
        return os.isatty(handle)
    finally:
        os.close(handle)
