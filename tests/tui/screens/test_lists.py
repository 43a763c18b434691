"""Glossary, notes and bookmarks, concordance: what all tables do, and what each does of its own."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from piloting import opened, pressed, said, settled
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.screens.glossary import GlossaryScreen
from tui.screens.library import LibraryScreen
from tui.screens.marks import MarksScreen
from tui.screens.note_form import NoteForm
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.detail import Detail
from tui.widgets.keys import Keys
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


def listing(pilot: Pilot[None]) -> Listing:
    """The table on the screen."""
    return pilot.app.screen.query_one(Listing)


async def test_an_empty_glossary_says_how_to_fill_it(paths: Paths) -> None:
    """Emptiness comes with advice."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g")
        assert "press a" in str(pilot.app.screen.query_one("#empty", Static).render())


@pytest.mark.command("glossary", "filter", "edit", "delete", "undo")
async def test_a_term_is_filtered_edited_and_deleted_with_undo(kept: Paths) -> None:
    """The glossary is tended from its table."""
    async with opened(kept, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+g", "slash", *"volun", "enter")
        assert listing(pilot).row_count == 1
        await pressed(pilot, "e")
        pilot.app.screen.query_one("#gloss", Input).value = "a volunteer"
        await pressed(pilot, "enter")
        with Notebook.read(kept) as notebook:
            assert notebook.glossary.find("志愿者")[0].gloss == "a volunteer"
        await pressed(pilot, "d")
        assert listing(pilot).row_count == 0
        await pressed(pilot, "u")
        assert listing(pilot).row_count == 1


async def test_a_table_that_was_empty_takes_keys_again(kept: Paths) -> None:
    """All that was deleted is brought back, and one goes on from row to row."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "V", "d")
        assert listing(pilot).row_count == 0
        await pressed(pilot, "u", "G")
        assert listing(pilot).cursor_row == listing(pilot).row_count - 1 > 0


@pytest.mark.command("go_to")
async def test_enter_leads_to_where_the_term_stood(kept: Paths, article: str) -> None:
    """From the glossary into the text, and back."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "enter")
        screen = cast(ReadingScreen, pilot.app.screen)
        assert screen.article.id == article
        assert screen.view.word_text in ("居民", "志愿者")
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, GlossaryScreen)


@pytest.mark.command("marks", "mark_edit", "mark_delete")
async def test_notes_and_bookmarks_are_listed_changed_and_deleted(kept: Paths) -> None:
    """All articles' marks in one table; an export that is begun there proposes them."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+n", "ctrl+x")
        assert pilot.app.screen.query_one(Input).value.endswith(".notes.md")
        await pressed(pilot, "escape")
        assert listing(pilot).row_count == 2
        await pressed(pilot, "slash", *"think", "enter", "e")
        pilot.app.screen.query_one(TextArea).text = "thought"
        await pressed(pilot, "ctrl+s", "escape")
        with Notebook.read(kept) as notebook:
            assert [note.text for note in notebook.notes.entries()] == ["thought"]
        await pressed(pilot, "d")
        assert listing(pilot).row_count == 1
        await pressed(pilot, "u")
        assert listing(pilot).row_count == 2


async def test_the_same_screen_is_not_opened_twice(kept: Paths) -> None:
    """Going back and forth between two tables leaves no stack behind."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "ctrl+n", "ctrl+g")
        assert isinstance(pilot.app.screen, GlossaryScreen)
        await pressed(pilot, "ctrl+n")
        assert isinstance(pilot.app.screen, MarksScreen)
        await pressed(pilot, "escape", "escape")
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_the_detail_comes_and_goes_with_the_room_there_is(kept: Paths) -> None:
    """A window made narrow and broad again shows the entry beside the table again."""
    async with opened(kept, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+g")
        shown = []
        for width in (80, 120, 80, 200):
            await pilot.resize_terminal(width, 30)
            await settled(pilot)
            shown.append(pilot.app.screen.query_one(Detail).display)
        assert shown == [False, True, False, True]


async def test_an_escape_sequence_in_an_entry_reaches_no_field_and_is_not_changed_by_looking(paths: Paths) -> None:
    """What another program wrote into the notebook is edited as it is drawn: safely."""
    hostile = "a \x1b[2J b [red]"
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("居民", gloss=hostile, note=f"{hostile}\nsecond line")
        before = notebook.glossary.find("居民")[0]
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "e")
        form = pilot.app.screen
        shown = form.query_one("#gloss", Input).value + form.query_one(TextArea).text
        assert "\x1b" not in shown and "second line" in shown
        await pressed(pilot, "ctrl+s")
    with Notebook.read(paths) as notebook:
        after = notebook.glossary.find("居民")[0]
    assert (after.gloss, after.note) == (before.gloss, before.note)


