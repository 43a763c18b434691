"""What plots are made of."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tui.widgets.plots import Outlook, joined


@given(st.lists(st.integers(0, 99), max_size=40), st.integers(1, 8))
def test_bars_of_several_days_end_today(values: list[int], each: int) -> None:
    """Each bar has the same number of days, the last one ends with the last day, and no day counts twice."""
    sums, lasts = joined(values, each, True), joined(values, each, False)
    assert len(sums) == len(lasts) == len(values) // each
    assert sum(sums) == sum(values[len(values) % each :])
    assert lasts[-1:] == (values[-1:] if lasts else [])


def test_no_coming_day_is_called_by_two_names() -> None:
    """After midnight the day before goes on for a while: tomorrow is then what a calendar calls today."""
    outlook = Outlook("forecast")
    outlook.today = date(2026, 11, 28)
    assert [outlook.day(ahead) for ahead in range(3)] == ["today", "tomorrow", "Mon 30"]
