"""What is set at once: a passage, or one part of a passage nobody could take in at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from seeds.documents.article import Passage, Role
from tui.typeset.breaking import may_break
from tui.typeset.roles import MANNERS

LONGEST = 3000
"""Characters set at once. A longer passage, which no newspaper prints, goes on in a line of its own."""

SENTENCE_END = frozenset("。！？!?…")


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


def stretches(passages: Iterable[Passage], head: int = 0) -> Iterator[Stretch]:
    """All passages in order below `head` blank rows, parted where one is too long; empty ones are left out."""
    after: int | None = None
    for passage in passages:
        if not passage.text:
            continue
        manner = MANNERS[passage.role]
        above = head if after is None else max(manner.before, after)
        after = manner.after
        number, role, text, title = passage.number, passage.role, passage.text, passage.title
        if len(text) <= LONGEST:
            yield Stretch(number, role, 0, len(text), text, title, above)
            continue
        start = 0
        while start < len(text):
            end = _part(text, start)
            first, last = start == 0, end == len(text)
            yield Stretch(number, role, start, end, text[start:end], title, above if first else 0, first, last)
            start = end


def _part(text: str, start: int) -> int:
    """Where the part that begins at `start` ends: after a sentence, or at least where a line may end."""
    limit = start + LONGEST
    if limit >= len(text):
        return len(text)
    places = [offset for offset in range(limit, start + LONGEST // 2, -1) if may_break(text, offset)]
    return next((offset for offset in places if text[offset - 1] in SENTENCE_END), places[0] if places else limit)
