"""The notebook in any of the formats, put where the reader wants it without running over anything."""

from __future__ import annotations

from collections.abc import Container, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from store.counted import counted
from store.errors import StoreError
from store.export.faces import Face
from store.export.sounds import Recording
from store.export.table import By, FormatName
from store.files import not_written, usual_mode, write_whole
from store.imports import MissingOriginal, Originals
from store.notebook import Notebook
from store.records import GlossaryEntry


class WouldOverwrite(StoreError):
    """A file is in the way that was not written by an export, or was edited since."""


def rendered(
    notebook: Notebook,
    originals: Originals,
    form: FormatName,
    by: By,
    when: datetime,
    sounds: Mapping[str, Recording] | None = None,
    only: Container[str] | None = None,
    faces: Mapping[str, Face] | None = None,
) -> bytes:
    """The notebook in a format; the same notebook on the same day, with the same sounds, gives the same bytes.

    `only` names entries of the glossary where not all are wanted; it counts in the formats that hold terms alone.
    `faces` is what cards show besides, by the entry.
    """
    entries = wanted(notebook, only)
    if form == "markdown":
        from store.export.markdown import markdown

        return markdown(entries, by, when, notebook.notes.entries()).encode("utf-8", "replace")
    if form == "csv":
        from store.export.spreadsheet import spreadsheet

        return spreadsheet(entries, by, when).encode("utf-8", "replace")
    if form == "anki":
        from store.export.anki import package

        suspended = {card.id for card in notebook.cards.by_id().values() if card.suspended}
        return package(entries, suspended, sounds, faces)
    if form == "tbx":
        from store.export.tbx import tbx

        return tbx(entries, when).encode("utf-8", "replace")
    if form == "marks":
        from store.export.marks import marks

        return marks(notebook, when).encode("utf-8", "replace")
    from store.export.complete import Contents, complete

    contents = Contents(notebook.documents(), notebook.packed_words(), texts(notebook, originals))
    return complete(contents, when).encode("utf-8", "backslashreplace")


def wanted(notebook: Notebook, only: Container[str] | None = None) -> tuple[GlossaryEntry, ...]:
    """The entries of the glossary, or some of them by their ids."""
    return tuple(entry for entry in notebook.glossary.entries() if only is None or entry.id in only)


def held(
    notebook: Notebook, form: FormatName, entry: str, entries: str = "", only: Container[str] | None = None
) -> str:
    """How much a format holds, in words."""
    if form != "marks":
        return counted(len(wanted(notebook, only)), entry, entries)
    marks = (notebook.written, notebook.bookmarks, notebook.flags)
    return counted(sum(len(kind.entries()) for kind in marks), "mark")


def texts(notebook: Notebook, originals: Originals) -> dict[str, bytes]:
    """The bytes of all imports, those in the trash included; damaged ones are left out, `check` names them."""
    wanted = {item.content for item in notebook.imports.entries()}
    wanted |= {item.key for item in notebook.trash.entries() if item.table == "imports"}
    found = {}
    for name in wanted.intersection(originals.contents()):
        with suppress(MissingOriginal):
            found[name] = originals.read(name)
    return found


def put(path: Path, data: bytes, form: FormatName, *, force: bool = False) -> None:
    """Write the export in one step. A file that is in the way must be an untouched export, unless `force`."""
    path = path.resolve()
    if path.is_dir():
        raise StoreError(f"{path} is a folder", "give the name of a file in it")
    if path.exists() and not path.is_file():  # a pipe or a device: nothing to lose
        try:
            path.write_bytes(data)
        except OSError as error:
            raise not_written(path, error) from error
        return
    mode = usual_mode()
    if path.exists():
        mode = path.stat().st_mode & 0o777
        if not force:
            refuse_to_lose(path, form)
    write_whole(path, data, mode)


def refuse_to_lose(path: Path, form: FormatName) -> None:
    """Raise when the file holds something that an export would not write again."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WouldOverwrite(f"{path} is there already and cannot be read", "--force writes over it") from error
    if not data or is_untouched(data, form):
        return
    if form in ("markdown", "marks"):
        from store.export import editing, marks

        text = data.decode("utf-8", "replace")
        if editing.is_export(text) or marks.is_export(text):
            hint = "'jingdu merge FILE' takes the changes in first; --force drops them"
            raise WouldOverwrite(f"{path} was edited since it was exported", hint)
    raise WouldOverwrite(f"{path} is there already and is no export of this kind", "--force writes over it")


def is_untouched(data: bytes, form: FormatName) -> bool:
    """Whether a file is an export of this format as it was written."""
    from store.export import anki_file, complete, editing, marks, spreadsheet, tbx

    if form == "anki":
        return anki_file.is_untouched(data)
    text = data.decode("utf-8", "replace")
    if form in ("markdown", "marks"):
        return editing.is_untouched(text) if form == "markdown" else marks.is_untouched(text)
    if form == "tbx":
        return tbx.is_untouched(text)
    return spreadsheet.is_untouched(text) if form == "csv" else complete.is_untouched(text)
