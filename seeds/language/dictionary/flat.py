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
        self._data = data
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
        return isinstance(self._data, mmap.mmap)

    def __len__(self) -> int:
        return len(self._data)

    def bounds(self, section: str) -> tuple[int, int]:
        """Where a section starts and ends; one that was not written is empty."""
        return self._sections.get(section, (0, 0))

    def read(self, start: int, end: int) -> bytes:
        """The bytes between two places of the file, found to be as they were written."""
        self._stand()
        self._check(start, end)
        return self._data[start:end]

    def glance(self, start: int, end: int) -> bytes:
        """The same, but nobody looks whether they are as they were written."""
        self._stand()
        return self._data[start:end]

    def read_line(self, start: int, at: int, end: int) -> bytes:
        """The bytes from one place of the file to the end of the line in which another one lies."""
        self._stand()
        return self.read(start, self._data.find(b"\n", at, end))

    def check(self) -> None:
        """Look at every page."""
        self._stand()
        self._check(0, self._body)

    def _stand(self) -> None:
        """The file is as long as it was: who looks at a map behind the end of its file is killed by the system."""
        if isinstance(self._data, mmap.mmap) and self._data.size() != len(self._data):
            raise Broken("cut or written over")

    def _check(self, start: int, end: int) -> None:
        for page in range(start // PAGE, -(-end // PAGE)):
            if page not in self._checked:
                whole = self._data[page * PAGE : min((page + 1) * PAGE, self._body)]
                if (crc32(whole),) != CHECKSUM.unpack_from(self._data, self._body + page * CHECKSUM.size):
                    raise Broken(f"page {page}")
                self._checked.add(page)

    def rest(self) -> None:
        """Give back the memory of what was read; asked for again it is mapped, and looked at for damage, anew."""
        if isinstance(self._data, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
            self._data.madvise(mmap.MADV_DONTNEED)
            self._checked.clear()

    def line(self, section: str, at: int) -> str:
        """The line that starts `at` bytes into a section."""
        self._stand()
        start, end = self.bounds(section)
        return text_of(self._line(start + at, end))

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
        self._stand()
        for line in self._lines(self._first_not_before(wanted, start, end), end):
            if not line.startswith(wanted):
                return
            yield key_and_value(line)

    def from_last_not_after(self, section: str, key: str) -> Iterator[tuple[str, str]]:
        """The last line whose key is not after `key` (the first line when all are), and every line behind it."""
        start, end = self.bounds(section)
        self._stand()
        behind = self._first_not_before(key.encode() + b"\0", start, end)
        at = max(self._data.rfind(b"\n", start, max(behind - 1, start)) + 1, start)
        yield from map(key_and_value, self._lines(at, end))

    def containing(self, section: str, text: str) -> Iterator[tuple[str, str]]:
        """Keys that hold the text anywhere, in order, with their values: a scan of the whole section."""
        start, end = self.bounds(section)
        wanted = text.encode("utf-8", "replace")
        at = start
        while wanted:
            self._stand()
            if (found := self._data.find(wanted, at, end)) < 0:
                return
            begin = max(self._data.rfind(b"\n", start, found) + 1, start)
            line = self._line(begin, end)
            if wanted in line.partition(b"\t")[0]:
                yield key_and_value(line)
            at = begin + len(line) + 1

    def _lines(self, at: int, end: int) -> Iterator[bytes]:
        """The lines from a place on; the file may be cut while whoever asks is busy with one of them."""
        while at < end:
            self._stand()
            yield (line := self._line(at, end))
            at += len(line) + 1

    def _first_not_before(self, key: bytes, low: int, end: int) -> int:
        """Bisect: where the first line stands whose key is not before `key`."""
        high = end
        while low < high:
            middle = self._data.rfind(b"\n", low, (low + high) // 2) + 1 or low
            line = self._line(middle, end)
            if line.partition(b"\t")[0] < key:
                low = middle + len(line) + 1
            else:
                high = middle
        return low

    def _line(self, start: int, end: int) -> bytes:
        stop = self._data.find(b"\n", start, end)
        if stop < 0:
            raise Broken("a line without an end")
        checked = self._checked
        if stop - start > PAGE or start // PAGE not in checked or stop // PAGE not in checked:
            self._check(start, stop + 1)
        return self._data[start:stop]


def key_and_value(line: bytes) -> tuple[str, str]:
    """The two sides of a line."""
    key, _, value = text_of(line).partition("\t")
    return key, value


def text_of(line: bytes) -> str:
    """A line as text: of what was written over after it was looked at, nothing need be."""
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        raise Broken("no text") from error
