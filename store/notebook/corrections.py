"""What was put right by hand at one place of a text."""

from __future__ import annotations

from store.notebook.history import History
from store.notebook.shelf import Shelf
from store.records import Correction, Place, PlacedReading
from store.records.fields import wrong


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


class PlacedReadings:
    """How words are read at one place; everywhere else they are read as before."""

    def __init__(self, history: History, shelf: Shelf[PlacedReading]) -> None:
        self._history, self._shelf = history, shelf

    def entries(self) -> tuple[PlacedReading, ...]:
        """All of them, the oldest first."""
        return tuple(sorted(self._shelf.all(), key=lambda one: (one.changed, one.id)))

    def read(self, place: Place, *syllables: str, title: str = "") -> PlacedReading:
        """From now on the words at a place are read so."""
        if len(syllables) != len(place.quote):
            raise wrong("parts", syllables)
        with self._history.action(f"{place.quote} is read {' '.join(syllables)} at one place") as draft:
            reading = PlacedReading(place, syllables, draft.when, title)
            draft.put(self._shelf, reading.id, reading)
        return reading

    def forget(self, place: Place) -> None:
        """The words at a place are read as everywhere."""
        with self._history.action(f"{place.quote} is read as everywhere") as draft:
            draft.put(self._shelf, place.known_as(PlacedReading.KIND), None)
