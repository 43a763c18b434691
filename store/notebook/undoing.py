"""What was done, as it is written down, so that another process can take it back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from store.notebook.history import Action, Change
from store.notebook.shelf import AnyShelf, Shelf, Value
from store.records.fields import UnreadableRecord, moment

Step = list[dict[str, Any]]
"""What one command did, or one change made in the program."""


def step_of(told: Step, shelves: Mapping[str, AnyShelf]) -> list[Action]:
    """What one command did; nothing when it cannot be read."""
    try:
        return [unpacked(action, shelves) for action in told]
    except (LookupError, TypeError, ValueError, AttributeError):
        return []


def stays(step: Sequence[Any]) -> bool:
    """Whether this is a command that cannot be taken back."""
    return bool(step) and isinstance(step[0], dict) and "instead" in step[0]


def lasting(step: Step) -> tuple[str, str] | None:
    """What a command did that cannot be taken back, and what helps instead."""
    return (str(step[0].get("label", "")), str(step[0]["instead"])) if stays(step) else None


def label_of(step: Step) -> str:
    """What a step did, in words; nothing when there is none."""
    return "; ".join(str(action.get("label", "")) for action in step if isinstance(action, dict))


def when_of(step: Step) -> datetime | None:
    """When it was done, if that was noted."""
    whens = [done_at(action) for action in step if isinstance(action, dict)]
    return max((when for when in whens if when), default=None)


def done_at(told: Mapping[str, Any]) -> datetime | None:
    """When an action was done; nothing where that is not told, or is no moment: it is undone as well without."""
    try:
        return moment(str(told.get("when")))
    except UnreadableRecord:
        return None


def sign(told: Mapping[str, Any]) -> str:
    """By what an action is known again, in this program and in another."""
    return json.dumps(told, sort_keys=True)


def packed(action: Action) -> dict[str, Any]:
    """An action as it is written."""
    changes = [[one.shelf.name, one.key, plain(one.before), plain(one.after)] for one in action.changes]
    when = {"when": action.when.isoformat()} if action.when else {}
    return {"label": action.label, "changes": changes, **when}


def plain(value: Value | None) -> Any:
    """A record as a document; the packed status of a word is plain already."""
    return value.to_document() if hasattr(value, "to_document") else value


def unpacked(told: Mapping[str, Any], shelves: Mapping[str, AnyShelf]) -> Action:
    """The action again."""
    changes = [
        Change(shelves[name], key, read(shelves[name], before), read(shelves[name], after))
        for name, key, before, after in told["changes"]
    ]
    return Action(str(told["label"]), tuple(changes), done_at(told))


def read(shelf: AnyShelf, told: Any) -> Any:
    """A record of its shelf."""
    if not isinstance(shelf, Shelf) or told is None:
        return told
    record: Value = shelf.read(told)
    return record
