"""What was done last, kept beside the notebook: at the command line another process takes it back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from store.files import write_whole
from store.notebook.history import Action, Change
from store.notebook.shelf import AnyShelf, Shelf, Value

NAME = "undo.json"
STEPS = 50
"""So many commands, and changes made in the program, can be taken back, one after the other."""


def remember(notebook: Path, actions: Sequence[Action]) -> None:
    """Put what one command did on top of what was done before; on a full disk it cannot be taken back."""
    if actions:
        with suppress(OSError):
            save(notebook, [*steps(notebook), [packed(action) for action in actions]][-STEPS:])


def last(notebook: Path, shelves: Mapping[str, AnyShelf]) -> list[Action]:
    """What the last command did, in its order; nothing when none is known or it cannot be read."""
    return step_of(next(reversed(steps(notebook)), []), shelves)


def step_of(told: Sequence[Mapping[str, Any]], shelves: Mapping[str, AnyShelf]) -> list[Action]:
    """What one command did; nothing when it cannot be read."""
    try:
        return [unpacked(action, shelves) for action in told]
    except (LookupError, TypeError, ValueError, AttributeError):
        return []


def reachable(notebook: Path, shelves: Mapping[str, AnyShelf]) -> list[Action]:
    """All that can be taken back, in its order, up to what cannot: behind that one does not reach unasked."""
    found: list[Action] = []
    for step in reversed(steps(notebook)):
        if stays(step):
            break
        found = [*step_of(step, shelves), *found]
    return found


def forget(notebook: Path, action: Action) -> None:
    """This was taken back, wherever it stands."""
    gone = sign(packed(action))
    found = [[told for told in step if sign(told) != gone] for step in steps(notebook)]
    with suppress(OSError):
        save(notebook, [step for step in found if step])


def remember_lasting(notebook: Path, label: str, instead: str) -> None:
    """Put a command on top that cannot be taken back: it is told before an older one is touched."""
    with suppress(OSError):
        save(notebook, [*steps(notebook), [{"label": label, "instead": instead}]][-STEPS:])


def lasting(notebook: Path) -> tuple[str, str] | None:
    """What the last command did, if it cannot be taken back, and what helps instead."""
    step: list[dict[str, Any]] = next(reversed(steps(notebook)), [])
    if not stays(step):
        return None
    told = step[0]
    return str(told.get("label", "")), str(told["instead"])


def stays(step: Sequence[Any]) -> bool:
    """Whether this is a command that cannot be taken back."""
    return bool(step) and isinstance(step[0], dict) and "instead" in step[0]


def next_when(notebook: Path) -> datetime | None:
    """When what would be taken back now was done, if that was noted."""
    step: list[dict[str, Any]] = next(reversed(steps(notebook)), [])
    whens = [moment(action["when"]) for action in step if isinstance(action, dict) and action.get("when")]
    return max((when for when in whens if when), default=None)


def moment(told: Any) -> datetime | None:
    """A moment as it was written; nothing where that is none."""
    try:
        when = datetime.fromisoformat(told)
    except (TypeError, ValueError):
        return None
    return when if when.tzinfo else None


def next_label(notebook: Path) -> str:
    """What would be taken back now; nothing when there is none."""
    step: list[dict[str, Any]] = next(reversed(steps(notebook)), [])
    return "; ".join(str(action.get("label", "")) for action in step if isinstance(action, dict))


def forget_last(notebook: Path) -> None:
    """It was taken back."""
    with suppress(OSError):
        save(notebook, steps(notebook)[:-1])


def steps(notebook: Path) -> list[list[dict[str, Any]]]:
    """All that is remembered."""
    try:
        told = json.loads(notebook.with_name(NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return []
    return [step for step in told if isinstance(step, list)] if isinstance(told, list) else []


def save(notebook: Path, found: list[list[dict[str, Any]]]) -> None:
    """Put the file in its place in one step."""
    write_whole(notebook.with_name(NAME), json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))


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
    return Action(str(told["label"]), tuple(changes), moment(told.get("when")))


def read(shelf: AnyShelf, told: Any) -> Any:
    """A record of its shelf."""
    if not isinstance(shelf, Shelf) or told is None:
        return told
    record: Value = shelf.read(told)
    return record
