"""A table of words, each with what is said of it behind a tab, looked through as it lies on the disk.

A look-up has no time to read it all, and a page that stays open no room to hold it.
"""

from __future__ import annotations

import mmap


class Laid:
    """Such a file; raises `OSError` where it cannot be read."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:  # noqa: PTH123 - a look-up has no time to load paths
            try:
                self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError as error:
                raise OSError(str(error)) from error

    def said(self, word: str) -> str:
        """What the line of a word says of it, in any line but the first; nothing where there is no such line."""
        mark, data = f"\n{word}\t".encode("utf-8", "replace"), self._data
        at = data.find(mark) if word and "\n" not in word else -1
        end = data.find(b"\n", at + len(mark)) if at >= 0 else -1
        found = data[at + len(mark) : end if end >= 0 else len(data)] if at >= 0 else b""
        if hasattr(mmap, "MADV_DONTNEED"):
            data.madvise(mmap.MADV_DONTNEED)
        return found.decode()

    def lines(self) -> list[str]:
        """All lines that say anything."""
        return [line for line in self._data[:].decode().split("\n") if line]
