"""Taking an exported file back in: JSON from another notebook, or Markdown that was edited by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from store.counted import counted
from store.errors import StoreError
from store.export import complete, editing, marks
from store.export.checksum import short
from store.export.editing import EditedEntry
from store.export.escaping import plain
from store.export.markdown import name as heading_name
from store.export.markdown import tag_line
from store.imports import Originals, content_of
from store.notebook import Notebook
from store.notebook.base import open_readonly
from store.notebook.glossary import joined, united
from store.notebook.merging import Merged
from store.records import GlossaryEntry, UnreadableRecord


def take(text: str, name: str, when: datetime, notebook: Notebook, originals: Originals) -> Merged:
    """Merge a file into the notebook; `when` is the moment it was last written."""
    if editing.is_export(text):
        return take_markdown(text, name, when, notebook)
    if marks.is_export(text):
        return marks.take_marks(text, name, notebook)
    if complete.is_export(text):
        return take_json(text, name, notebook, originals)
    raise complete.NoExport(f"{name} cannot be merged", complete.WHAT_CAN)


def take_notebook(path: Path, notebook: Notebook, originals: Originals) -> Merged:
    """Everything in another notebook's file, with the texts that lie beside it; the file is left as it is."""
    if not path.is_file():
        raise StoreError(f"there is no notebook at {path}", "give a file, a folder or the home of another jingdu")
    if not path.stat().st_size:
        raise StoreError(f"{path.name} is empty", "it may still be on its way")
    beside = Originals(path.parent / "imports")
    with open_readonly(path) as other:
        findings = [each for each in other.findings if each.severity != "note"]
        tables = {name: list(table.values()) for name, table in (other.storage.read() or {}).items()}
    drawers = [drawer.get("words") for drawer in tables.pop("words", ())]
    words = {word: status for drawer in drawers if isinstance(drawer, dict) for word, status in drawer.items()}
    before = set(originals.contents())
    texts = set(beside.contents()) - before
    for content in texts & {str(item.get("id")) for item in tables.get("imports", ())}:
        originals.keep(beside.read(content))
    merged = notebook.merge(tables, words, path.name)
    for finding in findings:
        merged.leave_out(f"{finding.message} {finding.hint}".rstrip())
    there = set(originals.contents())
    for item in notebook.imports.entries():
        if item.content not in there:
            merged.complaints.append(
                f"the text {item.name} has not arrived yet; it comes with the folder 'imports'"
            )
    return merged


def take_json(text: str, name: str, notebook: Notebook, originals: Originals) -> Merged:
    """Every record of another notebook, with the texts it had added."""
    contents = complete.read(text)
    for content, data in contents.originals.items():
        if content_of(data) != content:
            raise complete.NoExport(f"the text {content[:12]}… in {name} is damaged", "export it again")
    for data in contents.originals.values():
        originals.keep(data)
    if contents.lesson:
        return take_lesson(contents, notebook)
    return notebook.merge(contents.tables, contents.words, name)


def take_lesson(contents: complete.Contents, notebook: Notebook) -> Merged:
    """What a teacher gives: what is new comes in; what the reader has, had or changed himself stays as it is."""
    standing = {item.content for item in notebook.imports.entries()}
    texts = [
        stored
        for stored in contents.tables.get("imports", ())
        if (key := str(stored.get("id"))) not in standing and not notebook.was_deleted("imports", key)
    ]
    with notebook.action(f"Took the lesson {contents.lesson}"):
        merged = notebook.merge({"imports": texts}, {}, contents.lesson)
        for stored in contents.tables.get("glossary", ()):
            try:
                entry = GlossaryEntry.from_document(stored)
            except UnreadableRecord as error:
                merged.leave_out(f"an entry was left out: {error.message}")
                continue
            known = any(own.sense == entry.sense for own in notebook.glossary.find(entry.term))
            if known or notebook.was_deleted("glossary", entry.id):
                merged.same += 1
                continue
            notebook.glossary.keep(
                entry.term,
                sense=entry.sense,
                reading=entry.reading,
                gloss=entry.gloss,
                gloss_source=entry.gloss_source,
                note=entry.note,
                tags=entry.tags,
                sentences=entry.sentences,
            )
            merged.added += 1
    return merged


def take_markdown(text: str, name: str, when: datetime, notebook: Notebook) -> Merged:
    """What was edited, and new entries; what was only exported changes nothing."""
    merged = Merged()
    trash = {item.key: item.label for item in notebook.trash.entries()}
    there = 0
    with notebook.action(f"Merged {name}"):
        for edited in editing.edited(text):
            entry = notebook.glossary.get(edited.id) if edited.id else without_anchor(notebook, edited, merged)
            there += bool(edited.id or entry)
            if entry is None:
                if edited.id and (any(edited.changed()) or edited.is_renamed):
                    gone = f"{trash[edited.id]} was deleted here" if edited.id in trash else ""
                    merged.leave_out(f"{gone or f'no entry is called {edited.id}'}; its changes were left out")
                continue
            merged.same += 1
            changed = with_edits(notebook, entry, edited, when, merged.complaints)
            if with_name(notebook, entry, edited, merged) or changed:
                merged.same -= 1
                merged.updated += 1
            take_notes(notebook, edited, merged)
            if edited.is_requoted:
                merged.leave_out(
                    f"the sentences of {entry.term} were edited in the file; they stay as they are here"
                )
    told = re.search(r"^entries: (\d+)$", text[:600].replace("\r\n", "\n"), re.MULTILINE)
    if told and (missing := int(told[1]) - there) > 0:
        are = "entry of the export is" if missing == 1 else "entries of the export are"
        merged.leave_out(f"{missing:,} {are} no longer in the file; nothing was deleted for that")
    return merged


