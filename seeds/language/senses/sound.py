"""How far an entry's reading is from the one that stands in the text."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.pinyin import tone, toneless

ANOTHER, NEUTRAL = 6.0, 1.6


def unlike(entry: Sequence[str], here: Sequence[str | None]) -> float:
    """Much for another syllable or tone, little where one of the two is neutral, nothing where nothing is known."""
    if len(entry) != len(here) or not any(here):
        return 0.0
    cost = 0.0
    for own, found in zip(entry, here, strict=True):
        if found is None:
            continue
        one, other = own.lower(), found.lower()
        if one == other:
            continue
        if toneless(one) != toneless(other) or 5 not in (tone(one), tone(other)):
            return ANOTHER
        cost = NEUTRAL
    return cost


def toned(here: Sequence[str | None]) -> bool:
    """Whether a single syllable is heard with its tone."""
    return len(here) == 1 and here[0] is not None and tone(here[0].lower()) != 5
