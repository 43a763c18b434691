"""What has been read and learned so far, in numbers that can be counted by hand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from store.notebook import Notebook
from store.notebook.days import day_of
from store.records import WordStatus
from tui.desk.study.counts import Words
from tui.desk.study.scheduling import due_at
from tui.desk.study.statuses import twin

FORECAST = 30
"""Days ahead."""


class Day(NamedTuple):
    """One day."""

    day: date
    characters: int
    """Read for the first time that day."""
    articles: int
    reviews: int
    right: int
    """Of the reviews, those answered better than “again”."""
    learned: int
    """Words that have been known since that day."""


class Progress(NamedTuple):
    """All of it."""

    days: tuple[Day, ...]
    """Every day on which something was done, the oldest first."""
    known: int
    learning: int
    ignored: int
    terms: int
    due: tuple[int, ...]
    """Reviews that come due: today (with all that are late), tomorrow, …"""

    @property
    def retention(self) -> float | None:
        """The share of reviews that were answered right."""
        reviews = sum(day.reviews for day in self.days)
        return sum(day.right for day in self.days) / reviews if reviews else None

    def streak(self, today: date) -> int:
        """Days in a row, up to today or yesterday, with reading or reviews."""
        active = {day.day for day in self.days if day.articles or day.reviews}
        day = today if today in active else today - timedelta(days=1)
        length = 0
        while day - timedelta(days=length) in active:
            length += 1
        return length

    def last(self, today: date, length: int) -> list[Day]:
        """The last days, one by one, with the empty ones among them."""
        known = {day.day: day for day in self.days}
        wanted = (today - timedelta(days=back) for back in range(length - 1, -1, -1))
        return [known.get(day, Day(day, 0, 0, 0, 0, 0)) for day in wanted]

    def learned_until(self, today: date, length: int) -> list[int]:
        """How many words were known at the end of each of the last days."""
        first = today - timedelta(days=length - 1)
        before = sum(day.learned for day in self.days if day.day < first)
        totals = []
        for day in self.last(today, length):
            before += day.learned
            totals.append(before)
        return totals


def progress(notebook: Notebook, lengths: Mapping[str, int], when: datetime) -> Progress:
    """Look back over the whole notebook; `lengths` are the characters of each article.

    What lies in the future, by a clock that was wrong, was done today.
    """
    today = day_of(when)
    read: Counter[date] = Counter()
    seen: defaultdict[date, set[str]] = defaultdict(set)
    for reading in notebook.days.entries():
        day = min(reading.day, today)
        seen[day].update(reading.read)
        for article, (begun, reached) in reading.read.items():
            read[day] += round(max(0.0, reached - begun) * lengths.get(article, 0))
    reviews: Counter[date] = Counter()
    right: Counter[date] = Counter()
    due = [0] * FORECAST
    terms = {entry.id for entry in notebook.glossary.entries()}
    for card in notebook.cards.by_id().values():
        for review in card.reviews:
            day = min(day_of(review.when), today)
            reviews[day] += 1
            right[day] += review.rating > 1
        at = due_at(card, when)
        if at is not None and not card.suspended and card.entry in terms:
            ahead = max(0, (day_of(at) - today).days)
            if ahead < FORECAST:
                due[ahead] += 1
    statuses = list(notebook.words.entries())
    learned = Counter(min(day_of(status.changed), today) for status in statuses if status.status == "known")
    kinds = Counter(status.status for status in statuses)
    days = sorted({*seen, *reviews, *learned})
    return Progress(
        tuple(Day(day, read[day], len(seen[day]), reviews[day], right[day], learned[day]) for day in days),
        kinds["known"],
        kinds["learning"],
        kinds["ignored"],
        len(terms),
        tuple(due),
    )


def share_over_time(library: Words, statuses: Sequence[WordStatus], days: Sequence[date]) -> list[float]:
    """The share of the library's running words that was known at the end of each day, the last of them today."""
    if not days:
        return []
    total = sum(library.values())
    said = {status.word: status for status in statuses}
    gained: Counter[date] = Counter()
    for word, weight in library.items():
        status = said.get(word) or said.get(twin(word))
        if status and status.status in ("known", "ignored"):
            gained[min(day_of(status.changed), days[-1])] += weight
    known = sum(count for day, count in gained.items() if day < days[0])
    shares = []
    for day in days:
        known += gained[day]
        shares.append(known / total if total else 0.0)
    return shares
