"""When and where the library uses a phrase."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tui.cli.main import main
from tui.desk.study.phrases import Use, plotted


def use(date: str, times: int) -> Use:
    """A text with a phrase."""
    return Use("id", "title", date, times, "")


def test_months_and_years() -> None:
    """A bar a month; a bar a year where a date tells no more; nothing without a date."""
    plot = plotted([use("2024-10-20", 1), use("2024-12", 4)])
    assert plot and (plot.first, plot.last, plot.highest, len(plot.bars)) == ("2024-10", "2024-12", 4, 3)
    assert plot.bars[1] == " " and plot.bars[2] == "█"
    by_year = plotted([use("2019", 2), use("2024-12", 4)])
    assert by_year and (by_year.first, by_year.last, len(by_year.bars)) == ("2019", "2024", 6)
    assert plotted([use("", 3)]) is None


@given(some.lists(some.tuples(some.dates(), some.integers(1, 99)), min_size=1))
def test_a_plot_has_room(found: list[tuple[object, int]]) -> None:
    """Over any time it is no wider than a line, and what is used shows."""
    plot = plotted(sorted(use(str(date), times) for date, times in found))
    assert plot and 1 <= len(plot.bars) <= 48 and plot.bars[0] != " " and "█" in plot.bars


def test_the_verb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Texts with their dates, the oldest first; what stands nowhere is said."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    assert main(["phrase", "微基金", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["total"] == sum(text["count"] for text in found["texts"]) > 1
    assert all("微基金" in text["sentence"] for text in found["texts"])
    assert main(["phrase", "水立方块糖"]) == 1
    assert "stands in no text" in capsys.readouterr().err
