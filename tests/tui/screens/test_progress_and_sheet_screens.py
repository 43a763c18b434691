"""Progress, the pre-reading sheet, flags and how much of a text is known, as a reader meets them."""

from __future__ import annotations

import pytest
from piloting import opened, pressed
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk import Desk
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.progress import Chart, ProgressScreen
from tui.screens.reading import ReadingScreen
from tui.screens.sheet import SheetScreen

LIBRARY = Opening("library")
BOTH = ((80, 24), (120, 40))


@pytest.mark.parametrize("size", BOTH)
async def test_progress_shows_what_was_done_today(paths: Paths, article: str, size: tuple[int, int]) -> None:
    """The charts say in words what they draw."""
    with Notebook.open(paths) as notebook:
        notebook.places.leave(Place(article, 0, 0, ""), 0.5)
        notebook.words.mark(["社区", "居民", "的"], "known")
    half = round(Desk(paths).library.cards()[article].characters / 2)
    async with opened(paths, LIBRARY, size) as pilot:
        await pressed(pilot, "ctrl+t")
        screen = pilot.app.screen
        assert isinstance(screen, ProgressScreen)
        assert "3 known" in str(screen.query_one("#masthead", Static).render())
        assert f"{half:,} today" in str(screen.query_one("#read", Chart).render())
        assert "█" in str(screen.query_one("#known", Chart).render())
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_progress_of_a_new_reader_is_empty_and_whole(paths: Paths) -> None:
    """No number is needed to open it."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+t")
        assert "0 known" in str(pilot.app.screen.query_one("#masthead", Static).render())


@pytest.mark.parametrize("size", BOTH)
async def test_the_sheet_lists_terms_names_and_unknown_words(
    paths: Paths, article: str, size: tuple[int, int]
) -> None:
    """`S` in the article opens it; a word that is known leaves it; Enter goes back to the text."""
    async with opened(paths, Opening("reading", article), size) as pilot:
        await pressed(pilot, "S")
        screen = pilot.app.screen
        assert isinstance(screen, SheetScreen)
        parts = {row.part for row in screen.items}
        assert parts == {"Key terms", "Names", "Words you do not know yet"}
        unknown = [row.item.word for row in screen.items if row.part.startswith("Words")]
        await pressed(pilot, "end", "3")
        word = unknown[-1]
        assert screen.desk.notebook.words.status(word) == "known"
        assert word not in [row.item.word for row in screen.items if row.part.startswith("Words")]
        await pressed(pilot, "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_flag_is_set_walked_to_and_taken_away(paths: Paths, article: str) -> None:
    """`!` flags, `.` walks the flags, `u` and a second `!` take them away."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        await pressed(pilot, "j", "j", "l", "exclamation_mark")
        (flag,) = screen.desk.notebook.flags.entries(article)
        assert [extent[0] for extent in screen.view.marked("flagged")] == [flag.place.block]
        await pressed(pilot, "G", "full_stop")
        assert (screen.view.cursor.passage, screen.view.cursor.offset) == (flag.place.block, flag.place.offset)
        await pressed(pilot, "exclamation_mark")
        assert screen.desk.notebook.flags.entries() == () and screen.view.marked("flagged") == []
        await pressed(pilot, "u")
        assert len(screen.view.marked("flagged")) == 1


async def test_the_library_says_how_much_is_known_and_what_to_read_next(paths: Paths, article: str) -> None:
    """The share comes by itself and follows the words; `b` goes to the article that suits best."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        assert {row.known for row in screen.items} == {0.0}
        from tui.study.counts import Counting

        words = Counting(screen.desk).of(article).words
        screen.keep(lambda: screen.desk.notebook.words.mark(words, "known"))
        await pressed(pilot, "b")
        await pressed(pilot, "b")
        assert screen.item is not None
        assert (screen.item.card.id, screen.item.known) == (article, 1.0)


async def test_cards_that_wait_are_told_in_the_library(paths: Paths) -> None:
    """The masthead says it."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区", gloss="community")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        assert "1 card to review" in str(pilot.app.screen.query_one("#masthead", Static).render())
