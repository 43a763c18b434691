"""A dictionary that the reader added, asked without being loaded: sorted headwords, and texts packed in blocks.

A look-up bisects the headwords and unpacks one block, however large the dictionary is.
"""

from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import normalize
from zlib import decompressobj
from zlib import error as BrokenBlock  # noqa: N812 - it is a class

from seeds.language.dictionary.flat import Broken, File, Flat

UNIT = "\x1f"
BLOCK = 16 * 1024
"""Bytes of texts that are packed together."""
LARGEST_BLOCK = 1024 * 1024
MOST_FOUND = 12
"""So many entries of one dictionary are enough for a word."""
MOST_SHAPED = 100
"""And of the words that fit a pattern."""
HOPS = 4
"""So often one headword may point to another."""


class Other(NamedTuple):
    """What an added dictionary says of a word."""

    dictionary: str
    headword: str
    traditional: str
    reading: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.lines)


def key_of(word: str) -> str:
    """How a headword is written where it is looked for."""
    return " ".join(normalize("NFKC", word).lower().split())


class AddedDictionary:
    """One such dictionary; raises `Broken` where its file is not as it was written."""

    def __init__(self, name: str, index: Flat) -> None:
        self.name = name
        self._index = index

    @classmethod
    def open(cls, name: str, path: File) -> "AddedDictionary":
        """Map its file."""
        return cls(name, Flat.open(path))

    def entries(self, words: Iterable[str]) -> tuple[Other, ...]:
        """What it says of these words, in their order; what is written in several ways is told once."""
        found: dict[Other, None] = {}
        seen: set[str] = set()
        for word in words:
            self._gather(key_of(word), found, seen, HOPS, MOST_FOUND)
            if len(found) >= MOST_FOUND:
                break
        return tuple(found)[:MOST_FOUND]

    def shaped(self, pattern: str) -> tuple[Other, ...]:
        """What it says of the words that fit a pattern, of so many at most."""
        from seeds.language.dictionary.wildcards import fitting

        found: dict[Other, None] = {}
        for key, _ in fitting(self._index, "words", pattern):
            self._gather(key, found, set(), HOPS, MOST_SHAPED)
            if len(found) >= MOST_SHAPED:
                break
        return tuple(found)

    def _gather(self, key: str, found: dict[Other, None], seen: set[str], hops: int, most: int) -> None:
        if not key or key in seen or not hops:
            return
        seen.add(key)
        for value in self._index.values("words", key):
            if value.startswith("="):
                self._gather(value[1:], found, seen, hops - 1, most)
            else:
                found.setdefault(self._read(value))
            if len(found) >= most:
                return

    def _read(self, place: str) -> Other:
        try:
            start, length, number = (int(part, 16) for part in place.split(","))
            unpacker = decompressobj()
            block = unpacker.decompress(self._index.read(start, start + length), LARGEST_BLOCK)
            headword, traditional, reading, told = block.decode().split("\n")[number].split("\t")
        except (ValueError, IndexError, BrokenBlock) as error:
            raise Broken("a block that cannot be read") from error
        return Other(self.name, headword, traditional, reading, tuple(told.split(UNIT)))
