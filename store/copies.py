"""Copies of the notebook that a file sync left beside it, since two machines had changed it. Light: asked often."""

from __future__ import annotations

import os
import re
from pathlib import Path

from store.files import make_folder

_COPY = re.compile(r"(?:\.sync-conflict-[\w-]+|[^\w.].*|_.+)\.json", re.IGNORECASE)
"""What stands behind the notebook's name: Syncthing; and with a blank, a bracket, a hyphen or another sign first
Dropbox, Nextcloud, Google Drive, iCloud, OneDrive, git and whoever copies by hand."""
KEPT = 5
"""How many copies are kept after they were taken in."""


def copies(notebook: Path) -> list[Path]:
    """The copies that lie there, in the order of their names."""
    try:
        names = os.listdir(notebook.parent)  # noqa: PTH208 (no time for a Path each)
    except OSError:
        return []
    stem = notebook.stem
    found = [name for name in names if name.startswith(stem) and _COPY.fullmatch(name, len(stem))]
    return [notebook.parent / name for name in sorted(found)]


def put_by(copy: Path) -> Path:
    """Move a copy whose content is in the notebook now out of the way; the newest few stay, to be safe."""
    folder = copy.parent / "merged"
    make_folder(folder)
    place = folder / copy.name
    os.replace(copy, place)  # noqa: PTH105
    os.utime(place)
    for old in sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns)[:-KEPT]:
        old.unlink(missing_ok=True)
    return place
