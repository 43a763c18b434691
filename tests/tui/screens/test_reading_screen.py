"""Reading on the whole screen."""

from __future__ import annotations

import pytest
from piloting import go_to, opened, page, pressed, said, settled, until
from textual.containers import Vertical
from textual.widgets import Input, Static, TextArea

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.desk import Desk
from tui.screens.entry_form import EntryForm
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.entry import EntryPanel


async def test_words_and_terms_light_up(paths: Paths, article: str) -> None:
    """When the words are found the cursor covers a word, and key terms are marked."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await settled(pilot)
        assert page(pilot).view.word_text == "居民"
        assert len(page(pilot).view.marks.all("term")) > 10


@pytest.mark.command("keep")
async def test_a_word_is_kept_with_its_sentence_and_place(paths: Paths, article: str) -> None:
    """`a` offers reading and gloss, Enter keeps them at once on the disk."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "a")
        assert isinstance(pilot.app.screen, EntryForm)
        assert "volunteer" in pilot.app.screen.query_one("#gloss", Input).value
        await pressed(pilot, "enter")
        (entry,) = Notebook.read(paths).glossary.find("志愿者")
        assert entry.reading.replace(" ", "") == "zhìyuànzhě"
        assert "志愿者" in entry.sentences[0].text
        assert entry.sentences[0].place is not None
        assert entry.sentences[0].place.article == article
        assert page(pilot).view.marks.all("kept")


async def test_marks_are_true_to_words(paths: Paths) -> None:
    """民生 is not marked in 居民生活, nor 调解 in 协调解决; where they are words of their own they would be."""
    article = Desk(paths).library.open(Desk(paths).library.find("融文章"))
    with Notebook.open(paths) as notebook:
        for term in ("调解", "民生", "居民", "解决"):
            notebook.glossary.keep(term, gloss="?")
    async with opened(paths, Opening("reading", article.id), (80, 24)) as pilot:
        texts = {passage.number: passage.text for passage in article.passages}
        marked = [texts[at.passage][at.start : at.end] for at in page(pilot).view.marks.all("kept")]
        assert {"居民生活", "协调解决"} == {word for word in ("居民生活", "协调解决") if word in str(texts)}
        assert set(marked) == {"居民", "解决"}


@pytest.mark.command("undo")
async def test_undo_takes_the_last_change_back(paths: Paths, article: str) -> None:
    """`u` undoes keeping; the mark in the text goes too."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "a", "enter", "u")
        assert Notebook.read(paths).glossary.find("志愿者") == ()
        assert page(pilot).view.marks.all("kept") == []


async def test_leaving_the_form_keeps_nothing(paths: Paths, article: str) -> None:
    """Esc in the form changes nothing."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "a", "escape")
        assert Notebook.read(paths).glossary.entries() == ()
        assert isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.command("note")
async def test_a_note_is_written_changed_and_marked(paths: Paths, article: str) -> None:
    """`c` opens an editor; on a noted word it goes on with the note."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "c")
        pilot.app.screen.query_one(TextArea).text = "第一行\nsecond line"
        await pressed(pilot, "ctrl+s")
        assert [note.text for note in Notebook.read(paths).notes.entries()] == ["第一行\nsecond line"]
        assert page(pilot).view.marks.all("noted")
        await pressed(pilot, "c")
        assert pilot.app.screen.query_one(TextArea).text == "第一行\nsecond line"
        pilot.app.screen.query_one(TextArea).text = "changed"
        await pressed(pilot, "ctrl+s")
        assert [note.text for note in Notebook.read(paths).notes.entries()] == ["changed"]


@pytest.mark.command("note_paragraph")
async def test_a_paragraph_has_a_note_of_its_own(paths: Paths, article: str) -> None:
    """`C` writes on the paragraph and goes on with that note, `c` on the word; the entry tells both."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, "志愿者")
        passage = page(pilot).view.cursor.passage
        for key, text in (("C", "about all of it"), ("c", "about the word"), ("C", "about all, again")):
            await pressed(pilot, key)
            pilot.app.screen.query_one(TextArea).text = text
            await pressed(pilot, "ctrl+s")
        notes = {note.text: note.place for note in Notebook.read(paths).notes.entries()}
        assert set(notes) == {"about the word", "about all, again"}
        assert notes["about all, again"].quote == page(pilot).view.ways.text(passage)
        assert "about the word" in page(pilot).panel.text and "about all, again" in page(pilot).panel.text
        await pressed(pilot, "right_curly_bracket")
        assert "about all, again" not in page(pilot).panel.text


@pytest.mark.command("bookmark", "bookmarks", "jump_back", "jump_forward")
async def test_a_bookmark_is_set_found_and_taken_away(paths: Paths, article: str) -> None:
    """`m` sets and takes away, the quote key goes there."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        there = page(pilot).view.cursor
        await pressed(pilot, "m", "g")
        assert page(pilot).view.cursor != there
        await pressed(pilot, "apostrophe", "enter")
        assert page(pilot).view.cursor == there
        await pressed(pilot, "ctrl+o")
        assert page(pilot).view.cursor != there
        await pressed(pilot, "ctrl+i", "m")
        assert Notebook.read(paths).bookmarks.entries() == ()


@pytest.mark.command("copy")
async def test_copy_gives_the_word_then_its_sentence(paths: Paths, article: str) -> None:
    """`y` copies the word, again the sentence, without pinyin."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "y")
        assert pilot.app.clipboard == "志愿者"
        await pressed(pilot, "y")
        assert "志愿者" in pilot.app.clipboard
        assert pilot.app.clipboard.endswith(("。", "”"))


