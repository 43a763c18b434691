"""Progress, the pre-reading sheet, flags and how much of a text is known, as a reader meets them."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import cast

import pytest
from piloting import opened, pressed
from textual.pilot import Pilot
from textual.widgets import Sparkline, Static

from store.notebook import Notebook
from store.notebook.days import day_of
from store.paths import Paths
from store.records import Place, now
from tui.desk.desk import Desk
from tui.desk.study.scheduling import Schedule
from tui.desk.study.sheet import SheetItem, SheetPart
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.progress import NONE_KNOWN, NOTHING_READ, ProgressScreen
from tui.screens.reading import ReadingScreen
from tui.screens.sheet import SheetScreen, named
from tui.widgets.detail import Detail
from tui.widgets.listing import Listing

LIBRARY = Opening("library")
BOTH = ((80, 24), (120, 40))


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.command("progress")
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
        assert said(pilot, "#read") == f"{half:,} today · {half:,} on 1 of 30 days"
        assert said(pilot, "#known") == "3 now · 3 more in 30 days"
        assert list(screen.query_one("#known Sparkline", Sparkline).data or ())[-2:] == [0, 3]
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_progress_of_a_new_reader_is_empty_and_whole(paths: Paths) -> None:
    """No number is needed to open it."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+t")
        assert "0 known" in str(pilot.app.screen.query_one("#masthead", Static).render())
        assert said(pilot, "#read") == NOTHING_READ and said(pilot, "#known") == NONE_KNOWN
        assert "No reviews" in screen_text(pilot)


async def test_bars_stand_for_days_or_weeks(paths: Paths, article: str) -> None:
    """What was read in a week is one bar of its sum; the second `w` brings the days back."""
    time = [now()]
    with Notebook.open(paths, lambda: time[0]) as notebook:
        for back, share in ((8, 0.25), (1, 0.5), (0, 1.0)):
            time[0] = now() - timedelta(days=back)
            notebook.places.leave(Place(article, 0, 0, ""), share)
    length = Desk(paths).library.cards()[article].characters
    week = round(length * 0.25) + round(length * 0.5)
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+t", "w")
        bars = list(pilot.app.screen.query_one("#read Sparkline", Sparkline).data or ())
        assert bars[-2:] == [round(length * 0.25), week] and bars[0] == 0
        assert said(pilot, "#read") == f"{round(length * 0.25) + week:,} on 3 of 364 days"
        await pressed(pilot, "w")
        days = list(pilot.app.screen.query_one("#read Sparkline", Sparkline).data or ())
        assert days[-2:] == [round(length * 0.25), round(length * 0.5)]


async def test_the_forecast_has_a_row_for_each_day(paths: Paths) -> None:
    """Each day by its name, with its number and a bar; a late card is due today."""
    schedule, time = Schedule(90), [now() - timedelta(days=40)]
    with Notebook.open(paths, lambda: time[0]) as notebook:
        entry = notebook.glossary.keep("社区", gloss="community")
        for kind in ("recall", "recognise"):
            notebook.cards.answer(entry.id, kind, lambda card, when: schedule.answer(card, 4, when), "")
        time[0] = now()
        notebook.cards.answer(entry.id, "recall", lambda card, when: schedule.answer(card, 3, when), "")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+t")
        after = day_of(now()) + timedelta(days=2)
        shown = screen_text(pilot)
        assert re.search(r"today 1 ━+", shown) and "tomorrow 0  " in shown
        assert re.search(rf"{after:%a} +{after.day} 0  ", shown)
        assert "1 today · 0 tomorrow" in shown


def said(pilot: Pilot[None], plot: str) -> str:
    """The words below a plot."""
    return str(pilot.app.screen.query_one(f"{plot} .said", Static).render())


def screen_text(pilot: Pilot[None]) -> str:
    """Everything on the screen, line by line."""
    return "\n".join(
        "".join(segment.text for segment in strip) for strip in pilot.app.screen._compositor.render_strips()
    )


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.command("sheet", "sheet_known", "sheet_read")
async def test_the_sheet_lists_terms_names_and_unknown_words(
    paths: Paths, article: str, size: tuple[int, int]
) -> None:
    """`S` in the article opens it; a word that is known leaves it; Enter goes back to the text."""
    async with opened(paths, Opening("reading", article), size) as pilot:
        await pressed(pilot, "S")
        screen = pilot.app.screen
        assert isinstance(screen, SheetScreen)
        assert (
            screen.query_one(Detail).region.y == screen.query_one(Listing).region.bottom
        )  # the width is the table's
        parts = {row.part for row in screen.items}
        assert parts == {"Key terms", "Names", "Words you do not know yet"}
        unknown = [row.item.word for row in screen.items if row.part.startswith("Words")]
        await pressed(pilot, "end", "3")
        word = unknown[-1]
        assert screen.desk.notebook.words.status(word) == "known"
        assert word not in [row.item.word for row in screen.items if row.part.startswith("Words")]
        await pressed(pilot, "r")
        assert isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.command("sheet_keep", "sheet_go_to", "sheet_learning", "back")
