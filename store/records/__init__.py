"""What the notebook holds, as frozen values; moments are in UTC and come from whoever makes the record."""

from store.records.cards import CARD_KINDS, Card, CardKind, Flag, Memory, ReadingDay, Review
from store.records.fields import Document, Record, UnreadableRecord, moment, now, stamp
from store.records.kept import Bookmark, GlossaryEntry, Note
from store.records.place import Place, Sentence
from store.records.reading import Deleted, Import, LeftAt, Setting
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
    "CARD_KINDS",
    "STATUSES",
    "Bookmark",
    "Card",
    "CardKind",
    "Deleted",
    "Document",
    "Flag",
    "GlossaryEntry",
    "Import",
    "LeftAt",
    "Memory",
    "Note",
    "Place",
    "ReadingDay",
    "Record",
    "Review",
    "Sentence",
    "Setting",
    "Status",
    "UnreadableRecord",
    "WordDecision",
    "WordStatus",
    "moment",
    "now",
    "own_join",
    "own_reading",
    "own_split",
    "stamp",
]
