"""Has the notebook changed? Answered from a file's two ends, without reading it whole or loading TinyDB."""

from __future__ import annotations

import os

_HEAD = 160
_TAIL = 8192


def version(path: str | os.PathLike[str]) -> tuple[int, int, int, int]:
    """The number of the last change, then size, time and identity of the file; equal versions have equal contents.

    `(0, 0, 0, 0)` when there is no file.
    """
    try:
        file = os.open(path, os.O_RDONLY)
    except OSError:
        return (0, 0, 0, 0)
    try:
        now = os.fstat(file)
        return (_last_number(file, now.st_size), now.st_size, now.st_mtime_ns, now.st_ino)
    finally:
        os.close(file)


def _last_number(file: int, size: int) -> int:
    """The number of the last whole journal line, or the snapshot's when there is none."""
    length = _TAIL
    while True:
        tail = os.pread(file, length, max(size - length, 0))
        start = tail.rfind(b"\n", 0, tail.rfind(b"\n"))
        if start >= 0 or length >= size:
            break
        length *= 8
    line = tail[start + 1 :]
    if line[8:10] == b" [" and line[10:11].isdigit():
        return int(line[10:].split(b",", 1)[0])
    head = os.pread(file, _HEAD, 0)
    _, found, rest = head.partition(b'"seq":')
    number = rest.split(b",", 1)[0]
    return int(number) if found and number.isdigit() else 0