async def test_a_pasted_escape_sequence_is_shown_and_not_sent(paths: Paths) -> None:
    """A clipboard may hold anything; a field shows it safely."""
    from textual.events import Paste

    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.post_message(Paste("a\x1b[31mb"))
        await settled(pilot)
        value = pilot.app.screen.query_one(Input).value
        assert "\x1b" not in value
        assert value.startswith("a") and value.endswith("[31mb")


async def test_an_entry_without_tags_is_edited_from_its_gloss(paths: Paths) -> None:
    """What it means is what one edits; the tags have a key of their own."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("台账", reading="táizhàng", gloss="ledger")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "e")
        assert pilot.app.screen.query_one("#gloss", Input).has_focus
        await pressed(pilot, "s", "ctrl+s")
    with Notebook.read(paths) as notebook:
        assert notebook.glossary.find("台账")[0].gloss == "ledgers"


async def test_escape_asks_before_it_drops_what_was_written(kept: Paths) -> None:
    """A long note is not lost to one key; what nobody touched is left at once."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+n", "e")
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, MarksScreen)
        await pressed(pilot, "e", "x", "escape")
        form = pilot.app.screen
        assert isinstance(form, NoteForm)
        assert "Esc again" in str(form.query_one("#note-form").border_subtitle)
        await pressed(pilot, "y", "escape")
        assert pilot.app.screen is form  # one who writes on is asked again
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, MarksScreen)


@pytest.mark.command("select_term", "select_all", "tag", "term_new", "term_learning", "term_known", "term_ignored")
@pytest.mark.command("delete", "export", "undo", "back")
async def test_what_is_done_is_done_with_all_that_are_selected(kept: Paths, tmp_path: Path) -> None:
    """Tags, status, export and deleting; u takes each back at once, and Esc ends the selection."""
    with Notebook.open(kept) as notebook:
        notebook.glossary.keep("渡口", reading="dùkǒu", gloss="ferry crossing")
    async with opened(kept, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+g", "v", "v")
        screen = cast(GlossaryScreen, pilot.app.screen)
        notebook = screen.desk.notebook
        chosen = [entry.term for entry in screen.meant]
        assert len(chosen) == 2 and "2 selected" in str(screen.query_one("#masthead", Static).render())
        await pressed(pilot, "t")
        pilot.app.screen.query_one(Input).value = "水 -人"
        await pressed(pilot, "enter")
        tagged = {entry.term: entry.tags for entry in notebook.glossary.entries()}
        assert [tagged[term] for term in chosen] == [("水",), ("水",)]
        assert [tags for term, tags in tagged.items() if term not in chosen] == [("人",)]
        await pressed(pilot, "u")
        assert not any("水" in entry.tags for entry in notebook.glossary.entries())
        for key, status in (("4", "ignored"), ("2", "learning"), ("1", "new"), ("3", "known")):
            await pressed(pilot, key)
            assert {notebook.words.status(term) for term in chosen} == {status}
        await pressed(pilot, "x", "enter")
        target = tmp_path / "some.md"
        pilot.app.screen.query_one(Input).value = str(target)
        await pressed(pilot, "enter")
        text = target.read_text(encoding="utf-8")
        assert said(pilot).startswith("Exported 2 terms")
        assert [term in text for term in ("渡口", "志愿者", "居民")].count(True) == 2
        await pressed(pilot, "escape")
        assert len(screen.meant) == 1 and pilot.app.screen is screen
        await pressed(pilot, "V", "d")
        assert notebook.glossary.entries() == ()
        await pressed(pilot, "u")
        assert len(notebook.glossary.entries()) == 3


async def test_the_glossary_is_filtered_by_pinyin_without_tones(kept: Paths) -> None:
    """As one types it: blanks and tones are left out."""
    with Notebook.open(kept) as notebook:
        notebook.glossary.keep("渡口", reading="dù kǒu", gloss="ferry crossing")
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "slash", *"dukou")
        assert listing(pilot).row_count == 1


