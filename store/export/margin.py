"""The reader's notes on a term, in the glossary's Markdown under its entry; edited there they come back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from store.export.checksum import short
from store.export.escaping import inline, lines, plain
from store.records import GlossaryEntry, Note

_MARGIN = re.compile(r'^.*?<a\s+id="n-(?P<id>[a-z2-7]{8})"(?:\s+data-was="(?P<was>[0-9a-f]*)")?[^>]*>(?:</a>)?')
"""Where a note begins: no text holds the anchor, it would be escaped."""

ByEntry = Mapping[str, Sequence[Note]]
"""The notes under each entry, by its id."""


class EditedNote(NamedTuple):
    """A note as it stands in the file."""

    id: str
    was: str
    """The checksum of its text as it was exported."""
    written: str


def notes_on(entries: Iterable[GlossaryEntry], notes: Iterable[Note]) -> ByEntry:
    """The notes that stand on just the term: of several entries of it, under the one kept from that paragraph."""
    terms: dict[str, list[GlossaryEntry]] = {}
    for entry in entries:
        terms.setdefault(entry.term, []).append(entry)
    found: dict[str, list[Note]] = {}
    for note in notes:
        if standing := terms.get(note.place.quote):
            here = next((entry for entry in standing if _is_from(entry, note)), standing[0])
            found.setdefault(here.id, []).append(note)
    return found


def _is_from(entry: GlossaryEntry, note: Note) -> bool:
    at = (note.place.article, note.place.block)
    return any(one.place and (one.place.article, one.place.block) == at for one in entry.sentences)


def of_note(note: Note, under: str) -> list[str]:
    """A note behind what it is and, unless the head above says it already, the article it was written in."""
    where = f" in {inline(note.title)}" if note.title and note.title != under else " in the text"
    text = lines(note.text)
    anchor = f'<a id="n-{note.id}" data-was="{short(plain(note.text))}"></a>'
    return [f"**Note{where}:** {anchor}{text[0] if text else ''}", *text[1:]]


def begun(line: str) -> re.Match[str] | None:
    """Whether a note begins in a line of the file."""
    return _MARGIN.match(line)
