"""A table of the language's data as it lies on the disk: of tens of thousands of lines a reader asks for a few."""

from __future__ import annotations

import mmap
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from zlib import crc32

from seeds.language.glossary.entries import DATA, REINSTALL, DamagedData

COMMENT = ord("#")


class Lines:
    """The lines of a word, read when it is asked for; kept is only where each line begins."""

    def __init__(self, name: str, columns: int) -> None:
        self._name, self._columns = name, columns
        try:
            with (DATA / name).open("rb") as file:
                self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise DamagedData(f"The language data {name} cannot be read: {error}.", REINSTALL) from error
        self._starts = array("Q", sorted(self._marked()))
        self._rest()

    def of(self, word: str) -> list[list[str]]:
        """What each line of a word says behind it, in the order of the file; nothing of it stays in memory."""
        found = list(self._of(word))
        self._rest()
        return found

    def _rest(self) -> None:
        if hasattr(mmap, "MADV_DONTNEED"):
            self._data.madvise(mmap.MADV_DONTNEED)

    def _of(self, word: str) -> Iterator[list[str]]:
        key = word.encode("utf-8", "replace")
        mark, head = crc32(key) << 32, key + b"\t"
        for place in range(bisect_left(self._starts, mark), len(self._starts)):
            if self._starts[place] >= mark + (1 << 32):
                return
            at = self._starts[place] - mark
            if self._data[at : at + len(head)] == head:
                yield self._fields(at)[1:]

    def _marked(self) -> Iterator[int]:
        """Where each line begins, under a mark of its word."""
        data, at = self._data, 0
        while at < len(data):
            end = self._end(at)
            if end > at and data[at] != COMMENT:
                tab = data.find(b"\t", at, end)
                yield crc32(data[at : tab if tab >= 0 else end]) << 32 | at
            at = end + 1

    def _end(self, at: int) -> int:
        end = self._data.find(b"\n", at)
        return len(self._data) if end < 0 else end

    def _fields(self, at: int) -> list[str]:
        row = self._data[at : self._end(at)].decode().split("\t")
        if len(row) != self._columns:
            told = f"{self._name}, {row[0]}: {self._columns} columns expected, {len(row)} found."
            raise DamagedData(told, REINSTALL)
        return row