def take_notes(notebook: Notebook, edited: EditedEntry, merged: Merged) -> None:
    """Carry the edits of the notes under an entry over, as those of a file of notes."""
    standing = {note.id: note for note in notebook.notes.entries()} if edited.margin else {}
    for note in edited.margin:
        if not note.written or short(note.written) == note.was:  # one that was emptied stays: here it is deleted
            continue
        mark = marks.EditedMark("n", note.id, note.was, None, "", note.written)
        if note.id in standing:
            marks.with_edit(notebook, mark, standing[note.id], merged)
        else:
            merged.leave_out(f"{marks.told(mark)} is not here any more; its changes were left out")


def without_anchor(notebook: Notebook, edited: EditedEntry, merged: Merged) -> GlossaryEntry | None:
    """A heading without an anchor: the entry of that name, or a new one where it is clear."""
    term, sense, reading = edited.named
    if not term:
        merged.leave_out(f"text under no entry was left out: {' '.join(edited.gloss.split())[:40]}")
        return None
    standing = [entry for entry in notebook.glossary.find(term) if entry.sense == sense]
    if len(standing) == 1:
        return standing[0]
    if standing or not (edited.gloss or edited.note or reading):
        why = "more than one entry is called so" if standing else "it has neither reading nor gloss nor note"
        merged.leave_out(f"'{term}' was left out: {why}")
        return None
    notebook.glossary.keep(
        term, sense=sense, reading=reading, gloss=edited.gloss, note=edited.note, tags=edited.tags
    )
    merged.added += 1
    if edited.quoted:
        merged.leave_out(f"the sentences of {term} were left out: where they stand cannot be known")
    return None


def with_name(notebook: Notebook, entry: GlossaryEntry, edited: EditedEntry, merged: Merged) -> bool:
    """Carry an edited heading over."""
    term, sense, reading = edited.named
    if not edited.is_renamed or edited.name == heading_name(entry):
        return False
    if short(heading_name(entry)) != edited.was[3]:
        merged.leave_out(f"{entry.term} was renamed in both places; '{edited.name}' of the file was left out")
        return False
    try:
        notebook.glossary.edit(entry.id, term=term, sense=sense, reading=reading)
    except StoreError as error:
        merged.leave_out(f"'{edited.name}' was left out: {error.message}")
        return False
    return True


def with_edits(
    notebook: Notebook, entry: GlossaryEntry, edited: EditedEntry, when: datetime, complaints: list[str]
) -> bool:
    """Carry the edits of one entry over; where the notebook has changed too, the newer wins and no note is lost."""
    gloss_new, note_new, tags_new = edited.changed()
    gloss, note, tags = entry.gloss, entry.note, entry.tags
    newer_here = entry.changed > when
    if gloss_new and edited.gloss != plain(entry.gloss):
        if newer_here and was_changed(plain(entry.gloss), edited, 0):
            complaints.append(f"{entry.term} has a newer gloss here; that of the file was left out: {edited.gloss}")
        else:
            gloss = edited.gloss
    if note_new and edited.note != plain(entry.note):
        note = joined(entry.note, edited.note) if was_changed(plain(entry.note), edited, 1) else edited.note
    if tags_new and set(edited.tags) != set(entry.tags):
        tags = united(entry.tags, edited.tags) if was_changed(tag_line(entry.tags), edited, 2) else edited.tags
    if (gloss, note, tags) == (entry.gloss, entry.note, entry.tags):
        return False
    notebook.glossary.edit(
        entry.id,
        gloss=gloss if gloss != entry.gloss else None,
        note=note if note != entry.note else None,
        tags=tags if tags != entry.tags else None,
    )
    return True


def was_changed(text: str, edited: EditedEntry, part: int) -> bool:
    """Whether the notebook's own text has changed since the file was exported."""
    return len(edited.was) >= 3 and short(text) != edited.was[part]


NAMED = {
    "glossary": ("term",),
    "notes": ("note",),
    "bookmarks": ("bookmark",),
    "flags": ("flag",),
    "imports": ("text",),
    "words": ("word",),
}
"""What somebody made by hand, and how it is called."""


def told(merged: Merged) -> Iterable[str]:
    """What came of a merge, in words."""
    named = [counted(merged.kinds[kind], *words) for kind, words in NAMED.items() if merged.kinds[kind]]
    if named:
        yield f"{' and '.join(filter(None, (', '.join(named[:-1]), named[-1])))} added"
    counts = ((0 if named else merged.added, "added"), (merged.updated, "updated"), (merged.removed, "deleted"))
    for count, what in (*counts, (merged.same, "unchanged")):
        if count:
            yield f"{count:,} {what}"
