"""What was deleted, for thirty days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from store.errors import StoreError
from store.notebook.history import Draft, History
from store.notebook.shelf import AnyShelf, Shelf
from store.records import Deleted, Document, Gone, Import, Record, stamp
from store.records.versions import HISTORY

DAYS = 30


class Trash:
    """Deleted records; each can be brought back until its time is over."""

    def __init__(
        self, history: History, shelf: Shelf[Deleted], gone: Shelf[Gone], origins: Mapping[str, Shelf[Any]]
    ) -> None:
        self._history, self._shelf, self._gone, self._origins = history, shelf, gone, origins

    def entries(self) -> tuple[Deleted, ...]:
        """What can be brought back, the latest first."""
        return tuple(sorted(self._shelf.all(), key=lambda deleted: deleted.deleted, reverse=True))

    def put_in(self, draft: Draft, shelf: AnyShelf, record: Record, label: str) -> None:
        """Lay a record in, as a part of the action that deletes it."""
        deleted = Deleted(shelf.name, record.to_document(), label, draft.when)
        draft.put(self._shelf, deleted.id, deleted)

    def take(self, draft: Draft, shelf: AnyShelf, record: Record, label: str) -> None:
        """Delete a record: lay it in, and take it away from where it was."""
        self.put_in(draft, shelf, record, label)
        draft.put(shelf, record.id, None)

    def catch(self, draft: Draft) -> bool:
        """Lay in each text that goes because its adding is taken back; says whether one does."""
        changes = draft.changes()
        laid_in = {change.after.key for change in changes if isinstance(change.after, Deleted)}
        going = [change.before for change in changes if change.after is None]
        texts = [record for record in going if isinstance(record, Import)]
        for text in (text for text in texts if text.id not in laid_in):
            self.put_in(draft, self._origins["imports"], text, text.called)
        return bool(texts)

    def restore(self, key: str) -> Deleted:
        """Bring a record back. One of the same id that was kept since then goes into the trash in its place."""
        with self._history.action("") as draft:
            deleted = draft.record(self._shelf, key)
            if deleted is None or deleted.table not in self._origins:
                raise StoreError("this is not in the trash", "'jingdu check --trash' lists what is")
            draft.label = f"Brought back {deleted.label}"
            shelf = self._origins[deleted.table]
            record = shelf.read(deleted.record | touched(deleted.record, draft.when))
            standing = shelf.get(record.id)
            if standing is not None:
                self.put_in(draft, shelf, standing, deleted.label)
            draft.put(shelf, record.id, record)
            draft.put(self._shelf, key, None)
        return deleted

    def tidy(self) -> int:
        """Throw away what has lain here for longer than its thirty days; says how many things that were."""
        if not (self._over(self._history.clock()) or self._whole(self._history.clock())):
            return 0
        with self._history.action("Cleared the trash", undoable=False) as draft:
            draft.forgetting = True  # every machine throws it away by itself
            over = self._over(draft.when)
            for deleted in over:
                draft.put(self._shelf, deleted.id, None)
            for gone in self._whole(draft.when):
                draft.put(self._gone, gone.id, replace(gone, record=bare(gone.record)))
        return len(over)

    def _over(self, now: datetime) -> list[Deleted]:
        return [deleted for deleted in self._shelf.all() if now - deleted.deleted > timedelta(days=DAYS)]

    def _whole(self, now: datetime) -> list[Gone]:
        """What is still known whole of records that were deleted long ago."""
        old = (gone for gone in self._gone.all() if now - gone.deleted > timedelta(days=DAYS))
        return [gone for gone in old if gone.record != bare(gone.record)]


def bare(record: Document) -> Document:
    """A deleted record of which nothing is left but that its versions are past."""
    history = record.get(HISTORY)
    was = history.get("was") if isinstance(history, dict) else None
    return {"id": record.get("id", ""), **({HISTORY: {"was": was}} if was else {})}


def touched(record: Document, when: datetime) -> Document:
    """Bringing back is a change, newer than the deletion."""
    return {"changed": stamp(when)} if "changed" in record else {}
