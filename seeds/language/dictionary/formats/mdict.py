"""MDict (.mdx): packed blocks of headwords, then packed blocks of texts.

Read here and not by a package: those there are hold a reader under the GPL, which this project cannot be, unpack
whatever a file claims, and keep every headword in memory. The list of blocks, which many files scramble, is passed
over: a packed block says itself where it ends. What is packed by LZO, or needs a registration code, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import chain, pairwise
from pathlib import Path
from typing import IO, NamedTuple
from zlib import decompressobj

from seeds.language.dictionary.formats.definition import (
    LARGEST,
    LONGEST_TEXT,
    MOST,
    Definition,
    Read,
    Source,
    UnusableDictionary,
    damaged,
    linked,
    plain,
    too_large,
)
from seeds.language.dictionary.formats.markup import quiet

LONGEST_HEAD = 4 * 1024**2
LARGEST_BLOCK = 32 * 1024**2
"""A block is some ten or hundred kilobytes large."""
AT_ONCE = 64 * 1024
ENCODINGS = {"": "utf-8", "utf-8": "utf-8", "utf-16": "utf-16-le", "gbk": "gb18030", "gb2312": "gb18030"}
ENCODINGS |= {"gb18030": "gb18030", "big5": "big5hkscs"}
NOTHING, LZO, ZLIB = 0, 1, 2
_ATTRIBUTE = re.compile(r'(\w{1,40})="([^"]*)"')
_STYLE = re.compile(r"`\d{1,4}`")


class _Layout(NamedTuple):
    """What the head of the file says of the rest."""

    told: dict[str, str]
    encoding: str
    width: int
    """Bytes of a number."""

    @property
    def is_plain(self) -> bool:
        """Whether the texts are without markup."""
        return self.told.get("format", "").lower() == "text"


def read_mdict(path: Path, file: IO[bytes]) -> Source:
    """The dictionary in a file that is open at its beginning."""
    length = int.from_bytes(file.read(4), "big")
    if not 0 < length <= LONGEST_HEAD:
        raise damaged(path.name, "it does not begin as MDict does")
    head = file.read(length).decode("utf-16-le", "replace")
    file.read(4)
    told = {name.lower(): unescape(value) for name, value in _ATTRIBUTE.findall(head)}
    version = float(told.get("generatedbyengineversion", "2") or 2)
    encoding = ENCODINGS.get(told.get("encoding", "").lower())
    if version >= 3 or encoding is None:
        raise UnusableDictionary(f"{path.name} is in a form of MDict that is not read", "convert it to StarDict")
    encrypted = told.get("encrypted", "").lower()
    if encrypted == "yes" or (encrypted.isdecimal() and int(encrypted) & 1):
        raise UnusableDictionary(f"{path.name} opens with a registration code alone", "nothing was added")
    title = plain(re.sub(r"<[^<>]*>", "", told.get("title", "")[:1000]))
    name = "" if title.startswith("Title (No HTML") else title
    layout = _Layout(told, encoding, 8 if version >= 2 else 4)
    return Source(name, "MDict", _definitions(path.name, file, layout))


def _definitions(name: str, file: IO[bytes], layout: _Layout) -> Read:
    """Headwords and texts in step, as they lie in the file."""
    counts = _numbers(file, 5 if layout.width == 8 else 4, layout.width)
    if layout.width == 8:
        file.read(4)
    entries, listed, size = counts[1], counts[-2], counts[-1]
    if entries > MOST:
        raise too_large(name, f"more than {MOST:,} headwords")
    first = file.tell() + listed
    texts = _Texts(name, file, first + size, layout)
    keys = chain(_keys(name, file, first, size, layout), [(texts.total, "")])
    for done, ((start, word), (end, _)) in enumerate(pairwise(keys)):
        said = texts.between(start, end).decode(layout.encoding, "replace").rstrip("\0\r\n ")
        progress = done / max(entries, 1)
        if link := linked([said]):
            yield min(progress, 1.0), Definition(word, link=link)
        else:
            said = _STYLE.sub("", said) if layout.told.get("stylesheet") else said
            lines = said.split("\n") if layout.is_plain else quiet(said)
            yield min(progress, 1.0), Definition(word, lines=tuple(lines))


def _numbers(file: IO[bytes], count: int, width: int) -> list[int]:
    data = file.read(count * width)
    if len(data) < count * width:
        raise EOFError
    return [int.from_bytes(data[at : at + width], "big") for at in range(0, len(data), width)]


def _keys(name: str, file: IO[bytes], start: int, size: int, layout: _Layout) -> Iterator[tuple[int, str]]:
    """Where each text begins, and its headword; a block of them is unpacked at a time."""
    end, at = start + size, start
    ending = b"\0\0" if layout.encoding == "utf-16-le" else b"\0"
    while at < end:
        block, at = _self_ending(name, file, at, end)
        place = 0
        while place < len(block):
            spot = int.from_bytes(block[place : place + layout.width], "big")
            begin = place + layout.width
            stop = block.find(ending, begin)
            while stop >= 0 and (stop - begin) % len(ending):
                stop = block.find(ending, stop + 1)
            if stop < 0:
                raise damaged(name, "a headword does not end")
            yield spot, block[begin:stop].decode(layout.encoding, "replace")
            place = stop + len(ending)


def _self_ending(name: str, file: IO[bytes], at: int, end: int) -> tuple[bytes, int]:
    """A packed block, and where the next one begins."""
    file.seek(at)
    _packing(name, file.read(8), needed=ZLIB)
    unpacker, data, at = decompressobj(), b"", at + 8
    while not unpacker.eof:
        packed = file.read(min(AT_ONCE, end - at))
        if not packed:
            raise damaged(name, "its headwords are cut off")
        data += unpacker.decompress(packed, LARGEST_BLOCK - len(data) + 1)
        if len(data) > LARGEST_BLOCK or unpacker.unconsumed_tail:
            raise too_large(name, f"a block of more than {LARGEST_BLOCK // 1024**2} MB")
        at += len(packed) - len(unpacker.unused_data)
    return data, at


def _packing(name: str, head: bytes, needed: int | None = None) -> int:
    """How a block is packed."""
    packing = head[0] if len(head) == 8 else -1
    if packing == LZO:
        raise UnusableDictionary(f"{name} is packed by LZO, which is not read", "convert it to StarDict")
    if packing not in (NOTHING, ZLIB) or needed not in (None, packing):
        raise damaged(name, "a block is packed in an unknown way")
    return packing


class _Texts:
    """The texts one after the other, with the blocks unpacked as far as one has read."""

    def __init__(self, name: str, file: IO[bytes], at: int, layout: _Layout) -> None:
        self._name, self._file = name, file
        file.seek(at)
        count, _, listed, _ = _numbers(file, 4, layout.width)
        if count > MOST or listed != count * 2 * layout.width:
            raise damaged(name, "its list of texts is none")
        sizes = _numbers(file, 2 * count, layout.width)
        self._sizes = list(zip(sizes[::2], sizes[1::2], strict=True))
        self.total = sum(unpacked for _, unpacked in self._sizes)
        """Bytes of all texts."""
        if self.total > LARGEST:
            raise too_large(name, f"more than {LARGEST // 1024**3} GB of text")
        self._next, self._at = 0, file.tell()
        self._block, self._before = b"", 0

    def between(self, start: int, end: int) -> bytes:
        """A text; those before it are gone."""
        if not self._before <= start <= end:
            raise damaged(self._name, "its texts are in no order")
        said = b""
        while start < end and len(said) < 4 * LONGEST_TEXT:
            if start >= self._before + len(self._block):
                self._unpack()
                continue
            said += self._block[start - self._before : end - self._before]
            start = min(end, self._before + len(self._block))
        return said[: 4 * LONGEST_TEXT]

    def _unpack(self) -> None:
        if self._next >= len(self._sizes):
            raise damaged(self._name, "its texts are cut off")
        packed, unpacked = self._sizes[self._next]
        if max(packed, unpacked) > LARGEST_BLOCK:
            raise too_large(self._name, f"a block of more than {LARGEST_BLOCK // 1024**2} MB")
        self._before += len(self._block)
        self._file.seek(self._at)
        data = self._file.read(packed)
        if _packing(self._name, data[:8]) == ZLIB:
            self._block = decompressobj().decompress(data[8:], unpacked + 1)
        else:
            self._block = data[8:]
        if len(self._block) != unpacked:
            raise damaged(self._name, "a block is not as large as it should be")
        self._next, self._at = self._next + 1, self._at + packed
