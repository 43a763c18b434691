"""What was written and could not be kept stands before the reader again."""

from __future__ import annotations

import pytest
from piloting import opened, pressed, settled
from textual.pilot import Pilot
from textual.widgets import Input, TextArea
from troubles import failing, toasts

from store.errors import StoreError
from store.notebook.corrections import Corrections, PlacedReadings
from store.notebook.glossary import Glossary
from store.notebook.marks import Notes
from store.notebook.remembered import Articles, Decisions
from store.paths import Paths
from store.records import Place
from tui.desk.desk import Desk
from tui.screens.asking import AskingScreen
from tui.screens.entry_form import EntryForm
from tui.screens.note_form import NoteForm
from tui.screens.opening import Opening

LIBRARY, SIZE = Opening("library"), (100, 30)


async def test_a_note_that_cannot_be_kept_is_not_lost(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands in its form again, and is kept as soon as that can be done."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        await pressed(pilot, "c", *"hello")
        with monkeypatch.context() as patch:
            patch.setattr(Notes, "write", failing(StoreError("The disk is full.", "make room")))
            await pressed(pilot, "ctrl+s")
            assert "Not kept" in toasts(pilot)
        form = pilot.app.screen
        assert isinstance(form, NoteForm)
        assert form.query_one(TextArea).text == "hello"
        await pressed(pilot, "ctrl+s")
        assert [note.text for note in Desk(paths).notebook.notes.entries()] == ["hello"]


async def test_what_a_note_was_changed_to_is_not_lost(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the list of notes too; leaving the form asks whether it may be dropped."""
    Desk(paths).notebook.notes.write(Place("x", 0, 0, "社区"), "old", title="t")
    async with opened(paths, Opening("library"), SIZE) as pilot:
        await pressed(pilot, "ctrl+n", "e", *"er")
        with monkeypatch.context() as patch:
            patch.setattr(Notes, "edit", failing(StoreError("The disk is full.", "make room")))
            await pressed(pilot, "ctrl+s")
        form = pilot.app.screen
        assert isinstance(form, NoteForm)
        assert form.query_one(TextArea).text == "older"
        await pressed(pilot, "escape")
        assert pilot.app.screen is form
        await pressed(pilot, "ctrl+s")
        assert [note.text for note in Desk(paths).notebook.notes.entries()] == ["older"]


async def unkept(pilot: Pilot[None], monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """Write a note and a tag into the form of an entry that cannot be kept at first; it is kept in the end."""
    form = pilot.app.screen
    assert isinstance(form, EntryForm)
    form.query_one("#tags", Input).value = "later, 难"
    form.query_one(TextArea).text = "a\nthought"
    with monkeypatch.context() as patch:
        patch.setattr(Glossary, what, failing(StoreError("The disk is full.", "make room")))
        await pressed(pilot, "ctrl+s")
        assert "Not kept" in toasts(pilot)
    again = pilot.app.screen
    assert isinstance(again, EntryForm)
    assert again is not form
    assert (again.query_one(TextArea).text, again.query_one("#tags", Input).value) == ("a\nthought", "later, 难")
    await pressed(pilot, "escape")
    assert pilot.app.screen is again, "what was written would go without a question"
    await pressed(pilot, "ctrl+s")
    assert not isinstance(pilot.app.screen, EntryForm)


@pytest.mark.parametrize("keys", [("a",), ("ctrl+l", "enter", "a"), ("S", "a")], ids=["page", "look-up", "sheet"])
async def test_a_new_entry_that_cannot_be_kept_is_not_lost(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    """It stands in its form again wherever it is written: on the page, in the look-up, on the sheet."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        for key in keys:
            await pressed(pilot, key)
            await settled(pilot)
        await unkept(pilot, monkeypatch, "keep")
        (entry,) = Desk(paths).notebook.glossary.entries()
        assert (entry.note, set(entry.tags)) == ("a\nthought", {"later", "难"})


async def test_what_an_entry_was_changed_to_is_not_lost(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the list of terms; a gloss that nobody touched stays as it was, also what no terminal is sent of it."""
    Desk(paths).notebook.glossary.keep("社区", gloss="a\x1b[31mcommunity")
    async with opened(paths, LIBRARY, SIZE) as pilot:
        await pressed(pilot, "ctrl+g", "e")
        await unkept(pilot, monkeypatch, "edit")
        (entry,) = Desk(paths).notebook.glossary.entries()
        assert (entry.note, entry.gloss) == ("a\nthought", "a\x1b[31mcommunity")


@pytest.mark.parametrize(
    ("screen", "keys", "typed", "what"),
    [
        ("reading", ("R",), "lái", (Decisions, "read")),
        ("reading", ("R",), "lái", (PlacedReadings, "read")),
        ("reading", ("E",), "另外", (Corrections, "correct")),
        ("library", ("t",), "later", (Articles, "tag")),
        ("glossary", ("ctrl+g", "t"), "later", (Glossary, "edit")),
    ],
    ids=["reading", "reading here", "printed", "tags of a text", "tags of a term"],
)
async def test_a_line_that_cannot_be_kept_is_not_lost(
    paths: Paths,
    article: str,
    monkeypatch: pytest.MonkeyPatch,
    screen: str,
    keys: tuple[str, ...],
    typed: str,
    what: tuple[type, str],
) -> None:
    """What was typed in answer to a question stands there again, and is kept as soon as that can be done."""
    Desk(paths).notebook.glossary.keep("社区", gloss="community")
    opening = Opening("reading", article) if screen == "reading" else LIBRARY
    async with opened(paths, opening, SIZE) as pilot:
        await settled(pilot)
        for key in keys:
            await pressed(pilot, key)
        form = pilot.app.screen
        assert isinstance(form, AskingScreen)
        line = form.query_one(Input)
        if what[1] == "read":
            typed = " ".join([typed] * len(line.value.split()))
        line.value = typed
        key = "ctrl+o" if what[0] is PlacedReadings else "enter"
        with monkeypatch.context() as patch:
            patch.setattr(*what, failing(StoreError("The disk is full.", "make room")))
            await pressed(pilot, key)
            await settled(pilot)
            assert "Not kept" in toasts(pilot)
        again = pilot.app.screen
        assert isinstance(again, AskingScreen)
        assert again.query_one(Input).value == typed
        await pressed(pilot, key)
        await settled(pilot)
        assert not isinstance(pilot.app.screen, AskingScreen)
