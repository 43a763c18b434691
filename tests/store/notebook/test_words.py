"""Statuses by the ten thousand, and the reader's own decisions."""

from __future__ import annotations

import json

import pytest

from store.notebook import Notebook
from store.notebook.words import DRAWERS
from store.paths import Paths
from store.records import UnreadableRecord


def test_thirty_thousand_words_are_one_small_change(home: Paths, notebook: Notebook) -> None:
    """All of them are there after reopening, in few documents, and one undo takes them back."""
    words = [f"词{number}" for number in range(30_000)]
    assert notebook.words.mark(words, "known") == 30_000
    assert notebook.words.mark(words[:10], "known") == 0
    notebook.close()
    stored = json.loads(home.notebook.read_text())
    assert len(stored["words"]) <= DRAWERS
    with Notebook.open(home) as again:
        assert len(again.words.statuses()) == 30_000
        assert set(again.words.statuses().values()) == {"known"}


def test_a_status_is_new_until_it_is_given(notebook: Notebook) -> None:
    """Known, ignored, and back to new."""
    assert notebook.words.status("社区") == "new"
    notebook.words.mark("社区", "known")
    notebook.words.mark(["社区"], "ignored")
    assert notebook.words.status("社区") == "ignored"
    status = notebook.words.get("社区")
    assert status is not None
    notebook.words.mark("社区", "new")
    assert notebook.words.status("社区") == "new"


def test_one_undo_takes_many_words_back(notebook: Notebook) -> None:
    """Words that had a status before have it again."""
    notebook.words.mark("甲", "learning")
    notebook.words.mark(["甲", "乙", "丙"], "known")
    assert notebook.undo() == "Took back: Marked 3 words as known"
    assert notebook.words.statuses() == {"甲": "learning"}


def test_decisions_about_one_word_replace_each_other(notebook: Notebook) -> None:
    """Joined or split is one question, the reading another."""
    notebook.decisions.join("达人参与")
    notebook.decisions.split("达人参与", "达人", "参与")
    notebook.decisions.read("达人参与", "dá", "rén", "cān", "yù")
    assert [(item.kind, item.parts) for item in notebook.decisions.entries()] == [
        ("split", ("达人", "参与")),
        ("reading", ("dá", "rén", "cān", "yù")),
    ]


def test_pieces_must_make_the_word(notebook: Notebook) -> None:
    """A split that is none is refused and nothing is kept."""
    with pytest.raises(UnreadableRecord):
        notebook.decisions.split("达人参与", "达人", "参")
    with pytest.raises(UnreadableRecord):
        notebook.decisions.read("行", "xíng", "háng")
    assert notebook.decisions.entries() == ()


def test_a_decision_can_be_forgotten(notebook: Notebook) -> None:
    """The rules decide again."""
    decision = notebook.decisions.join("四环")
    notebook.decisions.forget(decision.id)
    assert notebook.decisions.entries() == ()
