"""Taking another notebook's records in: entry by entry, the newer change wins, nothing is there twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from store.notebook.glossary import Glossary, with_sentences
from store.notebook.ledger import Draft, Ledger
from store.notebook.shelf import Shelf
from store.notebook.words import WordShelf
from store.records import (
    Card,
    Deleted,
    Document,
    GlossaryEntry,
    Import,
    LeftAt,
    ReadingDay,
    UnreadableRecord,
    WordStatus,
)


@dataclass(slots=True)
class Merged:
    """What came of a merge."""

    added: int = 0
    updated: int = 0
    same: int = 0
    complaints: list[str] = field(default_factory=list)


class Merging:
    """Merges tables of records into the notebook."""

    def __init__(
        self,
        ledger: Ledger,
        shelves: Mapping[str, Shelf[Any]],
        words: WordShelf,
        trash: Shelf[Deleted],
        glossary: Glossary,
    ) -> None:
        self._ledger, self._shelves, self._words, self._trash = ledger, shelves, words, trash
        self._glossary = glossary

    def merge(self, tables: Mapping[str, Iterable[Document]], words: Mapping[str, str], label: str) -> Merged:
        """Take everything in as one change."""
        merged = Merged()
        with self._ledger.action(f"Merged {label}") as draft:
            gone = {(item.table, item.key): item.deleted for item in self._trash.all()}
            present: set[tuple[str, str]] = set()
            for name, documents in tables.items():
                if name == self._trash.name:
                    continue
                if name not in self._shelves:
                    merged.complaints.append(f"the table {name} is unknown to this version and was left out")
                    continue
                for record in readable(self._shelves[name], documents, merged):
                    present.add((name, record.id))
                    self._take(draft, self._shelves[name], record, gone.get((name, record.id)), merged)
            for deleted in readable(self._trash, tables.get(self._trash.name, ()), merged):
                self._take_deleted(draft, deleted, present)
            self._take_words(draft, words, merged)
        return merged

    def _take(self, draft: Draft, shelf: Shelf[Any], record: Any, deleted: datetime | None, merged: Merged) -> None:
        standing: Any = draft.get(shelf, record.id)
        if standing is None and isinstance(record, GlossaryEntry):
            standing = self._glossary.of_sense(draft, record.term, record.sense)
        if standing is None:
            if deleted is not None and deleted >= moment_of(record):
                merged.complaints.append(f"{name_of(record)} was deleted here since, and stays so")
                return
            draft.put(shelf, record.id, record)
            merged.added += 1
            return
        result = self._combined(draft, standing, record)
        if result == standing:
            merged.same += 1
            return
        draft.put(shelf, standing.id, result)
        merged.updated += 1

    def _combined(self, draft: Draft, standing: Any, record: Any) -> Any:
        newer, older = (record, standing) if moment_of(record) > moment_of(standing) else (standing, record)
        if isinstance(standing, (Card, ReadingDay)):
            return newer.united(older)
        if not isinstance(standing, GlossaryEntry):
            return newer
        result = replace(
            newer,
            id=standing.id,
            created=min(newer.created, older.created),
            sentences=with_sentences(standing.sentences, record.sentences),
        )
        taken = self._glossary.of_sense(draft, result.term, result.sense)
        if taken is not None and taken.id != standing.id:  # renamed elsewhere to what another entry is called here
            result = replace(result, term=standing.term, sense=standing.sense)
        return result

    def _take_deleted(self, draft: Draft, deleted: Deleted, present: set[tuple[str, str]]) -> None:
        if draft.get(self._trash, deleted.id) is not None:
            return
        draft.put(self._trash, deleted.id, deleted)
        shelf = self._shelves.get(deleted.table)
        if shelf is None or (deleted.table, deleted.key) in present:
            return
        standing: Any = draft.get(shelf, deleted.key)
        if standing is not None and moment_of(standing) < deleted.deleted:
            draft.put(shelf, deleted.key, None)

    def _take_words(self, draft: Draft, words: Mapping[str, str], merged: Merged) -> None:
        for word, packed in words.items():
            try:
                status = WordStatus.unpacked(word, str(packed))
            except UnreadableRecord as error:
                merged.complaints.append(f"the status of {word}: {error.message}")
                continue
            standing = draft.get(self._words, word)
            if standing is None:
                merged.added += 1
            elif WordStatus.unpacked(word, str(standing)).changed >= status.changed:
                merged.same += 1
                continue
            else:
                merged.updated += 1
            draft.put(self._words, word, status.packed())


def readable(shelf: Shelf[Any], documents: Iterable[Document], merged: Merged) -> Iterable[Any]:
    """The records among the documents; the others are named."""
    for number, document in enumerate(documents, 1):
        try:
            if not isinstance(document, Mapping):
                raise UnreadableRecord("it is no record")
            yield shelf.read(document)
        except UnreadableRecord as error:
            merged.complaints.append(f"{shelf.name} {number}: {error.message}")


def moment_of(record: Any) -> datetime:
    """When a record last changed."""
    if isinstance(record, LeftAt):
        return record.when
    if isinstance(record, Import):
        return record.added
    changed: datetime = record.changed
    return changed


def name_of(record: Any) -> str:
    """A record in a few words."""
    for name in ("term", "label", "text", "word", "name", "title"):
        if value := getattr(record, name, ""):
            return str(value)
    return str(record.id)
