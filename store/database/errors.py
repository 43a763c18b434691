"""Why the notebook could not be opened or changed, each with what would help."""

from __future__ import annotations

import errno
import os

from store.errors import StoreError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


class DiskTrouble(StoreError, OSError):
    """The disk refused to read or write; also an OSError, as users of TinyDB expect."""

    __init__ = StoreError.__init__

    def __str__(self) -> str:
        return self.message


class DiskFull(DiskTrouble):
    """There is no room left for the change."""


class NotWritable(DiskTrouble):
    """The file or its folder may only be read."""


class Busy(DiskTrouble):
    """Another program has been changing the notebook for too long."""


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
    if problem.errno in _FULL:
        return DiskFull(
            f"There is no room left on the disk for {path}.",
            "Everything kept before is still there. Free some space and try again.",
        )
    if problem.errno in _REFUSED:
        return NotWritable(
            f"{path} may not be changed: {os.strerror(problem.errno or 0)}.",
            "Make the file and its folder writable, or set JINGDU_HOME to a folder of your own.",
        )
    if problem.errno == errno.ENOENT:
        return DiskTrouble(
            f"The folder of {path} does not exist.", "Create it, or choose another with JINGDU_HOME."
        )
    reason = os.strerror(problem.errno) if problem.errno else str(problem)
    return DiskTrouble(
        f"The disk reported a fault with {path}: {reason}.",
        "Everything kept before is still there. Try again, and look after the disk.",
    )
