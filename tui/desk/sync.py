"""Two machines: what a file sync, another home or an export holds comes into this notebook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple

from store.copies import copies, put_by
from store.errors import StoreError
from store.export import complete, editing, marks, taking
from store.imports import Originals
from store.notebook import Notebook
from store.notebook.merging import Merged
from store.paths import Paths

NAME = "notebook.json"


class TakenCopy(NamedTuple):
    """What came of one file."""

    path: Path
    merged: Merged
    problem: str = ""
    """Why nothing of it was taken in."""
    put_by: Path | None = None
    """Where a copy lies now that is wholly taken in."""

    @property
    def said(self) -> str:
        """In one line."""
        if self.problem:
            return f"{self.path.name} was left where it is: {self.problem}"
        changed = ", ".join(what for what in taking.told(self.merged) if "unchanged" not in what)
        return f"Took {self.path.name} in: {changed or 'nothing new'}"


def sync(paths: Paths, notebook: Notebook, source: Path | None = None) -> Iterator[TakenCopy]:
    """Take in one file, all that lies in a folder, or else the copies beside the notebook."""
    own = copies(paths.notebook)
    for path in sources(source, paths) if source else own:
        try:
            merged = take(path, notebook, Originals(paths.imports))
        except (StoreError, OSError, ValueError) as error:
            problem = error.message if isinstance(error, StoreError) else str(error)
            yield TakenCopy(path, Merged(), problem)
            continue
        whole = path in own and not merged.left_out
        yield TakenCopy(path, merged, put_by=put_by(path) if whole else None)


def take(path: Path, notebook: Notebook, originals: Originals) -> Merged:
    """One file: an export as `jingdu export` writes it, or a notebook."""
    start = ""
    if path.suffix.lower() in (".json", ".md", ".markdown"):
        with path.open("rb") as file:
            start = file.read(600).decode("utf-8", "replace")
    if looks_exported(start):
        text = path.read_bytes().decode("utf-8-sig")
        when = datetime.fromtimestamp(path.stat().st_mtime, timezone.utc)
        return taking.take(text, path.name, when, notebook, originals)
    return taking.take_notebook(path, notebook, originals)


def sources(source: Path, paths: Paths) -> list[Path]:
    """The files that are meant: one, another home with its copies, or the exports and copies in a folder."""
    if not source.is_dir():
        if not source.exists():
            raise StoreError(f"There is no {source}", "give a file, a folder or the home of another jingdu")
        found = [source]
    else:
        homes = [source / "data" / NAME, source / NAME]
        found = [path for home in homes for path in (*([home] if home.is_file() else []), *copies(home))]
        files = sorted(path for path in source.iterdir() if path.suffix.lower() in (".json", ".md", ".markdown"))
        found += [path for path in files if path not in found and is_export(path)]
    others = [path for path in found if not is_same(path, paths.notebook)]
    if not others and not any(is_same(path, paths.notebook) for path in found):
        raise StoreError(f"There is nothing to take in in {source}", "it holds no notebook and no export")
    return others


def is_same(path: Path, other: Path) -> bool:
    """Whether two paths mean one file."""
    return other.exists() and path.samefile(other)


def is_export(path: Path) -> bool:
    """Whether a file was written by `jingdu export`."""
    try:
        with path.open("rb") as file:
            start = file.read(600).decode("utf-8", "replace")
    except OSError:
        return False
    return looks_exported(start)


def looks_exported(start: str) -> bool:
    """Whether a file that begins so was written by `jingdu export`."""
    return complete.is_export(start) or editing.is_export(start) or marks.is_export(start)
