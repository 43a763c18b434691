"""Entries that stay open are counted as look-ups."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from piloting import opened, page, pressed, settled, until
from textual.pilot import Pilot
from textual.widgets import Input

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.app import JingduApp
from tui.screens import looked
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen


def counted(pilot: Pilot[None]) -> dict[str, int]:
    """How often each word was looked up."""
    assert isinstance(pilot.app, JingduApp)
    return {known.word: known.count for known in pilot.app.desk.notebook.lookups.often(1)}


def word_of(pilot: Pilot[None]) -> str:
    """The word in hand."""
    screen = pilot.app.screen
    assert isinstance(screen, ReadingScreen)
    return screen.opened.text(screen.view.held)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A moment is short here."""
    monkeypatch.setattr(looked, "MOMENT", 0.05)


async def test_an_entry_that_stays_open_is_counted_with_its_place(paths: Paths, article: str) -> None:
    """Once, however long it is open; a closed entry counts nothing, and there is nothing to take back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "right")
        await pilot.pause(0.2)
        assert counted(pilot) == {}
        await pressed(pilot, "enter")
        word = word_of(pilot)
        await until(pilot, lambda: counted(pilot) == {word: 1})
        await pilot.pause(0.2)
        assert counted(pilot) == {word: 1}
    with Notebook.read(paths) as notebook:
        (known,) = notebook.lookups.often(1)
        assert known.place is not None
        assert (known.place.article, known.place.quote, notebook.undo()) == (article, word, None)


async def test_beside_the_text_only_where_the_reader_went(paths: Paths, article: str) -> None:
    """The word at which a page opens is no look-up; one to which the cursor goes is."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        await pilot.pause(0.3)
        assert counted(pilot) == {}
        await pressed(pilot, "right")
        await until(pilot, lambda: counted(pilot) == {word_of(pilot): 1})


async def test_the_entry_tells_how_often_it_was_before(paths: Paths, article: str) -> None:
    """The second time is said to be the second, with where it was the first, and stays so while it is open."""
    now = datetime(2026, 5, 20, 12, tzinfo=timezone.utc)
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "right")
        word = word_of(pilot)
        title = page(pilot).article.title
        await pressed(pilot, "right")
        other = word_of(pilot)
        await pressed(pilot, "left")
    with Notebook.open(paths, lambda: now - timedelta(days=10)) as notebook:
        notebook.lookups.note(word, Place("abc", 2, 5, word), "春天来了")
        notebook.lookups.note(other, Place(article, 0, 5, other), title)
    async with opened(paths, Opening("reading", article), (80, 24), lambda: now) as pilot:
        await pressed(pilot, "enter")
        await until(pilot, lambda: counted(pilot) == {word: 2, other: 1})
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        screen.entry()
        await settled(pilot)
        assert "looked up once before, on 10 May in 春天来了" in screen.panel.text
        await pressed(pilot, "right")
        assert "looked up once before, on 10 May in this text" in screen.panel.text


async def test_switched_off_nothing_is_counted(paths: Paths, article: str) -> None:
    """With `remember_lookups = false` an entry leaves no trace."""
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text("remember_lookups = false\n")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "right", "enter")
        await pilot.pause(0.3)
        assert counted(pilot) == {}


async def test_a_word_that_is_typed_is_counted_without_a_place(paths: Paths) -> None:
    """In the look-up screen it is the entry in hand."""
    async with opened(paths, Opening("library"), (100, 30)) as pilot:
        await pressed(pilot, "ctrl+l")
        pilot.app.screen.query_one(Input).value = "台账"  # not letter by letter, which a slow machine looks up
        await until(pilot, lambda: counted(pilot) == {"台账": 1})
