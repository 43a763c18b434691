"""Where a text names people, places and bodies, as spans that keep to the words of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from seeds.language.names.people import people
from seeds.language.names.places import bodies, places
from seeds.language.names.words import Words

NameKind = Literal["person", "place", "body"]


class Name(NamedTuple):
    """A name's span and what it names."""

    start: int
    end: int
    kind: NameKind


NO_NAMES: Mapping[str, NameKind] = {}


def find_names(
    text: str, words: Sequence[tuple[int, int]], known: Mapping[str, NameKind] = NO_NAMES
) -> tuple[Name, ...]:
    """The names of a text in order, none inside another; `known` are names met elsewhere in the same article."""
    row = Words(text, words)
    met = {kind: [name for name, its in known.items() if its == kind] for kind in ("person", "place")}
    persons = [Name(start, end, "person") for start, end in people(row, met["person"])]
    taken = {at for name in persons for at in range(name.start, name.end)}
    found_places = [span for span in places(row, met["place"]) if taken.isdisjoint(range(*span))]
    found_bodies = [span for span in bodies(row, found_places) if taken.isdisjoint(range(*span))]
    names = persons + [Name(start, end, "body") for start, end in found_bodies]
    within = {at for start, end in found_bodies for at in range(start, end)}
    names += [Name(start, end, "place") for start, end in found_places if within.isdisjoint(range(start, end))]
    return tuple(sorted(names))
