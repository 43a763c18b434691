"""The reader's dictionaries in the settings: in their order, moved, removed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from little_dictionaries import row, stardict, yomitan
from piloting import entry_text, opened, pressed, settled, until
from test_reading_screen import go_to
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static

from store.dictionaries import kept
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.dictionaries.adding import add
from tui.screens.looking_up import LookupScreen
from tui.screens.opening import Opening
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


@pytest.fixture
def two(paths: Paths, tmp_path: Path) -> Paths:
    """A home with two dictionaries."""
    for file in (
        yomitan(tmp_path / "y.zip", [row("社区", "shè qū", "a place")]),
        stardict(tmp_path / "s.ifo", {"晒坝": b"a yard"}),
    ):
        add(paths, file, "", lambda doing, done: None)
    return paths


def names(paths: Paths) -> list[str]:
    """In the order in which they are asked."""
    return [each.name for each in kept(paths)]


async def test_dictionaries_are_moved_and_removed(two: Paths) -> None:
    """← and → move the one in hand, d asks before it removes."""
    first, second = names(two)
    async with opened(two, LIBRARY, (80, 30)) as pilot:
        await pressed(pilot, "comma")
        options = pilot.app.screen.query_one(OptionList)
        options.highlighted = options.option_count - 2
        await pressed(pilot, "right")
        assert names(two) == [second, first] and options.highlighted == options.option_count - 1
        await pressed(pilot, "right", "d")
        assert names(two) == [second, first]
        assert first in str(pilot.app.screen.query_one("#meaning", Static).render())
        await pressed(pilot, "d")
        await settled(pilot)
        assert names(two) == [second]


async def test_settings_take_no_d(paths: Paths) -> None:
    """Where no dictionary is in hand, nothing is removed."""
    async with opened(paths, LIBRARY, (80, 30)) as pilot:
        await pressed(pilot, "comma", "d", "d")
        assert names(paths) == []


async def test_a_word_is_kept_with_the_gloss_of_the_book_one_chooses(two: Paths) -> None:
    """Found in the look-up: the built-in one stands there, ↓ puts the next, and its name is kept."""
    async with opened(two, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        pilot.app.screen.query_one(Input).value = "社区"
        await until(pilot, lambda: bool(pilot.app.screen.query_one(Listing).row_count))
        await settled(pilot)
        await pressed(pilot, "enter", "a")
        gloss = pilot.app.screen.query_one("#gloss", Input)
        assert "community" in gloss.value
        gloss.focus()
        await pressed(pilot, "down")
        assert gloss.value == "a place"
        await pressed(pilot, "ctrl+s")
        await settled(pilot)
    with Notebook.read(two) as notebook:
        (entry,) = notebook.glossary.find("社区")
    assert (entry.gloss, entry.gloss_source) == ("a place", names(two)[0])


async def test_in_a_text_the_next_book_is_a_key_away_too(two: Paths, article: str) -> None:
    """The form for the word in hand offers the same."""
    async with opened(two, Opening("reading", article), (100, 30)) as pilot:
        go_to(pilot, "社区")
        await settled(pilot)
        await pressed(pilot, "a")
        gloss = pilot.app.screen.query_one("#gloss", Input)
        assert "community" in gloss.value
        gloss.focus()
        await pressed(pilot, "down")
        assert gloss.value == "a place"


async def test_a_dictionary_that_is_damaged_is_said_once(two: Paths, article: str) -> None:
    """In the look-up and on the page; the others answer on."""
    (two.dictionaries / kept(two)[0].file).write_bytes(b"not what was here")
    async with opened(two, Opening("reading", article), (120, 30)) as pilot:
        await pressed(pilot, "enter", "right", "enter")
        (told,) = [note.message for note in pilot.app._notifications]
        assert told == f"The dictionary {kept(two)[0].name} cannot be read: remove it and add it again."
        pilot.app.clear_notifications()
        await pressed(pilot, "right", "enter")
        assert not list(pilot.app._notifications)
        await pressed(pilot, "ctrl+l", "enter")
        assert len(pilot.app._notifications) == 1


def cut(book: Path) -> None:
    """Half of it is gone, where it lies."""
    os.truncate(book, book.stat().st_size // 2)


def empty(book: Path) -> None:
    """All of it is, and the file is still there."""
    os.truncate(book, 0)


def write_over(book: Path) -> None:
    """Another one was copied onto it."""
    book.write_bytes(b"not what was here" * 1000)


def remove(book: Path) -> None:
    """The file is gone."""
    book.unlink()


def replace(book: Path) -> None:
    """Another file has its name now."""
    beside = book.with_name("beside")
    beside.write_bytes(b"not what was here")
    beside.replace(book)


UNREADABLE = "The dictionary 院子词典 cannot be read: remove it and add it again."


@pytest.mark.parametrize(
    ("harm", "told"),
    [(cut, [UNREADABLE]), (empty, [UNREADABLE]), (write_over, [UNREADABLE]), (remove, []), (replace, [])],
)
async def test_a_dictionary_that_is_harmed_under_an_open_page(
    two: Paths, article: str, harm: Callable[[Path], None], told: list[str]
) -> None:
    """One line at most, and the page works on; where another file has its name, or none, what was open answers."""
    async with opened(two, Opening("reading", article), (100, 30)) as pilot:
        go_to(pilot, "社区")
        await pressed(pilot, "enter")
        assert "a place" in entry_text(pilot)
        harm(two.dictionaries / kept(two)[0].file)
        for passage, words in enumerate(("居民", "社区", "治理", "社区")):
            go_to(pilot, words, passage)
            await settled(pilot)
        assert "community" in entry_text(pilot)
        assert ("a place" in entry_text(pilot)) is not bool(told)
        assert [note.message for note in pilot.app._notifications] == told
        await pressed(pilot, "a")
        gloss = pilot.app.screen.query_one("#gloss", Input)
        assert "community" in gloss.value
        await pressed(pilot, "ctrl+s")
    with Notebook.read(two) as notebook:
        assert [entry.term for entry in notebook.glossary.entries()] == ["社区"]


async def look_up(pilot: Pilot[None], word: str) -> str:
    """What stands first in the list when the look-up is asked for a word."""
    pilot.app.screen.query_one(Input).value = word
    screen = cast(LookupScreen, pilot.app.screen)
    await until(pilot, lambda: screen.found.query == word)
    await settled(pilot)
    return screen.found.words[0][0].simplified if screen.found.words else ""


@pytest.mark.parametrize("harm", [cut, empty, write_over, remove, replace])
async def test_a_dictionary_that_is_harmed_under_an_open_look_up(two: Paths, harm: Callable[[Path], None]) -> None:
    """The look-up says one line at most, and finds the next word in the others; opened again, it says the line."""
    async with opened(two, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        assert await look_up(pilot, "社区") == "社区"
        harm(two.dictionaries / kept(two)[0].file)
        assert await look_up(pilot, "晒坝") == "晒坝"
        assert len(pilot.app._notifications) <= 1
        pilot.app.clear_notifications()
        await pressed(pilot, "escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, LookupScreen))
        await pressed(pilot, "ctrl+l")
        assert await look_up(pilot, "社区") == "社区"
        assert [note.message for note in pilot.app._notifications] == [UNREADABLE]