async def test_place_pinyin_and_width_are_kept(paths: Paths, article: str) -> None:
    """An article opens as it was left."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "p", "minus")
        left = page(pilot).view.cursor, page(pilot).view.pinyin, page(pilot).view.measure
    async with opened(paths, Opening("reading", article), (100, 30)) as pilot:
        view = page(pilot).view
        assert (view.cursor, view.pinyin, view.measure) == left


async def test_the_status_of_a_word_is_kept(paths: Paths, article: str) -> None:
    """A number key says how well the word is known; the rest of the screen follows with K."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "2")
        assert Notebook.read(paths).words.status("居民") == "learning"
        await pressed(pilot, "K")
        words = Notebook.read(paths).words
        assert words.status("居民") == "learning"
        assert sum(status == "known" for status in words.statuses().values()) > 20


@pytest.mark.command("status_new", "undo")
async def test_a_status_that_is_so_already_is_no_change(paths: Paths, article: str) -> None:
    """It is said, and an undo takes back what was changed before only when it is asked for twice."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "3")
        assert said(pilot) == "居民: known"
        go_to(pilot, "社区")
        await pressed(pilot, "1")
        assert said(pilot) == "社区: already new"
        go_to(pilot, "居民")
        await pressed(pilot, "3")
        assert said(pilot) == "居民: already known"
        await pressed(pilot, "u")
        assert said(pilot) == "Nothing was changed now; u again takes back: Marked 居民 as known"
        assert Notebook.read(paths).words.status("居民") == "known"
        await pressed(pilot, "u")
        assert Notebook.read(paths).words.status("居民") == "new"


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("K", "K"), "No word here is left"),
        (("S", "3", "3"), "already known"),
        (("ctrl+g", "3", "3"), "already known"),
    ],
)
async def test_what_changes_nothing_is_told_wherever_it_is_asked_for(
    paths: Paths, article: str, keys: tuple[str, ...], told: str
) -> None:
    """On the page, in the sheet, in the glossary; an undo asks before it takes back what was done before."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("居民")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, *keys)
        assert told in said(pilot)
        await pressed(pilot, "u")
        assert said(pilot).startswith("Nothing was changed now; u again takes back: Marked ")


async def test_what_is_flagged_is_not_known_with_the_rest(paths: Paths, article: str) -> None:
    """A flag says that the word is to be looked at; without it the word goes with the others."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "exclamation_mark", "K")
        words = Notebook.read(paths).words
        assert words.status("居民") == "new" and len(words.statuses()) > 20
        await pressed(pilot, "exclamation_mark", "K")
        assert Notebook.read(paths).words.status("居民") == "known"


@pytest.mark.command("only_text")
async def test_only_the_text_and_back(paths: Paths, article: str) -> None:
    """`z` hides everything else; Esc shows it again."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        await pressed(pilot, "z")
        assert not page(pilot).query_one(EntryPanel).display
        await pressed(pilot, "escape")
        assert page(pilot).query_one(EntryPanel).display


async def test_from_a_lone_article_escape_leads_to_the_library(paths: Paths, article: str) -> None:
    """`jingdu read` is no dead end."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, LibraryScreen)


@pytest.mark.command("help", "palette")
async def test_help_and_palette_know_the_reading_commands(paths: Paths, article: str) -> None:
    """Both are made from the table of commands."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "question_mark")
        shown = "\n".join(str(static.render()) for static in pilot.app.screen.query(Static))
        assert "Go to the next key term" in shown
        await pressed(pilot, "escape", "ctrl+p", *"bookmark", "enter")
        await settled(pilot)
        assert len(Notebook.read(paths).bookmarks.entries()) == 1


async def test_what_another_program_keeps_appears(paths: Paths, article: str) -> None:
    """A term kept in a shell is marked in the open text."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        with Notebook.open(paths) as other:
            other.glossary.keep("居民")
        await until(pilot, lambda: bool(page(pilot).view.marks.all("kept")))


@pytest.mark.parametrize("size", [(80, 24), (50, 20)])
async def test_the_form_shows_every_field_and_the_term_in_its_sentence(
    paths: Paths, article: str, size: tuple[int, int]
) -> None:
    """Of a sentence of half a page what stands around the term is shown, and the note is in sight all the same."""
    sentence = "他们从早到晚忙个不停，" * 12 + "直到领取了毛巾，" + "才又回到各自的岗位上，" * 12
    async with opened(paths, Opening("reading", article), size) as pilot:
        form = EntryForm("毛巾", reading="máojīn", gloss="towel", sentence=sentence)
        pilot.app.push_screen(form)
        await settled(pilot)
        shown = form.query_one(".sentence", Static)
        text = "".join(shown.render_line(row).text.strip() for row in range(shown.size.height))
        assert "毛巾" in text and text.startswith("…") and text.endswith("…")
        note = form.query_one(TextArea).region
        assert note.height >= 2 and note.bottom < size[1]
        panel = form.query(Vertical).first()
        assert "Enter keeps" in str(panel.border_subtitle)
        await pressed(pilot, "c")
        assert form.query_one(TextArea).has_focus and "Ctrl+s keeps" in str(panel.border_subtitle)
