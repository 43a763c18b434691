"""Pinyin above its words: one group over the word, whose characters stay together.

Each reading stands over the middle of its word. Where it is longer, blanks are set before and after the word, never
inside it; it may hang over the marks that close or open beside the word, but over no other character.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui.typeset.breaking import NO_END, NO_START, Span
from tui.typeset.cells import cells


class Reading(NamedTuple):
    """How some characters of a passage are read together."""

    start: int
    end: int
    pieces: tuple[tuple[int, str], ...]
    """What stands over each character, blanks and apostrophes before a syllable included."""


class Group(NamedTuple):
    """A reading in its place; offsets count from where the text begins."""

    start: int
    end: int
    last: int
    """Where the marks end that close behind the word."""
    pieces: tuple[tuple[int, str], ...]
    before: int
    """Cells from the word's first cell to the reading's, negative where the reading begins first."""


class Ruby(NamedTuple):
    """The room and the readings of one text."""

    advances: list[int]
    """The cells each character takes together with the blanks before and after it."""
    leads: Mapping[int, int]
    """The blanks before a character."""
    groups: Mapping[int, Group]
    """By the offset of the word's first character."""
    breaks: frozenset[int]
    """Where a word too long for any line goes on in the next one."""

    @property
    def units(self) -> list[Span]:
        """What is kept in one line."""
        return [(group.start, group.end) for group in self.groups.values()]


def ruby(text: str, measured: Sequence[int], readings: Iterable[Reading], start: int, limit: int) -> Ruby:
    """Room for readings over a text that begins at `start` of its passage, in lines of at least `limit` cells."""
    advances, leads, groups = list(measured), {}, {}
    breaks: set[int] = set()
    free, taken = 0, -1
    """The first character that belongs to no group, and the column after the last reading."""
    column, at = 0, 0
    for reading in readings:
        parts = list(_parts(reading, measured, start, limit))
        breaks.update(part.start - start for part in parts[1:])
        breaks.update(part.end - start for part in parts if part.end < min(reading.end, start + len(text)))
        for part in parts:
            first, end = max(part.start - start, 0), min(part.end - start, len(text))
            opens, last = first, end
            while opens > free and text[opens - 1] in NO_END:
                opens -= 1
            while last < len(text) and text[last] in NO_START and measured[last]:
                last += 1
            width, length = sum(measured[first:end]), _length(part.pieces)
            before = (width - length) // 2 if length <= width else -((length - width) // 2)
            column += sum(advances[at:opens])
            hang, over = sum(measured[opens:first]), sum(measured[end:last])
            lead = max(-before - hang, 0)
            lead += max(taken + 1 - (column + lead + hang + before), 0) if taken >= 0 else 0
            tail = max(before + length - width - over, 0)
            taken = column + lead + hang + before + length
            if lead:
                leads[opens] = lead
                advances[opens] += lead
            inked = last - 1
            while inked > first and not measured[inked]:
                inked -= 1
            advances[inked] += tail
            groups[first] = Group(first, end, last, part.pieces, before)
            column += sum(advances[opens:last])
            at = free = last
    return Ruby(advances, leads, groups, frozenset(breaks))


def _parts(reading: Reading, measured: Sequence[int], start: int, limit: int) -> Iterator[Reading]:
    """A reading that no line can hold in as few parts as fit; a syllable wider than a line is left out."""
    pieces = [piece for piece in reading.pieces if start <= piece[0] < start + len(measured)]
    starts = [max(reading.start, start)]
    for offset, _ in pieces:
        here = tuple(piece for piece in pieces if starts[-1] <= piece[0] <= offset)
        width = sum(measured[starts[-1] - start : offset + 1 - start])
        if max(width, _length(here)) > limit and offset > starts[-1]:
            starts.append(offset)
    for first, end in pairwise([*starts, min(reading.end, start + len(measured))]):
        here = tuple(piece for piece in pieces if first <= piece[0] < end)
        if here:
            here = ((here[0][0], here[0][1].lstrip(" ’")), *here[1:])
        if here and _length(here) <= limit:
            stop = end
            while stop > here[-1][0] + 1 and sum(measured[first - start : stop - start]) > limit:
                stop -= 1  # what is not read stands in the next line
            yield Reading(first, stop, here)


def _length(pieces: Iterable[tuple[int, str]]) -> int:
    return sum(cells(text) for _, text in pieces)
