"""What a native reader knows, on the page: who says what, constructions, a long sentence in its steps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from piloting import opened, pressed, said, settled
from textual.widgets import Input, Static

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.desk import Desk
from tui.desk.library.adding import Adder
from tui.desk.reading.asked import Asked
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.says import SaysScreen
from tui.widgets.listing import Listing
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
        assert any("雷涛" in part.text for part in page.parts.marker.layers.told(asked(page), lambda: None))
        assert "W who says what" in edge(page)
        view.go(Spot(-1, 0))  # the title: short, and nobody says it
        await settled(pilot)
        assert edge(page) == ""


def edge(page: ReadingScreen) -> str:
    """What stands at the foot of the entry."""
    return list(page.panel.drawn(range(page.panel.region.height), 38))[-1].text.strip("▏ ")


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
        masthead = screen.query_one("#masthead", Static)
        assert "the paper itself" in str(masthead.content)
        assert masthead.size.height > len(str(masthead.content).split("\n"))  # a blank line stands above the table
        await pressed(pilot, "slash", *"告诉", "enter")
        assert [one.verb for one in screen.shown] == ["告诉"]
        wanted = screen.shown[0]
        await pressed(pilot, "enter")
        there = cast(ReadingScreen, pilot.app.screen)
        assert isinstance(there, ReadingScreen) and there.view.cursor.passage == wanted.passage


async def test_what_the_table_of_statements_means_stands_with_it(paths: Paths) -> None:
    """The sign of a speaker who is only likely is explained where there is one; in a broad table the sense of each
    verb stands beside it."""
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), (120, 40)) as pilot:
        await pressed(pilot, "g", "W")
        screen = cast(SaysScreen, pilot.app.screen)
        listing, masthead = screen.query_one(Listing), screen.query_one("#masthead", Static)
        sure = [replace(one, doubt=False) for one in screen.items]
        for items, is_told in ((sure, False), ([replace(sure[0], doubt=True), *sure[1:]], True)):
            screen.show_items(items)
            await settled(pilot)
            assert ("? only likely" in str(masthead.content)) is is_told
            assert ("?" in listing.render_line(1).text) is is_told
        for size, is_told in (((120, 40), True), ((80, 24), False)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            assert ("Sense" in listing.render_line(0).text) is is_told
            assert (screen.shown[0].stance in listing.render_line(1).text) is is_told


@pytest.mark.command("unfold")
async def test_a_sentence_is_unfolded(paths: Paths) -> None:
    """U lays the sentence's lines over the page; Esc takes them away."""
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), (80, 24)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        number, text = next((one.number, one.text) for one in page.view.passages if "三部分组成" in one.text)
        page.view.go(Spot(number, text.index("三部分")))
        await pressed(pilot, "enter")
        assert "U unfolds the sentence" in next(iter(page.panel.drawn(range(1), 80))).text
        await pressed(pilot, "U")
        lines = [str(line.content) for line in pilot.app.screen.query(".unfolded").results(Static)]
        assert len(lines) >= 5 and any("组成" in line for line in lines)
        legend = str(pilot.app.screen.query_one(".legend", Static).content)
        assert "main verb" in legend
        for sign in ("└", "…", "└?"):  # what is not there is not explained
            assert (f"{sign} " in legend) is any(f"{sign} " in line or sign == "…" in line for line in lines)
        await pressed(pilot, "escape")
        assert pilot.app.screen is page


async def test_what_is_one_clause_opens_nothing(paths: Paths) -> None:
    """A headline says in the page's line that there is nothing to unfold."""
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), (80, 24)) as pilot:
        page = pilot.app.screen
        await pressed(pilot, "g", "U")
        assert pilot.app.screen is page
        assert "nothing to unfold" in said(pilot)


@pytest.mark.command("keep_construction")
async def test_a_construction_is_kept_as_a_term(paths: Paths) -> None:
    """A keeps the pattern with what it means, the sentence it was met in and an example of its own."""
    desk = Desk(paths)
    async with opened(paths, Opening("reading", desk.library.find(ARTICLE)), (80, 24)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        number, text = next(
            (one.number, one.text) for one in page.view.passages if "以社区实际需求为导向" in one.text
        )
        page.view.go(Spot(number, text.index("以社区实际需求为导向")))
        await pressed(pilot, "A", "ctrl+s")
        await settled(pilot)
        (entry,) = page.desk.notebook.glossary.find("以…为…")
        assert "construction" in entry.tags and entry.gloss and len(entry.sentences) == 2
        assert "以社区实际需求为导向" in entry.sentences[0].text


async def test_a_kept_construction_is_reviewed_like_a_term(paths: Paths) -> None:
    """A on the page, then review: the sentence shows the pattern's words, the answer its meaning and example."""
    desk = Desk(paths)
    async with opened(paths, Opening("reading", desk.library.find(ARTICLE)), (80, 24)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        number, text = next(
            (one.number, one.text) for one in page.view.passages if "以社区实际需求为导向" in one.text
        )
        page.view.go(Spot(number, text.index("以社区实际需求为导向")))
        await pressed(pilot, "A", "ctrl+s")
        await settled(pilot)
    async with opened(paths, Opening("review"), (80, 24)) as pilot:
        front = str(pilot.app.screen.query_one("#front", Static).render())
        assert "以…为…" in front and "以社区实际需求为导向" in front.replace("\n", "")
        await pressed(pilot, "space", "3")
        await settled(pilot)
        (card,) = desk.notebook.cards.by_id().values()
        assert card.kind == "recognise" and card.memory is not None


async def test_a_number_is_kept_with_its_meaning(paths: Paths, tmp_path: Path) -> None:
    """The form that `a` opens proposes what the entry says of it, also where the key came first."""
    text = tmp_path / "渡口.txt"
    text.write_text("渡口的一年\n\n渡口今年的游客翻了一番，船票收入达到2.79万元。\n", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        (article,) = adder.add(text).articles
    async with opened(paths, Opening("reading", article.id), (80, 24)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        number, line = next((one.number, one.text) for one in page.view.passages if "万元" in one.text)
        page.view.go(Spot(number, line.index("2.79")))
        await pressed(pilot, "a")
        assert "27,900" in pilot.app.screen.query_one("#gloss", Input).value
        await pressed(pilot, "enter")
        (entry,) = page.opened.desk.notebook.glossary.entries()
        assert "27,900" in entry.gloss and entry.gloss_source == "jingdu"


async def test_a_name_is_kept_with_what_it_names(paths: Paths, tmp_path: Path) -> None:
    """As the entry says it: of a place its kind, of a person the surname; a part of a name has nothing to say."""
    text = tmp_path / "渡口.txt"
    text.write_text("渡口的一年\n\n青江市的船工王建国说，今年的游客多了。\n", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        (article,) = adder.add(text).articles
    async with opened(paths, Opening("reading", article.id), (80, 24)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        number, line = next((one.number, one.text) for one in page.view.passages if "船工" in one.text)
        for name, gloss in (("青江市", "the name of a place; a 市"), ("王建国", "a person’s name; surname 王")):
            page.view.go(Spot(number, line.index(name)))
            await pressed(pilot, "a")
            assert pilot.app.screen.query_one("#gloss", Input).value.startswith(gloss)
            await pressed(pilot, "escape")
