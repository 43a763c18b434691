"""The program's own files as they look from outside: what tells one version of it from another."""

# ruff: noqa: PTH118, PTH120 (the first frame asks, and has no time to load pathlib)
from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from zlib import crc32

import seeds


def parser() -> str:
    """The name of the one that reads texts, and of the bundled pages.

    Python's own way to write values down differs between its versions, so these are told apart too.
    """
    home = os.path.dirname(seeds.__file__ or "")
    pages = (look(entry) for entry in os.scandir(home) if entry.name.endswith(".txt"))
    told = [line.removeprefix(home) for line in (*pages, *beneath(os.path.join(home, "documents")))]
    return f"{crc32(chr(10).join(sorted(told)).encode('utf-8', 'surrogateescape'), sys.hexversion):08x}"


def key_of(kind: str, content: str, parser: str) -> str:
    """Under which key the cache keeps what this parser has made of a text."""
    return f"{kind}-{content}-{parser}"


def beneath(folder: str) -> Iterator[str]:
    """Every file below a folder but what Python makes of it."""
    waiting = [folder]
    while waiting:
        for entry in sorted(os.scandir(waiting.pop()), key=lambda entry: entry.name):
            if not entry.is_dir():
                yield look(entry)
            elif entry.name != "__pycache__":
                waiting.append(entry.path)


def look(entry: os.DirEntry[str]) -> str:
    """A file, its size and the moment it was last written."""
    now = entry.stat()
    return f"{entry.path} {now.st_size} {now.st_mtime_ns}"
