"""Every change goes through here: kept as one transaction, remembered so that it can be taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from store.database import Database
from store.errors import StoreError
from store.notebook.shelf import AnyShelf, R, Shelf, Value
from store.records import Document, Gone, versions
from store.records.shapes import SHAPES

LONG_AGO = datetime.min.replace(tzinfo=UTC)


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
    when: datetime | None = None
    """When; nothing where that was not noted."""


class Draft:
    """The changes of an action while it is being made; reading from it sees them."""

    def __init__(self, label: str, when: datetime) -> None:
        self.label = label
        self.when = when
        self._changes: dict[tuple[str, str], Change] = {}
        self.joined: dict[tuple[str, str], Document] = {}
        """What is stored of records that came together from two notebooks, by shelf and key."""
        self.forgetting = False
        """Whether nothing is to tell that what is deleted was there."""

    def get(self, shelf: AnyShelf, key: str) -> Value | None:
        """What lies under the key, this action's own changes included."""
        change = self._changes.get((shelf.name, key))
        return change.after if change else shelf.get(key)

    def record(self, shelf: Shelf[R], key: str) -> R | None:
        """The record under the key."""
        return self.get(shelf, key)  # type: ignore[return-value]

    def existing(self, shelf: Shelf[R], key: str, what: str) -> R:
        """The record under the key; an error for a person where it is there no more."""
        record = self.record(shelf, key)
        if record is None:
            raise StoreError(f"this {what} is no longer there", "'jingdu check --trash' lists what was deleted")
        return record

    def all(self, shelf: Shelf[R]) -> list[R]:
        """Every record of a shelf, this action's own changes included."""
        records = {record.id: record for record in shelf.all()}
        changed = {change.key: change.after for change in self._changes.values() if change.shelf is shelf}
        return [record for record in (records | changed).values() if record is not None]  # type: ignore[misc]

    def put(self, shelf: AnyShelf, key: str, value: Value | None) -> None:
        """Keep the value under the key; None takes away what is there."""
        earlier = self._changes.get((shelf.name, key))
        before = earlier.before if earlier else shelf.get(key)
        self._changes[shelf.name, key] = Change(shelf, key, before, value)

    def became(self, shelf: AnyShelf, records: Mapping[str, Value]) -> None:
        """What is read from now on where it was put: only with that an undo can tell whether it still stands."""
        for key, record in records.items():
            change = self._changes.get((shelf.name, key))
            if change:
                self._changes[shelf.name, key] = replace(change, after=record)

    def changes(self) -> tuple[Change, ...]:
        """What really changes."""
        changes = self._changes.items()
        return tuple(change for at, change in changes if change.before != change.after or at in self.joined)


