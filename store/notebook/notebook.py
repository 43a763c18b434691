"""The notebook: everything a reader keeps, behind one door."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import datetime
from types import TracebackType
from typing import Any

from store.database import Database, Finding
from store.errors import StoreError
from store.notebook.base import open_readonly, open_writable
from store.notebook.cards import Cards
from store.notebook.corrections import Corrections, PlacedReadings
from store.notebook.days import Days
from store.notebook.glossary import Glossary
from store.notebook.history import Action, Draft, History
from store.notebook.lookups import LookupsOfWords
from store.notebook.marks import Bookmarks, Flags, Notes
from store.notebook.merging import Merged, Merging
from store.notebook.remembered import Articles, Decisions, Imports, Places, Settings
from store.notebook.shelf import Shelf
from store.notebook.trash import Trash
from store.notebook.undo_list import UndoList
from store.notebook.undoing import Step, packed, sign, step_of
from store.notebook.words import Statuses, WordShelf
from store.notebook.written import Writing
from store.paths import Paths
from store.records import (
    ArticleMark,
    Bookmark,
    Card,
    Correction,
    Deleted,
    Document,
    Flag,
    GlossaryEntry,
    Gone,
    Import,
    LeftAt,
    Lookups,
    Note,
    PersonalSetting,
    PlacedReading,
    ReadingDay,
    WordDecision,
    now,
)
from store.waiting import waiting

Clock = Callable[[], datetime]
LEFT_ALONE = "It is left as it is, and the program goes on without it."


class Notebook:
    """The reader's notebook. Every change is on the disk when the call returns, and `undo` takes it back."""

    def __init__(self, base: Database, clock: Clock = now, *, read_only: bool = False) -> None:
        self._base = base
        self.read_only = read_only
        gone = Shelf(base, "gone", Gone.from_document)
        self._history = history = History(base, clock, gone)
        glossary = Shelf(base, "glossary", GlossaryEntry.from_document, lambda entry: entry.term, gone)
        bookmarks = Shelf(base, "bookmarks", Bookmark.from_document, gone=gone)
        notes = Shelf(base, "notes", Note.from_document, gone=gone)
        places = Shelf(base, "places", LeftAt.from_document)
        decisions = Shelf(base, "decisions", WordDecision.from_document, gone=gone)
        imports = Shelf(base, "imports", Import.from_document, gone=gone)
        settings = Shelf(base, "settings", PersonalSetting.from_document, gone=gone)
        cards = Shelf(base, "cards", Card.from_document, gone=gone)
        flags = Shelf(base, "flags", Flag.from_document, gone=gone)
        corrections = Shelf(base, "corrections", Correction.from_document, gone=gone)
        readings = Shelf(base, "readings", PlacedReading.from_document, gone=gone)
        days = Shelf(base, "days", ReadingDay.from_document)
        lookups = Shelf(base, "lookups", Lookups.from_document)
        articles = Shelf(base, "articles", ArticleMark.from_document, gone=gone)
        trash = Shelf(base, "trash", Deleted.from_document, gone=gone)
        words = WordShelf(base)
        records = (
            glossary,
            bookmarks,
            notes,
            places,
            decisions,
            imports,
            settings,
            cards,
            flags,
            corrections,
            readings,
            days,
        )
        everything = (*records, lookups, articles, trash, gone)
        self._records: dict[str, Shelf[Any]] = {shelf.name: shelf for shelf in everything}
        self._words = words
        history.shelves.update(self._records, words=words)

        origins = {shelf.name: shelf for shelf in (glossary, bookmarks, notes, imports)}
        self.trash = Trash(history, trash, gone, origins)
        history.lay_aside = self.trash.catch
        self._shared: UndoList | None = None
        self.words = Statuses(history, words)
        self.glossary = Glossary(history, glossary, self.trash, self.words)
        self.bookmarks = Bookmarks(history, bookmarks, self.trash)
        self.notes = Notes(history, notes, self.trash)
        self.written = Writing(self.notes, self.glossary)
        self.cards = Cards(history, cards)
        self.flags = Flags(history, flags)
        self.corrections = Corrections(history, corrections)
        self.readings = PlacedReadings(history, readings)
        self.days = Days(days)
        self.places = Places(history, places, self.days)
        self.decisions = Decisions(history, decisions)
        self.imports = Imports(history, imports, self.trash)
        self.settings = Settings(history, settings)
        self.lookups = LookupsOfWords(history, lookups)
        self.articles = Articles(history, articles, places)
        self._merging = Merging(history, self._records, words)

    @classmethod
    def open(cls, paths: Paths, clock: Clock = now) -> Notebook:
        """The notebook for reading and writing; made when there is none."""
        notebook = cls(open_writable(paths.notebook), clock)
        notebook.count_waiting(paths)
        return notebook

    @classmethod
    def read(cls, paths: Paths, clock: Clock = now) -> Notebook:
        """The notebook for reading alone: takes no lock, creates nothing, is empty when there is none."""
        return cls(open_readonly(paths.notebook), clock, read_only=True)

    def documents(self) -> dict[str, list[Document]]:
        """Every record of every table, as it is stored, in an order that depends on nothing else."""
        return {name: in_order(shelf.documents()) for name, shelf in self._records.items()}

    def packed_words(self) -> dict[str, str]:
        """The status of every word, as it is stored."""
        return dict(sorted(self._words.records().items()))

    def merge(self, tables: Mapping[str, Iterable[Document]], words: Mapping[str, str], label: str) -> Merged:
        """Take another notebook's records in, field by field; see `store.records.versions`."""
        return self._merging.merge(tables, words, label)

    def was_deleted(self, table: str, key: str) -> bool:
        """Whether there was such a record, here or on a machine that was heard of."""
        return self._records["gone"].get(Gone.id_for(table, key)) is not None

    def action(self, label: str) -> AbstractContextManager[Draft]:
        """Several changes as one: kept together, taken back together."""
        return self._history.action(label)

    def undo(self) -> str | None:
        """Take the last change back; says what it was, or nothing when there is none."""
        with self._history.lock, self._shared.alone() if self._shared else nullcontext():
            self._hear()
            return self._history.undo()

    def redo(self) -> str | None:
        """Do again what was taken back last; says what it was, or nothing when there is none."""
        return self._history.redo()

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be done again."""
        return self._history.can_redo

    @property
    def last_action(self) -> Action | None:
        """What `undo` would take back now."""
        self._hear()
        return self._history.last

    def share_undo(self, paths: Paths) -> None:
        """From now on this program and all others take back the same changes, the newest first whoever made it."""
        self._shared = shared = UndoList(paths.notebook)
        self._history.made = lambda action: shared.remember([action])
        self._history.turned = shared.forget

    def _hear(self) -> None:
        """Of what other programs did, where undo is shared."""
        if self._shared:
            known = {sign(packed(action)) for action in self._history.done}
            all_known = self._shared.reachable(self._history.shelves)
            self._history.know(one for one in all_known if sign(packed(one)) not in known)

    def leave_undo(self, paths: Paths) -> None:
        """Let what was done since the notebook was opened be taken back by another process."""
        UndoList(paths.notebook).remember(self._history.done)

    def leave_lasting(self, paths: Paths, label: str, instead: str) -> None:
        """Let another process know that this was done last and cannot be taken back, and what helps instead."""
        UndoList(paths.notebook).remember_lasting(label, instead)

    def can_undo(self, step: Step) -> bool:
        """Whether what another process left can be read."""
        return bool(step_of(step, self._history.shelves))

    def undo_left(self, paths: Paths, step: Step | None = None) -> list[str] | None:
        """Take back what the last process that left it did; says what that was, nothing when there is none. None
        when that is no longer the `step` that was meant."""
        left = UndoList(paths.notebook)
        with self._history.lock, left.alone():
            top = left.top
            if step not in (None, top):
                return None
            actions = step_of(top, self._history.shelves)
            self._history.know(actions)
            said = [line for _ in actions if (line := self._history.undo())]
            left.drop(top)
            return said

    def sync(self) -> None:
        """Make places that were left survive a power cut; everything else does already."""
        self._base.sync()

    def refresh(self) -> bool:
        """Look for what another program has changed; says whether there was anything."""
        return self._base.refresh()

    def count_waiting(self, paths: Paths) -> None:
        """Take in the look-ups that wait beside the notebook."""
        with suppress(StoreError), waiting(paths.notebook) as looked_up:  # a full disk lets them wait on
            if looked_up:
                self.lookups.take_in(looked_up)

    @property
    def version(self) -> int:
        """Changes whenever anything in the notebook has changed."""
        return self._base.version

    @property
    def opening(self) -> tuple[Finding, ...]:
        """What was not right with the file; quick to ask, since no record is read."""
        return tuple(self._base.findings)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was not right when the file was opened, and records that cannot be read."""
        shelves = self._history.shelves.values()
        unreadable = [Finding(line, LEFT_ALONE, "warning") for shelf in shelves for line in shelf.complaints()]
        return (*self._base.findings, *unreadable)

    def close(self) -> None:
        """Fold everything into one tidy file and let it go; what has lain in the trash for too long goes now."""
        if not self.read_only:
            self.trash.tidy()
        self._base.close()

    def __enter__(self) -> Notebook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def in_order(documents: Iterable[Document]) -> list[Document]:
    """Documents by the moment of their making, then by id."""
    return sorted(documents, key=lambda stored: (str(stored.get("created", "")), str(stored["id"])))
