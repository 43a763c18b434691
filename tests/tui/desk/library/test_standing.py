"""What the reader keeps of each article, told by the notebook's index and by the open notebook."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import bundled
from seeds.language.dictionary.flat import Flat
from store.notebook import Notebook
from store.paths import Paths
from store.records import ARTICLE_STATES, Place
from tui.desk.desk import Desk
from tui.desk.library.standing import standing
from tui.desk.notebook_index import NAME, NO_TEXTS, notebook_index, stamp, texts_now, texts_of

IDS = tuple(article.id for article in bundled()[:3])
DEEDS = ("leave", "note", "bookmark", "tag", *ARTICLE_STATES)


def home(folder: Path) -> Paths:
    """Where a reader keeps everything."""
    return Paths(folder / "data", folder / "config", folder / "cache")


def done(notebook: Notebook, deed: str, id: str) -> None:
    """One of the things that are told of an article."""
    place = Place(id, 1, 0, "")
    if deed == "leave":
        notebook.places.leave(place, 0.25)
    elif deed == "note":
        notebook.notes.write(place, "ask about this")
    elif deed == "bookmark":
        notebook.bookmarks.add(place)
    elif deed == "tag":
        notebook.articles.tag(id, ["课"])
    else:
        notebook.articles.set(id, next(state for state in ARTICLE_STATES if state == deed))


@given(deeds=st.lists(st.tuples(st.sampled_from(DEEDS), st.sampled_from(IDS)), max_size=8))
def test_the_index_tells_what_the_open_notebook_tells(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, str]]
) -> None:
    """A table that is drawn before the notebook is opened says the same as afterwards."""
    desk = Desk(home(tmp_path_factory.mktemp("home")))
    with Notebook.open(desk.paths) as notebook:
        for deed, id in deeds:
            done(notebook, deed, id)
    before = standing(desk)
    assert not desk.has_notebook
    with desk.notebook:
        assert standing(desk) == before


def test_what_was_read_last_is_known_without_the_notebook(tmp_path: Path) -> None:
    """`jingdu read` alone opens it, and one of two is the later."""
    paths = home(tmp_path)
    with Notebook.open(paths) as notebook:
        for id in (IDS[2], IDS[0]):
            done(notebook, "leave", id)
    desk = Desk(paths)
    assert desk.last_read() == IDS[0] and not desk.has_notebook


def test_who_leaves_leaves_the_index_for_the_next_start(tmp_path: Path) -> None:
    """Otherwise the next table would be put together from the whole notebook, while one waits for it."""
    desk = Desk(home(tmp_path))
    done(desk.notebook, "note", IDS[0])
    desk.leave()
    assert Flat.open(desk.paths.cache / NAME).get("state", "state") == stamp(desk.paths.notebook)


def test_the_name_of_the_texts_is_read_in_the_index_as_long_as_it_is_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who types in the filter does not wait until thousands of files are read from the notebook; and a text that
    was added after the index was made is not overlooked."""
    paths = home(tmp_path)
    with Notebook.open(paths) as notebook:
        assert texts_now(paths, notebook) == NO_TEXTS
        notebook.imports.add("0" * 64, "书屋.txt", {"aaaaaaa": "院里的书屋"})
        first = texts_of(notebook.imports.entries())
        assert texts_now(paths, notebook) == first
        notebook_index(paths)
        with monkeypatch.context() as patch:
            patch.setattr(type(notebook.imports), "entries", lambda self: pytest.fail("the files were read"))
            assert texts_now(paths, notebook) == first
        notebook.imports.add("1" * 64, "绿道.txt", {"bbbbbbb": "新修的绿道"})
        assert texts_now(paths, notebook) == texts_of(notebook.imports.entries()) != first