async def test_flags_stand_in_the_list_of_notes(kept: Paths, article: str) -> None:
    """They are listed, gone to and taken away there; they have no words to edit."""
    with Notebook.open(kept) as notebook:
        (entry,) = notebook.glossary.find("志愿者")
        place = entry.sentences[0].place
        assert place
        notebook.flags.turn(place, entry.title)
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+n")
        screen = cast(MarksScreen, pilot.app.screen)
        assert "1 flag" in str(screen.query_one("#masthead", Static).render())
        await pressed(pilot, "slash", "志", "愿", "者", "enter")
        await pressed(pilot, "e")
        assert said(pilot).startswith("A flag has no words")
        await pressed(pilot, "d")
        assert screen.desk.notebook.flags.entries() == ()
        await pressed(pilot, "u")
        assert len(screen.desk.notebook.flags.entries()) == 1


async def test_notes_on_kept_terms_stand_in_the_list_of_notes(kept: Paths) -> None:
    """One writes them with the term and finds them with the others: they are gone to, edited, and deleted without
    the term."""
    with Notebook.open(kept) as notebook:
        (term,) = notebook.glossary.find("志愿者")
        notebook.glossary.edit(term.id, note="unpaid")
        notebook.glossary.keep("渡口", reading="dùkǒu", gloss="ferry", note="from a poem")
    async with opened(kept, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+n")
        screen = cast(MarksScreen, pilot.app.screen)
        assert "3 notes · 1 bookmark" in str(screen.query_one("#masthead", Static).render())
        await pressed(pilot, "slash", *"poem", "enter")
        assert "dùkǒu" in "\n".join(str(part.render()) for part in screen.query_one(Detail).query(Static))
        await pressed(pilot, "enter")
        assert said(pilot).startswith("No place was kept") and pilot.app.screen is screen
        await pressed(pilot, "e", "s", "ctrl+s")
        glossary = screen.desk.notebook.glossary
        assert glossary.find("渡口")[0].note == "from a poems"
        await pressed(pilot, "d")
        assert [entry.note for entry in glossary.find("渡口")] == [""]
        await pressed(pilot, "u")
        assert glossary.find("渡口")[0].note == "from a poems"
        await pressed(pilot, "escape", "slash", *"unpaid", "enter", "enter")
        assert cast(ReadingScreen, pilot.app.screen).view.word_text == "志愿者"


async def test_a_note_on_a_whole_paragraph_shows_it_once(paths: Paths, article: str) -> None:
    """Where nothing stands around the words there is nothing more to show of them."""
    with Notebook.open(paths) as notebook:
        notebook.notes.write(Place(article, 3, 0, "社区里有一座桥。"), "why?")
        notebook.notes.write(Place(article, 4, 0, "桥", "社区里有一座", "。"), "which?")
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+n")
        for count in (1, 2):
            parts = [str(part.render()) for part in pilot.app.screen.query_one(Detail).query(Static)]
            assert sum("桥" in part for part in parts) == count
            await pressed(pilot, "down")


async def test_an_empty_table_offers_no_keys_of_rows(kept: Paths) -> None:
    """What the filter leaves decides: with the rows their keys come back."""
    async with opened(kept, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+n")

        def offered() -> set[str]:
            return {key.label for key in pilot.app.screen.query_one(Keys).row}

        assert {"Go to", "Edit", "Delete"} <= offered()
        await pressed(pilot, "slash", *"zzz", "enter")
        assert not offered() & {"Go to", "Edit", "Delete"} and {"Filter", "Back"} <= offered()
        await pressed(pilot, "escape")
        assert {"Go to", "Edit", "Delete"} <= offered()
