"""What stands in the margin of articles, notes and bookmarks: listed, changed and deleted in one way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from store.counted import counted
from store.paths import paths
from tui.cli.changing import changing
from tui.cli.given import given
from tui.cli.listed import Field, documents, list_options, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from store.notebook import Notebook
    from store.records import Bookmark, Note, TermNote

    Mark = Note | Bookmark | TermNote

SHORT = 10
"""Signs of an id that are shown, and enough to name it."""


class Kind(NamedTuple):
    """One kind of mark, and how it is called."""

    one: str
    several: str
    changes: str
    """What the verb that changes the words is called."""
    entries: Callable[[Notebook], Sequence[Mark]]
    words: Callable[[Mark], str]
    change: Callable[[Notebook, Any, str], object]
    delete: Callable[[Notebook, Any], None]


def fields_of(kind: Kind) -> tuple[Field, ...]:
    """The columns of the list."""
    words = "TEXT" if kind.one == "note" else "LABEL"
    return (
        Field("ID"),
        Field(words),
        Field("PLACE"),
        Field("ARTICLE"),
        Field("CREATED"),
        Field("CHANGED", asked=True),
    )


def arguments(parser: ArgumentParser, kind: Kind) -> None:
    """The words after the verb."""
    what = parser.add_subparsers(dest="what", metavar=f"list|{kind.changes}|delete")
    shown = what.add_parser(
        "list", help=f"show the {kind.several}, in the order of the texts; 'list' may be left out"
    )
    shown.add_argument("article", nargs="?", metavar="ARTICLE", help="only those of this article")
    list_options(shown, fields_of(kind))
    shown.add_argument("--json", action="store_true", help=f"everything that is known of each {kind.one}")
    change = what.add_parser(kind.changes, help=f"put other words in the place of a {kind.one}'s own")
    change.add_argument("mark", metavar="ID", help="its id, or a unique start of it")
    change.add_argument("text", metavar="TEXT", help="the words")
    delete = what.add_parser("delete", help="take away; for 30 days they can be brought back")
    delete.add_argument(
        "marks", metavar="ID|-", nargs="+", help="an id, or a unique start of it; - reads one a line"
    )


def run(options: Namespace, kind: Kind) -> int:
    """Show them, or change them."""
    if options.what == "list":
        return show(options, kind)
    with changing(paths()) as notebook:
        if options.what == "delete":
            marks = [marked(notebook, kind, id) for id in given(options.marks)]
            with notebook.action(f"Deleted {counted(len(marks), kind.one, kind.several)}"):
                for mark in {mark.id: mark for mark in marks}.values():
                    kind.delete(notebook, mark)
            print(f"Deleted {counted(len(marks), kind.one, kind.several)} ('jingdu undo' brings them back)")
        else:
            kind.change(notebook, marked(notebook, kind, options.mark), options.text)
            print(f"Changed the {kind.one}")
    return 0


def show(options: Namespace, kind: Kind) -> int:
    """Print the list."""
    from store.notebook import Notebook
    from tui.cli.told import tell

    of_article = in_article(options.article) if options.article else None
    with Notebook.read(paths()) as notebook:
        tell(notebook)
        every = kind.entries(notebook)
        found = [mark for mark in every if of_article is None or (mark.place and mark.place.article == of_article)]
    fields, rows = fields_of(kind), [row(mark, kind) for mark in found]
    if options.json:
        print(in_json(documents(fields, rows, [as_document(mark, kind) for mark in found], options)))
    elif found:
        print(listed(fields, rows, options))
    else:
        print(f"jingdu: there are no {kind.several}{' in this article' if of_article else ''}", file=sys.stderr)
    return 0 if found or options.json else 1


def in_article(wanted: str) -> str:
    """The id of an article."""
    from tui.desk.library.library import Library

    return Library(paths()).find(wanted)


def marked(notebook: Notebook, kind: Kind, id: str) -> Mark:
    """The mark whose id begins so."""
    from store.errors import StoreError

    found = [mark for mark in kind.entries(notebook) if mark.id.startswith(id.strip().lower())]
    if len(found) != 1:
        problem = (
            f"'{id}' means {counted(len(found), kind.one, kind.several)}"
            if found
            else f"There is no {kind.one} '{id}'"
        )
        raise StoreError(problem, f"'jingdu {kind.several}' lists them with their ids")
    return found[0]


def row(mark: Mark, kind: Kind) -> list[str]:
    """A mark as a line of the list."""
    from store.records import calendar_day

    days = [calendar_day(moment) for moment in (mark.created, mark.changed)]
    return [mark.id[:SHORT], " ".join(kind.words(mark).split()), quoted(mark), mark.title, *days]


def quoted(mark: Mark) -> str:
    """The words it stands at; of a note on a kept term the term."""
    from store.records import TermNote

    return mark.entry.term if isinstance(mark, TermNote) else mark.place.quote


def as_document(mark: Mark, kind: Kind) -> dict[str, Any]:
    """A mark as other programs get it; a note on a term from no text has no block."""
    from store.records import Place, TermNote, stamp

    place = mark.place or Place("", 0, 0, quoted(mark))
    on_term = {"term": mark.entry.term} if isinstance(mark, TermNote) else {}
    return {
        "id": mark.id,
        "text" if kind.one == "note" else "label": kind.words(mark),
        "article": place.article,
        "title": mark.title,
        **on_term,
        "block": place.block if mark.place else None,
        "offset": place.offset if mark.place else None,
        "quote": place.quote,
        "before": place.before,
        "after": place.after,
        "created": stamp(mark.created),
        "changed": stamp(mark.changed),
    }
