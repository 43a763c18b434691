"""A new file takes the old one's place in one step, so that at any moment there is a whole one."""

from __future__ import annotations

import contextlib
import os

from store.database.system import System


def publish(system: System, path: str, data: bytes) -> tuple[int, bool]:
    """Put `data` at `path`; the open file, and whether the disk confirmed the new name.

    Written and forced out under another name first: a rename alone is no promise, after a power cut it may point at nothing.
    """
    temporary = path + ".new"
    file = _prepare(system, path, temporary, data)
    try:
        system.replace(temporary, path)
    except BaseException:
        system.close(file)
        _forget(system, temporary)
        raise
    return file, _confirmed(system, os.path.dirname(path))


def write_all(system: System, file: int, data: bytes) -> None:
    """Append every byte, whatever the system takes at a time."""
    while data:
        data = data[system.write(file, data) :]


def _prepare(system: System, path: str, temporary: str, data: bytes) -> int:
    """The new file, complete and on the disk, under its temporary name."""
    _forget(system, temporary)  # left by a program that was killed here
    file = system.create(temporary)
    try:
        with contextlib.suppress(FileNotFoundError):
            system.dress(file, system.stat(path))
        write_all(system, file, data)
        system.sync(file)
    except BaseException:
        system.close(file)
        _forget(system, temporary)
        raise
    return file


def _confirmed(system: System, folder: str) -> bool:
    """Force the new name out; once it is there, a fault may be reported but no longer as "not kept"."""
    for _ in range(2):
        with contextlib.suppress(OSError):
            system.sync_folder(folder)
            return True
    return False


def _forget(system: System, path: str) -> None:
    """Remove a name if it can be removed; a left-over is overwritten next time."""
    with contextlib.suppress(OSError):
        system.remove(path)
