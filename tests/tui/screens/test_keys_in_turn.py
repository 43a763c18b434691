"""Fast fingers: what is typed before the page is furnished, or faster than forms open, is not lost."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest
from piloting import opened, page, pressed, said, settled, until
from textual.events import Key, Paste
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from store.notebook import Notebook
from store.paths import Paths
from tui.app import JingduApp
from tui.desk.analyst.analyst import Analyst
from tui.desk.desk import Desk
from tui.screens import in_turn
from tui.screens.entry_form import EntryForm
from tui.screens.help import HelpScreen
from tui.screens.note_form import NoteForm
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.reading import screen as reading
from tui.widgets.listing import Listing

LINES = {"\r": "enter", "\x1b": "escape", "\x13": "ctrl+s"}


def at_once(pilot: Pilot[None], typed: str) -> None:
    """Type it all before the program can answer."""
    for character in typed:
        key = LINES.get(character) or (character if character.isalnum() else _character_to_key(character))
        pilot.app.post_message(Key(key, character))


@pytest.fixture(autouse=True)
def ready_when_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys wait for words and dictionary, however busy the machine is, and not for the clock."""
    monkeypatch.setattr(reading, "READY", 30.0)


def form_title(pilot: Pilot[None]) -> str:
    """What is about to be kept."""
    return str(pilot.app.screen.query_one("#form").border_title).strip()


async def typed_at_start(paths: Paths, article: str, typed: str) -> tuple[JingduApp, ReadingScreen]:
    """The program after a person typed before the first frame was there."""
    app = JingduApp(Desk(paths), Opening("reading", article))
    async with app.run_test(size=(80, 24)) as pilot:
        first = page(pilot)
        assert not first.furnished
        at_once(pilot, typed)
        await settled(pilot)
    return app, first


async def test_walking_begins_with_the_first_key(paths: Paths, article: str) -> None:
    """Keys typed at the start walk exactly as far as they do later: words are words already."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, *"gjjlll")
        late = page(pilot).view.cursor
    _, early = await typed_at_start(paths, article, "gjjlll")
    assert early.view.cursor == late


async def test_pages_and_pinyin_at_the_start(paths: Paths, article: str) -> None:
    """A page down and a mode of pinyin are not forgotten."""
    _, screen = await typed_at_start(paths, article, "ppp ")
    assert screen.view.pinyin == "terms"
    assert screen.view.paper.top > 0


async def test_quitting_at_the_start(paths: Paths, article: str) -> None:
    """`q` typed at once ends the program, with what was typed before it done."""
    app, screen = await typed_at_start(paths, article, "pq")
    assert app._exit and screen.view.pinyin == "word"


@pytest.mark.parametrize(("typed", "kind"), [("?", HelpScreen), ("a", EntryForm), ("c", NoteForm)])
async def test_forms_open_at_the_start(paths: Paths, article: str, typed: str, kind: type[object]) -> None:
    """A key that opens a form is answered as soon as there is a page below it."""
    app = JingduApp(Desk(paths), Opening("reading", article))
    async with app.run_test(size=(80, 24)) as pilot:
        at_once(pilot, typed)
        await settled(pilot)
        await until(pilot, lambda: isinstance(app.screen, kind))


async def test_searching_at_the_start(paths: Paths, article: str) -> None:
    """Letters after the slash are the words looked for, and what follows Enter walks the hits."""
    _, screen = await typed_at_start(paths, article, "/基金\rn")
    hits = screen.view.marks.all("hit")
    assert len(hits) > 5
    assert (screen.view.cursor.passage, screen.view.cursor.offset) == hits[1][:2]


async def test_enter_typed_before_the_terminal_is_ours(paths: Paths, article: str) -> None:
    """The system hands it on as the end of a line; it is Enter all the same."""
    app = JingduApp(Desk(paths), Opening("reading", article))
    async with app.run_test(size=(80, 24)) as pilot:
        at_once(pilot, "/基金")
        app.post_message(Key("ctrl+j", "\n"))
        await until(pilot, lambda: bool(page(pilot).view.marks.all("hit")))
        await settled(pilot)
        assert page(pilot).view.has_focus


async def test_a_note_written_faster_than_its_form_opens(paths: Paths, article: str) -> None:
    """Every letter lands in the note, the form closes, and the next key is the page's again."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        at_once(pilot, "cabc\x13p")
        await settled(pilot)
        await until(pilot, lambda: page(pilot).view.pinyin != "off")
        await settled(pilot)
        with Notebook.read(paths) as notebook:
            assert [note.text for note in notebook.notes.entries()] == ["abc"]


