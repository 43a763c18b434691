"""Which edition of CC-CEDICT is in use: the one that comes with the program, or a newer one that the reader has.

Every process of the program must use the same one, the worker that finds words included: they hear of it from the
process that starts them.
"""

from __future__ import annotations

import os

VARIABLE = "JINGDU_CEDICT"


def newer() -> str:
    """The file of the newer one, or nothing."""
    path = os.environ.get(VARIABLE, "")
    return path if path and os.path.isfile(path) else ""  # noqa: PTH113 - a look-up has no time for paths


def edition() -> str:
    """A short name for it that changes with its file; nothing for what comes with the program."""
    if not (path := newer()):
        return ""
    found = os.stat(path)  # noqa: PTH116
    return f"{found.st_size}-{found.st_mtime_ns}"


def use(path: str) -> None:
    """Use this file from now on, here and in every process that is started; nothing stands for the built-in."""
    if path:
        os.environ[VARIABLE] = path
    else:
        os.environ.pop(VARIABLE, None)
