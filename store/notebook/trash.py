"""What was deleted, for thirty days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from store.errors import StoreError
from store.notebook.ledger import Draft, Ledger
from store.notebook.shelf import AnyShelf, Shelf
from store.records import Deleted, Document, Record, stamp

DAYS = 30


class Trash:
    """Deleted records; each can be brought back until its time is over."""

    def __init__(self, ledger: Ledger, shelf: Shelf[Deleted], origins: Mapping[str, Shelf[Any]]) -> None:
        self._ledger, self._shelf, self._origins = ledger, shelf, origins

    def entries(self) -> tuple[Deleted, ...]:
        """What can be brought back, the latest first."""
        return tuple(sorted(self._shelf.all(), key=lambda deleted: deleted.deleted, reverse=True))

    def put_in(self, draft: Draft, shelf: AnyShelf, record: Record, label: str) -> None:
        """Lay a record in, as a part of the action that deletes it."""
        deleted = Deleted(shelf.name, record.to_document(), label, draft.when)
        draft.put(self._shelf, deleted.id, deleted)

    def restore(self, key: str) -> Deleted:
        """Bring a record back. One of the same id that was kept since then goes into the trash in its place."""
        with self._ledger.action("") as draft:
            deleted = draft.get(self._shelf, key)
            if not isinstance(deleted, Deleted) or deleted.table not in self._origins:
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

    def over(self, now: datetime) -> tuple[Deleted, ...]:
        """What has lain here for longer than its thirty days."""
        return tuple(deleted for deleted in self.entries() if now - deleted.deleted > timedelta(days=DAYS))

    def clear(self, *, everything: bool = False) -> int:
        """Throw away what is over; says how many things that were."""
        with self._ledger.action("Cleared the trash", undoable=False) as draft:
            gone = self.entries() if everything else self.over(draft.when)
            for deleted in gone:
                draft.put(self._shelf, deleted.id, None)
        return len(gone)


def touched(record: Document, when: datetime) -> Document:
    """Bringing back is a change, newer than the deletion."""
    return {"changed": stamp(when)} if "changed" in record else {}
