"""The row of keys at the foot of a screen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from piloting import opened, pressed, settled
from textual.geometry import Region
from textual.widgets._footer import FooterKey

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.opening import Opening


@pytest.mark.parametrize("screen", ["library", "reading"])
async def test_no_label_is_ever_cut(paths: Paths, article: str, screen: str) -> None:
    """In a window of any width, drawn to it from another, each key shown is whole, and Help and Quit are shown."""
    opening = Opening("library") if screen == "library" else Opening("reading", article)
    async with opened(paths, opening, (80, 24)) as pilot:
        for width in (200, 83, 80, 72, 50, 31, 20):
            await pilot.resize_terminal(width, 24)
            await settled(pilot)
            keys = list(pilot.app.screen.query(FooterKey))
            assert {"Help", "Quit"} <= {key.description for key in keys}
            places = sorted(key.region for key in keys)
            assert all(key.region.width >= len(f"{key.key_display} {key.description}") for key in keys)
            assert all(before.right <= after.x for before, after in pairwise(places))
            assert all(Region(0, 0, width, 24).contains_region(place) for place in places)


async def test_only_keys_that_lead_somewhere_are_offered(paths: Paths, article: str) -> None:
    """Nothing lies behind the library; glossary and review are a key away from all screens but themselves."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        shown = {key.description for key in pilot.app.screen.query(FooterKey)}
        assert {"Read", "Add", "Filter", "Glossary", "Review"} <= shown and "Back" not in shown
        await pressed(pilot, "ctrl+g")
        shown = {key.description for key in pilot.app.screen.query(FooterKey)}
        assert "Back" in shown and "Glossary" not in shown


async def test_while_one_types_the_keys_of_the_line_are_named(paths: Paths, article: str) -> None:
    """What goes on to the next hit, stays and goes back; no key that is a letter now."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "slash")
        shown = {key.description for key in pilot.app.screen.query(FooterKey)}
        assert shown == {"Stay here", "Next", "Before", "Back", "Help"}


async def test_the_page_names_all_its_main_keys_at_80_columns(paths: Paths, article: str) -> None:
    """What a newcomer needs fits where the row is as short as terminals begin."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await settled(pilot)
        shown = {key.description for key in pilot.app.screen.query(FooterKey)}
        assert {"Entry", "Pinyin", "Keep", "Note", "Find", "Elsewhere", "Back", "Help", "Quit"} <= shown


async def test_the_key_that_turns_a_card_is_good_once_it_is_turned(paths: Paths) -> None:
    """What the row says of a key is what it does now."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("渡口", gloss="ferry")
    async with opened(paths, Opening("review"), (80, 24)) as pilot:
        for pressing, says in (((), "Show"), (("space",), "Good"), (("space",), "Show")):
            await pressed(pilot, *pressing)
            shown = {key.description for key in pilot.app.screen.query(FooterKey)}
            assert shown & {"Show", "Good"} == {says}
