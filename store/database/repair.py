"""From a missing or damaged file and its backups to the best state there is, and what to tell the reader. Reads nothing itself."""

from __future__ import annotations

from store.database.errors import Damaged
from store.database.findings import Finding
from store.database.journal import Change, replay
from store.database.reading import Reading, read
from store.database.salvage import salvage
from store.database.state import State

_LOOK = "The damaged file was kept beside the notebook."


def rebuild(
    path: str, reading: Reading | None, data: bytes, old: list[tuple[str, bytes]], known: bool
) -> tuple[State, Finding | None]:
    """The best state that the file (None: there is no file) and its backups give; `known`: it was ours before."""
    if reading is None or not data.strip(b"\0 \r\n\t"):
        return _replaced(path, reading is not None, old, known)
    if reading.state is not None:
        return reading.state, Finding(
            f"{reading.missing} change(s) in the notebook could not be read.", _LOOK, severity="loss"
        )
    return _from_backup(reading, old) or _from_remains(path, reading, data, old)


def _replaced(path: str, emptied: bool, old: list[tuple[str, bytes]], known: bool) -> tuple[State, Finding | None]:
    """For a file that is gone or empty: the newest backup that reads; without any backup it is a new notebook."""
    what = "was empty" if emptied else "was gone"
    for name, data in old:
        reading = read(data)
        if reading.state is not None:
            return reading.state, Finding(
                f"The notebook {what}; it was restored from {name}.",
                "What was kept after that backup may be missing.",
                severity="loss",
            )
    if old:
        raise Damaged(f"{path} {what.removeprefix('was ')}, and its backups cannot be read.", _ask(path))
    if emptied and known:
        return State(), Finding("The notebook was empty, and there is no backup of it.", _LOOK, "loss")
    return State(), None


def _from_backup(reading: Reading, old: list[tuple[str, bytes]]) -> tuple[State, Finding | None] | None:
    """The backup from before the last fold, with the damaged file's own journal on top: nothing is missing."""
    for _, data in old:
        before = read(data)
        if before.state is None or before.missing:
            continue
        lines = reading.journal.lines
        missing = max(replay(before.state, lines), reading.journal.damaged)
        if missing or not lines:
            severity, more = "warning", "What was kept after the last backup may be missing."
        else:
            severity, more = "note", "Nothing is missing."
        return before.state, Finding(
            "The notebook was damaged and was restored from its backup.", f"{more} {_LOOK}", severity
        )
    return None


def _from_remains(
    path: str, reading: Reading, data: bytes, old: list[tuple[str, bytes]]
) -> tuple[State, Finding | None]:
    """Without a good backup: whatever reads, in the file or in a damaged backup, whichever is more."""
    candidates = [salvage(data[: reading.base]), *(salvage(each) for _, each in old)]
    state = max((each for each in candidates if each), key=State.count, default=None)
    if state is None and not reading.journal.lines:
        raise Damaged(f"{path} cannot be read, and there is no backup beside it.", _ask(path))
    state = state or State()
    lines: list[tuple[int, list[Change]]] = reading.journal.lines
    if lines:
        state.seq = lines[0][0] - 1
    replay(state, lines)
    return state, Finding(
        f"The notebook was damaged; {state.count()} entries could be read.",
        f"Some may be missing or wrong. {_LOOK}",
        severity="loss",
    )


def _ask(path: str) -> str:
    return f"Nothing was changed. Put a copy of yours in its place, or move {path} away to begin a new notebook."
