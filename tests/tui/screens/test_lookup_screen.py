"""Looking a word up on the whole screen."""

from __future__ import annotations

import pytest
from piloting import opened, pressed, settled, until
from textual.pilot import Pilot
from textual.widgets import Input, Static

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.concordance import ConcordanceScreen
from tui.screens.looking_up import LookupScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.detail import Detail
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


async def ask(pilot: Pilot[None], words: str) -> LookupScreen:
    """Type into the field, and wait for what is found."""
    screen = pilot.app.screen
    assert isinstance(screen, LookupScreen)
    screen.query_one(Input).value = words
    await until(pilot, lambda: screen.found.query == words)
    await settled(pilot)
    return screen


def told(screen: LookupScreen) -> str:
    """What the entry in hand says."""
    return "\n".join(str(part.render()) for part in screen.query_one(Detail).query(Static))


@pytest.mark.parametrize(
    ("asked", "word"),
    [("社区", "社区"), ("社區", "社区"), ("shequ", "社区"), ("she4qu1", "社区"), ("resident", "居民")],
)
@pytest.mark.command("lookup")
async def test_a_word_is_found_however_it_is_typed(paths: Paths, asked: str, word: str) -> None:
    """Characters of either script, pinyin with and without tones, and English lead to the entry."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, asked)
        assert word in [entry.simplified for entry in screen.found.entries[:8]]
        assert screen.query_one(Listing).row_count == len(screen.found.entries)
        assert (
            " shèqū " in "".join(screen.query_one(Listing).render_line(row).text for row in range(1, 9))
            or word != "社区"
        )


async def test_what_is_not_there_is_said_with_the_nearest(paths: Paths) -> None:
    """A slip leads to what may have been meant, nonsense to a calm line, an empty field to what can be typed."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "residnet")
        assert "nearest" in str(screen.query_one("#masthead", Static).render()) and screen.found.entries
        await ask(pilot, "[red]@@@")
        assert "[red]@@@" in str(screen.query_one("#empty", Static).render())
        await ask(pilot, "")
        assert "pinyin" in str(screen.query_one("#empty", Static).render())


@pytest.mark.command("lookup_keep", "lookup_field", "lookup_elsewhere")
async def test_a_word_found_is_kept_and_followed_into_the_library(paths: Paths) -> None:
    """Enter goes to the list, `a` keeps, `/` goes back to the field, Enter shows the places in the library."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "居民")
        await pressed(pilot, "enter", "a", "enter")
        with Notebook.read(paths) as notebook:
            (kept,) = notebook.glossary.entries()
        assert kept.term == "居民" and "resident" in kept.gloss and kept.gloss_source
        assert "resident" in told(screen)
        await pressed(pilot, "slash")
        assert screen.query_one(Input).has_focus
        await pressed(pilot, "enter", "enter")
        assert isinstance(pilot.app.screen, ConcordanceScreen)


async def test_the_word_under_the_cursor_is_brought_along(paths: Paths, article: str) -> None:
    """From the page one looks up what one stands on, and Esc comes back to it."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        page = pilot.app.screen
        assert isinstance(page, ReadingScreen)
        word = page.view.word_text
        await pressed(pilot, "ctrl+l")
        screen = pilot.app.screen
        assert isinstance(screen, LookupScreen) and screen.query_one(Input).value == word
        await until(pilot, lambda: bool(screen.found.entries))
        await pressed(pilot, "escape")
        assert pilot.app.screen is page
