"""A new file takes the old one's place in one step, so that at any moment there is a whole one."""

from __future__ import annotations

import contextlib
import os

from store.database.system import OperatingSystem


def publish(system: OperatingSystem, path: str, data: bytes) -> tuple[int, bool]:
    """Put `data` at `path`; the open file, and whether the disk confirmed the new name.

    Forced out under another name first: after a power cut, a name given too early may point at nothing.
    """
    temporary = path + ".new"
    file = _prepare(system, path, temporary, data)
    try:
        system.replace(temporary, path)
    except BaseException:
        system.close(file)
        forget(system, temporary)
        raise
    return file, _confirmed(system, os.path.split(path)[0])


def write_all(system: OperatingSystem, file: int, data: bytes) -> None:
    """Append every byte, whatever the system takes at a time."""
    while data:
        data = data[system.write(file, data) :]


def forget(system: OperatingSystem, path: str) -> None:
    """Remove a name if it can be removed; a left-over is overwritten next time."""
    with contextlib.suppress(OSError):
        system.remove(path)


def _prepare(system: OperatingSystem, path: str, temporary: str, data: bytes) -> int:
    """The new file, complete and on the disk, under its temporary name."""
    forget(system, temporary)  # left by a program that was killed here
    file = system.create(temporary)
    try:
        with contextlib.suppress(FileNotFoundError):
            system.dress(file, system.stat(path))
        write_all(system, file, data)
        system.sync(file)
    except BaseException:
        system.close(file)
        forget(system, temporary)
        raise
    return file


def _confirmed(system: OperatingSystem, folder: str) -> bool:
    """Force the new name out. It is there already, so a fault is told, but no longer as "not kept"."""
    for _ in range(2):
        with contextlib.suppress(OSError):
            system.sync_folder(folder)
            return True
    return False
