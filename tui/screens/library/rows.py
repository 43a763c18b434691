"""What the library's table shows of an article, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from tui.desk import Desk
from tui.parsed import Card

A_MINUTE = 250
"""Characters that a practised learner reads in a minute."""


class Row(NamedTuple):
    """One article in the table."""

    card: Card
    imported: bool
    progress: float
    bookmarks: int
    notes: int
    last: float
    """When it was last read, as a timestamp; 0 for never."""

    @property
    def minutes(self) -> int:
        """How long it takes to read."""
        return max(1, round(self.card.characters / A_MINUTE))

    @property
    def marks(self) -> str:
        """Bookmarks and notes, as they are marked in the margin of the text."""
        return " ".join(f"{sign}{count}" for sign, count in (("◆", self.bookmarks), ("✎", self.notes)) if count)

    def holds(self, wanted: str) -> bool:
        """Whether what the reader typed stands anywhere in the head of the article."""
        card = self.card
        head = " ".join((card.title, *card.kicker, *card.deck, card.byline, card.source, card.id))
        return all(word in head.lower() for word in wanted.lower().split())


def rows(desk: Desk) -> list[Row]:
    """A row for every article, in the library's order."""
    library, notebook = desk.library, desk.notebook
    left = {place.id: place for place in notebook.places.entries()}
    bookmarks = _counts(mark.place.article for mark in notebook.bookmarks.entries())
    notes = _counts(note.place.article for note in notebook.notes.entries())
    return [
        Row(
            card,
            library.is_imported(id),
            left[id].progress if id in left else 0.0,
            bookmarks.get(id, 0),
            notes.get(id, 0),
            left[id].when.timestamp() if id in left else 0.0,
        )
        for id, card in library.cards().items()
    ]


class Order(NamedTuple):
    """A way to sort the table."""

    name: str
    key: Callable[[Row], object]
    reverse: bool = False


ORDERS = (
    Order("as added", lambda row: 0),
    Order("title", lambda row: row.card.title),
    Order("shortest first", lambda row: row.card.characters),
    Order("longest first", lambda row: row.card.characters, True),
    Order("last read first", lambda row: row.last, True),
    Order("most read first", lambda row: row.progress, True),
)


def _counts(ids: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for id in ids:
        found[id] = found.get(id, 0) + 1
    return found
