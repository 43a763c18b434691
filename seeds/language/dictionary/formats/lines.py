"""Dictionaries written like CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/`, one entry a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from seeds.language.dictionary.formats.definition import Definition, Read, Source, plain
from seeds.language.pinyin import with_marks

ENTRY = re.compile(r"(\S{1,80}) (\S{1,80}) \[([^\]\n]{0,400})\] /(.+)/\s*")
LONGEST_LINE = 65_536
HEAD = 400
"""So many lines are looked at to know what a text is."""


class DictionaryHead:
    """What the first lines of a text say of it."""

    def __init__(self, lines: list[str]) -> None:
        said = [line for line in lines if line.startswith("#")]
        told = dict(line.removeprefix("#!").strip().partition("=")[::2] for line in said if line.startswith("#!"))
        entries = [line for line in lines if line.strip() and not line.startswith("#")]
        fitting = sum(1 for line in entries if ENTRY.fullmatch(line))
        self.is_dictionary = fitting > 0 and fitting * 10 >= len(entries) * 9
        self.is_cc_cedict = bool(said) and said[0].strip("# \r\n") == "CC-CEDICT"
        self.name = plain(said[0].strip("# \r\n")) if said else ""
        self.date = plain(told.get("date", ""))[:10]


def head(file: IO[bytes]) -> DictionaryHead:
    """What kind of text begins here."""
    return DictionaryHead([line for line, _ in limited(file, HEAD)])


def limited(file: IO[bytes], count: int | None = None) -> Iterator[tuple[str, int]]:
    """The lines of a text with the bytes read, none of them longer than a line can be."""
    read = number = 0
    while (count is None or number < count) and (line := file.readline(LONGEST_LINE)):
        read, number = read + len(line), number + 1
        yield line.decode("utf-8-sig", "replace"), read


def read_lines(path: Path, file: IO[bytes], name: str, size: int) -> Source:
    """The dictionary in a text that is open at its beginning."""
    return Source(name or path.stem, "CEDICT", _definitions(file, size))


def _definitions(file: IO[bytes], size: int) -> Read:
    for line, read in limited(file):
        if match := ENTRY.fullmatch(line.rstrip()):
            traditional, simplified, numbered, told = match.groups()
            yield (
                min(read / max(size, 1), 1.0),
                Definition(simplified, traditional, with_marks(numbered), tuple(told.split("/"))),
            )
