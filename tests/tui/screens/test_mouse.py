"""The mouse, wherever one points with it."""

from __future__ import annotations

from typing import cast

import pytest
from piloting import opened, pressed, settled, until
from textual.events import MouseDown, MouseMove, MouseScrollDown, MouseUp
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Footer, OptionList
from textual.widgets._footer import FooterKey

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.concordance import ConcordanceScreen
from tui.screens.help import HelpScreen
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.entry import EntryPanel
from tui.widgets.find_line import FindLine
from tui.widgets.listing import Listing
from tui.widgets.reading import ReadingView, Spot

LIBRARY = Opening("library")


async def clicked(pilot: Pilot[None], widget: Widget, x: int, y: int, times: int = 1) -> None:
    """Click a cell of a widget, and wait for what comes of it."""
    await pilot.click(widget, offset=(x, y), times=times)
    await settled(pilot)


async def wheel(pilot: Pilot[None], widget: Widget, times: int = 3) -> None:
    """Turn the wheel over the middle of a widget."""
    x, y = widget.region.x + widget.region.width // 2, widget.region.y + widget.region.height // 2
    for _ in range(times):
        pilot.app.post_message(MouseScrollDown(None, x, y, 0, 0, 0, False, False, False, screen_x=x, screen_y=y))
        await pilot.pause()
    await settled(pilot)


def view_of(pilot: Pilot[None]) -> ReadingView:
    """The text on the screen."""
    return cast(ReadingScreen, pilot.app.screen).view


def cell_of(view: ReadingView, spot: Spot) -> tuple[int, int]:
    """The cell of the view in which a character stands."""
    return view.page.left + view.document.column_of(spot), view.document.row_of(spot) - view.top


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


@pytest.mark.parametrize("key", ["slash", "p", "question_mark"])
async def test_the_keys_in_the_footer_are_buttons(paths: Paths, article: str, key: str) -> None:
    """A click on a key is the key."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        footer = pilot.app.screen.query_one(Footer)
        button = next(shown for shown in footer.query(FooterKey) if shown.key == key)
        await clicked(pilot, button, 1, 0)
        done = {
            "slash": lambda: pilot.app.screen.query_one(FindLine).has_focus,
            "p": lambda: view_of(pilot).pinyin == "word",
            "question_mark": lambda: isinstance(pilot.app.screen, HelpScreen),
        }
        await until(pilot, done[key])


async def test_a_double_click_opens_the_entry_of_that_word(paths: Paths, article: str) -> None:
    """Also on a narrow screen, where it stands below the text; three clicks select the sentence."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        text = view.ways.text(1)
        there = Spot(1, text.index("居民"))
        await clicked(pilot, view, *cell_of(view, there), times=2)
        panel = pilot.app.screen.query_one(EntryPanel)
        assert panel.display and "居民" in panel.text and "resident" in panel.text
        await clicked(pilot, view, *cell_of(view, there), times=3)
        assert "居民" in view.selected_text() and view.selected_text().endswith("。")


async def test_the_wheel_over_the_entry_turns_the_entry(paths: Paths, article: str) -> None:
    """The text behind it stays where it is."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区", gloss="\n".join(f"sense {number}" for number in range(60)))
    async with opened(paths, Opening("reading", article), (120, 30)) as pilot:
        view = view_of(pilot)
        assert view.word_text == "社区"
        panel, top = pilot.app.screen.query_one(EntryPanel), view.top
        await wheel(pilot, panel)
        assert panel.scroll_offset.y > 0 and view.top == top
        await wheel(pilot, view)
        assert view.top > top


async def test_a_place_elsewhere_is_clicked(paths: Paths, article: str) -> None:
    """Twice on a line of the concordance leads to the place."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        view.go(Spot(1, view.ways.text(1).index("居民")))
        await pressed(pilot, "f")
        screen = pilot.app.screen
        assert isinstance(screen, ConcordanceScreen)
        await clicked(pilot, screen.query_one(Listing), 30, 5, times=2)
        await until(pilot, lambda: isinstance(pilot.app.screen, ReadingScreen))
        assert view_of(pilot).word_text.startswith("居民")


async def test_a_setting_is_clicked(paths: Paths) -> None:
    """A click on a line of the settings changes it."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "comma")
        await clicked(pilot, pilot.app.screen.query_one(OptionList), 4, 0)
        assert pilot.app.theme != "jingdu-dark"
