"""Adding to the notebook's file.

Every change is made in the same order: hold the lock, read what others added, append one line, force it out, and
only then change the memory. So a failure at any point leaves memory as it was.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

from store.database import format
from store.database.backups import keep_old, keep_schema, set_aside
from store.database.content import FileContent
from store.database.errors import NotWritable, disk_trouble
from store.database.findings import Finding
from store.database.follower import Follower
from store.database.migration import Schema
from store.database.publishing import publish, write_all
from store.database.state import State
from store.database.system import OperatingSystem
from store.errors import StoreError

PATIENCE = 10.0
"""Seconds to wait for another program's change."""

LONG = 4 * 1024 * 1024
"""A journal longer than this, and than the snapshot before it, is folded in."""


class Ledger(Follower):
    """A notebook file that may be changed."""

    read_only = False

    def __init__(self, path: str, schema: Schema, system: OperatingSystem) -> None:
        super().__init__(path, schema, system)
        self._lock: contextlib.AbstractContextManager[object] | None = None
        self._locked = False
        self._long = LONG
        """How long the journal may grow before it is folded in."""
        self._unsynced = False
        """Whether there are changes that a power cut could still take."""

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """Keep every other program from changing the file, and know all that they changed."""
        if self._locked:
            yield
            return
        with contextlib.ExitStack() as held:
            try:
                self._lock = self._lock or self._system.lock(self.path + ".lock", PATIENCE)
                held.enter_context(self._lock)
                held.callback(setattr, self, "_locked", False)
                self._locked = True
                self._look_to_change()
            except OSError as problem:
                raise disk_trouble(problem, self.path) from problem
            yield

    def save(self, changes: str, durable: bool) -> None:
        """Keep the changes of one transaction; on return they survive a power cut, if `durable`."""
        line = format.line(self.state.seq + 1, changes)
        try:
            if self._anew or self._file is None:
                self._publish(self.state, line)
            else:
                self._append(self._file, line, durable)
        except OSError as problem:
            raise disk_trouble(problem, self.path) from problem
        parsed = format.parse_line(line[:-1])
        assert parsed is not None
        with self.memory:
            self.state.apply(*parsed)
            self.version += 1
        if self._end - self._base > max(self._long, self._base):
            self.fold()

    def sync(self) -> None:
        """Make what was saved without being forced out survive a power cut."""
        if self._unsynced and self._file is not None:
            try:
                self._system.sync(self._file)
                self._confirm_name()
            except OSError as problem:
                self._anew = True
                raise disk_trouble(problem, self.path) from problem
            self._unsynced = False

    def fold(self) -> None:
        """Write the journal into a new snapshot. It is all kept already, so when this fails nothing is lost."""
        try:
            if self._end > self._base or self._anew:
                self._publish(self.state)
        except OSError as problem:
            self._long = 2 * (self._end - self._base)  # not at every save again
            self._untidy(disk_trouble(problem, self.path))

    def close(self) -> None:
        """Leave an ordinary TinyDB file behind."""
        try:
            if self._end > self._base and not self.read_only and not self._closed:
                self._fold_alone()
            self.sync()
        finally:
            super().close()

    def _fold_alone(self) -> None:
        """Fold under the lock."""
        try:
            with self.changing():
                self.fold()
        except StoreError as trouble:
            self._untidy(trouble)

    def _untidy(self, trouble: StoreError) -> None:
        """Say that the file could not be brought into its resting form."""
        self._tell(Finding(f"The notebook could not be tidied. {trouble.message}", trouble.hint))

    def _look_to_change(self) -> None:
        """Know the file as it is now, ready for appending."""
        if self.read_only:  # perhaps no longer
            self.read_only = False
            self._release()
        self.look()
        if self.read_only:
            raise NotWritable(f"{self.path} may only be read.", "Make the file writable to change it.")
        if self._file is None or self._system.fstat(self._file).st_size == self._end:
            return
        if self._refused or not self._anew:  # torn off by a crash, or by our own failed save
            self._system.truncate(self._file, self._end)

    def _append(self, file: int, line: bytes, durable: bool) -> None:
        """Add one line to the file; when that fails, take it back and do not trust this file again."""
        try:
            write_all(self._system, file, line)
            if durable:
                self._system.sync(file)
                self._confirm_name()
        except OSError:
            self._anew = True
            self._take_back(file, line)
            raise
        self._unsynced = not durable
        self._end += len(line)

    def _take_back(self, file: int, line: bytes) -> None:
        """Remove a line that was not kept; a disk that refuses even that is asked again at the next change."""
        try:
            self._system.truncate(file, self._end)
        except OSError:
            self._refused = line
            return
        with contextlib.suppress(OSError):  # the line may have been forced out: a power cut would bring it back
            self._system.sync(file)

    def _confirm_name(self) -> None:
        """Once for each file: what was forced out under a name that a power cut takes back would be lost."""
        if not self._named:
            self._system.sync_folder(os.path.split(self.path)[0])
            self._named = True

    def _publish(self, state: State, line: bytes = b"", backup: bool = True) -> None:
        """Put a new file in place that holds a state, and perhaps one change more."""
        snapshot = format.snapshot(state)
        if backup:
            with contextlib.suppress(FileNotFoundError):  # nothing there yet, or no longer
                keep_old(self._system, self.path)
        file, confirmed = publish(self._system, self.path, snapshot + line)
        state.foreign = False
        self._adopt(file, state, len(snapshot), len(snapshot) + len(line), snapshot)
        self._anew = self._unsynced = not confirmed
        self._named, self._refused, self._long = confirmed, b"", LONG
        if not confirmed:
            self._tell(Finding("The disk did not confirm the last save.", "Look after the disk.", "warning"))

    def _open(self) -> int:
        """Open for appending; a file that may only be read is read."""
        try:
            return self._system.open(self.path, True)
        except PermissionError:
            self.read_only = True
            return super()._open()

    def _recover(self, file: int | None, reading: FileContent | None, data: bytes) -> bool:
        """Put a damaged or missing file right: what is there is set aside, the best state takes its place."""
        if self.read_only or (file is None and self._file is not None):
            return super()._recover(file, reading, data)
        if not self._locked:
            return self._recover_under_lock(file, reading, data)
        known = len(self.findings)
        state = self._rebuilt(reading, data)
        if file is not None:
            self._system.close(file)
            if len(self.findings) > known:
                aside, last = set_aside(self._system, self.path), self.findings[-1]
                self.findings[-1] = last._replace(
                    hint=f"{last.hint} The damaged file was kept as {aside}.".lstrip()
                )
        if state.schema is None:
            state.schema = self._schema.number
        self._publish(state, backup=False)
        self._modernize()
        return True

    def _recover_under_lock(self, file: int | None, reading: FileContent | None, data: bytes) -> bool:
        """Hold the lock and look again; where nothing may be written, the best state is in memory only."""
        try:
            with self.changing():
                pass
        except NotWritable:
            if file is None:
                raise
            self.read_only = True
            return super()._recover(file, reading, data)
        if file is not None:
            self._system.close(file)
        return True

    def _modernize(self) -> None:
        """Bring the file into the present schema; the old one is kept beside it for good."""
        if not self._schema.is_older(self.state):
            return
        try:
            with self.changing():
                if self._schema.is_older(self.state):
                    keep_schema(self._system, self.path, self.state.schema or 0)
                    self._publish(self._schema.migrated(self.state))
        except NotWritable:
            super()._modernize()
