"""`jingdu remove`: texts out of the library; what was written about it stays."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from store.counted import counted
from store.paths import paths
from tui.cli.given import given
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from pathlib import Path

    from tui.desk.library.library import Library


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu remove`."""
    parser.add_argument(
        "articles",
        nargs="+",
        metavar="ARTICLE|DIR|-",
        help="an id, a unique start of one, part of a title or file name; or a folder whose texts were added; "
        "- reads one a line",
    )
    parser.add_argument("--yes", "-y", action="store_true", help="do not ask")
    parser.add_argument("--json", action="store_true", help="the articles that were removed")


def run(options: Namespace) -> int:
    """Remove the articles, after asking on a terminal."""
    from store.errors import StoreError
    from store.notebook import Notebook
    from tui.cli.told import tell
    from tui.desk.library.library import Library
    from tui.desk.library.removing import remove

    where = paths()
    library = Library(where)
    titles = {id: library.cards()[id].title for id in meant(given(options.articles), library)}
    for id, title in titles.items():
        if not library.is_imported(id):
            raise StoreError(
                f"{shown(title)} came with jingdu and cannot be removed", "only texts that were added can be"
            )
    if not titles:
        print("jingdu: nothing from there is in the library", file=sys.stderr)
        return 1
    asked = shown(next(iter(titles.values()))) if len(titles) == 1 else counted(len(titles), "article")
    if not options.yes and not agreed(asked):
        print("jingdu: nothing was removed", file=sys.stderr)
        return 1
    rows = []
    with Notebook.open(where) as notebook:
        tell(notebook)
        for id, title in titles.items():
            if not remove(id, notebook, library):
                raise StoreError(f"{shown(title)} is no longer in the library", "another program has removed it")
            library.removed(id)
            marks = len(notebook.bookmarks.entries(id)) + len(notebook.written.entries(id))
            kept = sum(entry.article == id for entry in notebook.glossary.entries())
            rows.append({"id": id, "title": title, "marks": marks, "entries": kept})
        notebook.leave_undo(where)
    report(rows, options.json)
    return 0


def meant(words: Iterable[str], library: Library) -> list[str]:
    """The ids that are meant; a folder means every article of the texts in it, whatever their names are now."""
    import os
    from pathlib import Path

    ids: dict[str, None] = {}
    for word in words:
        if os.path.isdir(word):  # noqa: PTH112 - says no, whatever is wrong with the name
            ids |= dict.fromkeys(of_folder(Path(word), library))
        else:
            ids[library.find(word)] = None
    return list(ids)


def of_folder(folder: Path, library: Library) -> Iterator[str]:
    """The ids of what was added from the files in a folder."""
    from contextlib import suppress

    from seeds.documents.files import contents
    from seeds.documents.folders import text_files
    from seeds.errors import CannotRead
    from store.imports import content_of

    for path in text_files(folder):
        with suppress(CannotRead):
            content = content_of(contents(path))
            if library.holds(content):
                yield from (article.id for article in library.of_file(content) if library.has(article.id))


def report(rows: list[dict[str, Any]], as_json: bool) -> None:
    """Say what was removed; one article is one document, as ever."""
    if as_json:
        print(in_json(rows if len(rows) > 1 else rows[0], rows=False))
        return
    for row in rows:
        print(f"Removed {shown(row['title'])}{staying(row['marks'], row['entries'])}.")
    them = "it" if len(rows) == 1 else "them"
    print(f"'jingdu undo' brings {them} back, and for 30 days 'jingdu check --trash'.")


def shown(title: str) -> str:
    """A title for the terminal."""
    from seeds.documents.visible import visible

    return visible(title, keep="")


def agreed(title: str) -> bool:
    """Whether the reader says yes; without a terminal nobody is asked."""
    if not sys.stdin.isatty():
        return True
    print(
        f"Remove {title} from the library? What you wrote about it stays. [y/N] ",
        end="",
        file=sys.stderr,
        flush=True,
    )
    return sys.stdin.readline().strip().lower() in ("y", "yes", "是")


def staying(marks: int, entries: int) -> str:
    """What stays in the notebook."""
    parts = []
    if marks:
        parts.append(counted(marks, "bookmark or note", "bookmarks and notes"))
    if entries:
        parts.append(counted(entries, "glossary entry", "glossary entries"))
    return f"; {' and '.join(parts)} from it stay in the notebook" if parts else ""
