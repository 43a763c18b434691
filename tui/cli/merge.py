"""`jingdu merge`: an exported file back into the notebook."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import datetime

MERGED = "'jingdu glossary delete' takes entries out; the day's backup lies beside the notebook ('jingdu where')"


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu merge`."""
    parser.add_argument("file", metavar="FILE|-", help="JSON from another notebook, or Markdown edited by hand")
    parser.add_argument("--json", action="store_true", help="what came of it, as JSON")


def run(options: Namespace) -> int:
    """Merge the file and say what came of it."""
    from pathlib import Path

    from seeds.documents.visible import visible
    from store.export.taking import take, told
    from store.imports import Originals
    from store.notebook import Notebook
    from tui.cli.told import tell
    from tui.desk.stopping import unbroken

    where = paths()
    text, when = contents(options.file)
    name = Path(options.file).name
    with Notebook.open(where) as notebook, unbroken():
        tell(notebook)
        merged = take(text, name, when, notebook, Originals(where.imports))
        if merged.changed:
            notebook.leave_lasting(where, f"merge {name}", MERGED)
    for complaint in merged.complaints:
        print(visible(f"jingdu: {complaint}", keep=""), file=sys.stderr)
    if options.json:
        counts = {"added": merged.added, "updated": merged.updated, "deleted": merged.removed}
        counts["unchanged"] = merged.same
        print(in_json(counts | {"complaints": merged.complaints}, rows=False))
    else:
        print(visible(f"Merged {name}: {', '.join(told(merged)) or 'nothing in it'}", keep=""))
    return 0


def contents(file: str) -> tuple[str, datetime]:
    """The file's text and the moment it was last written."""
    from datetime import datetime, timezone
    from pathlib import Path

    from store.errors import StoreError
    from store.export.complete import WHAT_CAN

    try:
        if file == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig"), datetime.now(timezone.utc)
        path = Path(file)
        when = datetime.fromtimestamp(path.stat().st_mtime, timezone.utc)
        return path.read_bytes().decode("utf-8-sig"), when
    except OSError as error:
        raise StoreError(f"{file} cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise StoreError(f"{file} cannot be merged", WHAT_CAN) from error
