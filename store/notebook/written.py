"""Whatever the reader wrote, at a place in a text or on a kept term: the one answer to which notes there are."""

from __future__ import annotations

from store.notebook.glossary import Glossary
from store.notebook.marks import Notes
from store.records import Note, TermNote
from store.records.place import AtPlace

Written = Note | TermNote


class Writing:
    """Notes of both kinds, listed and changed in one way."""

    def __init__(self, notes: Notes, glossary: Glossary) -> None:
        self._notes, self._glossary = notes, glossary

    def entries(self, article: str | None = None) -> tuple[Written, ...]:
        """All notes, or those of an article, in the order of the text; those from no text come last."""
        on_terms = (TermNote(entry) for entry in self._glossary.entries() if entry.note)
        every: list[Written] = [*self._notes.entries(), *on_terms]
        found = (note for note in every if article in (None, article_of(note)))
        return tuple(sorted(found, key=lambda note: (*standing(note), note.created)))

    def edit(self, note: Written, text: str) -> object:
        """Put another text in the place of a note's own."""
        if isinstance(note, Note):
            return self._notes.edit(note.id, text)
        return self._glossary.edit(note.id, note=text)

    def delete(self, note: Written) -> None:
        """Take a note away; the term it may stand on is kept."""
        if isinstance(note, Note):
            self._notes.delete(note.id)
        else:
            self._glossary.edit(note.id, note="")


def article_of(note: Written) -> str:
    """The article it stands in; nothing of a term from elsewhere."""
    return note.place.article if note.place else ""


def standing(note: AtPlace | Written) -> tuple[bool, str, int, int]:
    """Where it or another mark comes in the reading order."""
    place = note.place
    return (False, place.article, place.block, place.offset) if place else (True, "", 0, 0)
