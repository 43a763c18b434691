"""Pinyin above its words: one group over the word, whose characters stay together.

Each reading stands over the middle of its word. Where it is longer, it hangs over the marks that close or open
beside the word, and over one character on either side that is not read; where that is not enough, blanks are set
before and after the word, never inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from seeds.language.characters import is_han
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
    whole: Span
    """What stays in one line: the word, and the characters that are not read and that its reading hangs over."""


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
        return [group.whole for group in self.groups.values()]


def ruby(text: str, measured: Sequence[int], readings: Iterable[Reading], start: int, limit: int) -> Ruby:
    """Room for readings over a text that begins at `start` of its passage, in lines of at least `limit` cells."""
    advances, leads, groups = list(measured), {}, {}
    breaks: set[int] = set()
    free, taken = 0, -1
    """The first character that no reading stands over, and the column after the last reading."""
    column, at = 0, 0
    parts = list(_divided(readings, measured, start, limit, breaks))
    for part, following in zip_longest(parts, parts[1:]):
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
        lead, tail = max(-before - hang, 0), max(before + length - width - over, 0)
        ahead = following.start - start if following else len(text)
        left = opens - 1 if lead and opens > free and is_han(text[opens - 1]) and opens not in breaks else opens
        right = last + 1 if tail and last < ahead and is_han(text[last]) and last not in breaks else last
        if _held(text, measured, left, right) + lead + tail > limit:  # no line holds them all
            left, right = opens, last
        lead, tail = max(lead - sum(measured[left:opens]), 0), max(tail - sum(measured[last:right]), 0)
        lead += max(taken + 1 - (column + lead + hang + before), 0) if taken >= 0 else 0
        taken = column + lead + hang + before + length
        if lead:
            leads[opens] = lead
            advances[opens] += lead
        inked = last - 1
        while inked > first and not measured[inked]:
            inked -= 1
        advances[inked] += tail
        whole = (left if left < opens else first, right if right > last else end)
        groups[first] = Group(first, end, last, part.pieces, before, whole)
        column += sum(advances[opens:last])
        at, free = last, right
    return Ruby(advances, leads, groups, frozenset(breaks))


def _divided(
    readings: Iterable[Reading], measured: Sequence[int], start: int, limit: int, breaks: set[int]
) -> Iterator[Reading]:
    """The readings, those that no line can hold in parts; where a line ends between two is told in `breaks`."""
    for reading in readings:
        parts = list(_parts(reading, measured, start, limit))
        breaks.update(part.start - start for part in parts[1:])
        stop = min(reading.end, start + len(measured))
        breaks.update(part.end - start for part in parts if part.end < stop)
        yield from parts


def _held(text: str, measured: Sequence[int], start: int, end: int) -> int:
    """The cells of some characters and of the marks beside them that no line may part from them."""
    while start and text[start - 1] in NO_END:
        start -= 1
    while end < len(text) and text[end] in NO_START:
        end += 1
    return sum(measured[start:end])


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
