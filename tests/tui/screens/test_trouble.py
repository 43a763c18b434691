"""What fails as foreseen is told in a line, and the program goes on."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
from piloting import opened, pressed, settled
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea
from textual.worker import WorkerFailed

from seeds.errors import CannotRead
from seeds.language.dictionary import Dictionary
from store.database.errors import NewerNotebook
from store.errors import StoreError
from store.notebook.corrections import Corrections, PlacedReadings
from store.notebook.glossary import Glossary
from store.notebook.marks import Notes
from store.notebook.remembered import Articles, Decisions
from store.paths import Paths
from store.records import Place
from tui.desk.analyst.analyst import Analyst
from tui.desk.desk import Desk
from tui.screens.asking import AskingScreen
from tui.screens.entry_form import EntryForm
from tui.screens.help import HelpScreen
from tui.screens.looking_up import LookupScreen
from tui.screens.note_form import NoteForm
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen

LIBRARY, SIZE = Opening("library"), (100, 30)
FORESEEN = [CannotRead("The disk is full.", "make room"), OSError(28, "No space left on device", "dictionary")]


def toasts(pilot: Pilot[None]) -> str:
    """What stands in the corner."""
    return "\n".join(f"{note.title}: {note.message}" for note in pilot.app._notifications)


def failing(error: Exception) -> Callable[..., Dictionary]:
    """Something that cannot be done."""

    def fail(*args: object, **more: object) -> Dictionary:
        raise error

    return fail


@pytest.mark.parametrize("error", FORESEEN, ids=["ours", "the disk's"])
async def test_a_lookup_that_fails_leaves_the_program_usable(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """One line says why; the next look-up asks again."""
    with monkeypatch.context() as patch:
        patch.setattr(Dictionary, "open", failing(error))
        async with opened(paths, LIBRARY, SIZE) as pilot:
            await pressed(pilot, "ctrl+l", *"ju")
            assert ("disk is full" in toasts(pilot)) or ("No space left" in toasts(pilot))
            patch.undo()
            screen = pilot.app.screen
            assert isinstance(screen, LookupScreen)
            screen.query_one(Input).value = "居民"
            await pilot.pause(0.5)
            await settled(pilot)
            assert screen.found.entries


async def test_a_dictionary_that_cannot_be_opened_is_said_in_the_reader(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page is read all the same."""
    monkeypatch.setattr(Dictionary, "open", failing(FORESEEN[0]))
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        assert "The disk is full." in toasts(pilot)
        await pressed(pilot, "right", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_key_that_needs_a_notebook_out_of_reach_says_so(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every key that would write says one line, and the page is read on."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        monkeypatch.setattr(Desk, "notebook", property(failing(NewerNotebook("By a newer version.", ""))))
        for key in ("a", "m", "!"):
            pilot.app.clear_notifications()
            await pressed(pilot, key)
            assert "newer version" in toasts(pilot), key
        monkeypatch.undo()
        await pressed(pilot, "m")
        assert len(Desk(paths).notebook.bookmarks.entries()) == 1


async def test_what_still_stands_is_not_told_beside_itself(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Key after key meets the same trouble: one line stands, of the last key, and another trouble beside it."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        monkeypatch.setattr(Desk, "notebook", property(failing(NewerNotebook("By a newer version.", ""))))
        await pressed(pilot, "m", "exclamation_mark", "m")
        assert toasts(pilot).count("newer version") == 1
        monkeypatch.setattr(Desk, "notebook", property(failing(FORESEEN[0])))
        await pressed(pilot, "m")
        assert len(pilot.app._notifications) == 2


async def test_what_comes_after_a_pause_or_a_form_says_so(paths: Paths) -> None:
    """And the program works on."""
    async with opened(paths, LIBRARY, SIZE) as pilot:
        for asked in (partial(pilot.app.set_timer, 0.01), pilot.app.screen.call_next):
            pilot.app.clear_notifications()
            asked(failing(FORESEEN[0]))
            await pilot.pause(0.1)
            assert "The disk is full." in toasts(pilot)
        await pressed(pilot, "question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_a_text_that_nothing_may_be_added_to_leaves_the_form(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says why and lets one go; Enter tries again."""
    file = tmp_path / "雨.txt"
    file.write_text("下雨天\n\n今天下雨了。我们不去学校。\n", encoding="utf-8")
    async with opened(paths, LIBRARY, SIZE) as pilot:
        monkeypatch.setattr(Desk, "notebook", property(failing(FORESEEN[0])))
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(file)
        await pressed(pilot, "enter")
        form = pilot.app.screen
        assert "The disk is full." in str(form.query_one("#said", Static).content)
        monkeypatch.undo()
        await pressed(pilot, "enter")
        assert pilot.app.screen is not form


class Broken(Static):
    """A widget that cannot even begin."""

    on_mount = failing(FORESEEN[0])


async def test_where_nothing_can_go_on_the_program_ends_with_a_line(paths: Paths) -> None:
    """No traceback, and an exit code that says it failed."""
    async with opened(paths, LIBRARY, SIZE) as pilot:
        pilot.app.screen.mount(Broken())
        for _ in range(100):  # the pilot would wait for the widget
            await asyncio.sleep(0.01)
            if pilot.app._exit_renderables:
                break
        assert pilot.app._exit_renderables == ["jingdu: The disk is full.\nmake room"]
    assert pilot.app.return_code == 1


async def test_a_fault_is_seen(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw is not passed over: it ends the program with its traceback."""
    monkeypatch.setattr(Analyst, "prepare_books", failing(ZeroDivisionError("a fault")))
    with pytest.raises(WorkerFailed, match="a fault"):
        async with opened(paths, LIBRARY, SIZE) as pilot:
            await pressed(pilot, "ctrl+l")
            await settled(pilot)


async def test_a_program_that_was_replaced_says_so_and_works_on(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Another version's files lie where the program was loaded from: what does not fit is told in a line, whether
    a key or a thread comes upon it."""
    newer = ModuleType("tui.newer")
    newer.__file__ = str(tmp_path / "newer.py")
    Path(newer.__file__).write_text("")
    monkeypatch.setitem(sys.modules, "tui.newer", newer)
    async with opened(paths, LIBRARY, SIZE) as pilot:
        with monkeypatch.context() as patch:
            patch.setattr(Analyst, "prepare_books", failing(ImportError("cannot import name 'opened'")))
            patch.setattr(HelpScreen, "__init__", failing(ModuleNotFoundError("No module named 'tui.screens'")))
            await pressed(pilot, "ctrl+l")
            await settled(pilot)
            assert "jingdu was updated or removed while it ran" in toasts(pilot)
            pilot.app.clear_notifications()
            await pressed(pilot, "escape", "escape", "?")
            await settled(pilot)
            assert "jingdu was updated or removed while it ran" in toasts(pilot)
        await pressed(pilot, "?")
        assert isinstance(pilot.app.screen, HelpScreen)


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
