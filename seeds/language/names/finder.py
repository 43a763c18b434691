"""Where a text names people, places and bodies, as spans that keep to the words of the text."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple

NameKind = Literal["person", "place", "body"]


class Name(NamedTuple):
    """A name's span and what it names."""

    start: int
    end: int
    kind: NameKind


class Words:
    """The words of a text, to be walked from any of their edges."""

    __slots__ = ("ends", "spans", "starts", "text")

    def __init__(self, text: str, spans: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self.spans = spans
        self.starts = {start: number for number, (start, _) in enumerate(spans)}
        self.ends = {end: number for number, (_, end) in enumerate(spans)}

    def whole(self, start: int, end: int) -> bool:
        """Whether a stretch begins and ends with a word."""
        return start in self.starts and end in self.ends


def find_names(text: str, words: Sequence[tuple[int, int]], known: Collection[str] = ()) -> tuple[Name, ...]:
    """The names of a text in order, none inside another; `known` are names met elsewhere in the same article."""
    from seeds.language.names.people import people
    from seeds.language.names.places import bodies, places

    row = Words(text, words)
    persons = [Name(start, end, "person") for start, end in people(row, known)]
    taken = {at for name in persons for at in range(name.start, name.end)}
    found_places = [span for span in places(row, known) if taken.isdisjoint(range(*span))]
    found_bodies = [span for span in bodies(row, found_places) if taken.isdisjoint(range(*span))]
    names = persons + [Name(start, end, "body") for start, end in found_bodies]
    within = {at for start, end in found_bodies for at in range(start, end)}
    names += [Name(start, end, "place") for start, end in found_places if within.isdisjoint(range(start, end))]
    return tuple(sorted(names))
