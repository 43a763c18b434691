"""What is set on the screen of settings or written in `config.toml`."""

from __future__ import annotations

import pytest
from piloting import opened, pressed, settled
from textual.widgets import OptionList

from store.paths import Paths
from tui.desk.settings.config import load
from tui.screens.glossary import GlossaryScreen
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.settings import SettingsScreen
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


@pytest.mark.command("settings")
async def test_a_setting_changes_the_screen_and_the_file(paths: Paths) -> None:
    """The theme is there at once and at the next start."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "comma")
        assert isinstance(pilot.app.screen, SettingsScreen)
        pilot.app.screen.query_one(OptionList).highlighted = 0
        await pressed(pilot, "right")
        assert pilot.app.theme == "jingdu-light"
        await settled(pilot)
    assert load(paths.settings)[0].theme == "jingdu-light"


async def test_a_broken_config_is_reported_and_defaults_are_used(paths: Paths) -> None:
    """A mistake in config.toml keeps nobody from reading."""
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text('width = "wide"\ntheme = "nowhere"\n', encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        complaints = [notice.message for notice in pilot.app._notifications]
        assert any("width" in text for text in complaints)
        assert any("nowhere" in text for text in complaints)
        assert pilot.app.screen.query_one(Listing).row_count == 7


async def test_own_keys_replace_the_declared_ones(paths: Paths) -> None:
    """A key from config.toml works, the one it replaces does not."""
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text('[keys]\nglossary = "f5"\n', encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g")
        assert isinstance(pilot.app.screen, LibraryScreen)
        await pressed(pilot, "f5")
        assert isinstance(pilot.app.screen, GlossaryScreen)
