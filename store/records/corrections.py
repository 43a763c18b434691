"""What the reader put right at one place: characters that a scan or a typist got wrong, and how they are read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from store.records.fields import Document
from store.records.form import MADE, TEXT, TEXTS, TIME, form, inner
from store.records.place import AtPlace, Place


@dataclass(frozen=True, slots=True)
class Correction(AtPlace):
    """Other words for those at a place. The text itself is kept as it came."""

    KIND = "correction"
    place: Place
    text: str
    """What stands there from now on."""
    changed: datetime
    title: str = ""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        id=MADE,
        place=inner(Place),
        text=TEXT,
        title=TEXT,
        changed=TIME,
    )


@dataclass(frozen=True, slots=True)
class PlacedReading(AtPlace):
    """How the words at one place are read, and nowhere else."""

    KIND = "reading"
    place: Place
    parts: tuple[str, ...]
    """One syllable a character."""
    changed: datetime
    title: str = ""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        id=MADE,
        place=inner(Place),
        parts=TEXTS,
        title=TEXT,
        changed=TIME,
    )
