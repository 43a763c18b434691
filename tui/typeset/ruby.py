"""Pinyin above its characters: how much room each character needs so that its syllable stands over it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from seeds.language.analysis import Word
from seeds.language.pinyin import set_apart
from tui.typeset.breaking import Span
from tui.typeset.cells import cells, drawable


class Ruby(NamedTuple):
    """The room and the syllables of one text, by offset."""

    advances: list[int]
    """The cells each character takes together with its syllable and the gap to the next word."""
    gaps: dict[int, int]
    """The blank cell that keeps the syllables of two words apart, counted in the advance before it."""
    syllables: dict[int, str]
    units: list[Span]


def ruby(measured: Sequence[int], words: Iterable[Word], start: int, end: int) -> Ruby:
    """Room for the pinyin of `words`, over the text that stands at `start`..`end` of its passage."""
    found = Ruby(list(measured), {}, {}, [])
    last_read = None
    for word in words:
        first, last = max(word.start, start) - start, min(word.end, end) - start
        if first >= last:
            continue
        readings = syllables(word)
        if last_read is not None and first + start in readings and not any(measured[last_read + 1 : first]):
            found.gaps[last_read] = 1
            found.advances[last_read] += 1
        for offset in range(first, last):
            if reading := readings.get(offset + start):
                found.syllables[offset] = reading
                found.advances[offset] = max(measured[offset], cells(reading))
                last_read = offset
        found.units.append((first, last))
    return found


def syllables(word: Word) -> dict[int, str]:
    """The word's syllables by offset, with the apostrophe that 西安 Xī'ān needs."""
    found: dict[int, str] = {}
    before = ""
    for offset, reading in enumerate(word.pinyin or (), word.start):
        if reading:
            parted = bool(found) and set_apart(reading, before)
            found[offset] = drawable(("'" if parted else "") + reading)
            before = reading
    return found
