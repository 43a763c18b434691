"""The mouse, wherever one points with it."""

from __future__ import annotations

from typing import Any, cast

import pytest
from piloting import opened, pressed, settled, until
from textual.events import MouseDown, MouseMove, MouseScrollDown, MouseUp
from textual.pilot import Pilot
from textual.screen import ModalScreen, Screen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import OptionList

from seeds.language.concordance import Mention
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence
from tui.desk.desk import Desk
from tui.screens.concordance import ConcordanceScreen
from tui.screens.entry_form import EntryForm
from tui.screens.help import HelpScreen
from tui.screens.library import LibraryScreen
from tui.screens.looking_up import LookupScreen
from tui.screens.note_form import NoteForm
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.review import ReviewScreen
from tui.typeset.cells import cells
from tui.widgets.detail import Detail
from tui.widgets.entry import EntryPanel
from tui.widgets.filter_line import FilterLine
from tui.widgets.find_line import FindLine
from tui.widgets.keys import Keys
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
    return view.paper.page.left + view.paper.document.column_of(spot), view.paper.document.row_of(
        spot
    ) - view.paper.top


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
        keys = pilot.app.screen.query_one(Keys)
        button = next(shown for shown in keys.row if shown.key == key)
        await clicked(pilot, keys, button.start + 1, 0)
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
        assert "居民" in view.selection.text() and view.selection.text().endswith("。")


async def test_the_wheel_over_the_entry_turns_the_entry(paths: Paths, article: str) -> None:
    """The text behind it stays where it is."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区", gloss="\n".join(f"sense {number}" for number in range(60)))
    async with opened(paths, Opening("reading", article), (120, 30)) as pilot:
        view = view_of(pilot)
        assert view.word_text == "社区"
        panel, top = pilot.app.screen.query_one(EntryPanel), view.paper.top
        await wheel(pilot, panel)
        assert panel.scroll_offset.y > 0 and view.paper.top == top
        await wheel(pilot, view)
        assert view.paper.top > top


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


def drawn(pilot: Pilot[None]) -> list[Strip]:
    """The lines of the screen."""
    return pilot.app.screen._compositor.render_strips()


async def clicked_on(pilot: Pilot[None], words: str, within: Widget | None = None) -> Screen[Any]:
    """Click the first place of a widget, or of the screen, that says these words; which screen there is then."""
    x, y, width, height = (within or pilot.app.screen).region
    lines = [strip.crop(x, x + width).text for strip in drawn(pilot)[y : y + height]]
    row, line = next((row, line) for row, line in enumerate(lines) if words in line)
    await pilot.click(offset=(x + cells(line[: line.index(words)]) + 1, y + row))
    await settled(pilot)
    return pilot.app.screen


@pytest.fixture
def kept(paths: Paths, article: str) -> Paths:
    """A reader who keeps a word with its sentence, a note on it, and a bookmark."""
    read = Desk(paths).library.open(article)
    passage = next(passage for passage in read.passages if "志愿者" in passage.text)
    at = passage.text.index("志愿者")
    place = Place.of(article, passage.number, passage.text, at, at + 3)
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("志愿者", gloss="a helper", sentences=[Sentence("一句话。", place, read.title)])
        notebook.glossary.keep("社区", gloss="a quarter")
        notebook.notes.write(place, "who are they?", title=read.title)
    return paths


async def test_what_the_entry_tells_of_is_clicked(kept: Paths, article: str) -> None:
    """Places and sentences are gone to, shorter words looked up, what is kept edited; other lines lead nowhere."""
    async with opened(kept, Opening("reading", article), (120, 60)) as pilot:
        screen = cast(ReadingScreen, pilot.app.screen)
        place = screen.desk.notebook.notes.entries()[0].place
        here = Spot(place.block, place.offset)
        for words, kind in (
            ("a helper", EntryForm),
            ("who are they", NoteForm),
            ("places in", ConcordanceScreen),
            ("to volunteer", LookupScreen),
            ("CC-CEDICT", ReadingScreen),
        ):
            screen.view.go(here)
            await settled(pilot)
            assert isinstance(await clicked_on(pilot, words, screen.panel), kind)
            assert screen.view.cursor == here
            if kind is not ReadingScreen:
                await pressed(pilot, "escape")
        other = next(part for part in screen.panel.parts if part.kind == "place").about
        assert isinstance(other, Mention) and other.article != article
        there = await clicked_on(pilot, other.before[-3:] + "志愿者", screen.panel)
        assert isinstance(there, ReadingScreen) and there.article.id == other.article
        assert there.view.cursor == Spot(other.block, other.start)


async def test_a_sentence_of_the_entry_is_gone_to(paths: Paths, article: str) -> None:
    """The one that explains a term, in the same article; Ctrl+o comes back."""
    async with opened(paths, Opening("reading", article), (120, 60)) as pilot:
        screen = cast(ReadingScreen, pilot.app.screen)
        view, said = screen.view, "社区“微基金”是以居民自筹"
        title = Spot(-1, screen.article.title.index("微基金"))
        view.go(title)
        await settled(pilot)
        assert await clicked_on(pilot, said[:6], screen.panel) is screen
        assert view.cursor > title and view.sentence.startswith(said)
        await pressed(pilot, "ctrl+o")
        assert view.cursor == title


async def test_a_sign_in_the_margin_is_clicked(kept: Paths, article: str) -> None:
    """The cursor goes to what is marked, wherever in its line that stands."""
    async with opened(kept, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        (note,) = view.marks.all("noted")
        view.go(Spot(note.passage, 0))
        await clicked(pilot, view, view.paper.page.left - 2, cell_of(view, Spot(note.passage, note.start))[1])
        assert view.cursor == Spot(note.passage, note.start)


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


async def test_beside_a_table_one_clicks_what_one_means(kept: Paths, article: str) -> None:
    """The preview opens its article, a sentence its place, what was written is edited, a plot changes its scale."""
    async with opened(kept, LIBRARY, (120, 40)) as pilot:
        screen = cast(LibraryScreen, pilot.app.screen)
        wanted = screen.item
        reading = await clicked_on(pilot, wanted.card.opening[:8] if wanted else "")
        assert wanted and isinstance(reading, ReadingScreen) and reading.article.id == wanted.card.id
        await pressed(pilot, "ctrl+g", "down")
        assert isinstance(await clicked_on(pilot, "一句话"), ReadingScreen)
        assert view_of(pilot).word_text == "志愿者"
        await pressed(pilot, "escape", "ctrl+n")
        assert isinstance(await clicked_on(pilot, "…", pilot.app.screen.query_one(Detail)), ReadingScreen)
        await pressed(pilot, "escape")
        await clicked(pilot, pilot.app.screen.query_one(".note"), 2, 0)
        assert isinstance(pilot.app.screen, NoteForm)
        await pressed(pilot, "escape", "ctrl+t")
        await clicked_on(pilot, "Characters read")
        assert any("by week" in strip.text for strip in drawn(pilot))


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


@pytest.mark.parametrize("keys", ["a", "question_mark", "comma", "ctrl+g e", "ctrl+g x", "ctrl+n e", "w"])
async def test_what_lies_over_a_screen_is_closed_with_the_mouse(kept: Paths, keys: str) -> None:
    """By a click on "Esc …" in its frame, and by one beside it."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, *keys.split())
        over = pilot.app.screen
        assert isinstance(over, ModalScreen)
        await clicked_on(pilot, "Esc ")
        await until(pilot, lambda: pilot.app.screen is not over)
        await pressed(pilot, keys.rsplit(maxsplit=1)[-1])
        again = pilot.app.screen
        assert isinstance(again, ModalScreen)
        await pilot.click(offset=(0, 0))
        await until(pilot, lambda: pilot.app.screen is not again)