async def test_a_paste_waits_for_its_field(paths: Paths, article: str) -> None:
    """What is pasted right after the key that opens the editor lands in it."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        at_once(pilot, "c")
        pilot.app.post_message(Paste("这里写得好\r第二行"))  # as terminals send it
        await until(pilot, lambda: isinstance(pilot.app.screen, NoteForm))
        await settled(pilot)
        assert pilot.app.screen.query_one(TextArea).text == "这里写得好\n第二行"


async def test_the_library_answers_from_the_first_key(paths: Paths) -> None:
    """A filter typed at the start narrows the table; Enter twice opens what is left."""
    app = JingduApp(Desk(paths), Opening("library"))
    async with app.run_test(size=(80, 24)) as pilot:
        at_once(pilot, "/重阳\r")
        await settled(pilot)
        assert app.screen.query_one(Listing).row_count == 1
        at_once(pilot, "\r")
        await settled(pilot)
        assert isinstance(app.screen, ReadingScreen)


async def test_keys_after_a_form_that_closed_itself(paths: Paths, article: str) -> None:
    """Enter keeps the term, and the key behind it is not swallowed by the form that goes away."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        at_once(pilot, "pppa")
        await until(pilot, lambda: bool(pilot.app.screen.query("#gloss")))
        pilot.app.screen.query_one("#gloss", Input).value = "x"
        at_once(pilot, "\rp")
        await settled(pilot)
        await until(pilot, lambda: page(pilot).view.pinyin == "unknown")
        with Notebook.read(paths) as notebook:
            assert [entry.gloss for entry in notebook.glossary.entries()] == ["x"]


async def test_a_key_waits_for_no_clock(paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a lone key has had its effect is asked late; the next one asks at once."""
    monkeypatch.setattr(in_turn, "PAINTED", 600.0)
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view, walked = page(pilot).view, []
        for _ in range(2):
            before = view.cursor
            at_once(pilot, "l")
            await until(pilot, lambda before=before: view.cursor != before)  # type: ignore[misc]
            walked.append(view.cursor)
        assert len(set(walked)) == 2


@pytest.mark.parametrize("typed", ["]]p[a", "}]2a"])
async def test_what_is_typed_behind_a_jump_acts_on_what_it_jumps_to(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    """Key terms are found last; a jump to one waits for them, and `a` keeps no word that one stands on."""
    known, aids = Event(), Analyst.aids

    def later(self: Analyst, *asked: Any) -> Any:
        known.wait(20)
        return aids(self, *asked)

    monkeypatch.setattr(Analyst, "aids", later)
    known.set()
    async with opened(paths, Opening("reading", article), (80, 24)) as late:
        await until(late, lambda: page(late).guide.knows_terms)
        at_once(late, "g" + typed)
        await until(late, lambda: bool(late.app.screen.query("#form")))
        title = form_title(late)
    known.clear()
    app = JingduApp(Desk(paths), Opening("reading", article))
    async with app.run_test(size=(80, 24)) as early:
        at_once(early, "g" + typed)
        await until(early, lambda: said(early).startswith("Finding the key terms"))
        assert isinstance(app.screen, ReadingScreen)
        known.set()
        await until(early, lambda: bool(app.screen.query("#form")))
        assert form_title(early) == title
