"""Bookmarks and notes: what the reader put at a place in an article."""

from __future__ import annotations

from dataclasses import replace

from store.errors import StoreError
from store.notebook.history import Draft, History
from store.notebook.shelf import Shelf
from store.notebook.trash import Trash
from store.records import Bookmark, Note, Place

GONE = "'jingdu check --trash' lists what was deleted"


class Bookmarks:
    """Places to come back to."""

    def __init__(self, ledger: History, shelf: Shelf[Bookmark], trash: Trash) -> None:
        self._ledger, self._shelf, self._trash = ledger, shelf, trash

    def entries(self, article: str | None = None) -> tuple[Bookmark, ...]:
        """All bookmarks, or those of an article, in the order of the text."""
        found = (mark for mark in self._shelf.all() if article in (None, mark.place.article))
        return tuple(sorted(found, key=lambda mark: in_text(mark.place)))

    def add(self, place: Place, label: str = "", title: str = "") -> Bookmark:
        """Bookmark a place; a place that has one keeps it, with the new label if one is given."""
        with self._ledger.action(f"Bookmarked {label or place.quote or title or 'a place'}") as draft:
            mark = Bookmark(place, draft.when, draft.when, label.strip(), title)
            standing = draft.get(self._shelf, mark.id)
            if isinstance(standing, Bookmark):
                mark = replace(standing, label=mark.label or standing.label)
                mark = replace(mark, changed=draft.when) if mark != standing else standing
            draft.put(self._shelf, mark.id, mark)
        return mark

    def rename(self, key: str, label: str) -> Bookmark:
        """Give a bookmark another label."""
        with self._ledger.action(f"Renamed the bookmark {label}") as draft:
            mark = self._existing(draft, key)
            mark = replace(mark, label=label.strip(), changed=draft.when)
            draft.put(self._shelf, key, mark)
        return mark

    def delete(self, key: str) -> None:
        """Take a bookmark away; it can be brought back for 30 days."""
        with self._ledger.action("") as draft:
            mark = self._existing(draft, key)
            name = mark.label or mark.place.quote or mark.title
            draft.label = f"Deleted the bookmark {name}"
            self._trash.put_in(draft, self._shelf, mark, name)
            draft.put(self._shelf, key, None)

    def _existing(self, draft: Draft, key: str) -> Bookmark:
        mark = draft.get(self._shelf, key)
        if not isinstance(mark, Bookmark):
            raise StoreError("this bookmark is no longer there", GONE)
        return mark


class Notes:
    """What the reader wrote in the margin."""

    def __init__(self, ledger: History, shelf: Shelf[Note], trash: Trash) -> None:
        self._ledger, self._shelf, self._trash = ledger, shelf, trash

    def entries(self, article: str | None = None) -> tuple[Note, ...]:
        """All notes, or those of an article, in the order of the text."""
        found = (note for note in self._shelf.all() if article in (None, note.place.article))
        return tuple(sorted(found, key=lambda note: (*in_text(note.place), note.created)))

    def write(self, place: Place, text: str, *, title: str = "", end: Place | None = None) -> Note:
        """Write a note on a word, a stretch of text or a paragraph."""
        if not text.strip():
            raise StoreError("the note is empty", "write something, or leave the note with Esc")
        with self._ledger.action(f"Noted {brief(text)}") as draft:
            note = Note(place, text.strip(), draft.when, draft.when, end, title)
            draft.put(self._shelf, note.id, note)
        return note

    def edit(self, key: str, text: str) -> Note:
        """Put another text in the place of a note's own."""
        if not text.strip():
            raise StoreError("the note is empty", "delete it if it is not needed any more")
        with self._ledger.action(f"Edited the note {brief(text)}") as draft:
            note = self._existing(draft, key)
            if note.text != text.strip():
                note = replace(note, text=text.strip(), changed=draft.when)
                draft.put(self._shelf, key, note)
        return note

    def delete(self, key: str) -> None:
        """Take a note away; it can be brought back for 30 days."""
        with self._ledger.action("") as draft:
            note = self._existing(draft, key)
            draft.label = f"Deleted the note {brief(note.text)}"
            self._trash.put_in(draft, self._shelf, note, brief(note.text))
            draft.put(self._shelf, key, None)

    def _existing(self, draft: Draft, key: str) -> Note:
        note = draft.get(self._shelf, key)
        if not isinstance(note, Note):
            raise StoreError("this note is no longer there", GONE)
        return note


def in_text(place: Place) -> tuple[str, int, int]:
    """Where a place comes in the reading order."""
    return place.article, place.block, place.offset


def brief(text: str) -> str:
    """The first words of a text."""
    line = " ".join(text.split())
    return line if len(line) <= 24 else line[:23] + "…"
