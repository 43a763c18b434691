"""Days on which was read, for looking back; kept together with the place where an article is left."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from store.notebook.history import Draft
from store.notebook.shelf import Shelf
from store.records import ReadingDay

ROLLS_OVER = timedelta(hours=4)
"""Who reads past midnight still reads on the same day."""


def day_of(when: datetime, zone: tzinfo | None = None) -> date:
    """The reader's day that a moment belongs to; it ends at four in the morning, local time."""
    return (when.astimezone(zone).replace(tzinfo=None) - ROLLS_OVER).date()


def ends(day: date, zone: tzinfo | None = None) -> datetime:
    """The moment at which a reader's day is over."""
    local = datetime(day.year, day.month, day.day) + timedelta(days=1) + ROLLS_OVER
    return local.replace(tzinfo=zone) if zone else local.astimezone()


class Days:
    """What was read, by day."""

    def __init__(self, shelf: Shelf[ReadingDay]) -> None:
        self._shelf = shelf

    def entries(self) -> tuple[ReadingDay, ...]:
        """All days with reading, the oldest first."""
        return tuple(sorted(self._shelf.all(), key=lambda day: day.day))

    def add(self, draft: Draft, article: str, before: float, after: float) -> None:
        """An article has been read from one point to another."""
        day = day_of(draft.when)
        standing = draft.get(self._shelf, day.isoformat())
        read = dict(standing.read) if isinstance(standing, ReadingDay) else {}
        begun, reached = read.get(article, (before, after))
        if (begun, max(reached, after)) != read.get(article):
            read[article] = (begun, max(reached, after))
            draft.put(self._shelf, day.isoformat(), ReadingDay(day, read, draft.when))
