"""Asking a command of one's own about what is in hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from piloting import opened, pressed, said, settled, until
from textual.pilot import Pilot
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.choosing import ChoosingScreen
from tui.screens.helper import HelperScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen


def settings(paths: Paths, text: str) -> None:
    """The reader's own `config.toml`."""
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text(text, encoding="utf-8")


def shown(pilot: Pilot[None], part: str = "answer") -> str:
    """What stands in the pane."""
    return str(pilot.app.screen.query_one(f"#{part}", Static).visual)


@pytest.mark.command("ask")
async def test_an_answer_is_shown_and_kept_as_a_note(paths: Paths, article: str) -> None:
    """The only helper is asked at once about the word in hand; `c` makes a note of what it says."""
    settings(paths, '[helpers]\nmirror = {command = "rev", input = "hand"}\n')
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        word = screen.opened.text(screen.view.held)
        await pressed(pilot, "e")
        assert isinstance(pilot.app.screen, HelperScreen)
        assert shown(pilot) == word[::-1]
        await pressed(pilot, "c")
        assert said(pilot) == "Note kept"
    with Notebook.read(paths) as notebook:
        (note,) = notebook.notes.entries()
    assert note.text == f"mirror: {word[::-1]}"
    assert note.place.quote == word


async def test_one_of_several_is_chosen(paths: Paths, article: str) -> None:
    """The helpers are listed by their names, in the order of the file."""
    settings(paths, '[helpers]\none = "echo first"\ntwo = "echo second"\n')
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "e")
        assert isinstance(pilot.app.screen, ChoosingScreen)
        await pressed(pilot, "j", "enter")
        assert shown(pilot) == "second"


async def test_esc_stops_it_and_then_leaves(paths: Paths, article: str) -> None:
    """What has come so far stays to be read; the second Esc goes back to the text."""
    settings(paths, '[helpers]\nslow = {command = "echo soon; sleep 50", shell = true}\n')
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pilot.press("e")
        await until(pilot, lambda: isinstance(pilot.app.screen, HelperScreen) and shown(pilot) == "soon")
        await pressed(pilot, "escape")
        assert (shown(pilot), shown(pilot, "fault")) == ("soon", "stopped")
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_known_answer_is_there_at_once_and_can_be_asked_again(
    paths: Paths, article: str, tmp_path: Path
) -> None:
    """The command runs once; `r` runs it again."""
    log = tmp_path / "log"
    line = f"echo x >> {log}; wc -l < {log}"
    settings(paths, f"[helpers]\ncount = {{command = '{line}', shell = true}}\n")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "e", "escape", "e")
        assert shown(pilot).strip() == "1"
        await pressed(pilot, "r")
        assert shown(pilot).strip() == "2"


async def test_without_helpers_it_is_said_how_to_get_one(paths: Paths, article: str) -> None:
    """Nothing runs that the reader did not write."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "e")
        await settled(pilot)
        assert "[helpers] in config.toml" in said(pilot)