async def test_what_is_written_is_kept_with_the_mouse(kept: Paths) -> None:
    """A click on the key in the frame presses it; a click beside the form drops nothing without asking."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "e", *"!!")
        form = pilot.app.screen
        await pilot.click(offset=(0, 0))
        await until(pilot, lambda: any("Esc again drops" in strip.text for strip in drawn(pilot)))
        assert pilot.app.screen is form
        await clicked_on(pilot, "Ctrl+s keeps")
        await until(pilot, lambda: pilot.app.screen is not form)
        await settled(pilot)
    with Notebook.read(kept) as notebook:
        assert any("!!" in entry.gloss for entry in notebook.glossary.entries())


async def test_a_click_into_the_text_ends_typing(paths: Paths, article: str) -> None:
    """The line to search with goes away, the cursor stays where it was put; Ctrl+o leads to the beginning."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        origin, there = view.cursor, Spot(1, 0)
        await pressed(pilot, "slash", *"shequ")
        await clicked(pilot, view, *cell_of(view, there))
        assert view.has_focus and view.cursor == there and view.marks.all("hit")
        assert not pilot.app.screen.query_one(FindLine).has_class("open")
        await pressed(pilot, "ctrl+o")
        assert view.cursor == origin


async def test_a_click_into_a_table_ends_typing(paths: Paths) -> None:
    """An empty filter goes away, one that narrows the table stays."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        line, table = pilot.app.screen.query_one(FilterLine), pilot.app.screen.query_one(Listing)
        for typed, stays in (("", False), ("a", True)):
            await pressed(pilot, "slash", *typed)
            await clicked(pilot, table, 6, 2)
            assert table.has_focus and line.has_class("open") is stays
