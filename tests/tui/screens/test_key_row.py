"""The row of keys at the foot of a screen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from piloting import opened, pressed, settled, until
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widgets import Input

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.keys import Keys


def labels(pilot: Pilot[None]) -> set[str]:
    """What the keys are called that one sees."""
    return {key.label for key in pilot.app.screen.query_one(Keys).row}


@pytest.mark.parametrize("screen", ["library", "reading"])
async def test_no_label_is_ever_cut(paths: Paths, article: str, screen: str) -> None:
    """In a window of any width, drawn to it from another, each key shown is whole, and Help and Quit are shown."""
    opening = Opening("library") if screen == "library" else Opening("reading", article)
    async with opened(paths, opening, (80, 24)) as pilot:
        for width in (200, 83, 80, 72, 50, 31, 20):
            await pilot.resize_terminal(width, 24)
            keys = pilot.app.screen.query_one(Keys)
            await until(pilot, lambda keys=keys, width=width: keys.region.width == width)
            drawn = keys.render_line(0).text
            assert {"Help", "Quit"} <= labels(pilot) and keys.region == Region(0, 23, width, 1)
            assert all(drawn[key.start : key.end].split() == [key.shown, *key.label.split()] for key in keys.row)
            assert all(before.end <= after.start for before, after in pairwise(keys.row))


async def test_only_keys_that_lead_somewhere_are_offered(paths: Paths, article: str) -> None:
    """Nothing lies behind the library; glossary and review are a key away from all screens but themselves."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        shown = labels(pilot)
        assert {"Read", "Add", "Filter", "Glossary", "Review"} <= shown and "Back" not in shown
        await pressed(pilot, "ctrl+g")
        shown = labels(pilot)
        assert "Back" in shown and "Glossary" not in shown


async def test_while_one_types_the_keys_of_the_line_are_named(paths: Paths, article: str) -> None:
    """What goes on to the next hit or to what was found, stays and goes back; no key that is a letter now. An edge
    in the colour of the keys marks the line."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        for key, offered in (("slash", {"Stay here", "Next", "Before"}), ("ctrl+l", {"To the words"})):
            await pressed(pilot, key)
            assert labels(pilot) == {*offered, "Back", "Help"}
            line = pilot.app.focused
            assert isinstance(line, Input) and line.styles.border_left[0] == "thick"
            await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_the_page_names_all_its_main_keys_at_80_columns(paths: Paths, article: str) -> None:
    """What a newcomer needs fits where the row is as short as terminals begin."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await settled(pilot)
        shown = labels(pilot)
        assert {"Entry", "Pinyin", "Keep", "Note", "Find", "Elsewhere", "Back", "Help", "Quit"} <= shown


async def test_the_key_that_turns_a_card_is_good_once_it_is_turned(paths: Paths) -> None:
    """What the row says of a key is what it does now."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("渡口", gloss="ferry")
    async with opened(paths, Opening("review"), (80, 24)) as pilot:
        for pressing, says in (((), "Show"), (("space",), "Good"), (("space",), "Show")):
            await pressed(pilot, *pressing)
            shown = labels(pilot)
            assert shown & {"Show", "Good"} == {says}
