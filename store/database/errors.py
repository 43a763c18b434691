"""Why the notebook could not be opened or changed, each with what would help."""

from __future__ import annotations

import errno
import os

from store.errors import StoreError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


class DiskTrouble(StoreError, OSError):
    """The disk refused to read or write; also an OSError, as users of TinyDB expect."""

    def __init__(self, message: str, hint: str = "") -> None:
        StoreError.__init__(self, message, hint)

    def __str__(self) -> str:
        return self.message


class DiskFull(DiskTrouble):
    """There is no room left for the change."""


class NotWritable(DiskTrouble):
    """The file or its folder may only be read."""


class Absent(DiskTrouble, FileNotFoundError):
    """There is no such file or folder."""


class Busy(DiskTrouble):
    """Another program has been changing the notebook for too long."""


class NotebookClosed(StoreError, ValueError):
    """The notebook was used after it had been closed."""


class Damaged(StoreError):
    """The notebook cannot be read and nothing beside it can replace it."""


class NewerNotebook(StoreError):
    """A newer version of the program wrote this file."""


class Conflict(StoreError):
    """Another program changed the notebook between a reading and a writing of the whole."""


class Unkeepable(StoreError, TypeError, ValueError):
    """A value that JSON cannot hold; also a TypeError and ValueError, as users of TinyDB expect."""


def disk_trouble(problem: OSError, path: str) -> DiskTrouble:
    """The error for a person that a failed system call stands for."""
    if isinstance(problem, DiskTrouble):
        return problem
    reason = os.strerror(problem.errno) if problem.errno else str(problem)
    if problem.errno in _FULL:
        message = f"There is no room left on the disk for {path}."
        return DiskFull(message, "Everything kept before is still there. Free some space and try again.")
    if problem.errno in _REFUSED:
        hint = "Make the file and its folder writable, or set JINGDU_HOME to a folder of your own."
        return NotWritable(f"{path} may not be changed: {reason}.", hint)
    if problem.errno == errno.ENOENT:
        return Absent(f"{path} or its folder does not exist.", "Create the folder, or choose another one.")
    hint = "Everything kept before is still there. Try again, and look after the disk."
    return DiskTrouble(f"The disk reported a fault with {path}: {reason}.", hint)
