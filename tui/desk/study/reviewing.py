"""A session of review: what is asked next, what an answer changes. Every answer is kept when it is given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

from store.notebook import Notebook
from store.notebook.days import day_of, ends
from store.records import CARD_KINDS, Card, CardKind, GlossaryEntry, now
from tui.desk.study.looked_up import looked_up_first
from tui.desk.study.scheduling import RATINGS, Schedule, due_at

AHEAD = timedelta(minutes=20)
"""A card that is being learned is asked so much early when nothing else is left."""
NEVER = datetime.min.replace(tzinfo=timezone.utc)
REVIEW = 2
"""The scheduler's state of a card that has been learned."""


class Question(NamedTuple):
    """A card and its entry."""

    entry: GlossaryEntry
    kind: CardKind
    card: Card | None
    """Nothing for a new card."""

    @property
    def id(self) -> str:
        """The card's id."""
        return Card.id_for(self.entry.id, self.kind)

    def answered(self) -> datetime:
        """When it was answered last; a new card never was."""
        return self.card.memory.last if self.card and self.card.memory else NEVER


class Due(NamedTuple):
    """How many cards wait today."""

    learning: int
    review: int
    new: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.learning + self.review + self.new


class Queue(NamedTuple):
    """What can be asked, in three heaps, each in its order."""

    learning: tuple[tuple[datetime, Question], ...]
    review: tuple[Question, ...]
    new: tuple[Question, ...]

    def due(self, when: datetime) -> Due:
        """How many cards wait."""
        ready = sum(at <= when + AHEAD for at, _ in self.learning)
        return Due(ready, len(self.review), len(self.new))

    def next(self, when: datetime) -> Question | None:
        """What is asked now: first what is half learned, then what was learned, then what is new.

        When nothing else is left what is half learned comes early, what was answered last behind all others: nobody
        learns from an answer just read.
        """
        if self.learning and self.learning[0][0] <= when:
            return self.learning[0][1]
        for heap in (self.review, self.new):
            if heap:
                return heap[0]
        early = [question for at, question in self.learning if at <= when + AHEAD]
        return min(early, key=Question.answered, default=None)

    def waits_without(self, question: Question, when: datetime) -> bool:
        """Whether another card is asked before this one would come early."""
        learning = tuple(item for item in self.learning if item[1].id != question.id)
        review = tuple(one for one in self.review if one.id != question.id)
        new = tuple(one for one in self.new if one.id != question.id)
        return Queue(learning, review, new).next(when) is not None


class Session:
    """Review over the notebook as it is; nothing is held back, so it can end at any moment."""

    def __init__(self, notebook: Notebook, new_cards: int, retention: int) -> None:
        self.notebook = notebook
        self.schedule = Schedule(retention)
        self._new_cards = new_cards

    def queue(self, when: datetime | None = None) -> Queue:
        """All cards of the entries there are, sorted by when they are asked."""
        when = when or now()
        cards = self.notebook.cards.by_id()
        over = ends(day_of(when))
        learning: list[tuple[datetime, Question]] = []
        review: list[tuple[datetime, Question]] = []
        fresh: list[Question] = []
        for entry in self.notebook.glossary.entries():
            waiting: Question | None = None
            for kind in kinds_of(entry):
                card = cards.get(Card.id_for(entry.id, kind))
                question = Question(entry, kind, card)
                if card is not None and card.suspended:
                    continue
                due = due_at(card, when) if card else None
                if card is None or due is None or card.memory is None:
                    waiting = waiting or question
                elif card.memory.state != REVIEW:
                    learning.append((due, question))
                elif due < over:
                    review.append((due, question))
            if waiting and not begun_today(entry, cards, when):
                fresh.append(waiting)
        learning.sort(key=lambda item: (item[0], item[1].id))
        review.sort(key=lambda item: (item[0], item[1].id))
        fresh = looked_up_first(fresh, lambda question: question.entry.term, self.notebook)
        left = max(0, self._new_cards - new_today(cards, when))
        return Queue(tuple(learning), tuple(question for _, question in review), tuple(fresh[:left]))

    def answer(self, question: Question, rating: int) -> Card:
        """Keep an answer; the moment is that of the notebook's clock."""
        label = f"Answered {question.entry.term}"
        return self.notebook.cards.answer(
            question.entry.id, question.kind, lambda card, when: self.schedule.answer(card, rating, when), label
        )

    def put_off(self, question: Question) -> Card:
        """Do not ask this card again."""
        return self.notebook.cards.suspend(question.entry.id, question.kind, label=question.entry.term)

    def intervals(self, question: Question, queue: Queue, when: datetime) -> tuple[timedelta, ...]:
        """What each answer would do: how long it puts the card off; nothing where it comes again at once."""
        card = question.card or Card(question.entry.id, question.kind, when)
        memories = [self.schedule.memory(card, rating, when) for rating in RATINGS]
        alone = not queue.waits_without(question, when)
        return tuple(
            timedelta(0) if alone and memory.state != REVIEW and memory.due <= when + AHEAD else memory.due - when
            for memory in memories
        )


def kinds_of(entry: GlossaryEntry) -> Iterator[CardKind]:
    """The questions an entry can answer: what it does not say is not asked."""
    for kind in CARD_KINDS:
        if kind == "recognise" or (entry.reading if kind == "reading" else entry.gloss):
            yield kind


def begun_today(entry: GlossaryEntry, cards: Mapping[str, Card], when: datetime) -> bool:
    """Whether another card of the entry was new today: one a day, since each gives the others away."""
    own = (cards.get(Card.id_for(entry.id, kind)) for kind in CARD_KINDS)
    return any(card is not None and is_new_today(card, when) for card in own)


def new_today(cards: Mapping[str, Card], when: datetime) -> int:
    """How many cards were answered for the first time today."""
    return sum(is_new_today(card, when) for card in cards.values())


def is_new_today(card: Card, when: datetime) -> bool:
    """Whether the first answer was given on this day."""
    if not card.log or card.memory is None or card.memory.last < when - timedelta(days=2):
        return False
    return day_of(card.reviews[0].when) == day_of(when)
