"""Bookmarks, notes and flags: what the reader put at a place in an article."""

from __future__ import annotations

from dataclasses import replace

from store.counted import counted
from store.errors import StoreError
from store.notebook.history import History
from store.notebook.shelf import Shelf
from store.notebook.trash import Trash
from store.records import Bookmark, Flag, Note, Place


class Bookmarks:
    """Places to come back to."""

    def __init__(self, history: History, shelf: Shelf[Bookmark], trash: Trash) -> None:
        self._history, self._shelf, self._trash = history, shelf, trash

    def entries(self, article: str | None = None) -> tuple[Bookmark, ...]:
        """All bookmarks, or those of an article, in the order of the text."""
        found = (mark for mark in self._shelf.all() if article in (None, mark.place.article))
        return tuple(sorted(found, key=lambda mark: in_text(mark.place)))

    def add(self, place: Place, label: str = "", title: str = "") -> Bookmark:
        """Bookmark a place; a place that has one keeps it, with the new label if one is given."""
        with self._history.action(f"Bookmarked {label or place.quote or title or 'a place'}") as draft:
            mark = Bookmark(place, draft.when, draft.when, label.strip(), title)
            if standing := draft.record(self._shelf, mark.id):
                mark = replace(standing, label=mark.label or standing.label)
                mark = replace(mark, changed=draft.when) if mark != standing else standing
            draft.put(self._shelf, mark.id, mark)
        return mark

    def rename(self, key: str, label: str) -> Bookmark:
        """Give a bookmark another label."""
        with self._history.action(f"Renamed the bookmark {label}") as draft:
            mark = draft.existing(self._shelf, key, "bookmark")
            mark = replace(mark, label=label.strip(), changed=draft.when)
            draft.put(self._shelf, key, mark)
        return mark

    def delete(self, key: str) -> None:
        """Take a bookmark away; it can be brought back for 30 days."""
        with self._history.action("") as draft:
            mark = draft.existing(self._shelf, key, "bookmark")
            name = mark.label or mark.place.quote or mark.title
            draft.label = f"Deleted the bookmark {name}"
            self._trash.take(draft, self._shelf, mark, name)


class Notes:
    """What the reader wrote in the margin."""

    def __init__(self, history: History, shelf: Shelf[Note], trash: Trash) -> None:
        self._history, self._shelf, self._trash = history, shelf, trash

    def entries(self, article: str | None = None) -> tuple[Note, ...]:
        """All notes, or those of an article, in the order of the text."""
        found = (note for note in self._shelf.all() if article in (None, note.place.article))
        return tuple(sorted(found, key=lambda note: (*in_text(note.place), note.created)))

    def write(self, place: Place, text: str, *, title: str = "", end: Place | None = None) -> Note:
        """Write a note on a word, a stretch of text or a paragraph."""
        if not text.strip():
            raise StoreError("the note is empty", "write something, or leave the note with Esc")
        with self._history.action(f"Noted {brief(text)}") as draft:
            note = Note(place, text.strip(), draft.when, draft.when, end, title)
            draft.put(self._shelf, note.id, note)
        return note

    def edit(self, key: str, text: str) -> Note:
        """Put another text in the place of a note's own."""
        if not text.strip():
            raise StoreError("the note is empty", "delete it if it is not needed any more")
        with self._history.action(f"Edited the note {brief(text)}") as draft:
            note = draft.existing(self._shelf, key, "note")
            if note.text != text.strip():
                note = replace(note, text=text.strip(), changed=draft.when)
                draft.put(self._shelf, key, note)
        return note

    def delete(self, key: str) -> None:
        """Take a note away; it can be brought back for 30 days."""
        with self._history.action("") as draft:
            note = draft.existing(self._shelf, key, "note")
            draft.label = f"Deleted the note {brief(note.text)}"
            self._trash.take(draft, self._shelf, note, brief(note.text))


class Flags:
    """Places to come back to in the second pass."""

    def __init__(self, history: History, shelf: Shelf[Flag]) -> None:
        self._history, self._shelf = history, shelf

    def entries(self, article: str | None = None) -> tuple[Flag, ...]:
        """All flags, or those of an article, in the order of the text."""
        found = (flag for flag in self._shelf.all() if article in (None, flag.place.article))
        return tuple(sorted(found, key=lambda flag: in_text(flag.place)))

    def turn(self, place: Place, title: str = "") -> bool:
        """Set a flag at a place, or take away the one that is there; says whether there is one now."""
        with self._history.action(f"Flagged {place.quote}") as draft:
            key = place.known_as(Flag.KIND)
            standing = draft.get(self._shelf, key)
            if standing is not None:
                draft.label = f"Took the flag off {place.quote}"
            draft.put(self._shelf, key, None if standing else Flag(place, draft.when, title))
        return standing is None

    def clear(self, article: str) -> int:
        """Take all flags of an article away; says how many there were."""
        with self._history.action("") as draft:
            found = self.entries(article)
            draft.label = f"Took {counted(len(found), 'flag')} away"
            for flag in found:
                draft.put(self._shelf, flag.id, None)
        return len(found)


def in_text(place: Place) -> tuple[str, int, int]:
    """Where a place comes in the reading order."""
    return place.article, place.block, place.offset


def brief(text: str) -> str:
    """The first words of a text."""
    line = " ".join(text.split())
    return line if len(line) <= 24 else line[:23] + "…"
