"""The reader's dictionaries in the settings: in their order, moved, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from little_dictionaries import row, stardict, yomitan
from piloting import opened, pressed, settled, until
from test_reading_screen import go_to
from textual.widgets import Input, OptionList, Static

from store.dictionaries import kept
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.dictionaries.adding import add
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
