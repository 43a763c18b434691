"""The mouse, wherever one points with it."""

from __future__ import annotations

from typing import cast

import pytest
from clicking import clicked, clicked_on, drawn, wheel
from piloting import opened, pressed, settled, until
from textual.pilot import Pilot
from textual.screen import ModalScreen

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
from tui.widgets.detail import Detail
from tui.widgets.entry import EntryPanel
from tui.widgets.find_line import FindLine
from tui.widgets.keys import Keys
from tui.widgets.listing import Listing
from tui.widgets.reading import ReadingView, Spot

LIBRARY = Opening("library")


def view_of(pilot: Pilot[None]) -> ReadingView:
    """The text on the screen."""
    return cast(ReadingScreen, pilot.app.screen).view


def cell_of(view: ReadingView, spot: Spot) -> tuple[int, int]:
    """The cell of the view in which a character stands."""
    return view.paper.page.left + view.paper.document.column_of(spot), view.paper.document.row_of(
        spot
    ) - view.paper.top


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
        await clicked_on(pilot, "Characters by day")
        assert any("by week" in strip.text for strip in drawn(pilot))


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
