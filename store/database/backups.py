"""Older states beside the notebook: the one before the last fold, one a day, and damaged files set aside."""

from __future__ import annotations

import errno
import os
import re
import time

from store.database.content import read_path
from store.database.publishing import forget, publish
from store.database.system import OperatingSystem

DAYS = 5
"""How many daily backups are kept."""

_DAY = re.compile(r"\.day-\d{8}")
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV}


def keep_old(system: OperatingSystem, path: str) -> None:
    """Before a new file takes the place: the present one becomes the backup, and the first of today the day's."""
    _link_over(system, path, path + ".bak")
    today = path + time.strftime(".day-%Y%m%d", system.now())
    days = daily(system, path)
    if today not in days:
        _link_over(system, path, today)
        for old in [*days, today][:-DAYS]:
            forget(system, old)


def keep_schema(system: OperatingSystem, path: str, schema: int) -> None:
    """Before a migration: the file as the older version wrote it, kept for good."""
    _link_over(system, path, f"{path}.schema-{schema}")


def set_aside(system: OperatingSystem, path: str) -> str:
    """Keep a damaged file under a name of its own; which one."""
    stamp = path + time.strftime(".damaged-%Y%m%d-%H%M%S", system.now())
    number = 1
    while True:
        name = stamp if number == 1 else f"{stamp}-{number}"
        try:
            _link(system, path, name)
        except FileExistsError:
            number += 1
        else:
            return name


def backups(system: OperatingSystem, path: str) -> list[tuple[str, bytes]]:
    """The backups that there are, newest first, with their bytes."""
    found = ((name, read_path(system, name)) for name in [path + ".bak", *reversed(daily(system, path))])
    return [(name, data) for name, data in found if data]


def daily(system: OperatingSystem, path: str) -> list[str]:
    """The daily backups, oldest first."""
    folder, name = os.path.split(path)
    try:
        names = system.names(folder)
    except FileNotFoundError:
        return []
    return sorted(f"{folder}/{each}" for each in names if _DAY.fullmatch(each.removeprefix(name)))


def _link_over(system: OperatingSystem, path: str, name: str) -> None:
    """Make `name` a second name of the file at `path`, in one step, whatever it named before."""
    temporary = name + ".new"
    forget(system, temporary)
    _link(system, path, temporary)
    try:
        system.replace(temporary, name)
    finally:
        forget(system, temporary)  # after a failure; and a rename between two names of one file does nothing


def _link(system: OperatingSystem, path: str, name: str) -> None:
    """A second name for a file, or a copy where the file system has no such thing."""
    try:
        system.link(path, name)
    except OSError as problem:
        if problem.errno not in _NO_LINKS:
            raise
        file, _ = publish(system, name, read_path(system, path) or b"")
        system.close(file)
