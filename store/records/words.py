"""What the reader decided about words: how well they are known, where they begin and end, how they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from store.records.fields import Document, Fields, document, moment, stamp, wrong

Status = Literal["new", "learning", "known", "ignored"]
STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True, slots=True)
class WordStatus:
    """How well a word is known. A word without one is new."""

    word: str
    status: Status
    changed: datetime

    @property
    def id(self) -> str:
        """One status a word."""
        return self.word

    def packed(self) -> str:
        """The short form that tens of thousands are stored in."""
        return f"{self.status} {stamp(self.changed)}"

    @classmethod
    def unpacked(cls, word: str, text: str) -> WordStatus:
        """The status that was stored in its short form."""
        name, _, when = text.partition(" ")
        for status in STATUSES:
            if status == name:
                return cls(word, status, moment(when))
        raise wrong(word, text)


DecisionKind = Literal["join", "split", "reading"]


@dataclass(frozen=True, slots=True)
class WordDecision:
    """The reader's own word on a stretch of characters; it wins over every rule."""

    kind: DecisionKind
    word: str
    parts: tuple[str, ...]
    """Nothing for a join; the pieces of a split; one syllable a character for a reading."""
    changed: datetime
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @property
    def id(self) -> str:
        """Joined or split is one question, how it is read another."""
        return f"{'reading' if self.kind == 'reading' else 'span'} {self.word}"

    def to_document(self) -> Document:
        """The decision as it is stored."""
        return document(
            self.rest,
            id=self.id,
            kind=self.kind,
            word=self.word,
            parts=list(self.parts),
            changed=stamp(self.changed),
        )

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> WordDecision:
        """The decision that was stored."""
        fields = Fields(stored)
        fields.drop("id")
        kind, word, parts = fields.text("kind", None), fields.text("word", None), fields.texts("parts")
        if kind == "join":
            decision = own_join(word, fields.time("changed"))
        elif kind == "split":
            decision = own_split(word, parts, fields.time("changed"))
        elif kind == "reading":
            decision = own_reading(word, parts, fields.time("changed"))
        else:
            raise wrong("kind", kind)
        return cls(decision.kind, decision.word, decision.parts, decision.changed, fields.rest())


def own_join(word: str, changed: datetime) -> WordDecision:
    """These characters are one word."""
    return WordDecision("join", word, (), changed)


def own_split(word: str, pieces: tuple[str, ...], changed: datetime) -> WordDecision:
    """These characters are several words."""
    if "".join(pieces) != word or not all(pieces):
        raise wrong("parts", pieces)
    return WordDecision("split", word, pieces, changed)


def own_reading(word: str, syllables: tuple[str, ...], changed: datetime) -> WordDecision:
    """These characters are read so, one syllable a character."""
    if len(syllables) != len(word):
        raise wrong("parts", syllables)
    return WordDecision("reading", word, syllables, changed)