class History:
    """Carries actions out and takes them back."""

    def __init__(self, base: Database, clock: Callable[[], datetime], gone: Shelf[Gone]) -> None:
        self.base = base
        self._gone = gone
        self.clock = clock
        self.shelves: dict[str, AnyShelf] = {}
        self.lock = threading.RLock()
        """Held by the thread that changes something."""
        self._draft: Draft | None = None
        self._done: list[Action] = []
        self._undone: list[Action] = []
        self.made: Callable[[Action], object] = unheard
        """Told of every action that can be taken back, and of one that is done again."""
        self.turned: Callable[[Action], object] = unheard
        """Told of every action that can be taken back no more, most often because it was."""
        self.lay_aside: Callable[[Draft], bool] = unheard
        """Keeps what an undo would take away for good; says whether there was such a thing."""

    @contextmanager
    def action(self, label: str, *, undoable: bool = True, durable: bool = True) -> Iterator[Draft]:
        """One action: what is drafted inside is kept together or not at all; an inner one joins the outer."""
        with self.lock:
            if self._draft is not None:
                outer, label = self._draft, self._draft.label
                yield outer
                outer.label = label
                return
            with self._transaction(label, durable) as draft:
                yield draft
            made = self._made(draft)
            if undoable and made.changes:
                self._done.append(made)
                self._undone.clear()
                self.made(made)

    @property
    def done(self) -> tuple[Action, ...]:
        """What was done since the notebook was opened and can be taken back, in its order."""
        return tuple(self._done)

    def know(self, actions: Iterable[Action]) -> None:
        """These were done before the notebook was opened or by another program, and can be taken back as well."""
        with self.lock:
            self._done = sorted([*actions, *self._done], key=lambda action: action.when or LONG_AGO)

    @property
    def last(self) -> Action | None:
        """What `undo` would take back now."""
        return self._done[-1] if self._done else None

    def undo(self) -> str | None:
        """Take the last action back; says what it was, or nothing when there is none."""
        with self.lock:
            last = self.last
            said = self._turn_back(self._done, self._undone, "Took back", "Not taken back")
            if last:
                self.turned(last)
            return said

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be done again."""
        return bool(self._undone)

    def redo(self) -> str | None:
        """Do again what was taken back last, unless something was done since; says what it was."""
        with self.lock:
            before = len(self._done)
            said = self._turn_back(self._undone, self._done, "Did again", "Not done again")
            for action in self._done[before:]:
                self.made(action)
            return said

    def _turn_back(self, made: list[Action], turned: list[Action], said: str, failed: str) -> str | None:
        """Turn the last of what was made back; what that changes can be turned back in its turn."""
        with self.lock:
            if not made:
                return None
            action = made[-1]
            left = 0
            with self._transaction(action.label) as draft:
                for change in action.changes:
                    if draft.get(change.shelf, change.key) == change.after:
                        draft.put(change.shelf, change.key, change.before)
                    else:
                        left += 1
                aside = " (in the trash)" if self.lay_aside(draft) else ""
            made.pop()
            if left == len(action.changes):
                return f"{failed}: {action.label} (changed elsewhere since, left as it is)"
            turned.append(self._made(draft))
            return f"{said}: {action.label}{aside}{remark(left, len(action.changes))}"

    def _made(self, draft: Draft) -> Action:
        """What was done, as it can be taken back."""
        changes = tuple(change for change in draft.changes() if change.shelf is not self._gone)
        return Action(draft.label, changes, draft.when)

    def _buried(self, draft: Draft) -> Iterator[Change]:
        """What is to be remembered of deleted records, and no longer of those that came back."""
        for change in draft.changes():
            key = Gone.id_for(change.shelf.name, change.key)
            gone = self._gone.get(key)
            if not change.shelf.lasts or draft.forgetting or (change.shelf.name, change.key) in draft.joined:
                continue
            if change.after is None:
                yield Change(self._gone, key, gone, buried(change.shelf, change.key, draft.when))
            elif gone:
                yield Change(self._gone, key, gone, None)

    @contextmanager
    def _transaction(self, label: str, durable: bool = True) -> Iterator[Draft]:
        try:
            with self.base.transaction(durable):  # from here on nobody else writes, and what others wrote is known
                before = self.base.version
                self._draft = draft = Draft(label, self.clock())
                yield draft
                for shelf, values in by_shelf((*draft.changes(), *self._buried(draft))):
                    joined = {key: stored for (name, key), stored in draft.joined.items() if name == shelf.name}
                    draft.became(shelf, shelf.write(values, joined))
        except BaseException:
            for shelf in self.shelves.values():
                shelf.forget()
            raise
        finally:
            self._draft = None
        for shelf in self.shelves.values():  # our change is one version; if others came after it, shelves read anew
            shelf.settle(before, before + (self.base.version > before))


def unheard(_: object) -> bool:
    """Nobody listens."""
    return False


def buried(shelf: AnyShelf, key: str, when: datetime) -> Gone:
    """What stays of a record that is deleted."""
    shape, stored = SHAPES.get(shelf.name), shelf.document(key) or {}
    record = versions.document(key, versions.buried(stored, shape), shape) if shape else {}
    return Gone(shelf.name, key, when, record)


def by_shelf(changes: tuple[Change, ...]) -> Iterator[tuple[AnyShelf, dict[str, Value | None]]]:
    """The changes of each shelf together."""
    shelves = {change.shelf.name: change.shelf for change in changes}
    for name, shelf in shelves.items():
        yield shelf, {change.key: change.after for change in changes if change.shelf.name == name}


def remark(left: int, total: int) -> str:
    """What to add when something had been changed elsewhere in the meantime."""
    if not left:
        return ""
    return f" ({left} of {total} changed elsewhere since, left as they are)"
