"""Every screen and form in every window, from one cell to a wall, opened in it and drawn to another size."""

from __future__ import annotations

import pytest
from piloting import opened, pressed, settled

from store.paths import Paths
from tui.screens.opening import Opening

SIZES = ((200, 60), (1, 1))
WAYS = {
    "library": (),
    "library preview": ("v",),
    "library filter": ("slash", "阳"),
    "library add": ("a",),
    "sheet": ("S",),
    "help": ("question_mark",),
    "palette": ("ctrl+p",),
    "palette searching": ("ctrl+p", *"pin"),
    "settings": ("comma",),
    "glossary": ("ctrl+g",),
    "glossary edit": ("ctrl+g", "e"),
    "glossary export": ("ctrl+g", "x"),
    "notes": ("ctrl+n",),
    "notes edit": ("ctrl+n", "e"),
    "review": ("ctrl+r",),
    "review answer": ("ctrl+r", "space"),
    "progress": ("ctrl+t",),
    "page": ("page",),
    "page entry": ("page", "enter"),
    "page keep": ("page", "a"),
    "page note": ("page", "c"),
    "page bookmarks": ("page", "m", "apostrophe"),
    "page join": ("page", "s"),
    "page reading": ("page", "R"),
    "page find": ("page", "slash", *"shequ"),
    "page pinyin": ("page", "p", "p", "p", "p"),
    "page alone": ("page", "z"),
    "concordance": ("page", "f"),
    "lookup": ("page", "ctrl+l"),
}


@pytest.mark.parametrize("way", WAYS)
async def test_a_screen_outlives_any_size(kept: Paths, article: str, way: str) -> None:
    """It opens in a window of a few cells, and stays however the window is drawn from then on."""
    keys = [key for key in WAYS[way] if key != "page"]
    opening = Opening("reading", article) if "page" in WAYS[way] else Opening("library")
    async with opened(kept, opening, (4, 3)) as pilot:
        await pressed(pilot, *keys)
        before = [type(screen) for screen in pilot.app.screen_stack]
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await settled(pilot)
        assert [type(screen) for screen in pilot.app.screen_stack] == before
        await pressed(pilot, "down", "up", "enter", "escape")
