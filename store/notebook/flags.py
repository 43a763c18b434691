"""Flags: words passed over in the first reading."""

from __future__ import annotations

from store.counted import counted
from store.notebook.history import History
from store.notebook.marks import in_text
from store.notebook.shelf import Shelf
from store.records import Flag, Place
from store.records.cards import flag_id


class Flags:
    """Places to come back to in the second pass."""

    def __init__(self, ledger: History, shelf: Shelf[Flag]) -> None:
        self._ledger, self._shelf = ledger, shelf

    def entries(self, article: str | None = None) -> tuple[Flag, ...]:
        """All flags, or those of an article, in the order of the text."""
        found = (flag for flag in self._shelf.all() if article in (None, flag.place.article))
        return tuple(sorted(found, key=lambda flag: in_text(flag.place)))

    def turn(self, place: Place, title: str = "") -> bool:
        """Set a flag at a place, or take away the one that is there; says whether there is one now."""
        with self._ledger.action(f"Flagged {place.quote}") as draft:
            key = flag_id(place)
            standing = draft.get(self._shelf, key)
            if standing is not None:
                draft.label = f"Took the flag off {place.quote}"
            draft.put(self._shelf, key, None if standing else Flag(place, draft.when, title))
        return standing is None

    def clear(self, article: str) -> int:
        """Take all flags of an article away; says how many there were."""
        with self._ledger.action("") as draft:
            found = self.entries(article)
            draft.label = f"Took {counted(len(found), 'flag')} away"
            for flag in found:
                draft.put(self._shelf, flag.id, None)
        return len(found)
