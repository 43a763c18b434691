"""From a missing or damaged file and its backups to the best state there is, and what to tell the reader.

Nothing is read or written here.
"""

from __future__ import annotations

from store.counted import counted
from store.database.content import FileContent, read
from store.database.errors import Damaged
from store.database.findings import Finding
from store.database.journal import replay
from store.database.salvage import salvage
from store.database.state import State

Rebuilt = tuple[State, Finding | None]


def rebuild(
    path: str, reading: FileContent | None, data: bytes, old: list[tuple[str, bytes]], known: bool
) -> Rebuilt:
    """The best state that the file (None: there is no file) and its backups give; `known`: it was ours before."""
    if reading is None or not data.strip(b"\0 \r\n\t"):
        return _replaced(path, reading is not None, old, known)
    if reading.state is not None:
        message = f"{counted(reading.missing, 'change')} in the notebook could not be read."
        return reading.state, Finding(message, "Everything else is here.", "loss")
    return _from_backup(reading, old) or _from_remains(path, reading, data, old)


def _replaced(path: str, emptied: bool, old: list[tuple[str, bytes]], known: bool) -> Rebuilt:
    """For a file that is gone or empty: the newest backup that reads; without any backup it is a new notebook."""
    what = "empty" if emptied else "gone"
    for name, data in old:
        state = read(data).state
        if state is not None:
            message = f"The notebook was {what}; it was restored from {name}."
            return state, Finding(message, "What was kept after that backup may be missing.", "loss")
    if old:
        raise Damaged(f"{path} is {what}, and its backups cannot be read.", _ask(path))
    if emptied and known:
        return State(), Finding("The notebook was empty, and there is no backup of it.", "", "loss")
    return State(), None


def _from_backup(reading: FileContent, old: list[tuple[str, bytes]]) -> Rebuilt | None:
    """A good backup, with the damaged file's own journal on top; the newest has everything that was folded."""
    for name, data in old:
        before = read(data)
        if before.state is None or before.missing:
            continue
        lines = reading.journal.lines
        missing = max(replay(before.state, lines), reading.journal.damaged)
        message = f"The notebook was damaged; it was restored from {name}."
        if missing:
            return before.state, Finding(message, f"{counted(missing, 'change')} could not be read.", "loss")
        if not lines:
            return before.state, Finding(message, "What was kept after that backup may be missing.", "warning")
        return before.state, Finding(message, "Nothing is missing.")
    return None


def _from_remains(path: str, reading: FileContent, data: bytes, old: list[tuple[str, bytes]]) -> Rebuilt:
    """Without a good backup: whatever reads, in the file or in a damaged backup, whichever is more."""
    candidates = [salvage(data[: reading.base]), *(salvage(each) for _, each in old)]
    state = max((each for each in candidates if each), key=State.count, default=None)
    lines = reading.journal.lines
    if state is None and not lines:
        raise Damaged(f"{path} cannot be read, and there is no backup beside it.", _ask(path))
    state = state or State()
    if lines:
        state.seq = lines[0][0] - 1
    replay(state, lines)
    message = f"The notebook was damaged; {counted(state.count(), 'entry', 'entries')} could be read."
    return state, Finding(message, "Some may be missing or wrong.", "loss")


def _ask(path: str) -> str:
    return f"Nothing was changed. Put a copy of yours in its place, or move {path} away to begin a new notebook."
