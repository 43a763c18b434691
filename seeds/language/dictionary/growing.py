"""Writing a flat file that is larger than memory: bytes go to the disk as they come, with their checksums."""

from __future__ import annotations

from array import array
from typing import IO
from zlib import crc32

from seeds.language.dictionary.flat import CHECKSUM, MAGIC, PAGE, TAIL


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

    def finish(self) -> None:
        """The checksums, where the sections lie, and the mark at the end."""
        if self._page:
            self._checks.append(crc32(self._page))
        self._file.write(b"".join(map(CHECKSUM.pack, self._checks)))
        ends = [*(start for _, start in self._sections[1:]), self.at]
        lines = [f"{name} {start} {end}" for (name, start), end in zip(self._sections, ends, strict=True)]
        footer = "\n".join(lines).encode()
        self._file.write(footer + TAIL.pack(len(footer), crc32(footer), MAGIC))
