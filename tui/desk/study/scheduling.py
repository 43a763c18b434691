"""When a card comes again: the scheduler of the `fsrs` package over our own records."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from store.records import Card, Memory

if TYPE_CHECKING:
    from fsrs import Card as Known
    from fsrs import Scheduler

LATELY = timedelta(minutes=1)
"""What was done since is what one has in mind when one takes it back."""
AGAIN, HARD, GOOD, EASY = RATINGS = (1, 2, 3, 4)


class Schedule:
    """The scheduler for one wanted retention. Without chance in it: the same answers give the same days."""

    def __init__(self, retention: int) -> None:
        self._retention = retention

    def answer(self, card: Card, rating: int, when: datetime) -> Card:
        """The card after an answer."""
        return card.answered(self.memory(card, rating, when), rating)

    def memory(self, card: Card, rating: int, when: datetime) -> Memory:
        """What an answer would leave behind."""
        from fsrs import Rating

        known, _ = _scheduler(self._retention).review_card(_known(card, when), Rating(rating), when)
        return Memory(int(known.state), known.step, known.stability, known.difficulty, known.due, when)


@lru_cache(maxsize=4)
def _scheduler(retention: int) -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(desired_retention=retention / 100, enable_fuzzing=False)


def _known(card: Card, when: datetime) -> Known:
    """The card as the scheduler has it. A last answer that lies in the future, by a wrong clock, was just now."""
    from fsrs import Card as Known
    from fsrs import State

    memory = card.memory
    if memory is None:
        return Known(card_id=0, due=when)
    last = min(memory.last, when)
    return Known(0, State(memory.state), memory.step, memory.stability, memory.difficulty, memory.due, last)


def spoken(interval: timedelta) -> str:
    """An interval in few letters: 10 min, 3 d, 5 mo, 2.1 y."""
    minutes = interval / timedelta(minutes=1)
    if minutes < 60:
        return f"{max(1, round(minutes))} min"
    days = interval / timedelta(days=1)
    if days < 1:
        return f"{round(minutes / 60)} h"
    if days < 31:
        return f"{round(days)} d"
    return f"{days / 30.44:.0f} mo" if days < 365 else f"{days / 365.25:.1f} y"


def long_ago(when: datetime | None, now: datetime) -> str:
    """How long ago something was done that one has not in mind any more; nothing of what was done just now."""
    age = now - when if when else None
    if age is None:
        return "some time"
    return spoken(age) if age > LATELY else ""


def due_at(card: Card, now: datetime) -> datetime | None:
    """When an answered card is due; what was answered in the future, by a wrong clock, is due at once."""
    if card.memory is None:
        return None
    return now if card.memory.last > now + timedelta(minutes=1) else card.memory.due
