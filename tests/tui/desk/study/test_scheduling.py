"""When a card comes again: our records against the scheduler run by itself."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import fsrs
import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from store.notebook import Notebook
from store.paths import Paths
from store.records import Card
from tui.desk.study.scheduling import Schedule, due_at, spoken

START = datetime(2026, 11, 20, 9, tzinfo=timezone.utc)
HISTORIES = [
    (90, [(3, 0), (3, 10), (3, 3 * 1440), (1, 20 * 1440), (3, 20 * 1440 + 12), (4, 40 * 1440)]),
    (80, [(1, 0), (1, 1), (2, 5), (3, 12), (3, 1440), (2, 9 * 1440), (3, 60 * 1440)]),
    (97, [(4, 0), (4, 8 * 1440), (3, 9 * 1440), (1, 300 * 1440)]),
]


@pytest.mark.parametrize(("retention", "history"), HISTORIES)
def test_a_history_through_the_notebook_is_the_schedulers_own(
    tmp_path: Path, retention: int, history: list[tuple[int, int]]
) -> None:
    """Every answer kept, the notebook closed and opened in between: no number is off by a bit."""
    scheduler = fsrs.Scheduler(desired_retention=retention / 100, enable_fuzzing=False)
    golden = fsrs.Card(card_id=1, due=START)
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    schedule = Schedule(retention)
    for rating, minutes in history:
        when = START + timedelta(minutes=minutes)
        golden, _ = scheduler.review_card(golden, fsrs.Rating(rating), when)
        with Notebook.open(paths, lambda when=when: when) as notebook:  # type: ignore[misc]
            notebook.cards.answer("e", "recall", lambda card, at, r=rating: schedule.answer(card, r, at), "")  # type: ignore[misc]
        with Notebook.read(paths) as notebook:
            card = notebook.cards.get("e", "recall")
        assert card is not None and card.memory is not None
        memory = card.memory
        assert (memory.state, memory.step, memory.stability, memory.difficulty, memory.due, memory.last) == (
            int(golden.state),
            golden.step,
            golden.stability,
            golden.difficulty,
            golden.due,
            golden.last_review,
        )
    assert [review.rating for review in card.reviews] == [rating for rating, _ in history]


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(-400, 400)), min_size=1, max_size=12))
def test_no_clock_breaks_a_card(steps: list[tuple[int, int]]) -> None:
    """However the clock is set between answers, a card comes again after its answer, and not lost in the future."""
    schedule, card, when = Schedule(90), Card("e", "recall", START), START
    for rating, days in steps:
        when += timedelta(days=days)
        card = schedule.answer(card, rating, when)
        assert card.memory is not None
        assert card.memory.due > when and card.memory.last == when
    assert len(card.reviews) == len(steps)


def test_a_card_answered_in_the_future_is_asked_now() -> None:
    """A clock that was ten years ahead must not hide a card for ten years."""
    ahead = START + timedelta(days=3650)
    card = Schedule(90).answer(Card("e", "recall", START), 4, ahead)
    assert due_at(card, START) == START
    assert due_at(card, ahead + timedelta(hours=1)) == card.memory.due  # type: ignore[union-attr]


@each(
    ("interval", "said"),
    [
        (timedelta(seconds=20), "1 min"),
        (timedelta(minutes=10), "10 min"),
        (timedelta(hours=5), "5 h"),
        (timedelta(days=3), "3 d"),
        (timedelta(days=61), "2 mo"),
        (timedelta(days=800), "2.2 y"),
    ],
)
def test_intervals_are_said_in_few_letters(interval: timedelta, said: str) -> None:
    """The largest unit that still says something."""
    assert spoken(interval) == said
