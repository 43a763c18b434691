"""The reader's dictionaries in the settings: in their order, moved, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from little_dictionaries import row, stardict, yomitan
from piloting import opened, pressed, settled
from textual.widgets import OptionList, Static

from store.dictionaries import kept
from store.paths import Paths
from tui.desk.dictionaries.adding import add
from tui.screens.opening import Opening

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
