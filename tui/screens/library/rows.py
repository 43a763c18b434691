"""What the library's table shows of an article, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from store.records import ARTICLE_STATES, ArticleState
from tui.desk.desk import Desk
from tui.desk.library.parsed import CatalogueCard
from tui.desk.study.level import UNKNOWN_LEVEL, TextLevel
from tui.desk.study.overview import Study
from tui.screens.table import Order
from tui.widgets.column import BROAD, Column

UNGRADED = 99
"""Stands behind every level."""
A_MINUTE = 250
"""Characters that a practised learner reads in a minute."""


class LibraryRow(NamedTuple):
    """One article in the table."""

    card: CatalogueCard
    imported: bool
    progress: float
    bookmarks: int
    notes: int
    study: Study
    """What the words of all texts make, as far as they are counted."""
    last: float
    """When it was last read, as a timestamp; 0 for never."""
    added: float = 0.0
    """When the reader added it, as a timestamp; 0 for what came with jingdu."""
    state: ArticleState = "inbox"
    sound: str = ""
    """How the title sounds, syllables without tones; nothing until it is read."""
    tags: tuple[str, ...] = ()

    @property
    def known(self) -> float | None:
        """The share of its running words that are known; nothing until they are counted."""
        return self.study.shares.get(self.card.id)

    @property
    def level(self) -> TextLevel:
        """Its HSK level; unknown until its words are counted."""
        return self.study.levels.get(self.card.id, UNKNOWN_LEVEL)

    @property
    def minutes(self) -> int:
        """How long it takes to read."""
        return max(1, round(self.card.characters / A_MINUTE))

    @property
    def length(self) -> str:
        """Characters; nothing while the text has not been read by this version of jingdu."""
        return f"{self.card.characters:,}" if self.card.characters else ""

    @property
    def time(self) -> str:
        """The minutes as a table says them: a book takes hours."""
        if not self.card.characters:
            return ""
        return str(self.minutes) if self.minutes < 600 else f"{self.minutes // 60:,}h"

    @property
    def marks(self) -> str:
        """Bookmarks and notes, as they are marked in the margin of the text, and tags."""
        counts = (f"{sign}{count}" for sign, count in (("◆", self.bookmarks), ("✎", self.notes)) if count)
        return " ".join((*counts, *(f"#{tag}" for tag in self.tags)))

    @property
    def head(self) -> str:
        """Everything by which a reader may look for it."""
        card = self.card
        sound = self.sound.replace(" ", "")
        tags = (f"#{tag}" for tag in self.tags)
        return " ".join((card.title, *card.kicker, *card.deck, card.byline, card.source, card.id, sound, *tags))

    @property
    def standing(self) -> str:
        """Where in the reader's day it stands, and how far it is read while it is being read."""
        read = f" {self.progress:.0%}" if self.state == "reading" and self.progress >= 0.005 else ""
        return f"{self.state}{read}"


def rows(desk: Desk, study: Study, sounds: Mapping[str, str]) -> list[LibraryRow]:
    """A row for every article, in the library's order."""
    library, notebook = desk.library, desk.notebook
    left = {place.id: place for place in notebook.places.entries()}
    bookmarks = _counts(mark.place.article for mark in notebook.bookmarks.entries())
    notes = _counts(note.place.article for note in notebook.notes.entries())
    added = {item.content: item.added.timestamp() for item in notebook.imports.entries()}
    states, tags = notebook.articles.states(), notebook.articles.tags()
    return [
        LibraryRow(
            card,
            library.is_imported(id),
            left[id].progress if id in left else 0.0,
            bookmarks.get(id, 0),
            notes.get(id, 0),
            study,
            left[id].when.timestamp() if id in left else 0.0,
            added.get(library.home(id).content, 0.0),
            states.get(id, "inbox"),
            sounds.get(id, ""),
            tags.get(id, ()),
        )
        for id, card in library.outline().items()
    ]


COLUMNS = (
    Column("Title", 0),
    Column("Length", 9, right=True, quiet=True, shrinks=True, from_room=60),
    Column("Min", 4, right=True, quiet=True, shrinks=True, from_room=60),
    Column("Known", 6, right=True, shrinks=True),
    Column("HSK", 5, right=True, quiet=True, from_room=BROAD),
    Column("State", 12, quiet=True, shrinks=True),
    Column("Marks", 9, broad=20, quiet=True, shrinks=True, if_any=True, from_room=60),
)


def cells(row: LibraryRow, uncounted: str = "") -> tuple[str, ...]:
    """The row's cells; `uncounted` stands for a share that is not known yet."""
    known = uncounted if row.known is None else f"{row.known:.0%}"
    return row.card.title, row.length, row.time, known, row.level.said, row.standing, row.marks


ORDERS = (
    Order("newest first", lambda row: row.added, True),
    Order("title by pinyin", lambda row: (row.sound or row.card.title.lower(), row.card.title), columns=(0,)),
    Order("shortest first", lambda row: row.card.characters, columns=(1, 2)),
    Order("easiest first", lambda row: -1.0 if row.known is None else row.known, True, columns=(3,), counted=True),
    Order("by HSK level", lambda row: row.level.level or UNGRADED, columns=(4,), counted=True),
    Order("by state", lambda row: (ARTICLE_STATES.index(row.state), -row.progress), columns=(5,)),
    Order("last read first", lambda row: row.last, True, columns=(5,)),
    Order("most marks first", lambda row: row.bookmarks + row.notes, True, columns=(6,)),
    Order("latest date first", lambda row: row.card.date, True),
)


def _counts(ids: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for id in ids:
        found[id] = found.get(id, 0) + 1
    return found
