"""One program at a time: the lock that every change is made under.

Imported by writers only: filelock takes as long to load as a whole look-up may take.
"""

from __future__ import annotations

import os
from pathlib import Path

from filelock import FileLock, Timeout

from store.database.errors import Busy


class Lock:
    """A lock file, waited for at most so many seconds. The file stays: removing it would let two in."""

    def __init__(self, path: str, seconds: float) -> None:
        self._path, self._seconds = path, seconds
        self._folder = Path(path).parent
        self._owner = 0
        self._lock: FileLock

    def __enter__(self) -> None:
        self._folder.stat()  # filelock would make a missing folder
        if self._owner != os.getpid():  # a forked child must not take its parent's lock for its own
            self._owner = os.getpid()
            self._lock = FileLock(
                self._path, self._seconds, 0o600, False, fallback_to_soft=False, poll_interval=0.002
            )
        try:
            self._lock.acquire()
        except Timeout:
            message = f"Another program has been changing the notebook for more than {self._seconds:g} seconds."
            raise Busy(message, "Close the other program, or wait until it has finished, and try again.") from None

    def __exit__(self, *_: object) -> None:
        self._lock.release()
