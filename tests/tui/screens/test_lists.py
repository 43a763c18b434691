"""Glossary, notes and bookmarks, concordance: what all tables do, and what each does of its own."""

from __future__ import annotations

import os
import shlex
import sys
import zipfile
from pathlib import Path
from typing import cast

import pytest
from piloting import opened, pressed, said, settled
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static, TextArea

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence
from tui.desk.desk import Desk
from tui.desk.settings.config import change, load
from tui.screens.exporting import ExportingScreen
from tui.screens.glossary import GlossaryScreen
from tui.screens.library import LibraryScreen
from tui.screens.marks import MarksScreen
from tui.screens.note_form import NoteForm
from tui.screens.opening import Opening
from tui.screens.palette import TableOfCommands
from tui.screens.reading import ReadingScreen
from tui.screens.settings import SettingsScreen
from tui.widgets.detail import Detail
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


@pytest.fixture
def kept(paths: Paths, article: str) -> Paths:
    """A reader who keeps two terms, a note and a bookmark."""
    text = Desk(paths).library.open(article)
    with Notebook.open(paths) as notebook:
        for term, gloss in (("志愿者", "volunteer"), ("居民", "resident")):
            block, body = next((n, block.text) for n, block in enumerate(text.blocks) if term in block.text)
            place = Place.of(article, block, body, body.index(term), body.index(term) + len(term))
            notebook.glossary.keep(term, gloss=gloss, tags=["人"], sentences=[Sentence(body, place, text.title)])
        notebook.bookmarks.add(place, "here", text.title)
        notebook.notes.write(place, "think about it", title=text.title)
    return paths


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


@pytest.mark.command("export")
async def test_the_glossary_is_exported_from_its_screen(kept: Paths, tmp_path: Path) -> None:
    """A format, a file, one line about it; what is no export is not run over."""
    target = tmp_path / "glossary.md"
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pressed(pilot, "enter")
        assert "志愿者" in target.read_text(encoding="utf-8")
        target.write_text("mine", encoding="utf-8")
        await pressed(pilot, "x", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pressed(pilot, "enter")
        said = str(pilot.app.screen.query_one("#said", Static).render())
        assert "Ctrl+r replaces it" in said and "--force" not in said
        assert target.read_text(encoding="utf-8") == "mine"
        await pressed(pilot, "ctrl+r")
        assert "志愿者" in target.read_text(encoding="utf-8")
        assert isinstance(pilot.app.screen, GlossaryScreen)


async def test_a_package_with_audio_can_be_stopped_while_terms_are_recorded(kept: Paths, tmp_path: Path) -> None:
    """How far it is shows in the panel; Esc leaves, ends the command in hand and writes no file."""
    speaking = tmp_path / "speaking"
    speaking.touch()
    script = f"import os, time; open({str(speaking)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    change(
        kept.settings,
        load(kept.settings)[0],
        "speech_file",
        shlex.join([sys.executable, "-c", script, "{file}"]),
    )
    target = tmp_path / "glossary.apkg"
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "down", "down", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        while not speaking.read_text():
            await pilot.pause(0.02)
        assert "Recording terms: 0 of" in str(pilot.app.screen.query_one("#said", Static).render())
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, GlossaryScreen)
        for _ in range(1000):
            await pilot.pause(0.05)
            if not runs(int(speaking.read_text())):
                break
        assert not runs(int(speaking.read_text())) and not target.exists()


def runs(process: int) -> bool:
    """Whether a process is there."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_package_with_audio_says_how_many_terms_have_it(kept: Paths, tmp_path: Path) -> None:
    """With a line about those that have none."""
    script = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_bytes(sys.stdin.buffer.read())"
    change(
        kept.settings, load(kept.settings)[0], "speech_file", shlex.join([sys.executable, "-c", script, "{file}"])
    )
    target = tmp_path / "glossary.apkg"
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "down", "down", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pressed(pilot, "enter")
        entries = cast(GlossaryScreen, pilot.app.screen).desk.notebook.glossary.entries()
        assert f", {len(entries)} with audio" in said(pilot)
    sentences = sum(bool(entry.sentences) for entry in entries)
    with zipfile.ZipFile(target) as archive:
        assert len([name for name in archive.namelist() if name.isdecimal()]) == len(entries) + sentences


async def test_what_is_replaced_is_what_was_asked_about(kept: Paths, tmp_path: Path) -> None:
    """A yes to one file is no yes to another name typed since, and Esc leaves every file as it was."""
    first, second = tmp_path / "first.md", tmp_path / "second.md"
    for file in (first, second):
        file.write_text("mine", encoding="utf-8")
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "enter")
        pilot.app.screen.query_one(Input).value = str(first)
        await pressed(pilot, "enter")
        pilot.app.screen.query_one(Input).value = str(second)
        await pressed(pilot, "ctrl+r", "enter", "escape")
        assert isinstance(pilot.app.screen, GlossaryScreen)
    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8") == "mine"


@pytest.mark.command("marks", "mark_edit", "mark_delete")
async def test_notes_and_bookmarks_are_listed_changed_and_deleted(kept: Paths) -> None:
    """All articles' marks in one table."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+n")
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


