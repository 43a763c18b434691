"""What the notebook holds, as frozen values; moments are in UTC and come from whoever makes the record."""

from store.records.cards import CARD_KINDS, Card, CardKind, Flag, Memory, ReadingDay, Review
from store.records.fields import Document, Record, UnreadableRecord, after, moment, now, stamp
from store.records.kept import Bookmark, GlossaryEntry, Note
from store.records.lookups import Lookups
from store.records.place import Place, Sentence
from store.records.reading import (
    ARTICLE_STATES,
    ArticleMark,
    ArticleState,
    Deleted,
    Gone,
    Import,
    LeftAt,
    PersonalSetting,
)
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
    "ReadingDay",
    "Record",
    "Review",
    "Sentence",
    "Status",
    "UnreadableRecord",
    "WordDecision",
    "WordStatus",
    "after",
    "moment",
    "now",
    "own_join",
    "own_reading",
    "own_split",
    "stamp",
]
