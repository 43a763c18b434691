"""Keys that come before the page knows what they act on: they say what is waited for, and are carried out then."""

from __future__ import annotations

from threading import Event

import pytest
from piloting import go_to, opened, page, pressed, said, settled, until
from textual.widgets import Input, Static

from store.paths import Paths
from tui.desk.analyst.analyst import Analyst
from tui.screens.entry_form import EntryForm
from tui.screens.looking_up import LookupScreen
from tui.screens.opening import Opening
from tui.screens.reading import guide
from tui.screens.reading.guide import Guide


async def test_it_is_said_that_words_are_still_being_found(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a first start that takes seconds, in which a word is no more than a character: the page says why."""
    go_on = Event()
    words = Analyst.words

    def slowly(self: Analyst, *asked: object) -> object:
        go_on.wait(20)
        return words(self, *asked)  # type: ignore[arg-type]

    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        screen, line = page(pilot), pilot.app.screen.query_one("#status", Static)
        monkeypatch.setattr(Analyst, "words", slowly)
        monkeypatch.setattr(guide, "A_WHILE", 0)
        screen.view.analyses.clear()
        screen.guide.begin()
        await until(pilot, lambda: "finding the words … 0 s" in str(line.render()))
        await pilot.press("p")
        await until(pilot, lambda: said(pilot) == "Finding the words … pinyin comes with them")
        await pilot.press("t")
        await until(pilot, lambda: said(pilot) == "Finding the words … their marks come with them")
        await pilot.press("right", "a")
        await until(pilot, lambda: said(pilot).startswith("Opening words and dictionary"))
        assert pilot.app.screen is screen  # half a word is nothing to keep
        go_on.set()
        await until(pilot, lambda: isinstance(pilot.app.screen, EntryForm))
        await settled(pilot)
        kept = str(pilot.app.screen.query_one("#form").border_title).strip()
        assert len(kept) > 1 and kept == screen.opened.line()
        await pressed(pilot, "escape")
        go_on.clear()
        screen.view.analyses.clear()
        screen.guide.begin()
        await pilot.press("ctrl+l")
        await until(pilot, lambda: said(pilot).startswith("Finding the words"))
        go_on.set()
        await until(pilot, lambda: isinstance(pilot.app.screen, LookupScreen))
        await settled(pilot)
        assert pilot.app.screen.query_one(Input).value == kept


async def test_what_is_to_be_kept_waits_for_the_dictionary(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its gloss would be missing; the form comes when it is there, unless the reader says Esc meanwhile."""
    go_on, opened_there = Event(), Guide._open_books

    def slowly(self: Guide) -> object:
        go_on.wait(20)
        return opened_there(self)

    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        screen = page(pilot)
        monkeypatch.setattr(Guide, "_open_books", slowly)
        screen.guide.dictionary = None
        screen.guide.begin()
        await pilot.press("a")
        await until(pilot, lambda: said(pilot).startswith("Opening words and dictionary"))
        assert pilot.app.screen is screen
        go_on.set()
        await until(pilot, lambda: pilot.app.screen is not screen)
        await settled(pilot)
        assert "resident" in pilot.app.screen.query_one("#gloss", Input).value
        await pressed(pilot, "escape")
        go_on.clear()
        screen.guide.dictionary = None
        screen.guide.begin()
        await pilot.press("a")
        await pilot.press("m", "escape")
        assert said(pilot) == "No longer waited for"
        go_on.set()
        await until(pilot, lambda: screen.guide.dictionary is not None)
        await settled(pilot)
        assert pilot.app.screen is screen and not screen.view.marks.all("bookmark")


async def test_what_is_waited_for_is_said_as_long_as_it_is_waited_for(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`w` says at once what it waits for; once it is done the keys are seen again."""
    go_on = Event()
    aids = Analyst.aids

    def slowly(self: Analyst, *asked: object) -> object:
        go_on.wait(20)
        return aids(self, *asked)  # type: ignore[arg-type]

    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        monkeypatch.setattr(Analyst, "aids", slowly)
        page(pilot).guide.begin()
        await pilot.press("w")
        await until(pilot, lambda: said(pilot).startswith("Finding the key terms"))
        go_on.set()
        await settled(pilot)
        assert page(pilot).view.hand.unit != "word" and said(pilot) == ""
