"""What is set at once: a passage, or one part of a passage nobody could take in at once."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from seeds.documents.article import Lazy, Passage, Role, outline
from seeds.language.analysis import Word
from seeds.language.sentences import ends
from tui.typeset.breaking import may_break
from tui.typeset.roles import MANNERS

LONGEST = 3000
"""Characters set at once. A longer passage, which no newspaper prints, goes on in a line of its own."""


class Stretch(NamedTuple):
    """A part of one passage with what its neighbours mean for its setting."""

    passage: int
    role: Role
    start: int
    end: int
    text: str
    """The text of `start`..`end` alone."""
    title: str | None = None
    above: int = 0
    """Blank rows before it."""
    first: bool = True
    """Whether the passage begins here."""
    last: bool = True
    """Whether the passage ends here."""

    def drawn(self, shown: Callable[[str], str], words: Iterable[Word] = ()) -> Stretch:
        """The same stretch in the characters to be drawn; what is known to be a word is turned as a word."""
        text = shown(self.text)
        if text != self.text:
            for word in words:
                start, end = max(word.start - self.start, 0), word.end - self.start
                printed = self.text[start:end]
                if len(printed) > 1 and text[start:end] != printed:
                    text = text[:start] + shown(printed) + text[end:]
        return self._replace(text=text, title=self.title and shown(self.title))


Shape = tuple[Role, int, int, int]
"""Role, characters, blank rows above, and how many of a passage's two ends it has."""

GAPS = {(upper, lower): max(MANNERS[lower].before, MANNERS[upper].after) for upper in MANNERS for lower in MANNERS}
"""Blank rows between two passages."""


NOTHING = (Passage(0, "paragraph", " "),)
"""What is set where there is no text at all: a row to stand in."""


class Stretches(Lazy[Stretch]):
    """All passages in order, parted where one is too long; empty ones are left out. Each is made when asked for."""

    def __init__(self, passages: Sequence[Passage], head: int = 0) -> None:
        """Below `head` blank rows."""
        self._outline = outline(passages)
        if not any(self._outline.lengths):
            passages, self._outline = NOTHING, outline(NOTHING)
        self._passages, self._head = passages, head
        self._parts = list(self._divide())

    def _divide(self) -> Iterator[tuple[int, int, int]]:
        """Which passage, from where to where, of every stretch."""
        for index, length in enumerate(self._outline.lengths):
            if length > LONGEST:
                text, end = self._passages[index].text, 0
                while end < length:
                    start, end = end, _end(text, end)
                    yield index, start, end
            elif length:
                yield index, 0, length

    def __len__(self) -> int:
        return len(self._parts)

    def made(self, index: int) -> Stretch:
        """The stretch with its text."""
        at, start, end = self._parts[index]
        number, role, text, title = self._passages[at]
        above = self._above(index) if start == 0 else 0
        return Stretch(number, role, start, end, text[start:end], title, above, start == 0, end == len(text))

    def _above(self, index: int) -> int:
        if index == 0:
            return self._head
        upper, lower = self._parts[index - 1][0], self._parts[index][0]
        return GAPS[self._outline.roles[upper], self._outline.roles[lower]]

    def at(self, passage: int, offset: int) -> int:
        """The index of the stretch that holds a character of a passage, or of the last one before it."""
        return max(bisect_right(self._parts, (passage - self._outline.first, offset, sys.maxsize)) - 1, 0)

    def of(self, passage: int) -> range:
        """The indices of a passage's stretches."""
        at = passage - self._outline.first
        return range(bisect_left(self._parts, (at, 0, 0)), bisect_left(self._parts, (at + 1, 0, 0)))

    def text(self, passage: int) -> str:
        """The whole text of a passage."""
        return self._passages[passage - self._outline.first].text

    def shapes(self) -> Iterator[Shape]:
        """What the height of each depends on, without looking at texts."""
        _, roles, lengths = self._outline
        upper: Role | None = None
        for at, start, end in self._parts:
            role = roles[at]
            above = 0 if start else GAPS[upper, role] if upper else self._head
            yield role, end - start, above, (start == 0) + (end == lengths[at])
            upper = role


def _end(text: str, start: int) -> int:
    """Where the part that begins at `start` ends: after a sentence, or at least where a line may end."""
    limit = start + LONGEST
    if limit >= len(text):
        return len(text)
    last = max((end for end in ends(text[:limit], start + LONGEST // 2) if may_break(text, end)), default=0)
    places = (offset for offset in range(limit, start + LONGEST // 2, -1) if may_break(text, offset))
    return last or next(places, limit)
