"""Other places of a word are found in small steps, and only for whom they matter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from seeds.language.dictionary import Dictionary
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.desk import Desk
from tui.desk.library.adding import Adder
from tui.desk.lookup.answer import answer
from tui.desk.reading.elsewhere import Here, Seeker


@pytest.fixture
def desk(tmp_path: Path, filled: Callable[[Path], Path]) -> Desk:
    """A desk with the bundled articles."""
    paths = Paths(tmp_path / "data", tmp_path / "config", filled(tmp_path / "cache"))
    Notebook.open(paths).close()
    return Desk(paths)


@pytest.fixture
def dictionary(desk: Desk) -> Dictionary:
    """The dictionary."""
    return Dictionary.open(desk.paths.cache)


def here(desk: Desk, word: str) -> Here:
    """The first place of a word in the library."""
    return next(
        Here(word, article.id, passage.number)
        for article in desk.library
        for passage in article.passages
        if word in passage.text
    )


def test_the_entry_counts_as_the_concordance_does(desk: Desk, dictionary: Dictionary) -> None:
    """As many places in as many texts as `f` lists; what is shown stands outside the passage one reads."""
    for word in ("居民", "社区", "基金", "志愿者"):
        at = here(desk, word)
        found = Seeker(desk).seek(at, dictionary, lambda: True)
        listed = answer(desk.paths, word, None, lambda what, done: None).mentions
        assert found is not None
        assert found.total == listed.total
        assert found.articles == len({mention.article for mention in listed.shown})
        assert 0 < len(found.shown) <= 3
        assert all((one.article, one.block) != (at.article, at.passage) for one in found.shown)
        assert set(found.shown) <= set(listed.shown)


def test_other_texts_come_first(desk: Desk, dictionary: Dictionary) -> None:
    """Of a word that is everywhere the places of other texts are shown."""
    at = here(desk, "社区")
    found = Seeker(desk).seek(at, dictionary, lambda: True)
    assert found is not None
    assert all(one.article != at.article for one in found.shown)


def test_who_has_moved_on_stops_the_search(desk: Desk, dictionary: Dictionary) -> None:
    """Nothing is found and nothing remembered for a word that nobody rests on any more."""
    seeker, at = Seeker(desk), here(desk, "社区")
    assert seeker.seek(at, dictionary, lambda: False) is None
    assert seeker.known(at) is None


def test_a_text_that_was_added_is_searched_too(desk: Desk, dictionary: Dictionary, tmp_path: Path) -> None:
    """The library is looked through as it is now."""
    seeker, at = Seeker(desk), here(desk, "志愿者")
    before = seeker.seek(at, dictionary, lambda: True)
    (tmp_path / "new.txt").write_text("新的文章\n\n志愿者来了，志愿者又走了。\n", encoding="utf-8")
    with Adder(desk.paths, desk.notebook) as adder:
        adder.add(tmp_path / "new.txt")
    after = seeker.seek(at, dictionary, lambda: True)
    assert before is not None
    assert after is not None
    assert (after.total, after.articles) == (before.total + 2, before.articles + 1)


def test_without_a_cache_nothing_is_said(desk: Desk, dictionary: Dictionary) -> None:
    """Where the library's text cannot be kept the entry is silent, and asks no second time."""
    at = here(desk, "社区")
    blocked = desk.paths.cache.parent / "file"
    blocked.write_text("no folder")
    silent = Seeker(Desk(Paths(desk.paths.data, desk.paths.config, blocked)))
    found = silent.seek(at, dictionary, lambda: True)
    assert found == silent.known(at)
    assert found is not None
    assert found.total == 0
