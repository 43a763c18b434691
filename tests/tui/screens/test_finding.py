"""Finding on a page: in the article, by characters and pinyin, and elsewhere in the library."""

from __future__ import annotations

import pytest
from piloting import go_to, opened, page, pressed
from textual.widgets import Static

from store.paths import Paths
from tui.desk.desk import Desk
from tui.screens.concordance import ConcordanceScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.entry import EntryPanel
from tui.widgets.find_line import FindLine


@pytest.mark.command("find", "next_hit")
async def test_find_as_one_types(paths: Paths, article: str) -> None:
    """Every letter searches; Enter stays, n goes on, Esc forgets the hits."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "slash", "基", "金")
        hits = page(pilot).view.marks.all("hit")
        assert len(hits) > 5
        await pressed(pilot, "enter")
        first = page(pilot).view.cursor
        assert "hit" in str(page(pilot).query_one("#status", Static).render())
        await pressed(pilot, "n")
        assert page(pilot).view.cursor > first
        await pressed(pilot, "escape")
        assert page(pilot).view.marks.all("hit") == []
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_search_that_is_over_is_no_more_spoken_of(paths: Paths, article: str) -> None:
    """Who reads on is told of no hit; Esc ends the search first, and the entry stays open."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        status = page(pilot).query_one("#status", Static)
        await pressed(pilot, "enter", "slash", "基", "金", "enter")
        assert "hit 1 of" in str(status.render())
        await pressed(pilot, "l", "l")
        assert "hit" not in str(status.render())
        await pressed(pilot, "escape")
        assert page(pilot).view.marks.all("hit") == []
        assert page(pilot).query_one(EntryPanel).display


async def test_find_by_pinyin(paths: Paths, article: str) -> None:
    """Letters find syllables, without tones."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "slash", *"jijin")
        view = page(pilot).view
        found = {view.ways.text(hit.passage)[hit.start : hit.end] for hit in view.marks.all("hit")}
        assert "基金" in found


async def test_find_by_a_reading_that_is_not_shown(paths: Paths) -> None:
    """The dictionary knows 重点 as chóngdiǎn too: who reads it so finds it."""
    with_it = Desk(paths).library.find("以“阵地”系民心")
    async with opened(paths, Opening("reading", with_it), (80, 24)) as pilot:
        await pressed(pilot, "slash", *"chongdian")
        view = page(pilot).view
        assert {view.ways.text(hit.passage)[hit.start : hit.end] for hit in view.marks.all("hit")} == {"重点"}


async def test_escape_while_searching_goes_back(paths: Paths, article: str) -> None:
    """An abandoned search leaves one where one was."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        before = page(pilot).view.cursor
        await pressed(pilot, "slash", "基", "escape")
        assert page(pilot).view.cursor == before
        assert not page(pilot).query_one(FindLine).has_class("open")


@pytest.mark.command("elsewhere", "hit_go_to")
async def test_where_else_and_back(paths: Paths, article: str) -> None:
    """`f` lists the word's places in the library; Enter reads one, Esc comes back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "f")
        assert isinstance(pilot.app.screen, ConcordanceScreen)
        assert len({mention.article for mention in pilot.app.screen.items}) > 3
        await pressed(pilot, "enter")
        assert page(pilot).view.word_text.startswith("居民")
        await pressed(pilot, "escape", "escape")
        assert page(pilot).article.id == article
