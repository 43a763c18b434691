"""`jingdu check`: is everything whole? And what was deleted, and how it comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from store.paths import Paths, paths
from tui.cli.listed import Field, documents, list_options, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import datetime

    from store.database import Finding
    from store.records import Deleted

SIGNS = {"note": "ok ", "warning": "!  ", "loss": "!! "}


TRASH = (Field("ID"), Field("WHAT"), Field("KIND"), Field("DELETED"), Field("DAYS LEFT", number=True))


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu check`."""
    parser.add_argument("--trash", action="store_true", help="list what was deleted in the last 30 days")
    parser.add_argument("--restore", metavar="ID", help="bring a deleted thing back; --trash shows the ids")
    list_options(parser, TRASH)
    parser.add_argument("--json", action="store_true", help="what was found, as JSON")
    parser.epilog = "Columns, order and number are those of --trash."


def run(options: Namespace) -> int:
    """Look at everything, or at the trash."""
    where = paths()
    if options.restore:
        return restore(options.restore, where)
    if options.trash:
        return show_trash(where, options)
    from tui.cli.lookup_progress import Bar
    from tui.desk.library.check import check, is_ok, silent

    with Bar(patience=0.0) as bar:  # reading a large notebook tells nothing on the way
        findings = check(where, bar.show if sys.stderr.isatty() else silent)
    ok = is_ok(findings)
    if options.json:
        print(in_json({"ok": ok, "findings": [finding._asdict() for finding in findings]}, rows=False))
    else:
        for finding in findings:
            print(told(finding))
        print("Everything is whole." if ok else "Not everything is whole; see the lines marked with !.")
    return 0 if ok else 1


def told(finding: Finding) -> str:
    """A finding in one line."""
    from seeds.documents.visible import visible

    return visible(f"{SIGNS.get(finding.severity, '!  ')}{finding.message} {finding.hint}".rstrip(), keep="")


def show_trash(where: Paths, options: Namespace) -> int:
    """List what can be brought back."""
    from store.notebook import Notebook
    from store.records import calendar_day, now

    with Notebook.read(where) as notebook:
        found = notebook.trash.entries()
    rows = [row(deleted, days_left(deleted, now())) for deleted in found]
    lines = [
        [each["id"], each["what"], each["kind"], calendar_day(deleted.deleted), str(each["days_left"])]
        for each, deleted in zip(rows, found, strict=True)
    ]
    if options.json:
        print(in_json(documents(TRASH, lines, rows, options)))
        return 0
    if not rows:
        print("jingdu: the trash is empty", file=sys.stderr)
        return 1
    print(listed(TRASH, lines, options))
    if sys.stdout.isatty():
        print("\n'jingdu check --restore ID' brings one back.")
    return 0


KINDS = {"glossary": "entry", "bookmarks": "bookmark", "notes": "note", "imports": "text"}


def row(deleted: Deleted, left: int) -> dict[str, Any]:
    """A deleted thing as other programs get it."""
    from store.records import stamp

    return {
        "id": deleted.id,
        "what": deleted.label,
        "kind": KINDS.get(deleted.table, deleted.table),
        "deleted": stamp(deleted.deleted),
        "days_left": left,
    }


def days_left(deleted: Deleted, now: datetime) -> int:
    """How many days it can still be brought back."""
    from store.notebook.trash import DAYS

    return max(0, DAYS - (now - deleted.deleted).days)


def restore(wanted: str, where: Paths) -> int:
    """Bring one thing back, by its id or a unique start of it."""
    from seeds.documents.visible import visible
    from store.errors import StoreError
    from store.notebook import Notebook

    if not where.notebook.exists():
        raise StoreError("The trash is empty")
    with Notebook.open(where) as notebook:
        ids = [deleted.id for deleted in notebook.trash.entries() if deleted.id.startswith(wanted.lower())]
        if len(ids) != 1:
            problem = f"'{wanted}' means {len(ids)} things" if ids else f"There is no '{wanted}' in the trash"
            raise StoreError(problem, "'jingdu check --trash' lists what is there")
        deleted = notebook.trash.restore(ids[0])
        notebook.leave_undo(where)
    print(visible(f"Brought back {deleted.label}", keep=""))
    return 0
