"""What the library's table shows of an article, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from store.records import ARTICLE_STATES
from tui.desk.desk import Desk
from tui.desk.library.catalogue import Added
from tui.desk.library.holdings import HeldOf
from tui.desk.library.parsed import CatalogueCard
from tui.desk.library.standing import standing
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
    home: Added
    """The file in which it stands."""
    held: HeldOf
    """What the reader keeps of it."""
    study: Study
    """What the words of all texts make, as far as they are counted."""
    sound: str
    """How the title sounds, syllables without tones; nothing until it is read."""

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
        """Bookmarks, notes and flags, as they are marked in the margin of the text, and tags."""
        held = self.held
        signs = (("◆", held.bookmarks), ("✎", held.notes), ("⚑", held.flags))
        counts = (f"{sign}{count}" for sign, count in signs if count)
        return " ".join((*counts, *(f"#{tag}" for tag in self.held.tags)))

    @property
    def head(self) -> str:
        """Everything by which a reader may look for it."""
        card = self.card
        sound = self.sound.replace(" ", "")
        tags = (f"#{tag}" for tag in self.held.tags)
        return " ".join((card.title, *card.kicker, *card.deck, card.byline, card.source, card.id, sound, *tags))

    @property
    def standing(self) -> str:
        """Where in the reader's day it stands, and how far it is read while it is being read."""
        state, progress = self.held.state, self.held.progress
        if state != "reading" or progress < 0.005:
            return state
        return f"read to {progress:.0%}" if progress < 0.995 else "all read"


def rows(desk: Desk, study: Study, sounds: Mapping[str, str]) -> list[LibraryRow]:
    """A row for every article, in the library's order."""
    library, held, nothing = desk.library, standing(desk), HeldOf()
    return [
        LibraryRow(card, library.home(id), held.get(id, nothing), study, sounds.get(id, ""))
        for id, card in library.outline().items()
    ]


COLUMNS = (
    Column("Title", 0),
    Column("Length", 9, right=True, quiet=True, shrinks=True, from_room=60, yields=True),
    Column("Min", 4, right=True, quiet=True, shrinks=True, from_room=60),
    Column("You know", 8, right=True, shrinks=True, least=8),
    Column("HSK", 5, right=True, quiet=True, from_room=BROAD),
    Column("State", 12, quiet=True, shrinks=True),
    Column("Marks", 20, quiet=True, shrinks=True, if_any=True, least=11, from_room=60),
)


def cells(row: LibraryRow, uncounted: str = "") -> tuple[str, ...]:
    """The row's cells; `uncounted` stands for a share that is not known yet."""
    known = uncounted if row.known is None else f"{row.known:.0%}"
    return row.card.title, row.length, row.time, known, row.level.said, row.standing, row.marks


ORDERS = (
    Order("newest first", lambda row: row.home.added, True),
    Order("title by pinyin", lambda row: (row.sound or row.card.title.lower(), row.card.title), columns=(0,)),
    Order("shortest first", lambda row: row.card.characters, columns=(1, 2)),
    Order("easiest first", lambda row: -1.0 if row.known is None else row.known, True, columns=(3,), counted=True),
    Order("by HSK level", lambda row: row.level.level or UNGRADED, columns=(4,), counted=True),
    Order("by state", lambda row: (ARTICLE_STATES.index(row.held.state), -row.held.progress), columns=(5,)),
    Order("last read first", lambda row: row.held.last, True, columns=(5,), told=False),
    Order("most marks first", lambda row: row.held.marks, True, columns=(6,)),
    Order("latest date first", lambda row: row.card.date, True),
)