async def test_from_the_sheet_a_word_is_kept_and_visited(paths: Paths, article: str) -> None:
    """`a` keeps it with its sentence and place, its status stands on its row, Enter goes where it stands."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        library = pilot.app.screen
        assert isinstance(library, LibraryScreen)
        library.list_items(article)
        await pressed(pilot, "S")
        screen = pilot.app.screen
        assert isinstance(screen, SheetScreen) and screen.item
        word = screen.item.item.word
        await pressed(pilot, "a", "ctrl+s")
        (entry,) = screen.desk.notebook.glossary.find(word)
        place = entry.sentences[0].place
        assert place and unquoted(place.quote) == word
        await pressed(pilot, "2")
        assert "learning" in screen.query_one(Listing).render_line(1).text
        await pressed(pilot, "enter")
        page = pilot.app.screen
        assert isinstance(page, ReadingScreen) and page.article.id == article
        held = page.view.held
        assert unquoted(page.view.ways.text(held.passage)[held.start : held.end]) == word
        await pressed(pilot, "escape")


def unquoted(text: str) -> str:
    """A text may have quotation marks that the term is told without."""
    return re.sub("[“”‘’]", "", text)


@pytest.mark.command("flag", "next_flag")
async def test_a_flag_is_set_walked_to_and_taken_away(paths: Paths, article: str) -> None:
    """`!` flags, `.` walks the flags, `u` and a second `!` take them away."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        await pressed(pilot, "j", "j", "l", "exclamation_mark")
        (flag,) = screen.desk.notebook.flags.entries(article)
        assert [extent[0] for extent in screen.view.marks.all("flagged")] == [flag.place.block]
        await pressed(pilot, "G", "full_stop")
        assert (screen.view.cursor.passage, screen.view.cursor.offset) == (flag.place.block, flag.place.offset)
        await pressed(pilot, "exclamation_mark")
        assert screen.desk.notebook.flags.entries() == () and screen.view.marks.all("flagged") == []
        await pressed(pilot, "full_stop")
        assert "There are no flags here yet; ! sets one" in screen_text(pilot)
        await pressed(pilot, "u")
        assert len(screen.view.marks.all("flagged")) == 1


@pytest.mark.command("next_best")
async def test_the_library_says_how_much_is_known_and_what_to_read_next(paths: Paths, article: str) -> None:
    """The share comes by itself and follows the words; `b` goes to the article that suits best."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        assert {row.known for row in screen.items} == {0.0}
        from tui.desk.study.counts import Counting

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


def test_one_of_a_part_is_one() -> None:
    """The masthead counts as a person does."""
    item = SheetItem("社区", "shèqū", "community", "", 1, False)
    parts = SheetPart("Names", (item,), 0), SheetPart("Names", (item, item), 3), SheetPart("Flagged", (item,), 0)
    assert [*map(named, parts)] == ["1 name", "2 of 5 names", "1 flagged"]


@pytest.mark.command("sheet_new", "sheet_learning", "sheet_known", "sheet_ignored")
async def test_words_of_the_sheet_are_judged(paths: Paths, article: str) -> None:
    """The number is kept for the word in hand; what is known or ignored leaves the sheet."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "S")
        sheet = cast(SheetScreen, pilot.app.screen)
        for key, status in (("1", "new"), ("2", "learning"), ("3", "known"), ("4", "ignored")):
            await pressed(pilot, "end")
            assert sheet.item is not None
            row = sheet.item
            await pressed(pilot, "4" if status == "known" else "3", "u", key)
            with Notebook.read(paths) as notebook:
                assert notebook.words.status(row.item.word) == status
            stays = any(other.item.word == row.item.word for other in sheet.items)
            assert stays is (status in ("new", "learning"))


async def test_what_the_plots_say_is_not_cut_in_a_small_window(paths: Paths, article: str) -> None:
    """At 50 columns it goes on in a second line."""
    with Notebook.open(paths) as notebook:
        notebook.places.leave(Place(article, 0, 0, ""), 0.5)
        notebook.words.mark(["社区", "居民", "的"], "known")
        notebook.glossary.keep("社区", gloss="community")
    async with opened(paths, LIBRARY, (50, 20)) as pilot:
        await pressed(pilot, "ctrl+t")
        assert "…" not in screen_text(pilot)
        for line in ("#read", "#known"):
            part = pilot.app.screen.query_one(f"{line} .said", Static)
            assert part.size.height == 2 and part.region.bottom <= 19
