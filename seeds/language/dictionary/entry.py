"""One entry of a dictionary: what the card shows and the index holds."""

from __future__ import annotations

from typing import NamedTuple

CEDICT = "CC-CEDICT"


class Entry(NamedTuple):
    """A headword in both scripts with one reading and its senses: a tuple, quick to make in great numbers."""

    simplified: str
    traditional: str
    pinyin: str
    """Syllables with tone marks, a space between them: `shè qū`."""
    senses: tuple[str, ...]
    source: str = CEDICT
    classifiers: tuple[str, ...] = ()
    """The measure words it is counted with, `个[gè]`."""

    @property
    def syllables(self) -> tuple[str, ...]:
        """The reading, one syllable each."""
        return tuple(self.pinyin.split())


UNIT = "\x1f"
"""Stands between the senses of a record, and between its measure words."""


def record(entry: Entry) -> str:
    """An entry as one line; its fields hold neither tabs nor line breaks."""
    simplified, traditional, pinyin, senses, source, classifiers = entry
    return "\t".join((simplified, traditional, pinyin, UNIT.join(senses), source, UNIT.join(classifiers)))


def from_record(line: str) -> Entry:
    """The entry that `record` wrote."""
    simplified, traditional, pinyin, senses, source, classifiers = line.split("\t")
    return Entry(
        simplified,
        traditional,
        pinyin,
        tuple(senses.split(UNIT)),
        source,
        tuple(filter(None, classifiers.split(UNIT))),
    )
