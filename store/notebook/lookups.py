"""Look-ups remembered: quietly, with nothing to take back, and forgotten when the reader says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from store.notebook.history import Draft, History
from store.notebook.shelf import Shelf
from store.records import Lookups, Place
from store.records.cards import EPOCH
from store.records.lookups import EVERYTHING

OFTEN = 3
"""So many look-ups are often."""


class LookupsOfWords:
    """How often words were looked up."""

    def __init__(self, history: History, shelf: Shelf[Lookups]) -> None:
        self._history, self._shelf = history, shelf

    def note(self, word: str, place: Place | None = None, title: str = "") -> Lookups | None:
        """Remember a look-up; what is known of the word now, or nothing when there is no word.

        Forced out with the next change, as the place where an article is left.
        """
        if not word.strip():
            return None
        with self._history.action("Looked up", undoable=False, durable=False) as draft:
            known = self._known(draft, word)
            second = max(int((draft.when - EPOCH).total_seconds()), known.forgotten + 1)
            if second in known.seconds:  # one look, told twice
                return known
            placed = (place, second, title) if place else (known.place, known.placed, known.title)
            seconds = tuple(sorted({*known.seconds, second}))
            known = replace(known, seconds=seconds, place=placed[0], placed=placed[1], title=placed[2])
            draft.put(self._shelf, word, known)
        return known

    def take_in(self, looked_up: Iterable[tuple[int, str]]) -> None:
        """Remember look-ups of earlier, each with its second."""
        with self._history.action("Looked up", undoable=False) as draft:
            for second, word in looked_up:
                known = self._known(draft, word)
                if second > known.forgotten:
                    seconds = tuple(sorted({*known.seconds, second}))
                    draft.put(self._shelf, word, replace(known, seconds=seconds))

    def of(self, word: str) -> Lookups | None:
        """What is known of a word; nothing when it was never looked up."""
        known = self._shelf.get(word)
        return self._remembered(known) if known else None

    def often(self, least: int = OFTEN) -> tuple[Lookups, ...]:
        """The words looked up so often or more, the most often first."""
        found = filter(None, map(self._remembered, self._shelf.all()))
        return tuple(sorted((one for one in found if one.count >= least), key=lambda one: (-one.count, one.word)))

    def forget(self, words: str | Iterable[str] | None = None) -> None:
        """Forget words, or everything, for good, on every machine that hears of it."""
        with self._history.action("Forgot look-ups", undoable=False) as draft:
            now = int((draft.when - EPOCH).total_seconds())
            if words is None:
                known = self._shelf.all()
                until = max([now, *(second for one in known for second in one.seconds)])
                draft.put(self._shelf, EVERYTHING, Lookups(EVERYTHING, forgotten=until))
                clear_forgotten(draft, self._shelf)
                return
            for word in (words,) if isinstance(words, str) else words:
                until = max([now, *self._known(draft, word).seconds])
                draft.put(self._shelf, word, Lookups(word, forgotten=until))

    def _known(self, draft: Draft, word: str) -> Lookups:
        known = draft.get(self._shelf, word)
        fresh = Lookups(word, forgotten=until_of(draft.get(self._shelf, EVERYTHING)))
        return known.united(fresh) if isinstance(known, Lookups) else fresh

    def _remembered(self, known: Lookups) -> Lookups | None:
        """Without what another machine forgot."""
        known = known.united(Lookups(known.word, forgotten=until_of(self._shelf.get(EVERYTHING))))
        return known if known.seconds else None


def until_of(everything: object) -> int:
    """Until when every word is forgotten."""
    return everything.forgotten if isinstance(everything, Lookups) else 0


def clear_forgotten(draft: Draft, shelf: Shelf[Lookups]) -> None:
    """Leave nothing in the notebook of what is forgotten."""
    for known in draft.all(shelf):
        if (left := still_known(draft, shelf, known)) != known:
            draft.put(shelf, known.word, left)


def still_known(draft: Draft, shelf: Shelf[Lookups], known: Lookups) -> Lookups | None:
    """What is left of a word's look-ups where every word was forgotten; nothing where all are."""
    if known.word == EVERYTHING:
        return known
    until = until_of(draft.get(shelf, EVERYTHING))
    left = replace(known.united(Lookups(known.word, forgotten=until)), forgotten=known.forgotten)
    return left if left.seconds or left.forgotten > until else None
