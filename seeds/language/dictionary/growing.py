"""Writing a flat file that is larger than memory: bytes go to the disk as they come, with their checksums."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import islice
from typing import IO
from zlib import crc32

from seeds.language.dictionary.flat import CHECKSUM, MAGIC, PAGE, TAIL

AT_ONCE = 2_000
"""So many lines are one part."""


class Growing:
    """What `pack` makes of sections that are there, made of sections that come bit by bit."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._page = bytearray()
        self._checks = array("Q")
        self._sections: list[tuple[str, int]] = []
        self.at = 0
        """How many bytes are written."""

    def begin(self, section: str) -> None:
        """What is written from here on belongs to this section."""
        self._sections.append((section, self.at))

    def write(self, data: bytes) -> None:
        """Add to the section."""
        self._file.write(data)
        self.at += len(data)
        self._page += data
        whole = len(self._page) - len(self._page) % PAGE
        for start in range(0, whole, PAGE):
            self._checks.append(crc32(self._page[start : start + PAGE]))
        del self._page[:whole]

    def section(self, section: str, parts: Iterable[bytes]) -> None:
        """A whole section."""
        self.begin(section)
        for part in parts:
            self.write(part)

    def lines(self, section: str, pairs: Iterable[tuple[str, str]]) -> None:
        """A section that can be bisected, of keys in order with their values."""
        lines = (f"{key}\t{value}\n" for key, value in pairs)
        self.section(section, (part.encode() for part in iter(lambda: "".join(islice(lines, AT_ONCE)), "")))

    def finish(self) -> None:
        """The checksums, where the sections lie, and the mark at the end."""
        if self._page:
            self._checks.append(crc32(self._page))
        self._file.write(b"".join(map(CHECKSUM.pack, self._checks)))
        ends = [*(start for _, start in self._sections[1:]), self.at]
        lines = [f"{name} {start} {end}" for (name, start), end in zip(self._sections, ends, strict=True)]
        footer = "\n".join(lines).encode()
        self._file.write(footer + TAIL.pack(len(footer), crc32(footer), MAGIC))
