"""The day of what was kept, as lists and files have it: that of the reader's calendar."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

import pytest

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place

EVENING = datetime(2026, 11, 20, 20, 30, tzinfo=timezone.utc)


@pytest.fixture(autouse=True)
def in_chengdu(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where the day begins eight hours before that of the notebook's moments."""
    with monkeypatch.context() as there:
        there.setenv("TZ", "Asia/Shanghai")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    "words",
    [
        ["glossary", "--fields", "term,created,changed"],
        ["notes", "--fields", "text,created"],
        ["words", "export", "--format", "csv", "-o", "-"],
        ["export", "--format", "csv", "-o", "-"],
        ["export", "--format", "markdown", "--by", "date", "-o", "-"],
    ],
)
def test_what_is_kept_at_half_past_four_in_the_morning_is_kept_on_that_day(
    run: Any, home: Paths, words: list[str]
) -> None:
    """Whoever is asked: one day for one moment."""
    with Notebook.open(home, lambda: EVENING) as notebook:
        notebook.glossary.keep("台账", gloss="ledger")
        notebook.notes.write(Place("rpvudwr", 1, 0, "社区"), "a note")
        notebook.words.mark(["社区"], "known")
    said = run(*words).out
    assert "2026-11-21" in said
    assert "2026-11-20" not in said
