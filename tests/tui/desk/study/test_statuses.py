"""A word that is known is known in either script."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.study.counts import Counts
from tui.desk.study.difficulty import measure, unknown_words
from tui.desk.study.frequent import begin_with
from tui.desk.study.progress import share_over_time
from tui.desk.study.statuses import said_of, status_now, status_of

TEXT = {"社會": 3, "学习": 2, "機關": 1}


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    """An empty notebook."""
    with Notebook.open(Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")) as notebook:
        yield notebook


def test_a_simplified_list_tells_of_a_traditional_text(notebook: Notebook) -> None:
    """Its shares, its unknown words and what is known over time."""
    assert begin_with(["社会", "学习"], notebook) == 2
    statuses, entries = notebook.words.statuses(), list(notebook.words.entries())
    assert measure(Counts(TEXT, ()), statuses).share_known == 5 / 6
    assert [item.word for item in unknown_words(Counts(TEXT, ()), statuses, TEXT, {})] == ["機關"]
    assert share_over_time(TEXT, entries, [date(2999, 1, 1)]) == [5 / 6]


def test_what_was_said_of_the_form_itself_comes_first(notebook: Notebook) -> None:
    """A printed form may be known less well than its twin, and be new again."""
    words = notebook.words
    words.mark("社会", "known")
    words.mark("社會", "learning")
    assert status_now("社會", words) == status_of("社會", words.statuses()) == "learning"
    assert status_now("社会", words) == "known"
    words.mark(said_of("社會", "new"), "new")
    assert status_now("社會", words) == status_of("社會", words.statuses()) == "new"
