"""Is everything whole? Notebook, added texts, cache and settings; what can be made again is repaired."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sized
from contextlib import suppress
from pathlib import Path
from time import time

from store.copies import copies
from store.counted import counted
from store.database import Finding
from store.dictionaries import folder_gone, kept
from store.errors import StoreError
from store.files import unkept
from store.imports import MissingOriginal, Originals
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.library.healing import of_marks

HOUR = 3600.0
MONTH = 30 * 24 * HOUR
"""Bytes that no import names are left alone for this long: another program may be adding them right now."""


Progress = Callable[[str, float], object]
"""Told what is being looked at, and how much of it was."""


def silent(doing: str, done: float) -> None:
    """Nobody watches."""


def check(paths: Paths, progress: Progress = silent) -> tuple[Finding, ...]:
    """Everything that a person should know, the notebook's state first."""
    progress("Reading the notebook", 0.0)
    made = of_cache(paths.cache, progress)
    return (*of_notebook(paths, progress), *of_dictionaries(paths), *made, *of_settings(paths.settings))


def is_ok(findings: tuple[Finding, ...]) -> bool:
    """Whether nothing is missing and nothing needs to be looked at."""
    return all(finding.severity == "note" for finding in findings)


def of_notebook(paths: Paths, progress: Progress = silent) -> Iterator[Finding]:
    """The notebook and the texts that belong to it."""
    there = paths.notebook.exists()
    if not there and not left_overs(paths):
        yield Finding(
            "There is no notebook yet.", "It is made when the first word is kept or the first text added."
        )
        return
    try:
        with opened(paths) as notebook:
            yield from notebook.findings
            yield from of_copies(paths)
            if not notebook.read_only:
                yield from of_marks(paths, notebook)
            waiting = bool(copies(paths.notebook))
            yield from of_texts(notebook, Originals(paths.imports), paths.imports, progress, waiting=waiting)
            yield Finding(summary(notebook))
    except StoreError as error:
        yield Finding(error.message, error.hint, "loss")


def of_copies(paths: Paths) -> Iterator[Finding]:
    """Copies with what another machine kept, which a file sync left beside the notebook."""
    for copy in copies(paths.notebook):
        what = f"{copy.name} lies beside the notebook with what another machine kept."
        yield Finding(what, "'jingdu sync' takes it in.", "warning")


def opened(paths: Paths) -> Notebook:
    """The notebook, for writing if that is allowed: opening it repairs what can be repaired."""
    try:
        return Notebook.open(paths)
    except PermissionError:
        return Notebook.read(paths)
    except StoreError as error:
        if isinstance(error, OSError):  # the disk is full or may not be written: reading is still possible
            return Notebook.read(paths)
        raise


def left_overs(paths: Paths) -> bool:
    """Whether backups show that there was a notebook once."""
    return any(paths.data.glob(f"{paths.notebook.name}.*"))


def of_texts(
    notebook: Notebook,
    originals: Originals,
    folder: Path,
    progress: Progress = silent,
    *,
    waiting: bool = False,
) -> Iterator[Finding]:
    """Added texts whose bytes are gone or damaged; bytes that nothing needs any more are removed.

    `waiting`: a copy of the notebook lies there that may name them. A file sync may also bring texts before the
    notebook that names them: what is not known to have been removed stays for a month.
    """
    needed = {item.key for item in notebook.trash.entries() if item.table == "imports"}
    texts = notebook.imports.entries()
    for number, item in enumerate(texts):
        progress("Looking at the texts", number / len(texts))
        needed.add(item.content)
        try:
            originals.read(item.content)
        except MissingOriginal as error:
            yield Finding(f"The text {item.name} is missing: {error.message}.", "Add the file again.", "loss")
    unneeded = [] if waiting else [name for name in originals.contents() if name not in needed]
    spare = [
        name for name in unneeded if is_old(folder / name, HOUR if notebook.was_deleted("imports", name) else MONTH)
    ]
    for name in spare:
        originals.remove(name)
    if spare:
        yield Finding(f"{counted(len(spare), 'text')} that no article needs any more: removed.")


def is_old(path: Path, age: float) -> bool:
    """Whether a file has lain there for so many seconds."""
    return time() - path.stat().st_mtime > age


def summary(notebook: Notebook) -> str:
    """What is in the notebook, in words."""
    parts: tuple[tuple[Sized, str, str], ...] = (
        (notebook.glossary.entries(), "glossary entry", "glossary entries"),
        (notebook.bookmarks.entries(), "bookmark", ""),
        (notebook.notes.entries(), "note", ""),
        (notebook.words.statuses(), "word status", "word statuses"),
        (notebook.imports.entries(), "added text", ""),
        (notebook.trash.entries(), "thing in the trash", "things in the trash"),
    )
    there = [counted(len(part), one, many) for part, one, many in parts if part]
    return f"The notebook is readable: {', '.join(there) or 'it is empty'}."


def of_dictionaries(paths: Paths) -> Iterator[Finding]:
    """Those the reader added that cannot be asked; he has them from a file of his own."""
    try:
        found = kept(paths)
    except StoreError as error:
        yield Finding(f"{error.message[:1].upper()}{error.message[1:]}.", error.hint, "warning")
        return
    if gone := folder_gone(paths):
        yield Finding(f"{gone[:1].upper()}{gone[1:]}.", "", "warning")
        return
    for each in found:
        if not is_whole_index(paths.dictionaries / each.file):
            yield Finding(f"The dictionary {each.name} cannot be read.", "Remove it and add it again.", "warning")


def of_cache(folder: Path, progress: Progress = silent) -> Iterator[Finding]:
    """Damaged indexes are thrown away and made again when needed; smaller things are checked at each reading."""
    broken = []
    indexes = sorted(folder.glob("**/*.flat"))
    for number, path in enumerate(indexes):
        progress("Looking at the indexes", number / len(indexes))
        if not is_whole_index(path):
            broken.append(path)
    for path in broken:
        with suppress(OSError):
            path.unlink()
    if broken:
        what = counted(len(broken), "damaged index", "damaged indexes")
        yield Finding(f"Threw away {what} in the cache, made again when needed.")
    if complaint := unkept(folder):
        yield Finding(f"{complaint}.", "Let yourself write there, or remove it: it is made again.", "warning")


def is_whole_index(path: Path) -> bool:
    """Whether every page of an index is what was written."""
    from seeds.language.dictionary.flat import Broken, Flat

    try:
        Flat.open(path).check()
    except Broken:
        return False
    return True


def of_settings(path: Path) -> Iterator[Finding]:
    """What in `config.toml` cannot be used."""
    from tui.desk.settings.config import load

    for complaint in load(path)[1]:
        yield Finding(f"{complaint}.", "The usual setting is used instead.", "warning")
