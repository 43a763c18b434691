"""Taking another notebook's records in: field by field, so that nothing either side wrote is lost without a word.

The order in which notebooks meet makes no difference, and meeting twice none either: every table is joined by a
rule that has no favourite side (`store.records.versions`, or `united` of the record).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from store.counted import counted
from store.notebook.history import Draft, History
from store.notebook.lookups import clear_forgotten, still_known
from store.notebook.shelf import Shelf, without_history
from store.notebook.words import WordShelf
from store.records import Document, Gone, Lookups, UnreadableRecord, WordStatus
from store.records.shapes import SHAPES, text_of
from store.records.versions import document, joined, rivals, versions

SILENT = ("cards", "settings")
"""Tables whose rivals nobody wrote by hand."""


@dataclass(slots=True)
class Merged:
    """What came of a merge."""

    added: int = 0
    updated: int = 0
    removed: int = 0
    same: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    """Of what was added, how much is in which table; the status that a new term brings along is not named."""
    complaints: list[str] = field(default_factory=list)
    left_out: int = 0
    """How much of the other notebook could not be taken in."""

    def leave_out(self, complaint: str) -> None:
        """Name what cannot be taken in."""
        self.complaints.append(complaint)
        self.left_out += 1

    @property
    def changed(self) -> int:
        """How many records are not what they were."""
        return self.added + self.updated + self.removed


class Merging:
    """Merges tables of records into the notebook."""

    def __init__(self, history: History, shelves: Mapping[str, Shelf[Any]], words: WordShelf) -> None:
        self._history, self._shelves, self._words = history, shelves, words
        self._gone: Shelf[Gone] = shelves["gone"]

    def merge(self, tables: Mapping[str, Iterable[Document]], words: Mapping[str, str], label: str) -> Merged:
        """Take everything in as one change, which `undo` leaves alone: it is not the reader's own last one."""
        merged, stayed = Merged(), list[str]()
        with self._history.action(f"Merged {label}", undoable=False) as draft:
            ends = {gone.id: gone for _, gone in readable(self._gone, tables.get("gone", ()), merged)}
            for name, documents in tables.items():
                shelf = self._shelves.get(name)
                if shelf is None:
                    merged.leave_out(f"the table {name} is unknown to this version and was left out")
                elif name != "gone":
                    for stored, record in readable(shelf, documents, merged):
                        end = ends.pop(Gone.id_for(name, record.id), None)
                        self._take(draft, shelf, record, stored, end, merged, stayed)
            for end in ends.values():
                if end.table in self._shelves:
                    self._take(draft, self._shelves[end.table], None, {}, end, merged, stayed)
            self._take_words(draft, words, merged)
            clear_forgotten(draft, self._shelves["lookups"])
        if stayed:
            names = ", ".join(stayed[:3]) + (f" and {len(stayed) - 3:,} more" if len(stayed) > 3 else "")
            verb, stay = ("was", "stays") if len(stayed) == 1 else ("were", "stay")
            merged.complaints.append(f"{names} {verb} deleted here since, and {stay} so")
        return merged

    def _take(
        self,
        draft: Draft,
        shelf: Shelf[Any],
        record: Any,
        stored: Document,
        end: Gone | None,
        merged: Merged,
        stayed: list[str],
    ) -> None:
        """One record that the other notebook has, or knows to be deleted."""
        key = record.id if record else end.key if end else ""
        standing, before = draft.get(shelf, key), self._gone.get(Gone.id_for(shelf.name, key))
        if standing is not None and not (end or before) and stored == shelf.document(key):
            merged.same += 1  # most of them, when two machines have met before
            return
        if shelf.name in SHAPES:
            self._join(draft, shelf, key, stored, end, merged, stayed)
        elif hasattr(record, "united"):
            both = record if standing is None else record.united(standing)
            if isinstance(both, Lookups):
                both = still_known(draft, shelf, both)
            draft.put(shelf, key, both)
            count(merged, standing, both, shelf.name)
        elif end or before:  # of the trash: brought back on one of the two
            latest = max((gone for gone in (end, before) if gone), key=lambda gone: gone.deleted)
            draft.put(self._gone, latest.id, latest)
            draft.put(shelf, key, None)
            draft.joined[shelf.name, key] = {}
        else:
            draft.put(shelf, key, standing or record)
            count(merged, standing, standing or record, shelf.name)

    def _join(
        self,
        draft: Draft,
        shelf: Shelf[Any],
        key: str,
        stored: Document,
        end: Gone | None,
        merged: Merged,
        stayed: list[str],
    ) -> None:
        """All that both know of a record, and all that either knows to be past."""
        shape, place = SHAPES[shelf.name], (shelf.name, key)
        here, gone_key = draft.joined.get(place) or shelf.document(key), Gone.id_for(shelf.name, key)
        before: Any = draft.get(self._gone, gone_key)
        ours = versions(here or (before.record if before else {}), shape)
        theirs = versions(stored, shape)
        both = joined(ours, joined(theirs, versions(end.record, shape)) if end else theirs)
        if both.is_there:
            whole = document(key, both, shape)
            try:
                record = shelf.read(without_history(whole))
            except UnreadableRecord as error:
                merged.leave_out(f"{shelf.name} {key}: {error.message}")
                return
            count(merged, draft.get(shelf, key), record, shelf.name)
            if both != ours or before:
                draft.put(shelf, key, record)
                draft.joined[place] = whole
                draft.put(self._gone, gone_key, None)
                new = {} if shelf.name in SILENT else rivals(both, shape)
                known = rivals(ours, shape)
                told = (rivalry(name_of(record), part, new[part]) for part in new if new[part] != known.get(part))
                merged.complaints.extend(told)
            return
        if here:
            draft.put(shelf, key, None)
            draft.joined[place] = {}
            merged.removed += 1
        elif theirs.is_there:
            stayed.append(name_of(shelf.read(without_history(stored))))
        when = max((gone.deleted for gone in (before, end) if gone), default=draft.when)
        draft.put(self._gone, gone_key, Gone(shelf.name, key, when, document(key, both, shape)))

    def _take_words(self, draft: Draft, words: Mapping[str, str], merged: Merged) -> None:
        """The newer status of each word."""
        older, terms = 0, {entry.term for entry in draft.all(self._shelves["glossary"])}
        for word, packed in words.items():
            try:
                status = WordStatus.unpacked(word, str(packed))
            except UnreadableRecord as error:
                merged.leave_out(f"the status of {word}: {error.message}")
                continue
            standing = draft.get(self._words, word)
            known = WordStatus.unpacked(word, str(standing)) if standing else None
            if known and (known.changed, known.status) >= (status.changed, status.status):
                merged.same += 1
                older += known.status != status.status
                continue
            count(merged, known, status, "" if word in terms else "words")
            draft.put(self._words, word, status.packed())
        if older:
            verb = "has" if older == 1 else "have"
            merged.complaints.append(f"{counted(older, 'word')} {verb} a newer status here, which stays")


