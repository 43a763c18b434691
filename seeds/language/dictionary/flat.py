"""Sorted lines in one file: opened by memory map and bisected, so that a cold look-up reads some twenty pages.

Every page carries a checksum, looked at when the page is first read: a damaged file is noticed before it answers.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from struct import Struct
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from pathlib import Path

File = str | os.PathLike[str]
"""A file by its path, or by its name: a look-up has no time to load paths."""

MAGIC = b"jingdu1\n"
TAIL = Struct("<II8s")
CHECKSUM = Struct("<I")
PAGE = 4096


class Broken(Exception):
    """The file is cut, damaged or of another kind: whoever made it can make it again."""


def sorted_lines(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Keys and values as a section that can be bisected; the values of one key stay in their order."""
    return "".join([f"{key}\t{value}\n" for key, value in sorted(pairs, key=itemgetter(0))]).encode()


def pack(sections: Mapping[str, bytes]) -> bytes:
    """The whole file: the sections, a checksum for each page, where the sections lie, and a mark at the end."""
    body = b"".join(sections.values())
    checks = b"".join(CHECKSUM.pack(crc32(body[at : at + PAGE])) for at in range(0, len(body), PAGE))
    directory, start = [], 0
    for name, section in sections.items():
        directory.append(f"{name} {start} {start + len(section)}")
        start += len(section)
    footer = "\n".join(directory).encode()
    return body + checks + footer + TAIL.pack(len(footer), crc32(footer), MAGIC)


def save(path: Path, data: bytes) -> None:
    """Put the file in its place at once and whole, also when another process does the same; for its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


class Flat:
    """The sections of such a file; raises `Broken` as soon as something in it is not as it was written."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        self.data = data
        self._checked: set[int] = set()
        self._sections: dict[str, tuple[int, int]] = {}
        if len(data) < TAIL.size:
            raise Broken("too short")
        length, check, magic = TAIL.unpack_from(data, len(data) - TAIL.size)
        footer_at = len(data) - TAIL.size - length
        if magic != MAGIC or footer_at < 0 or crc32(footer := data[footer_at : footer_at + length]) != check:
            raise Broken("no footer")
        for line in footer.decode().splitlines():
            name, start, end = line.split(" ")
            self._sections[name] = int(start), int(end)
        self._body = max((end for _, end in self._sections.values()), default=0)
        if footer_at != self._body + -(-self._body // PAGE) * CHECKSUM.size:
            raise Broken("wrong length")

    @classmethod
    def open(cls, path: File) -> Flat:
        """Map the file; what is not there or cannot be mapped is `Broken` as well."""
        try:
            with open(path, "rb") as file:  # noqa: PTH123
                return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        except (OSError, ValueError) as error:
            raise Broken(str(error)) from error

    @property
    def is_mapped(self) -> bool:
        """Whether this is a file, not bytes in memory."""
        return isinstance(self.data, mmap.mmap)

    def bounds(self, section: str) -> tuple[int, int]:
        """Where a section starts and ends; one that was not written is empty."""
        return self._sections.get(section, (0, 0))

    def read(self, start: int, end: int) -> bytes:
        """The bytes between two places of the file, found to be as they were written."""
        self._check(start, end)
        return self.data[start:end]

    def check(self) -> None:
        """Look at every page."""
        self._check(0, self._body)

    def _check(self, start: int, end: int) -> None:
        for page in range(start // PAGE, -(-end // PAGE)):
            if page not in self._checked:
                whole = self.data[page * PAGE : min((page + 1) * PAGE, self._body)]
                if (crc32(whole),) != CHECKSUM.unpack_from(self.data, self._body + page * CHECKSUM.size):
                    raise Broken(f"page {page}")
                self._checked.add(page)

    def rest(self) -> None:
        """Give back the memory of what was read; it is mapped again when it is asked for."""
        if isinstance(self.data, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
            self.data.madvise(mmap.MADV_DONTNEED)

    def line(self, section: str, at: int) -> str:
        """The line that starts `at` bytes into a section."""
        start, end = self.bounds(section)
        return self._line(start + at, end).decode()

    def get(self, section: str, key: str) -> str | None:
        """The value of a key."""
        return next(self.values(section, key), None)

    def values(self, section: str, key: str) -> Iterator[str]:
        """Every value of a key that may have several."""
        for found, value in self.starting(section, key):
            if found != key:
                return
            yield value

    def starting(self, section: str, prefix: str) -> Iterator[tuple[str, str]]:
        """Keys that start so, in order, with their values."""
        start, end = self.bounds(section)
        wanted = prefix.encode("utf-8", "replace")
        at = self._first_not_before(wanted, start, end)
        while at < end:
            line = self._line(at, end)
            if not line.startswith(wanted):
                return
            key, _, value = line.partition(b"\t")
            yield key.decode(), value.decode()
            at += len(line) + 1

    def from_last_not_after(self, section: str, key: str) -> Iterator[tuple[str, str]]:
        """The last line whose key is not after `key` (the first line when all are), and every line behind it."""
        start, end = self.bounds(section)
        behind = self._first_not_before(key.encode() + b"\0", start, end)
        at = max(self.data.rfind(b"\n", start, max(behind - 1, start)) + 1, start)
        while at < end:
            line = self._line(at, end)
            found, _, value = line.partition(b"\t")
            yield found.decode(), value.decode()
            at += len(line) + 1

    def containing(self, section: str, text: str) -> Iterator[tuple[str, str]]:
        """Keys that hold the text anywhere, in order, with their values: a scan of the whole section."""
        start, end = self.bounds(section)
        wanted = text.encode("utf-8", "replace")
        at = self.data.find(wanted, start, end)
        while wanted and at >= 0:
            begin = max(self.data.rfind(b"\n", start, at) + 1, start)
            line = self._line(begin, end)
            key, _, value = line.partition(b"\t")
            if wanted in key:
                yield key.decode(), value.decode()
            at = self.data.find(wanted, begin + len(line) + 1, end)

    def _first_not_before(self, key: bytes, low: int, end: int) -> int:
        """Bisect: where the first line stands whose key is not before `key`."""
        high = end
        while low < high:
            middle = self.data.rfind(b"\n", low, (low + high) // 2) + 1 or low
            line = self._line(middle, end)
            if line.partition(b"\t")[0] < key:
                low = middle + len(line) + 1
            else:
                high = middle
        return low

    def _line(self, start: int, end: int) -> bytes:
        stop = self.data.find(b"\n", start, end)
        if stop < 0:
            raise Broken("a line without an end")
        checked = self._checked
        if stop - start > PAGE or start // PAGE not in checked or stop // PAGE not in checked:
            self._check(start, stop + 1)
        return self.data[start:stop]
