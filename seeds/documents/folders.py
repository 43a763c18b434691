"""Folders of texts: what in them can be read, and why the rest is passed over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from seeds.documents.formats.table import SUFFIXES

OUTSIDE = "links that lead out of the folder"


class FoundFile(NamedTuple):
    """A file below a folder."""

    path: Path
    why_not: str = ""
    """Why it is passed over, as a kind that can be counted; nothing when it can be read."""


def survey(folder: Path) -> Iterator[FoundFile]:
    """Every file in a folder and below, in order. Hidden ones are not looked at; links stay inside."""
    home = folder.resolve()
    seen: set[tuple[int, int]] = set()
    for place, folders, names in os.walk(folder, followlinks=True):
        status = Path(place).stat()
        if (status.st_dev, status.st_ino) in seen:
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        shown = sorted(name for name in folders if not name.startswith("."))
        folders[:] = [name for name in shown if _stays(Path(place, name), home)]
        yield from (FoundFile(Path(place, name), OUTSIDE) for name in shown if name not in folders)
        folders[:] = [name for name in folders if not _belongs_to_page(name, names)]
        for name in sorted(names):
            if not name.startswith("."):
                path = Path(place, name)
                yield FoundFile(path, _why_not(path, home))


def text_files(folder: Path) -> Iterator[Path]:
    """Every readable text in a folder and below, in order."""
    return (found.path for found in survey(folder) if not found.why_not)


def _why_not(path: Path, home: Path) -> str:
    if path.is_symlink() and not path.exists():
        return "links that lead nowhere"
    if not _stays(path, home):
        return OUTSIDE
    if not path.is_file():
        return "pipes or devices"
    if path.suffix.lower() not in SUFFIXES:
        return path.suffix.lower() or "without an ending"
    return ""


def _belongs_to_page(folder: str, files: list[str]) -> bool:
    """Whether a browser put the pictures and frames of a saved page there."""
    stem = next((folder[: -len(end)] for end in ("_files", ".files") if folder.endswith(end)), "")
    return bool(stem) and any(f"{stem}{end}" in files for end in (".html", ".htm"))


def _stays(path: Path, home: Path) -> bool:
    """Whether a link, if the path is one, leads to something inside the folder."""
    return not path.is_symlink() or path.resolve().is_relative_to(home)
