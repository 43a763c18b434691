"""A file on its way in, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from seeds.documents.article import Article
from seeds.documents.decoding import decode, in_whole_characters
from seeds.language.sentences import ends

LONGEST_NAME = 100
"""Characters of a file's name that may be a title: a copy from another machine may say anything."""
FIRST_WORDS = 16
"""Characters by which a text is called that has neither a title nor a file."""

WHOLE = "--whole takes everything."
"""What helps where something was left out, as the command line has it."""

Progress = Callable[[int, int], object]
"""Told which part comes next, of how many."""

_ADDRESS = re.compile(r"https?://\S+$", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?!file:)[a-z][a-z0-9+.-]*://\S+$", re.IGNORECASE)


def is_address(word: str) -> bool:
    """Whether the word is an address on the web."""
    return _ADDRESS.match(word.strip()) is not None


def is_elsewhere(word: str) -> bool:
    """Whether the word is an address of any kind; what is on this machine is none."""
    return _ELSEWHERE.match(word.strip()) is not None


@dataclass(frozen=True, slots=True)
class File:
    """The contents of a file, and what it is called."""

    data: bytes
    source: str = ""
    """Its name without folders; nothing for what came through a pipe."""
    whole: bool = False
    """Whether the reader wants all there is on it, not what is judged to be the article."""
    address: str = ""
    """Where on the web it was fetched, if it was."""
    progress: Progress | None = field(default=None, compare=False)
    """Told which part is read next, of how many, where that may take long; what it raises stops the reading."""

    @classmethod
    def of(cls, data: bytes, name: str, *, whole: bool = False, address: str = "") -> File:
        """A file of this name; folders in the name are left out, and bytes that no encoding explains."""
        return cls(data, in_whole_characters(Path(name.replace("\x00", "")).name), whole, address)

    @property
    def called(self) -> str:
        """What to call it in a message."""
        return self.source or "The text"

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters."""
        return Path(self.source).suffix.lower()

    def text(self, declared: str = "") -> str:
        """Its contents as text."""
        return decode(self.data, self.called, declared)

    def untitled(self, text: str = "") -> str:
        """What to call a text without a title: by its file, or else by its first words."""
        stem = Path(self.source).stem.strip()[:LONGEST_NAME]
        if stem not in ("", "-"):
            return stem
        words = " ".join(text[:200].split())
        if len(words) <= FIRST_WORDS:
            return words
        first = min(next(ends(words), FIRST_WORDS), FIRST_WORDS)
        return words[:first].rstrip(" ，、：；。") + "…"


class Intake(NamedTuple):
    """What came of a file."""

    articles: tuple[Article, ...]
    warnings: tuple[str, ...] = ()
    """What the reader should hear: why this may not be what was wanted, and what would help."""
    keep: File | None = None
    """What is kept in the file's place, when reading it once more would take too long."""
