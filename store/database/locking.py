"""One program at a time: the lock that every change is made under. Imported by writers only, since filelock is slow to load."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from store.database.errors import Busy, disk_trouble


@contextmanager
def hold(path: str, seconds: float) -> Iterator[None]:
    """Hold the lock at `path`, waiting at most so long. The file stays: removing it would let two in."""
    lock = FileLock(path, seconds, 0o600, False, fallback_to_soft=False, poll_interval=0.002)
    try:
        lock.acquire()
    except Timeout:
        raise Busy(
            f"Another program has been changing the notebook for more than {seconds:g} seconds.",
            "Close the other program, or wait until it has finished, and try again.",
        ) from None
    except OSError as problem:
        raise disk_trouble(problem, path) from problem
    try:
        yield
    finally:
        lock.release()
