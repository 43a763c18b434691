"""What study leaves behind: cards with their reviews, flags of the first reading, days on which was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from typing import Literal, NamedTuple, get_args

from store.records.fields import Document, Fields, document, moment, stamp, wrong
from store.records.form import FLAG, MADE, NEEDED, TEXT, TIME, Kind, Stored, form, inner
from store.records.place import AtPlace, Place

CardKind = Literal["recognise", "reading", "recall"]
CARD_KINDS: tuple[CardKind, ...] = get_args(CardKind)
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class Review(NamedTuple):
    """One answer: when, and how well it was known, from 1 (not at all) to 4 (at once)."""

    when: datetime
    rating: int


@dataclass(frozen=True, slots=True)
class Memory:
    """What the scheduler knows of a card; its own numbers, kept as they are."""

    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime
    last: datetime


def _kind(fields: Fields, name: str) -> CardKind:
    told = fields.text(name, None)
    for known in CARD_KINDS:
        if known == told:
            return known
    raise wrong(name, told)


def _log(fields: Fields, name: str) -> str:
    log = fields.text(name)
    items = (item.partition(":") for item in log.split())
    if not all(seconds.lstrip("-").isdecimal() and (rating or "x") in "1234" for seconds, _, rating in items):
        raise wrong(name, log)
    return log


def _memory(fields: Fields, name: str) -> Memory | None:
    inner = fields.inner(name)
    if inner is None:
        return None
    stored = inner.rest()
    state, step = stored.get("state"), stored.get("step")
    stability, difficulty = stored.get("stability"), stored.get("difficulty")
    if state not in (1, 2, 3) or not isinstance(step, (int, type(None))):
        raise wrong("memory", stored)
    if not isinstance(stability, (int, float)) or not isinstance(difficulty, (int, float)):
        raise wrong("memory", stored)
    if not stability > 0 or not 1 <= difficulty <= 10 or (state == 2) != (step is None):
        raise wrong("memory", stored)
    due, last = moment(str(stored.get("due"))), moment(str(stored.get("last")))
    return Memory(int(str(state)), step, float(stability), float(difficulty), due, last)


def _remembered(memory: Memory | None) -> Document | None:
    if memory is None:
        return None
    known = asdict(memory) | {"due": stamp(memory.due), "last": stamp(memory.last)}
    return document({}, **known)


@dataclass(frozen=True, slots=True)
class Card(Stored):
    """One question about a glossary entry. There is none before its first answer, or before it is put off."""

    entry: str
    kind: CardKind
    changed: datetime
    memory: Memory | None = None
    """Nothing for a card that was never answered."""
    suspended: bool = False
    log: str = ""
    """Every answer as `seconds:rating`, in order: a few bytes each."""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        id=MADE,
        entry=NEEDED,
        kind=Kind(_kind),
        memory=Kind(_memory, _remembered),
        suspended=FLAG,
        log=Kind(_log),
        changed=TIME,
    )

    @staticmethod
    def id_for(entry: str, kind: CardKind) -> str:
        """A card follows its entry."""
        return f"{entry} {kind}"

    @property
    def id(self) -> str:
        """One card for each kind of question."""
        return self.id_for(self.entry, self.kind)

    @property
    def reviews(self) -> tuple[Review, ...]:
        """Every answer, the oldest first."""
        pairs = (item.partition(":") for item in self.log.split())
        return tuple(Review(EPOCH + timedelta(seconds=int(at)), int(rating)) for at, _, rating in pairs)

    def answered(self, memory: Memory, rating: int) -> Card:
        """The card after one more answer."""
        seconds = (memory.last - EPOCH) // timedelta(seconds=1)
        log = f"{self.log} {seconds}:{rating}".lstrip()
        return replace(self, memory=memory, log=log, changed=memory.last)


@dataclass(frozen=True, slots=True)
class Flag(AtPlace):
    """A word that was passed over in the first reading, to come back to in the second."""

    KIND = "flag"
    place: Place
    changed: datetime
    title: str = ""
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    FORM = form(
        id=MADE,
        place=inner(Place),
        title=TEXT,
        changed=TIME,
    )


@dataclass(frozen=True, slots=True)
class ReadingDay:
    """How far each article was read on one day: where it began and where it came to, from 0 to 1."""

    day: date
    read: Mapping[str, tuple[float, float]]
    changed: datetime
    rest: Document = field(default_factory=dict, hash=False, repr=False)

    @property
    def id(self) -> str:
        """One record a day."""
        return self.day.isoformat()

    def united(self, other: ReadingDay) -> ReadingDay:
        """This day with what was read elsewhere on it."""
        read = dict(other.read)
        for article, (begun, reached) in self.read.items():
            before, after = read.get(article, (begun, reached))
            read[article] = (min(begun, before), max(reached, after))
        return replace(self, read=dict(sorted(read.items())), changed=max(self.changed, other.changed))

    def to_document(self) -> Document:
        """The day as it is stored."""
        read = {article: list(way) for article, way in self.read.items()}
        return document(self.rest, id=self.id, read=read, changed=stamp(self.changed))

    @classmethod
    def from_document(cls, stored: Mapping[str, object]) -> ReadingDay:
        """The day that was stored."""
        fields = Fields(stored)
        name = fields.text("id", None)
        try:
            day = date.fromisoformat(name)
        except ValueError as error:
            raise wrong("id", name) from error
        inner = fields.inner("read")
        read = {}
        for article, way in (inner.rest() if inner else {}).items():
            if not isinstance(way, list) or len(way) != 2 or not all(isinstance(at, (int, float)) for at in way):
                raise wrong("read", way)
            read[article] = (float(way[0]), float(way[1]))
        return cls(day, read, fields.time("changed"), fields.rest())
