"""Who says what, on the page and in the table."""

from __future__ import annotations

from typing import cast

import pytest
from piloting import opened, pressed, settled
from textual.widgets import Static

from store.paths import Paths
from tui.desk.desk import Desk
from tui.desk.reading.asked import Asked
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.says import SaysScreen
from tui.widgets.reading import VOICES, Spot

ARTICLE = "社区“微基金”买单 居民共享重阳宴"


async def test_speakers_are_tinted_and_told(paths: Paths) -> None:
    """The page marks what each says; the entry names him, and whom a word points back to."""
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), (120, 40)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        view = page.view
        number, text = next((one.number, one.text) for one in view.passages if "雷涛告诉" in one.text)
        view.light = "speakers"
        await settled(pilot)
        marks = [at for voice in VOICES for at in view.marks.all(voice)]
        tinted = [view.ways.text(at.passage)[at.start : at.end] for at in marks]
        assert any(words in text for words in tinted)
        view.go(Spot(number, text.index("我们")))
        await settled(pilot)
        assert any("雷涛" in part.text for part in page.marker.layers.told(asked(page), lambda: None))


def asked(page: ReadingScreen) -> Asked:
    """The word under the cursor, as the entry asks about it."""
    view = page.view
    return Asked(view.ways.text(view.cursor.passage), view.cursor.passage, view.word, view.cursor.offset)


@pytest.mark.command("says", "says_go_to")
async def test_the_table_leads_to_the_place(paths: Paths) -> None:
    """W lists the statements; typing a name narrows them, Enter goes where one stands."""
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), (100, 30)) as pilot:
        await pressed(pilot, "g", "W")
        screen = cast(SaysScreen, pilot.app.screen)
        assert isinstance(screen, SaysScreen) and screen.items
        assert "the paper itself" in str(screen.query_one("#masthead", Static).content)
        await pressed(pilot, "slash", *"告诉", "enter")
        assert [one.verb for one in screen._shown] == ["告诉"]
        wanted = screen._shown[0]
        await pressed(pilot, "enter")
        there = cast(ReadingScreen, pilot.app.screen)
        assert isinstance(there, ReadingScreen) and there.view.cursor.passage == wanted.passage


@pytest.mark.command("unfold")
async def test_a_sentence_is_unfolded(paths: Paths) -> None:
    """U lays the sentence's lines over the page; Esc takes them away."""
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), (80, 24)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        number, text = next((one.number, one.text) for one in page.view.passages if "三部分组成" in one.text)
        page.view.go(Spot(number, text.index("三部分")))
        await pressed(pilot, "U")
        lines = [str(line.content) for line in pilot.app.screen.query(".unfolded").results(Static)]
        assert len(lines) >= 5 and any("组成" in line for line in lines)
        await pressed(pilot, "escape")
        assert pilot.app.screen is page
