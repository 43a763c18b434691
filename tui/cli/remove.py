"""`jingdu remove`: a text out of the library; what was written about it stays."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from store.counted import counted
from store.paths import paths


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu remove`."""
    parser.add_argument(
        "article", metavar="ARTICLE", help="an id, a unique start of one, part of a title or file name"
    )
    parser.add_argument("--yes", "-y", action="store_true", help="do not ask")
    parser.add_argument("--json", action="store_true", help="the article that was removed")


def run(options: Namespace) -> int:
    """Remove the article, after asking on a terminal."""
    from seeds.documents.visible import visible
    from store.errors import StoreError
    from store.notebook import Notebook
    from tui.cli.told import tell
    from tui.desk.library.adding import remove
    from tui.desk.library.library import Library

    where = paths()
    library = Library(where)
    article = library.article(options.article)
    title = visible(article.title, keep="")
    if not library.is_imported(article.id):
        raise StoreError(f"{title} came with jingdu and cannot be removed", "only texts that were added can be")
    if not options.yes and not agreed(title):
        print("jingdu: nothing was removed", file=sys.stderr)
        return 1
    with Notebook.open(where) as notebook:
        tell(notebook)
        if not remove(article.id, notebook):
            raise StoreError(f"{title} is no longer in the library", "another program has removed it")
        library.removed(article.id)
        marks = len(notebook.bookmarks.entries(article.id)) + len(notebook.notes.entries(article.id))
        kept = sum(entry.article == article.id for entry in notebook.glossary.entries())
    if options.json:
        import json

        print(
            json.dumps(
                {"id": article.id, "title": article.title, "marks": marks, "entries": kept}, ensure_ascii=False
            )
        )
    else:
        print(f"Removed {title}{staying(marks, kept)}. 'jingdu check --trash' brings it back for 30 days.")
    return 0


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
