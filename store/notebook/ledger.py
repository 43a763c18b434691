"""Every change goes through here: kept as one transaction, remembered so that it can be taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from store.database import Database
from store.notebook.shelf import AnyShelf, Value


@dataclass(frozen=True, slots=True)
class Change:
    """What lay under one key before an action and after it."""

    shelf: AnyShelf
    key: str
    before: Value | None
    after: Value | None


@dataclass(frozen=True, slots=True)
class Action:
    """What the reader did, in words and in changes."""

    label: str
    changes: tuple[Change, ...]


class Draft:
    """The changes of an action while it is being made; reading from it sees them."""

    def __init__(self, label: str, when: datetime) -> None:
        self.label = label
        self.when = when
        self._changes: dict[tuple[str, str], Change] = {}

    def get(self, shelf: AnyShelf, key: str) -> Value | None:
        """What lies under the key, this action's own changes included."""
        change = self._changes.get((shelf.name, key))
        return change.after if change else shelf.get(key)

    def put(self, shelf: AnyShelf, key: str, value: Value | None) -> None:
        """Keep the value under the key; None takes away what is there."""
        earlier = self._changes.get((shelf.name, key))
        before = earlier.before if earlier else shelf.get(key)
        self._changes[shelf.name, key] = Change(shelf, key, before, value)

    def changes(self) -> tuple[Change, ...]:
        """What really changes."""
        return tuple(change for change in self._changes.values() if change.before != change.after)


class Ledger:
    """Carries actions out and takes them back."""

    def __init__(self, base: Database, clock: Callable[[], datetime]) -> None:
        self.base = base
        self.clock = clock
        self.shelves: dict[str, AnyShelf] = {}
        self._lock = threading.RLock()
        self._draft: Draft | None = None
        self._done: list[Action] = []

    @contextmanager
    def action(self, label: str, *, undoable: bool = True, durable: bool = True) -> Iterator[Draft]:
        """One action: what is drafted inside is kept together or not at all; an inner one joins the outer."""
        with self._lock:
            if self._draft is not None:
                outer, label = self._draft, self._draft.label
                yield outer
                outer.label = label
                return
            with self._transaction(label, durable) as draft:
                yield draft
            if undoable and draft.changes():
                self._done.append(Action(draft.label, draft.changes()))

    def undo(self) -> str | None:
        """Take the last action back; says what it was, or nothing when there is none."""
        with self._lock:
            if not self._done:
                return None
            action = self._done[-1]
            left = 0
            with self._transaction(action.label) as draft:
                for change in action.changes:
                    if draft.get(change.shelf, change.key) == change.after:
                        draft.put(change.shelf, change.key, change.before)
                    else:
                        left += 1
            self._done.pop()
            return f"Took back: {action.label}{remark(left, len(action.changes))}"

    @contextmanager
    def _transaction(self, label: str, durable: bool = True) -> Iterator[Draft]:
        try:
            with self.base.transaction(durable):  # from here on nobody else writes, and what others wrote is known
                before = self.base.version
                self._draft = draft = Draft(label, self.clock())
                yield draft
                for shelf, values in by_shelf(draft.changes()):
                    shelf.write(values)
        except BaseException:
            for shelf in self.shelves.values():
                shelf.forget()
            raise
        finally:
            self._draft = None
        for shelf in self.shelves.values():  # our change is one version; if others came after it, shelves read anew
            shelf.settle(before, before + (self.base.version > before))


def by_shelf(changes: tuple[Change, ...]) -> Iterator[tuple[AnyShelf, dict[str, Value | None]]]:
    """The changes of each shelf together."""
    shelves = {change.shelf.name: change.shelf for change in changes}
    for name, shelf in shelves.items():
        yield shelf, {change.key: change.after for change in changes if change.shelf.name == name}


def remark(left: int, total: int) -> str:
    """What to add when something had been changed elsewhere in the meantime."""
    if not left:
        return ""
    if left == total:
        return " (changed elsewhere since, left as it is)"
    return f" ({left} of {total} changed elsewhere since, left as they are)"
