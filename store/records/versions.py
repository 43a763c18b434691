"""Records that were changed on two machines become one, and no clock decides what survives.

Beside a record stands its history: a fingerprint of each value that was replaced knowingly. Joining two versions is
all values of both, without those that either of them knows to be past. So an edit wins over what it has seen, two
edits that have not seen each other both stay, and the order in which notebooks meet makes no difference. Moments
only say which of two values that stand side by side is shown first. A record is there while one of its moments of
change (`changed`) is: deleting takes those away that were seen, and a change made elsewhere brings the record back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from store.records.fields import Document, UnreadableRecord, fingerprint, moment
from store.records.shapes import Shape

HISTORY = "history"
"""The field of a stored record that only joining reads."""
MARK = 8
"""Letters of a fingerprint."""

Values = dict[str, int]
"""Each value of a part, as JSON, with the moment it was written, in microseconds."""


class Versions(NamedTuple):
    """What a record holds and what it held before."""

    live: dict[str, Values]
    """By part: a field, or fields that belong together."""
    was: frozenset[str]
    """Fingerprints of the values that are past."""

    @property
    def is_there(self) -> bool:
        """Whether the record was not deleted."""
        return bool(self.live.get("changed"))


NOTHING = Versions({}, frozenset())


def versions(stored: Mapping[str, Any], shape: Shape) -> Versions:
    """The versions that a stored document tells of."""
    history = stored.get(HISTORY)
    try:
        return told_by(stored, history if isinstance(history, Mapping) else {}, shape)
    except (TypeError, ValueError, AttributeError):  # damaged by hand: the record itself still counts
        return told_by(stored, {}, shape)


def told_by(stored: Mapping[str, Any], history: Mapping[str, Any], shape: Shape) -> Versions:
    """The versions that a record and its history make."""
    base, at = beginning(stored), history.get("at", {})
    live: dict[str, Values] = {}
    for part, values in shape.parts(stored).items():
        moments = at.get(part, ())
        if len(moments) != len(values):
            moments = range(base, base + len(values))
        if shape.is_timeless(part):
            moments = [0] * len(values)
        live[part] = dict(zip(map(canonical, values), map(int, moments), strict=True))
    if also := history.get("also", {}):
        several = {part: {canonical(value): int(when) for value, when in pairs} for part, pairs in also.items()}
        held = {part: values for part, values in (live | several).items() if values}
        shown = shape.parts(shape.shown(loaded(held)))
        for part in {*shown, *live}:  # what another program wrote there since wins
            if shown.get(part) != shape.parts(stored).get(part):
                several.pop(part, None)
        live = {part: values for part, values in (live | several).items() if values}
    was = str(history.get("was", ""))
    return Versions(live, frozenset(was[start : start + MARK] for start in range(0, len(was), MARK)))


def document(key: str, held: Versions, shape: Shape) -> Document:
    """The document that stores these versions: the record as it is shown, and its history where there is any."""
    shown = shape.shown(loaded(held.live))
    base, at, also = beginning(shown), dict[str, Any](), dict[str, Any]()
    for part, visible in shape.parts(shown).items():
        values = held.live.get(part, {})
        ordered, written = in_order(values), [values.get(canonical(value), 0) for value in visible]
        if part not in shape.logs and [canonical(value) for value in visible] != ordered:
            also[part] = [[json.loads(value), values[value]] for value in ordered]
        elif not shape.is_timeless(part) and written != list(range(base, base + len(visible))):
            at[part] = written
    history = {"was": "".join(sorted(held.was)), "at": at, "also": also}
    history = {name: part for name, part in history.items() if part}
    return {"id": key, **shown, **({HISTORY: history} if history else {})}


def succeeded(before: Mapping[str, Any], after: Mapping[str, Any], shape: Shape) -> Versions:
    """The versions after an edit: what it replaced is past, what it left alone stays."""
    held = versions(before, shape)
    old, new = shape.parts(shape.shown(loaded(held.live))), shape.parts(after)
    live, was, when = dict(held.live), set(held.was), latest(after)
    edited = {part for part in {*old, *new} if old.get(part) != new.get(part)}
    if shape.text in edited:  # the other values stood in the note that was written anew
        edited |= {part for part in shape.told if len(held.live.get(part, ())) > 1}
    for part in edited:
        had, wanted = held.live.get(part, {}), [canonical(value) for value in new.get(part, [])]
        keep = part in shape.sets or part in shape.logs
        was |= {mark(part, value, held.was) for value in had if not (keep and value in wanted)}
        earliest, after_all, values = 0, max([when, *(written + 1 for written in had.values())]), Values()
        for value in wanted:
            stays = keep and value in had and had[value] >= earliest
            values[value] = had[value] if stays else max(after_all, earliest)
            earliest = values[value] + 1
        live[part] = dict.fromkeys(values, 0) if shape.is_timeless(part) else values
    return Versions({part: values for part, values in live.items() if values}, frozenset(was))


def buried(stored: Mapping[str, Any], shape: Shape) -> Versions:
    """The versions after a deletion."""
    held = versions(stored, shape)
    was = held.was | {mark("changed", value, held.was) for value in held.live.get("changed", ())}
    return Versions({part: values for part, values in held.live.items() if part != "changed"}, was)


def joined(one: Versions, other: Versions) -> Versions:
    """What both hold, without what either knows to be past."""
    was = one.was | other.was
    live: dict[str, Values] = {}
    for held in (one, other):
        for part, values in held.live.items():
            for value, when in values.items():
                if mark(part, value, held.was) not in was:
                    there = live.setdefault(part, {})
                    there[value] = max(when, there.get(value, when))
    return Versions(live, was)


def rivals(held: Versions, shape: Shape) -> dict[str, list[Any]]:
    """The parts that hold several values side by side, the one that is shown first."""
    several_at_once = {*shape.sets, shape.gathered}
    single = (part for part in held.live if part not in several_at_once and not shape.is_timeless(part))
    several = ((part, in_order(held.live[part])) for part in single)
    return {part: [json.loads(value) for value in values[::-1]] for part, values in several if len(values) > 1}


def mark(part: str, value: str, was: Iterable[str]) -> str:
    """The fingerprint of a value; a value that was past and was written again has another."""
    found = fingerprint(part, value)
    number = 0
    while found in was:
        number += 1
        found = fingerprint(part, value, number)
    return found


def canonical(value: Any) -> str:
    """A value as text, the same for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def in_order(values: Values) -> list[str]:
    """Values in the order in which they were written."""
    return sorted(values, key=lambda value: (values[value], value))


def loaded(live: Mapping[str, Values]) -> dict[str, list[Any]]:
    """The values themselves, in the order in which they were written."""
    return {part: [json.loads(value) for value in in_order(values)] for part, values in live.items()}


def beginning(stored: Mapping[str, Any]) -> int:
    """The moment that a value was written whose moment was not noted."""
    return next((micros(stored[name]) for name in ("created", "added", "changed") if name in stored), 0)


def latest(stored: Mapping[str, Any]) -> int:
    """The moment of an edit."""
    return micros(stored.get("changed") or stored.get("deleted") or "")


def micros(stamped: object) -> int:
    """A stored moment as a number; nothing that can be read is the beginning of time."""
    try:
        return int(moment(str(stamped)).timestamp() * 1_000_000 + 0.5)
    except (UnreadableRecord, OverflowError, OSError):
        return 0
