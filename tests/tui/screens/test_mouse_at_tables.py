"""The mouse at lists, cards and settings: what is clicked is meant."""

from __future__ import annotations

from typing import cast

from clicking import clicked, clicked_on, wheel
from piloting import opened, pressed, settled
from textual.events import MouseDown, MouseMove, MouseUp
from textual.widgets import OptionList

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.review import ReviewScreen
from tui.widgets.filter_line import FilterLine
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


async def test_a_row_is_taken_in_hand_and_opened(paths: Paths) -> None:
    """One click takes the row in hand, another opens the article; so does a double click at once."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = cast(LibraryScreen, pilot.app.screen)
        table = screen.query_one(Listing)
        await clicked(pilot, table, 6, 4)
        assert table.cursor_row == 3 and screen.item is not None and pilot.app.screen is screen
        wanted = screen.item.card.id
        await clicked(pilot, table, 6, 4)
        assert cast(ReadingScreen, pilot.app.screen).article.id == wanted
        await pressed(pilot, "escape")
        await clicked(pilot, table, 6, 6, times=2)
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert pilot.app.screen.article.id != wanted


async def test_a_long_table_follows_wheel_and_scroll_bar(paths: Paths) -> None:
    """Rows below the last one are reached with the mouse alone."""
    with Notebook.open(paths) as notebook:
        for number in range(60):
            notebook.glossary.keep(f"社区{number}", gloss=str(number))
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g")
        table = pilot.app.screen.query_one(Listing)
        await wheel(pilot, table)
        turned = table.scroll_offset.y
        assert turned > 0
        bar = table.vertical_scrollbar.region
        for kind, y, step in (
            (MouseDown, bar.y + 3, 0),
            (MouseMove, bar.bottom - 2, 9),
            (MouseUp, bar.bottom - 2, 0),
        ):
            event = kind(None, bar.x, y, 0, step, 1, False, False, False, screen_x=bar.x, screen_y=y)
            pilot.app.post_message(event)
            await pilot.pause(0.05)
        await settled(pilot)
        assert table.scroll_offset.y > turned + 5


async def test_a_setting_is_clicked(paths: Paths) -> None:
    """A click on a line of the settings changes it."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "comma")
        await clicked(pilot, pilot.app.screen.query_one(OptionList), 4, 0)
        assert pilot.app.theme != "jingdu-dark"


async def test_the_head_of_a_table_is_clicked(kept: Paths) -> None:
    """It sorts by that column; again, the other way round where the table knows it."""
    async with opened(kept, LIBRARY, (120, 40)) as pilot:
        screen = cast(LibraryScreen, pilot.app.screen)
        table = screen.query_one(Listing)

        def lengths() -> list[int]:
            by_title = {row.card.title: row.card.characters for row in screen.items}
            rows = [table.render_line(y).text for y in range(1, table.row_count + 1)]
            return [length for row in rows for title, length in by_title.items() if title in row]

        await clicked_on(pilot, "Length")
        assert lengths() == sorted(lengths())
        await clicked_on(pilot, "Length")
        assert lengths() == sorted(lengths(), reverse=True)


async def test_a_card_is_turned_and_answered_with_the_mouse(kept: Paths) -> None:
    """A click turns the card over, one on an answer gives it; a click beside the answers gives none."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+r")
        screen = cast(ReviewScreen, pilot.app.screen)
        first = screen.question
        await pilot.click("#place")
        await settled(pilot)
        assert screen.turned
        await pilot.click("#place")
        await settled(pilot)
        assert screen.turned and screen.question == first
        await clicked_on(pilot, "Good")
        assert not screen.turned and screen.question != first


async def test_a_click_into_a_table_ends_typing(paths: Paths) -> None:
    """An empty filter goes away, one that narrows the table stays."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        line, table = pilot.app.screen.query_one(FilterLine), pilot.app.screen.query_one(Listing)
        for typed, stays in (("", False), ("a", True)):
            await pressed(pilot, "slash", *typed)
            await clicked(pilot, table, 6, 2)
            assert table.has_focus and line.has_class("open") is stays
