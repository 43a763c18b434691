"""Has the notebook changed? Answered from a file's two ends, without reading it whole or loading TinyDB."""

from __future__ import annotations

import os

_OURS = b'{"_meta":{"1":{"crc":"'
_HEAD = 160
_TAIL = 4096


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
        head = os.pread(file, _HEAD, 0)
        number = _number(head.partition(b'"seq":')[2].strip())
        if head.startswith(_OURS):
            number = _last_number(file, now.st_size) or number
        return (number, now.st_size, now.st_mtime_ns, now.st_ino)
    except OSError:
        return (0, 0, 0, 0)
    finally:
        os.close(file)


def _last_number(file: int, size: int) -> int:
    """The number of the last finished journal line; 0 when the snapshot is the last line there is."""
    length = _TAIL
    while True:
        tail = os.pread(file, length, max(size - length, 0))
        end = tail.rfind(b"\n")
        if end >= 0 and tail[end - 1 : end] != b"]":  # only a journal line ends in a bracket
            return 0
        start = tail.rfind(b"\n", 0, max(end, 0))
        if start >= 0:
            return _number(tail[start + 11 :])
        if length >= size:
            return 0
        length *= 8


def _number(text: bytes) -> int:
    """The number that a text begins with."""
    digits = text.partition(b",")[0]
    return int(digits) if digits.isdigit() else 0
