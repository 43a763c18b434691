"""What is told of earlier look-ups."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

from each import each

from store.records import Lookups
from tui.desk.lookup.counting import remark

NOW = datetime(2026, 5, 20, 12, tzinfo=timezone.utc)
DAY = 86_400


def known(*ago: int) -> Lookups:
    """A word that was looked up so many seconds ago."""
    return Lookups("台账", tuple(sorted(int(NOW.timestamp()) - seconds for seconds in ago)))


@each(
    ("before", "said"),
    [
        ((), ""),
        ((10 * DAY,), "looked up once before, on 10 May"),
        ((11 * DAY, 10 * DAY), "looked up twice before, last on 10 May"),
        ((12 * DAY, 11 * DAY, 10 * DAY), "looked up 3 times before, last on 10 May"),
        ((200 * DAY,), "looked up once before, on 1 November 2025"),
        (tuple(range(DAY * 5, DAY * 5 + 10)), "looked up 10 times before, last on 15 May"),
        (tuple(range(DAY * 5, DAY * 5 + 20)), "looked up 20 times before, last on 15 May"),
        ((10 * DAY, 60), "looked up twice before, last today"),
    ],
)
def test_how_often_and_when_last(before: tuple[int, ...], said: str) -> None:
    """The look of now is counted in; a word that was never looked up has no remark."""
    assert remark(known(*before), NOW.timestamp()) == said


@each(("placed", "said"), [(10 * DAY, " in 春天来了"), (11 * DAY, "")])
def test_where_it_stood_last(placed: int, said: str) -> None:
    """The text it was met in, if it was met in one the last time."""
    looked = replace(known(11 * DAY, 10 * DAY), placed=int(NOW.timestamp()) - placed, title="春天来了")
    assert remark(looked, NOW.timestamp()) == f"looked up twice before, last on 10 May{said}"


@each(
    ("ago", "said"),
    [
        ((60,), ""),
        ((10 * DAY, 120, 60), "looked up once before today, on 10 May"),
        ((11 * DAY, 10 * DAY, 60), "looked up twice before today, last on 10 May"),
        ((2 * DAY,), "looked up once before, on 18 May in this text"),
    ],
)
def test_who_stood_there_today_has_it_in_mind(ago: tuple[int, ...], said: str) -> None:
    """In the text that is open; from another one it is told."""
    looked = replace(known(*ago), placed=int(NOW.timestamp()) - ago[-1], title="春天来了")
    assert remark(looked, NOW.timestamp(), "春天来了") == said
    assert "in 春天来了" in remark(looked, NOW.timestamp(), "夏天来了")


def test_what_was_counted_since_changes_nothing() -> None:
    """The remark stays as it is while the entry is open."""
    assert remark(known(10 * DAY, -1), NOW.timestamp()) == remark(known(10 * DAY), NOW.timestamp())
    assert remark(None, NOW.timestamp()) == ""
