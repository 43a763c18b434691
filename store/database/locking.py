"""One program at a time: the lock that every change is made under.

Imported by writers only: filelock takes as long to load as a whole look-up may take.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from store.database.errors import Busy


@contextmanager
def hold(path: str, seconds: float) -> Iterator[None]:
    """Hold the lock at `path`, waiting at most so long. The file stays: removing it would let two in."""
    Path(path).parent.stat()  # the lock would make a missing folder
    lock = FileLock(path, seconds, 0o600, False, fallback_to_soft=False, poll_interval=0.002)
    try:
        lock.acquire()
    except Timeout:
        message = f"Another program has been changing the notebook for more than {seconds:g} seconds."
        raise Busy(message, "Close the other program, or wait until it has finished, and try again.") from None
    try:
        yield
    finally:
        lock.release()
