"""The form for a term, and the first thing one reads."""

from __future__ import annotations

import pytest
from clicking import drawn
from piloting import opened, pressed, settled
from textual.widgets import Input, Static, TextArea

from store.paths import Paths
from tui.desk.offered import Gloss
from tui.screens.entry_form import EntryForm
from tui.screens.help import HelpScreen
from tui.screens.opening import Opening
from tui.screens.welcome import WelcomeScreen

LIBRARY = Opening("library")


async def test_it_begins_in_no_field(paths: Paths) -> None:
    """A letter as on the page is written nowhere: those at the labels lead into their field, and Enter keeps."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        form = EntryForm("渡口", reading="dùkǒu", gloss="ferry")
        written: list[dict[str, str] | None] = []
        pilot.app.push_screen(form, written.append)
        await settled(pilot)
        text = "\n".join(row.text for row in drawn(pilot))
        assert "Enter keeps · Tab writes · Esc leaves" in text and "Note · c" in text
        await pressed(pilot, "x", "c")
        assert form.query_one(TextArea).has_focus
        text = "\n".join(row.text for row in drawn(pilot))
        assert "⏎ new line · Ctrl+s keeps · Esc leaves" in text and "Note · c" not in text
        await pressed(pilot, "c")
        assert form.written() == form.before() | {"note": "c"}
        await pressed(pilot, "ctrl+s")
        pilot.app.push_screen(EntryForm("渡口", gloss="ferry"), written.append)
        await settled(pilot)
        await pressed(pilot, "t", "t", "enter")
    assert [one and (one["note"], one["tags"]) for one in written] == [("c", ""), ("", "t")]


@pytest.mark.parametrize("size", [(80, 24), (50, 20)])
async def test_the_foot_says_what_enter_does_where_one_writes(paths: Paths, size: tuple[int, int]) -> None:
    """It keeps from every field of one line; in the note, which may have many, it begins the next one."""
    async with opened(paths, LIBRARY, size) as pilot:
        form = EntryForm("渡口", gloss="ferry")
        written: list[dict[str, str] | None] = []
        pilot.app.push_screen(form, written.append)
        await settled(pilot)
        await pressed(pilot, "c", "a", "enter", "b")
        assert "⏎ new line · Ctrl+s keeps · Esc leaves" in "\n".join(row.text for row in drawn(pilot))
        await pressed(pilot, "tab")
        assert "Enter keeps · Tab goes on · Esc leaves" in "\n".join(row.text for row in drawn(pilot))
        await pressed(pilot, "enter")
    assert [one and one["note"] for one in written] == ["a\nb"]


async def test_one_begins_in_the_gloss_where_that_is_what_is_wanted(paths: Paths) -> None:
    """No book gives one, or one came to edit it. The field is marked."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        for form in (EntryForm("渡口"), EntryForm("渡口", gloss="ferry", begins="gloss")):
            pilot.app.push_screen(form)
            await settled(pilot)
            assert form.query_one("#gloss", Input).has_focus
            marks = {one.id: one.styles.border_left[0] for one in form.query(Input)}
            assert [id for id, mark in marks.items() if mark] == ["gloss"]


async def test_a_note_is_gone_on_with_at_its_end(paths: Paths) -> None:
    """The caret stands behind what was written."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        form = EntryForm("渡口", gloss="ferry", note="seen\nat the river")
        pilot.app.push_screen(form)
        await settled(pilot)
        note = form.query_one(TextArea)
        note.focus()
        await pressed(pilot, "x")
        assert note.text == "seen\nat the riverx"


@pytest.mark.parametrize(("key", "leads"), [("question_mark", True), ("x", False)])
async def test_the_welcome_keeps_its_word_about_help(paths: Paths, key: str, leads: bool) -> None:
    """It says, whole also on the smallest screen, that ? shows all the keys; any other key leads to the library."""
    async with opened(paths, LIBRARY, (50, 20)) as pilot:
        pilot.app.push_screen(WelcomeScreen({}))
        await settled(pilot)
        box = pilot.app.screen.query_one("#welcome").region
        rows = (row.crop(box.x, box.right).text.strip("│ ") for row in drawn(pilot))
        text = " ".join(" ".join(rows).split())
        assert "? all the keys, wherever you are" in text
        assert "What you keep is saved at once; Ctrl+g shows your glossary. Any key leads on." in text
        await pressed(pilot, key)
        assert isinstance(pilot.app.screen, HelpScreen) is leads
        assert not isinstance(pilot.app.screen, WelcomeScreen)


async def test_another_book_s_gloss_is_taken_by_down(paths: Paths) -> None:
    """Where several say something, one sees which it is; ↓ goes on to the next, round again, and ↑ back."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        form = EntryForm("渡口", glosses=(Gloss("ferry", "CC-CEDICT"), Gloss("过河的地方", "院子词典")))
        pilot.app.push_screen(form)
        await settled(pilot)
        gloss, label = form.query_one("#gloss", Input), form.query_one("#gloss-label", Static)
        assert gloss.value == "ferry" and "CC-CEDICT" in str(label.render())
        gloss.focus()
        await pressed(pilot, "down")
        assert gloss.value == "过河的地方" and "院子词典" in str(label.render())
        await pressed(pilot, "down")
        assert gloss.value == "ferry"
        await pressed(pilot, "up")
        assert form.written()["gloss"] == "过河的地方"