@pytest.mark.command("settings")
async def test_a_setting_changes_the_screen_and_the_file(paths: Paths) -> None:
    """The theme is there at once and at the next start."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "comma")
        assert isinstance(pilot.app.screen, SettingsScreen)
        pilot.app.screen.query_one(OptionList).highlighted = 0
        await pressed(pilot, "right")
        assert pilot.app.theme == "jingdu-light"
        await settled(pilot)
    assert load(paths.settings)[0].theme == "jingdu-light"


async def test_a_broken_config_is_reported_and_defaults_are_used(paths: Paths) -> None:
    """A mistake in config.toml keeps nobody from reading."""
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text('width = "wide"\ntheme = "nowhere"\n', encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        complaints = [notice.message for notice in pilot.app._notifications]
        assert any("width" in text for text in complaints)
        assert any("nowhere" in text for text in complaints)
        assert listing(pilot).row_count == 7


async def test_own_keys_replace_the_declared_ones(paths: Paths) -> None:
    """A key from config.toml works, the one it replaces does not."""
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text('[keys]\nglossary = "f5"\n', encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g")
        assert isinstance(pilot.app.screen, LibraryScreen)
        await pressed(pilot, "f5")
        assert isinstance(pilot.app.screen, GlossaryScreen)


@pytest.mark.parametrize("typed", ["~nobody-by-that-name/", "x" * 300, "/proc/self/mem", '"~"'])
async def test_whatever_is_typed_as_a_path_gets_an_answer(paths: Paths, typed: str) -> None:
    """A home that is nobody's, a name too long for any disk, a file that cannot be read: a line, not an end."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = typed
        await settled(pilot)
        await pressed(pilot, "enter")
        assert str(pilot.app.screen.query_one("#said", Static).render())


@pytest.mark.parametrize("typed", ["~nobody-by-that-name/x.md", "x" * 300, "/proc/none/x.md"])
async def test_an_export_that_cannot_be_written_says_so(kept: Paths, typed: str) -> None:
    """The form stays open with the reason in it."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "enter")
        pilot.app.screen.query_one(Input).value = typed
        await pressed(pilot, "enter")
        assert str(pilot.app.screen.query_one("#said", Static).render())


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


async def test_help_tells_each_key_in_one_line(paths: Paths, article: str) -> None:
    """On the smallest screen what a key does is not broken; where there is room its name stands beside it."""
    for width, named in ((80, False), (120, True)):
        async with opened(paths, Opening("reading", article), (width, 24)) as pilot:
            await pressed(pilot, "question_mark")
            tables = [table for table in pilot.app.screen.query(Static) if "foot" not in table.classes]
            assert all(table.size.height == str(table.render()).count("\n") + 1 for table in tables)
            assert any("rest_known" in str(table.render()) for table in tables) is named


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


async def test_the_palette_begins_with_what_this_screen_does(paths: Paths) -> None:
    """What one most probably looks for stands first."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+p")
        first = pilot.app.screen.query_one(OptionList).get_option_at_index(0).prompt
        assert str(first).startswith("Read ")


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


async def test_the_palette_finds_words_and_what_they_begin_with(paths: Paths, article: str) -> None:
    """A name comes first, then what begins so, then what does it; letters that only follow one another are none."""

    async def found(typed: str) -> list[str]:
        await pressed(pilot, "ctrl+p", *typed)
        options = pilot.app.screen.query_one(OptionList)
        names = [str(options.get_option_at_index(at).prompt).split("\n")[0] for at in range(options.option_count)]
        await pressed(pilot, "escape")
        return names

    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        assert [name.split("  ")[0] for name in await found("note")][:2] == ["Note", "Notes"]
        assert (await found("aloud"))[0].startswith("Read aloud")
        assert (await found("bookm"))[:2] == ["Bookmark  (m)", "Bookmarks  (')"]
        for scattered in ("rdld", "pyn", "bkm"):
            assert [hit async for hit in TableOfCommands(pilot.app.screen).search(scattered)] == []


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


@pytest.mark.command("help")
async def test_help_is_grouped_and_searched(paths: Paths, article: str) -> None:
    """`/` in the help leaves the keys that do what one types; Esc shows all again, and then closes."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "question_mark")
        screen = pilot.app.screen
        heads = [str(head.render()) for head in screen.query(".group").results(Static)]
        assert heads[:2] == ["Moving", "What is in hand"] and heads[-1] == "Everywhere"
        await pressed(pilot, "slash", *"bookmark")
        shown = [str(table.render()) for table in screen.query(".keys").results(Static) if table.display]
        assert shown and all("ookmark" in line for table in shown for line in table.split("\n"))
        await pressed(pilot, "escape")
        assert all(table.display for table in screen.query(".keys"))
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.command("export_all", "palette")
async def test_what_one_may_want_anywhere_is_in_every_palette(kept: Paths, article: str) -> None:
    """Quit, Help, Glossary, Review and Export; each once, also where a screen has an Export of its own."""
    async with opened(kept, Opening("reading", article), (120, 40)) as pilot:
        for leave, *there in (("escape",), ("escape", "ctrl+g"), ("escape", "ctrl+n"), ("escape", "S")):
            await pressed(pilot, *there, "ctrl+p")
            options = pilot.app.screen.query_one(OptionList)
            names = [str(options.get_option_at_index(at).prompt) for at in range(options.option_count)]
            for wanted in ("Quit", "Help", "Glossary", "Review", "Export"):
                assert sum(name.startswith(f"{wanted} ") for name in names) == 1
            await pressed(pilot, leave, *(["escape"] if there else []))
        await pressed(pilot, "ctrl+x")
        assert isinstance(pilot.app.screen, ExportingScreen)


@pytest.mark.parametrize("width", [50, 80])
async def test_help_and_quit_stay_in_sight(paths: Paths, article: str, width: int) -> None:
    """However many keys a screen has, the last ones of the row are these two, whole."""
    async with opened(paths, Opening("reading", article), (width, 20)) as pilot:
        last = "".join(segment.text for segment in pilot.app.screen._compositor.render_strips()[-1])
        assert last.rstrip().endswith("q Quit") and "? Help" in last
