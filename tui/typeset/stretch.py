"""What is set at once: a passage, or one part of a passage nobody could take in at once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, compress, repeat
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
        lengths = self._outline.lengths
        self._cuts = {at: self._cut(at) for at in _longer(lengths)}
        """The edges of the parts of what is parted."""
        again = chain.from_iterable(repeat(at, len(edges) - 2) for at, edges in self._cuts.items())
        self._at = sorted([*compress(range(len(lengths)), lengths), *again])
        """The place of the passage of every stretch; a book has thousands, and this is all that is made of each."""

    def _cut(self, at: int) -> list[int]:
        text, edges = self._passages[at].text, [0]
        while edges[-1] < len(text):
            edges.append(_end(text, edges[-1]))
        return edges

    def __len__(self) -> int:
        return len(self._at)

    def _bounds(self, index: int) -> tuple[int, int]:
        """From where to where in its passage."""
        at = self._at[index]
        if edges := self._cuts.get(at):
            part = index - bisect_left(self._at, at)
            return edges[part], edges[part + 1]
        return 0, self._outline.lengths[at]

    def made(self, index: int) -> Stretch:
        """The stretch with its text."""
        number, role, text, title = self._passages[self._at[index]]
        start, end = self._bounds(index)
        upper = self._outline.roles[self._at[index - 1]] if index else None
        above = self.gap(upper, role) if start == 0 else 0
        return Stretch(number, role, start, end, text[start:end], title, above, start == 0, end == len(text))

    def gap(self, upper: Role | None, lower: Role) -> int:
        """Blank rows between two passages, or above the first one."""
        return GAPS[upper, lower] if upper else self._head

    def at(self, passage: int, offset: int) -> int:
        """The index of the stretch that holds a character of a passage, or of the last one before it."""
        at = passage - self._outline.first
        if edges := self._cuts.get(at):
            return bisect_left(self._at, at) + bisect_right(edges, offset, 1, len(edges) - 1) - 1
        return max(bisect_right(self._at, at) - 1, 0)

    def of(self, passage: int) -> range:
        """The indices of a passage's stretches."""
        at = passage - self._outline.first
        return range(bisect_left(self._at, at), bisect_right(self._at, at))

    def text(self, passage: int) -> str:
        """The whole text of a passage."""
        return self._passages[passage - self._outline.first].text

    def columns(self) -> tuple[list[Role], list[int]]:
        """What the passage of each is and how long, without looking at texts."""
        _, roles, lengths = self._outline
        return [roles[at] for at in self._at], [lengths[at] for at in self._at]

    def parted(self) -> Iterator[int]:
        """The indices of those that are parts of a passage."""
        return chain.from_iterable(self.of(at + self._outline.first) for at in self._cuts)


def _longer(lengths: Sequence[int]) -> list[int]:
    """The places of passages that are parted."""
    return [at for at, length in enumerate(lengths) if length > LONGEST]


def _end(text: str, start: int) -> int:
    """Where the part that begins at `start` ends: after a sentence, or at least where a line may end."""
    limit = start + LONGEST
    if limit >= len(text):
        return len(text)
    last = max((end for end in ends(text[:limit], start + LONGEST // 2) if may_break(text, end)), default=0)
    places = (offset for offset in range(limit, start + LONGEST // 2, -1) if may_break(text, offset))
    return last or next(places, limit)
