"""Corrections of texts by hand."""

from __future__ import annotations

from store.notebook.history import History
from store.notebook.shelf import Shelf
from store.records import Correction, Place


class Corrections:
    """What the reader put right, in the order in which it was done: a later one may stand on an earlier one."""

    def __init__(self, history: History, shelf: Shelf[Correction]) -> None:
        self._history, self._shelf = history, shelf

    def entries(self, article: str | None = None) -> tuple[Correction, ...]:
        """All corrections, or those of an article."""
        found = (one for one in self._shelf.all() if article in (None, one.place.article))
        return tuple(sorted(found, key=lambda one: (one.changed, one.id)))

    def correct(self, place: Place, text: str, title: str = "") -> Correction:
        """From now on these words stand at a place."""
        with self._history.action(f"Corrected {place.quote} to {text}") as draft:
            correction = Correction(place, text, draft.when, title)
            draft.put(self._shelf, correction.id, correction)
        return correction
