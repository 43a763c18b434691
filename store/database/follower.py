"""Reading the notebook's file while others may change it: no lock, and nothing is created or put right."""

from __future__ import annotations

import os
import threading

from store.database.backups import backups
from store.database.content import FileContent, path_exists, read, read_all, schema_of
from store.database.errors import NotebookClosed, disk_trouble
from store.database.findings import Finding
from store.database.journal import read_journal
from store.database.migration import Schema
from store.database.repair import rebuild
from store.database.state import State
from store.database.system import OperatingSystem

_HEAD = 64
"""So many bytes of a file tell whether it is still the one we read: its checksum is among them."""


class Follower:
    """One notebook file and what it holds. `memory` guards `state` while one thread reads and another follows."""

    read_only = True

    def __init__(self, path: str, schema: Schema, system: OperatingSystem) -> None:
        self.path = os.path.realpath(path)
        self.state = State(schema=schema.number)
        self.version = 0
        """How often the state has changed since opening."""
        self.findings: list[Finding] = []
        self.memory = threading.RLock()
        self._system, self._schema = system, schema
        self._file: int | None = None
        self._identity = (0, 0)
        self._head = b""
        self._base = self._end = 0
        """Where the snapshot ends, and where the last journal line that we know ends."""
        self._anew = False
        """Whether the next save must write a new file, since nothing may be appended to this one."""
        self._refused = b""
        """A line of ours that was reported as not kept, but could not be taken out of the file either."""
        self._named = False
        """Whether the file's name is known to survive a power cut: who put it there may have been killed before."""
        self._absent = self._closed = False

    def look(self) -> bool:
        """Take over what other programs changed; whether there was anything."""
        if self._closed:
            raise NotebookClosed("The notebook is closed.", "Open it again.")
        try:
            return self._follow()
        except OSError as problem:
            raise disk_trouble(problem, self.path) from problem

    def close(self) -> None:
        """Let go of the file for good."""
        self._closed = True
        self._release()

    def _release(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._system.close(self._file)
            self._file = None

    def _follow(self) -> bool:
        """Read on from where we were; a file that is not a continuation is read from its beginning."""
        if self._file is None:
            return self._load()
        try:
            now = self._system.stat(self.path)
        except FileNotFoundError:  # taken away: our open file still pins what it held
            self._anew = True
            now = self._system.fstat(self._file)
        if (now.st_dev, now.st_ino) != self._identity or now.st_size < self._end:
            return self._load()
        if now.st_size == self._end:
            return False
        if self._system.read(self._file, _HEAD, 0)[: len(self._head)] != self._head:
            return self._load()
        return self._read_on(self._file, now.st_size)

    def _read_on(self, file: int, size: int) -> bool:
        """Apply the lines that were appended; what is unfinished behind them is left for later."""
        data = self._system.read(file, size - self._end, self._end)
        if self._refused.startswith(data):
            return False
        journal = read_journal(data)
        numbers = [seq for seq, _ in journal.lines]
        if journal.damaged or numbers != list(range(self.state.seq + 1, self.state.seq + 1 + len(numbers))):
            return self._load()
        with self.memory:
            for seq, changes in journal.lines:
                self.state.apply(seq, changes)
                self.version += 1
        self._end += journal.end
        self._anew = self._anew or journal.ragged
        return bool(numbers)

    def _load(self) -> bool:
        """Read the whole file."""
        file, reading, data = self._read_whole()
        state = reading.state if reading else None
        if file is None or reading is None or state is None or not reading.whole:
            return self._recover(file, reading, data)
        self._adopt(file, state, reading.base, reading.journal.end, data)
        self._anew = state.foreign or reading.journal.ragged
        self._named = False
        self._modernize()
        return True

    def _read_whole(self) -> tuple[int | None, FileContent | None, bytes]:
        """The file as it is now, with a moment's patience when it seems torn: another program may be at work."""
        for pause in (0.0, 0.01, 0.05):
            self._system.pause(pause)
            try:
                file = self._open()
            except FileNotFoundError:
                return None, None, b""
            try:
                data = read_all(self._system, file)
                reading = read(data)
                self._schema.refuse_newer(schema_of(reading.state, data), self.path)
            except BaseException:
                self._system.close(file)
                raise
            if reading.whole:
                break
            if pause < 0.05:
                self._system.close(file)
        return file, reading, data

    def _open(self) -> int:
        """Open the file for what we may do with it."""
        return self._system.open(self.path, False)

    def _recover(self, file: int | None, reading: FileContent | None, data: bytes) -> bool:
        """The best that can be read of a damaged or missing file, in memory only."""
        if file is None and (self._file is not None or self._absent):  # what it held is known
            self._anew = True
            return False
        state = self._rebuilt(reading, data)
        self._adopt(file, state, reading.base if reading else 0, len(data), data)
        self._modernize()
        return True

    def _rebuilt(self, reading: FileContent | None, data: bytes) -> State:
        """The best state there is; what is to be said about it is among the findings."""
        known = path_exists(self._system, self.path + ".lock")
        state, finding = rebuild(self.path, reading, data, backups(self._system, self.path), known)
        if state.schema is None:
            state.schema = schema_of(None, data)
        self._schema.refuse_newer(state.schema, self.path)
        if finding:
            self._tell(finding)
        return state

    def _tell(self, finding: Finding) -> None:
        """Add to what a person should know, once."""
        if finding not in self.findings:
            self.findings.append(finding)

    def _modernize(self) -> None:
        """Bring the state into the present schema, in memory only."""
        if self._schema.is_older(self.state):
            with self.memory:
                self.state = self._schema.migrated(self.state)

    def _adopt(self, file: int | None, state: State, base: int, end: int, head: bytes) -> None:
        """From now on this file is ours, and this is what it holds."""
        if self._file is not None and self._file != file:
            self._system.close(self._file)
        self._file, self._base, self._end, self._head = file, base, end, head[:_HEAD]
        self._identity, self._absent = self._identify(file), file is None
        if state.schema is None:
            state.schema = self._schema.number
        with self.memory:
            self.version += state is not self.state
            self.state = state

    def _identify(self, file: int | None) -> tuple[int, int]:
        """What tells this file from another under the same name; should that fail, it is read again next time."""
        try:
            now = self._system.fstat(file) if file is not None else None
        except OSError:
            return (0, 0)
        return (now.st_dev, now.st_ino) if now else (0, 0)
