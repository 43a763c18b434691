"""Every call that reaches the disk, in one object, so that a test can stand in for the disk.

The calls stand here bare (no pathlib), one for one as the power-cut tests count them.
"""

# ruff: noqa: PTH116, PTH105, PTH108, PTH208
from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_APPEND = os.O_RDWR | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)


class OperatingSystem:
    """The operating system as the storage uses it; every method is one call, or one loop over one call."""

    def open(self, path: str, writing: bool) -> int:
        """Open an existing file; writes go to its end."""
        return os.open(path, _APPEND if writing else os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))

    def create(self, path: str) -> int:
        """Create a file that must not exist yet, readable by its owner alone."""
        return os.open(path, _APPEND | os.O_CREAT | os.O_EXCL, 0o600)

    def close(self, file: int) -> None:
        """Close an open file. A fault here tells nothing: what matters was forced out before."""
        with contextlib.suppress(OSError):
            os.close(file)

    def stat(self, path: str) -> os.stat_result:
        """What stands at a path now."""
        return os.stat(path)

    def fstat(self, file: int) -> os.stat_result:
        """What an open file is."""
        return os.fstat(file)

    def read(self, file: int, length: int, offset: int) -> bytes:
        """Up to `length` bytes from `offset`."""
        return os.pread(file, length, offset)

    def write(self, file: int, data: bytes) -> int:
        """Append; how many bytes went in."""
        return os.write(file, data)

    def truncate(self, file: int, size: int) -> None:
        """Cut a file to a size."""
        os.ftruncate(file, size)

    def sync(self, file: int) -> None:
        """Return when the file's bytes are on the disk itself."""
        if sys.platform == "darwin":  # there, fsync only hands the bytes to the drive
            import fcntl

            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
        else:
            os.fdatasync(file)

    def dress(self, file: int, like: os.stat_result) -> None:
        """Give a new file the mode, and as far as allowed the owner, of the one it replaces."""
        os.fchmod(file, like.st_mode & 0o7777)
        if os.geteuid() == 0 and (like.st_uid, like.st_gid) != (0, 0):
            os.fchown(file, like.st_uid, like.st_gid)

    def link(self, source: str, target: str) -> None:
        """A second name for a file; `target` must not exist."""
        os.link(source, target)

    def replace(self, source: str, target: str) -> None:
        """Rename over whatever was there, in one step."""
        os.replace(source, target)

    def remove(self, path: str) -> None:
        """Remove a name."""
        os.unlink(path)

    def names(self, folder: str) -> list[str]:
        """What lies in a folder."""
        return os.listdir(folder)

    def sync_folder(self, folder: str) -> None:
        """Return when the folder's names are on the disk itself."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def lock(self, path: str, seconds: float) -> AbstractContextManager[object]:
        """A lock to hold; entering it raises `Busy` when it cannot be had in time."""
        from store.database.locking import Lock

        return Lock(path, seconds)

    def pause(self, seconds: float) -> None:
        """Let another program finish what it is doing."""
        time.sleep(seconds)

    def now(self) -> time.struct_time:
        """The local time, for the names of backups."""
        return time.localtime()


SYSTEM = OperatingSystem()
