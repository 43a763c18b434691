"""Look-ups are remembered quietly and forgotten for good; articles stand in inbox, reading, finished, archived."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from store.errors import StoreError
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place

PLACE = Place("abc", 2, 5, "台账", "建立", "机制")


def test_every_look_up_is_counted_with_its_day_and_last_place(notebook: Notebook) -> None:
    """How often, when, and where last; there is nothing to take back."""
    notebook.lookups.note("台账", PLACE, "文章")
    notebook.lookups.note("社区")
    notebook.lookups.note("台账")
    known = notebook.lookups.of("台账")
    assert known is not None and (known.count, known.place, known.title) == (2, PLACE, "文章")
    assert [moment.day for moment in known.moments] == [20, 20]
    assert notebook.lookups.of("物业") is None
    assert notebook.undo() is None


def test_words_looked_up_often_come_first(notebook: Notebook) -> None:
    """The most often first, and none that was looked up less often than asked."""
    for word in ("甲", "乙", "乙", "乙", "丙", "丙", "丙", "丙", "甲"):
        notebook.lookups.note(word)
    assert [known.word for known in notebook.lookups.often()] == ["丙", "乙"]
    assert [known.word for known in notebook.lookups.often(2)] == ["丙", "乙", "甲"]


@pytest.mark.parametrize("words", ["台账", ["台账"], None])
def test_what_is_forgotten_is_gone_from_the_file(
    home: Paths, notebook: Notebook, words: str | list[str] | None
) -> None:
    """One word, several, or everything; what is looked up later counts from one."""
    notebook.lookups.note("台账", PLACE, "某篇文章")
    notebook.lookups.note("社区")
    notebook.lookups.forget(words)
    assert notebook.lookups.of("台账") is None
    assert (notebook.lookups.of("社区") is None) == (words is None)
    assert notebook.lookups.note("台账").count == 1  # type: ignore[union-attr]
    notebook.close()
    assert "某篇文章" not in home.notebook.read_text()


def test_a_look_up_needs_no_sync_of_its_own_and_survives_reopening(
    home: Paths, notebook: Notebook, clock: Callable[[], datetime]
) -> None:
    """Noted as quietly as the place where an article is left; after closing it is there."""
    notebook.lookups.note("台账", PLACE)
    notebook.close()
    with Notebook.open(home, clock) as again:
        assert again.lookups.of("台账").count == 1  # type: ignore[union-attr]
        assert again.findings == ()


def test_an_article_moves_from_inbox_to_reading_by_itself(notebook: Notebook) -> None:
    """What was never opened is in the inbox, what was opened is being read; the reader's own word wins."""
    assert notebook.articles.state("abc") == "inbox"
    notebook.places.leave(PLACE, 0.2)
    assert notebook.articles.state("abc") == "reading"
    notebook.articles.set("abc", "finished", "文章")
    notebook.articles.set("def", "archived")
    assert notebook.articles.states() == {"abc": "finished", "def": "archived"}
    assert notebook.undo() == "Took back: Moved an article to archived"
    assert notebook.undo() == "Took back: Moved 文章 to finished"
    assert notebook.articles.states() == {"abc": "reading"}


def test_a_state_that_there_is_not_is_refused(notebook: Notebook) -> None:
    """In words that name those there are."""
    with pytest.raises(StoreError) as refused:
        notebook.articles.set("abc", "lost")  # type: ignore[arg-type]
    assert "archived" in refused.value.hint


def test_tags_of_an_article_leave_its_state_alone(notebook: Notebook) -> None:
    """A text that is only tagged still moves to reading by itself; undo takes each back."""
    notebook.articles.tag("abc", ("#物业", "物业", "端午"), "文章")
    assert notebook.articles.tags() == {"abc": ("物业", "端午")}
    assert notebook.articles.states() == {} and notebook.articles.state("abc") == "inbox"
    notebook.places.leave(PLACE, 0.2)
    assert notebook.articles.state("abc") == "reading"
    notebook.articles.set("abc", "archived")
    assert notebook.articles.tags() == {"abc": ("物业", "端午")}
    notebook.articles.tag("abc", (), "文章")
    assert notebook.articles.tags() == {} and notebook.articles.state("abc") == "archived"
    assert notebook.undo() == "Took back: Tagged 文章"
    assert notebook.undo() == "Took back: Moved an article to archived"
    assert notebook.undo() == "Took back: Tagged 文章"
    assert notebook.articles.tags() == {}