def readable(shelf: Shelf[Any], documents: Iterable[Document], merged: Merged) -> Iterator[tuple[Document, Any]]:
    """The documents that are records, and these; the others are named."""
    for number, stored in enumerate(documents, 1):
        try:
            if not isinstance(stored, Mapping):
                raise UnreadableRecord("it is no record")
            yield stored, shelf.read(without_history(stored))
        except UnreadableRecord as error:
            merged.leave_out(f"{shelf.name} {number}: {error.message}")


def count(merged: Merged, standing: object, record: object, kind: str) -> None:
    """What was done with a record; nothing comes of what is forgotten here."""
    if standing == record:
        merged.same += 1
    elif standing is None:
        merged.added += 1
        merged.kinds[kind] += 1
    else:
        merged.updated += 1


def rivalry(name: str, part: str, values: list[Any]) -> str:
    """Two values that nobody chose between, in words."""
    texts = [text_of(value) or "nothing" for value in values]
    if part in ("note", "text", "label"):
        return f"{name} was written on in two places; both stay: {' / '.join(texts)}"
    first, others = texts[0], "; ".join(texts[1:])
    return f"{name} has another {part} on each side: {first} is newer and stands first; kept beside it: {others}"


def name_of(record: Any) -> str:
    """A record in a few words."""
    for name in ("term", "label", "text", "word", "name", "title"):
        if value := getattr(record, name, ""):
            return str(value)
    return str(record.id)
