"""What the notebook holds, as frozen values; moments are in UTC and come from whoever makes the record.

Loaded piece by piece: who looks at one table need not wait for the records of all.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from store.records.cards import CARD_KINDS, Card, CardKind, Flag, Memory, ReadingDay, Review
    from store.records.corrections import Correction, PlacedReading
    from store.records.fields import Document, Record, UnreadableRecord, after, calendar_day, moment, now, stamp
    from store.records.kept import Bookmark, GlossaryEntry, Note, TermNote
    from store.records.lookups import Lookups
    from store.records.place import Place, Sentence
    from store.records.reading import (
        ArticleMark,
        Deleted,
        Gone,
        Import,
        LeftAt,
        PersonalSetting,
    )
    from store.records.states import ARTICLE_STATES, ArticleState
    from store.records.words import (
        STATUSES,
        Status,
        WordDecision,
        WordStatus,
        own_join,
        own_reading,
        own_split,
    )

__all__ = [
    "ARTICLE_STATES",
    "CARD_KINDS",
    "STATUSES",
    "ArticleMark",
    "ArticleState",
    "Bookmark",
    "Card",
    "CardKind",
    "Correction",
    "Deleted",
    "Document",
    "Flag",
    "GlossaryEntry",
    "Gone",
    "Import",
    "LeftAt",
    "Lookups",
    "Memory",
    "Note",
    "PersonalSetting",
    "Place",
    "PlacedReading",
    "ReadingDay",
    "Record",
    "Review",
    "Sentence",
    "Status",
    "TermNote",
    "UnreadableRecord",
    "WordDecision",
    "WordStatus",
    "after",
    "calendar_day",
    "moment",
    "now",
    "own_join",
    "own_reading",
    "own_split",
    "stamp",
]

_HOMES = {
    "ARTICLE_STATES": "states",
    "ArticleMark": "reading",
    "ArticleState": "states",
    "Bookmark": "kept",
    "CARD_KINDS": "cards",
    "Card": "cards",
    "CardKind": "cards",
    "Correction": "corrections",
    "Deleted": "reading",
    "Document": "fields",
    "Flag": "cards",
    "GlossaryEntry": "kept",
    "Gone": "reading",
    "Import": "reading",
    "LeftAt": "reading",
    "Lookups": "lookups",
    "Memory": "cards",
    "Note": "kept",
    "PersonalSetting": "reading",
    "Place": "place",
    "PlacedReading": "corrections",
    "ReadingDay": "cards",
    "Record": "fields",
    "Review": "cards",
    "STATUSES": "words",
    "Sentence": "place",
    "Status": "words",
    "TermNote": "kept",
    "UnreadableRecord": "fields",
    "WordDecision": "words",
    "WordStatus": "words",
    "after": "fields",
    "calendar_day": "fields",
    "moment": "fields",
    "now": "fields",
    "own_join": "words",
    "own_reading": "words",
    "own_split": "words",
    "stamp": "fields",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
