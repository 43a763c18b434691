"""StarDict: a description (.ifo), headwords (.idx), other ways to write them (.syn), and the texts (.dict)."""

from __future__ import annotations

import gzip
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from seeds.language.dictionary.formats.definition import (
    LARGEST,
    LONGEST_TEXT,
    MOST,
    Definition,
    Read,
    Source,
    damaged,
    linked,
    plain,
    too_large,
)
from seeds.language.dictionary.formats.markup import quiet

LONGEST_DESCRIPTION = 65_536
LONGEST_KEY = 1024
"""Bytes in which the end of a headword is looked for; the format allows 256."""
LARGEST_INDEX = 256 * 1024**2
MARKUP, TEXT, SOUND, READING = "gxhk", "mlwn", "t", "y"
"""What the fields of a text are, by the format's letters; others are pictures, sounds and names of files."""


def read_stardict(path: Path) -> Source:
    """The dictionary that a description belongs to."""
    with path.open("rb") as file:
        lines = file.read(LONGEST_DESCRIPTION).decode("utf-8", "replace").splitlines()
    if "StarDict's dict ifo file" not in (lines[0] if lines else ""):
        raise damaged(path.name, "it does not begin as a description of StarDict does")
    told = {name.strip(): value.strip() for name, _, value in (line.partition("=") for line in lines[1:])}
    wide = told.get("idxoffsetbits") == "64"
    index = whole(path.name, beside(path, *packed_or_not(".idx")))
    synonyms = whole(path.name, found) if (found := beside(path, *packed_or_not(".syn"), needed=False)) else b""
    texts = beside(path, ".dict", ".dict.dz")
    types = told.get("sametypesequence", "")
    return Source(
        plain(told.get("bookname", "")), "StarDict", _definitions(path.name, index, synonyms, texts, wide, types)
    )


def beside(path: Path, *endings: str, needed: bool = True) -> Path | None:
    """The file of this name with one of these endings."""
    for ending in endings:
        if (found := path.with_name(path.stem + ending)).is_file():
            return found
    if needed:
        raise damaged(path.name, f"{path.stem}{endings[0]} does not lie beside it")
    return None


def packed_or_not(ending: str) -> tuple[str, ...]:
    """How the name of a list of headwords may end: programs that make dictionaries pack it by gzip or dictzip."""
    return ending, f"{ending}.gz", f"{ending}.dz"


def whole(name: str, path: Path | None) -> bytes:
    """A list of headwords, unpacked if need be."""
    assert path is not None
    with gzip.open(path) if path.suffix in (".gz", ".dz") else path.open("rb") as file:
        data: bytes = file.read(LARGEST_INDEX + 1)
    if len(data) > LARGEST_INDEX:
        raise too_large(name, f"a list of more than {LARGEST_INDEX // 1024**2} MB")
    return data


def _definitions(name: str, index: bytes, synonyms: bytes, texts: Path | None, wide: bool, types: str) -> Read:
    assert texts is not None
    spots = array("Q")
    total = len(index) + len(synonyms) or 1
    needed = together = 0
    for _, start, size, _ in _listed(name, index, wide):
        needed, together = max(needed, start + size), together + size
    if max(needed, together) > LARGEST:
        raise too_large(name, f"more than {LARGEST // 1024**3} GB of text")
    with unpacked(texts, needed) as data:
        if data.seek(0, 2) < needed:
            raise damaged(name, "its texts are cut off")
        for at, start, size, end in _listed(name, index, wide):
            spots.append(at)
            word = index[at : index.index(b"\0", at)].decode("utf-8", "replace")
            data.seek(start)
            text = data.read(min(size, 4 * LONGEST_TEXT))
            if len(text) < min(size, 4 * LONGEST_TEXT):  # since it was opened
                raise damaged(name, "its texts are cut off")
            reading, lines = fields(text, types)
            link = linked(lines)
            yield end / total, Definition(word, "", reading, () if link else lines, link)
    at = 0
    while at < len(synonyms):
        end = _ending(name, synonyms, at)
        number = int.from_bytes(synonyms[end + 1 : end + 5], "big")
        if number < len(spots):
            spot = spots[number]
            target = index[spot : index.index(b"\0", spot)].decode("utf-8", "replace")
            yield (len(index) + at) / total, Definition(synonyms[at:end].decode("utf-8", "replace"), link=target)
        at = end + 5


def _listed(name: str, index: bytes, wide: bool) -> Iterator[tuple[int, int, int, int]]:
    """Of every headword its place in the list, its text's place and length, and the place of the next."""
    at, count, width = 0, 0, 8 if wide else 4
    while at < len(index):
        end = _ending(name, index, at) + 1
        if end + width + 4 > len(index):
            raise damaged(name, "its list of headwords is cut off")
        start = int.from_bytes(index[end : end + width], "big")
        size = int.from_bytes(index[end + width : end + width + 4], "big")
        count += 1
        if count > MOST:
            raise too_large(name, f"more than {MOST:,} headwords")
        yield at, start, size, end + width + 4
        at = end + width + 4


def _ending(name: str, data: bytes, at: int) -> int:
    end = data.find(b"\0", at, at + LONGEST_KEY)
    if end < 0:
        raise damaged(name, "a headword does not end")
    return end


@contextmanager
def unpacked(path: Path, needed: int) -> Iterator[IO[bytes]]:
    """The texts, read where they are asked for; packed ones are unpacked to a file that vanishes."""
    if path.suffix != ".dz":
        with path.open("rb") as file:
            yield file
        return
    with tempfile.TemporaryFile() as file, gzip.open(path) as packed:
        left = needed
        while left > 0 and (data := packed.read(min(left, 1024 * 1024))):
            file.write(data)
            left -= len(data)
        yield file


def fields(data: bytes, types: str) -> tuple[str, tuple[str, ...]]:
    """The reading and the lines of one text, whose fields are of these types, or tell it themselves."""
    reading, lines = "", list[str]()
    at, number = 0, 0
    while at < len(data) and (not types or number < len(types)):
        kind = types[number] if types else chr(data[at])
        at += not types
        is_last = bool(types) and number == len(types) - 1
        if kind.isupper():
            size = len(data) - at if is_last else int.from_bytes(data[at : at + 4], "big") + 4
            at, number = at + size, number + 1
            continue
        end = data.find(b"\0", at)
        end = len(data) if is_last or end < 0 else end
        said = data[at:end].decode("utf-8", "replace").rstrip("\0")
        if kind in MARKUP:
            lines += quiet(said)
        elif kind in TEXT:
            lines += said.split("\n")
        elif kind in SOUND:
            lines.append(f"[{said}]")
        elif kind == READING:
            reading = said
        at, number = end + 1, number + 1
    return reading, tuple(lines)
