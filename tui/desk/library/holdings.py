"""What the notebook holds of each article, from its index."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from seeds.language.dictionary.flat import Flat


class HeldOf(NamedTuple):
    """What the notebook holds of an article."""

    progress: float = 0.0
    bookmarks: int = 0
    notes: int = 0
    flags: int = 0
    state: str = "inbox"
    tags: tuple[str, ...] = ()
    last: float = 0.0
    """When it was last read, as a timestamp; 0 for never."""

    @property
    def marks(self) -> int:
        """How many places of it the reader marked."""
        return self.bookmarks + self.notes + self.flags


def held_in(index: Flat) -> dict[str, HeldOf]:
    """What is held of each article of which there is anything."""
    import json

    found = {}
    for id, value in index.starting("articles", ""):
        progress, bookmarks, notes, flags, state, tags, last = json.loads(value)
        found[id] = HeldOf(progress, bookmarks, notes, flags, state, tuple(tags), last)
    return found
