"""Reading on the whole screen."""

from __future__ import annotations

from threading import Event
from typing import cast

import pytest
from piloting import opened, pressed, said, settled, until
from textual.containers import Vertical
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.analyst.analyst import Analyst
from tui.desk.desk import Desk
from tui.screens.concordance import ConcordanceScreen
from tui.screens.entry_form import EntryForm
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.reading.guide import Guide
from tui.screens.reading_form import ReadingForm
from tui.widgets.entry import EntryPanel
from tui.widgets.find_line import FindLine


def page(pilot: Pilot[None]) -> ReadingScreen:
    """The reading screen that is open."""
    return cast(ReadingScreen, pilot.app.screen)


def go_to(pilot: Pilot[None], words: str, first: int = -100) -> None:
    """Put the cursor on the first place of some words, from a passage on."""
    from tui.widgets.reading import Spot

    for passage in page(pilot).article.passages:
        if words in passage.text and passage.number >= first:
            page(pilot).view.go(Spot(passage.number, passage.text.index(words)))
            return
    raise AssertionError(f"{words} stands nowhere")


def kept(paths: Paths) -> Notebook:
    """The notebook as another program reads it."""
    return Notebook.read(paths)


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
        (entry,) = kept(paths).glossary.find("志愿者")
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
        assert kept(paths).glossary.find("志愿者") == ()
        assert page(pilot).view.marks.all("kept") == []


async def test_leaving_the_form_keeps_nothing(paths: Paths, article: str) -> None:
    """Esc in the form changes nothing."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "a", "escape")
        assert kept(paths).glossary.entries() == ()
        assert isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.command("note")
async def test_a_note_is_written_changed_and_marked(paths: Paths, article: str) -> None:
    """`c` opens an editor; on a noted word it goes on with the note."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "c")
        pilot.app.screen.query_one(TextArea).text = "第一行\nsecond line"
        await pressed(pilot, "ctrl+s")
        assert [note.text for note in kept(paths).notes.entries()] == ["第一行\nsecond line"]
        assert page(pilot).view.marks.all("noted")
        await pressed(pilot, "c")
        assert pilot.app.screen.query_one(TextArea).text == "第一行\nsecond line"
        pilot.app.screen.query_one(TextArea).text = "changed"
        await pressed(pilot, "ctrl+s")
        assert [note.text for note in kept(paths).notes.entries()] == ["changed"]


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
        notes = {note.text: note.place for note in kept(paths).notes.entries()}
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
        assert kept(paths).bookmarks.entries() == ()


@pytest.mark.command("find", "next_hit")
async def test_find_as_one_types(paths: Paths, article: str) -> None:
    """Every letter searches; Enter stays, n goes on, Esc forgets the hits."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "slash", "基", "金")
        hits = page(pilot).view.marks.all("hit")
        assert len(hits) > 5
        await pressed(pilot, "enter")
        first = page(pilot).view.cursor
        assert "hit" in str(page(pilot).query_one("#status", Static).render())
        await pressed(pilot, "n")
        assert page(pilot).view.cursor > first
        await pressed(pilot, "escape")
        assert page(pilot).view.marks.all("hit") == []
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_search_that_is_over_is_no_more_spoken_of(paths: Paths, article: str) -> None:
    """Who reads on is told of no hit; Esc ends the search first, and the entry stays open."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        status = page(pilot).query_one("#status", Static)
        await pressed(pilot, "enter", "slash", "基", "金", "enter")
        assert "hit 1 of" in str(status.render())
        await pressed(pilot, "l", "l")
        assert "hit" not in str(status.render())
        await pressed(pilot, "escape")
        assert page(pilot).view.marks.all("hit") == []
        assert page(pilot).query_one(EntryPanel).display


async def test_find_by_pinyin(paths: Paths, article: str) -> None:
    """Letters find syllables, without tones."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "slash", *"jijin")
        view = page(pilot).view
        found = {view.ways.text(hit.passage)[hit.start : hit.end] for hit in view.marks.all("hit")}
        assert "基金" in found


async def test_escape_while_searching_goes_back(paths: Paths, article: str) -> None:
    """An abandoned search leaves one where one was."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        before = page(pilot).view.cursor
        await pressed(pilot, "slash", "基", "escape")
        assert page(pilot).view.cursor == before
        assert not page(pilot).query_one(FindLine).has_class("open")


@pytest.mark.command("elsewhere", "hit_go_to")
async def test_where_else_and_back(paths: Paths, article: str) -> None:
    """`f` lists the word's places in the library; Enter reads one, Esc comes back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "f")
        assert isinstance(pilot.app.screen, ConcordanceScreen)
        assert len({mention.article for mention in pilot.app.screen.items}) > 3
        await pressed(pilot, "enter")
        assert page(pilot).view.word_text.startswith("居民")
        await pressed(pilot, "escape", "escape")
        assert page(pilot).article.id == article


async def test_the_entry_tells_where_else_the_word_stands(paths: Paths, article: str) -> None:
    """Who rests on a word sees how often it stands in the library; who walks on has not asked."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, "志愿者")
        await pilot.pause()
        assert "places in" not in entry_text(pilot)
        await settled(pilot)
        assert "places in" in entry_text(pilot)
        assert "· f" in entry_text(pilot)
        walked = entry_text(pilot)
        go_to(pilot, "，")
        await settled(pilot)
        assert "places in" not in entry_text(pilot)
        go_to(pilot, "志愿者")
        assert entry_text(pilot) == walked


async def test_the_entry_tells_of_a_kept_term_of_several_words(paths: Paths, article: str) -> None:
    """On any word of it: what the text marks as kept, the entry shows."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区老年协会", gloss="the old people's own")
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        for word in ("老年协会", "协会成员"):
            go_to(pilot, word)
            await settled(pilot)
            assert "Your glossary · 社区老年协会" in entry_text(pilot)
            assert "the old people's own" in entry_text(pilot)
        go_to(pilot, "用餐")
        await settled(pilot)
        assert "Your glossary" not in entry_text(pilot)


async def test_the_entry_follows_the_cursor(paths: Paths, article: str) -> None:
    """Beside a broad page the entry of the word is always there."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, "志愿者")
        await settled(pilot)
        assert "volunteer" in entry_text(pilot)
        go_to(pilot, "居民")
        await settled(pilot)
        assert "resident" in entry_text(pilot)


@pytest.mark.command("entry")
async def test_on_a_narrow_screen_enter_opens_the_entry(paths: Paths, article: str) -> None:
    """Enter opens it below the text, Esc closes it."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        panel = page(pilot).query_one(EntryPanel)
        assert not panel.display
        await pressed(pilot, "enter")
        assert panel.display
        await pressed(pilot, "escape")
        assert not panel.display
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_what_was_wished_for_in_one_window_does_not_hold_in_the_other(paths: Paths, article: str) -> None:
    """The entry is always there in a broad window, also on Enter; in a narrow one on Enter alone."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        panel, shown = page(pilot).query_one(EntryPanel), []
        for keys, size in (
            (("enter", "escape"), (120, 40)),
            (("enter",), (120, 50)),
            ((), (80, 24)),
            (("enter",), (80, 30)),
            (("comma",), (120, 40)),
            (("escape", "ctrl+g"), (80, 24)),
            (("escape",), (79, 24)),
        ):
            await pressed(pilot, *keys)
            await pilot.resize_terminal(*size)
            await settled(pilot)
            shown.append(panel.display)
        assert (shown[:5], shown[-1]) == ([True, True, False, True, True], False)


def entry_text(pilot: Pilot[None]) -> str:
    """What the entry panel says."""
    return page(pilot).query_one(EntryPanel).text


@pytest.mark.command("join_split")
async def test_a_word_is_split_everywhere_and_the_rules_come_back_with_undo(paths: Paths, article: str) -> None:
    """`s` asks with blanks where words part; it holds at once and can be taken back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "s")
        field = pilot.app.screen.query_one(Input)
        field.value = field.value.replace("志愿者", "志愿 者", 1)
        await pressed(pilot, "enter")
        go_to(pilot, "志愿者")
        assert page(pilot).view.word_text == "志愿"
        await pressed(pilot, "u")
        go_to(pilot, "志愿者")
        assert page(pilot).view.word_text == "志愿者"


@pytest.mark.command("reading")
async def test_a_reading_is_corrected_everywhere(paths: Paths, article: str) -> None:
    """`R` takes one syllable a character, with marks or numbers."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "R")
        pilot.app.screen.query_one(Input).value = "ju4 mín"
        await pressed(pilot, "enter")
        go_to(pilot, "居民")
        assert page(pilot).view.word.pinyin == ("jù", "mín")


@pytest.mark.command("reading", "undo")
async def test_a_reading_may_be_corrected_at_this_place_alone(paths: Paths, article: str) -> None:
    """Ctrl+o keeps it for here: elsewhere the word is read as before; a reading everywhere ends it."""

    def readings() -> list[tuple[str | None, ...] | None]:
        view = page(pilot).view
        return [
            word.pinyin
            for number, analysis in sorted(view.analyses.items())
            for word in analysis.words
            if view.ways.text(number)[word.start : word.end] == "居民"
        ]

    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        view, before = page(pilot).view, readings()
        here = sum(
            view.ways.text(number)[word.start : word.end] == "居民" and (number, word.start) < tuple(view.cursor)
            for number, analysis in view.analyses.items()
            for word in analysis.words
        )
        await pressed(pilot, "R")
        assert "Ctrl+o: here" in str(pilot.app.screen.query_one(".asking").border_subtitle)
        pilot.app.screen.query_one(Input).value = "nothing"
        await pressed(pilot, "ctrl+o")
        assert isinstance(pilot.app.screen, ReadingForm)  # what is no pinyin is refused here too
        pilot.app.screen.query_one(Input).value = "ju4 mín"
        await pressed(pilot, "ctrl+o")
        assert said(pilot) == "居民 is read jù mín here (u takes it back)"
        after = readings()
        assert len(before) > 3 and [at for at, one in enumerate(after) if one != before[at]] == [here]
        (kept_here,) = kept(paths).readings.entries()
        assert (kept_here.place.quote, kept_here.parts, kept_here.place.article) == ("居民", ("jù", "mín"), article)
        await pressed(pilot, "u")
        assert readings() == before
        await pressed(pilot, "R")
        pilot.app.screen.query_one(Input).value = "ju4 mín"
        await pressed(pilot, "ctrl+o", "R")
        pilot.app.screen.query_one(Input).value = "jū mīn"
        await pressed(pilot, "enter")
        assert set(readings()) == {("jū", "mīn")} and kept(paths).readings.entries() == ()


@pytest.mark.command("reading")
async def test_a_reading_may_hold_beside_its_neighbours_alone(paths: Paths, article: str) -> None:
    """Several words that are selected are asked about together, and what is decided is kept of them all."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        view = page(pilot).view
        view.jump(view.held)
        await pressed(pilot, "v", "l", "l", "R")
        field = pilot.app.screen.query_one(Input)
        assert len(field.value.split()) > 2
        field.value = " ".join(["ju4", *field.value.split()[1:]])
        await pressed(pilot, "enter")
        kept = Notebook.read(paths).decisions.entries()[0].word
        assert kept.startswith("居民") and len(kept) > 2


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
        assert kept(paths).words.status("居民") == "learning"
        await pressed(pilot, "K")
        words = kept(paths).words
        assert words.status("居民") == "learning"
        assert sum(status == "known" for status in words.statuses().values()) > 20


async def test_what_is_flagged_is_not_known_with_the_rest(paths: Paths, article: str) -> None:
    """A flag says that the word is to be looked at; without it the word goes with the others."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "exclamation_mark", "K")
        words = kept(paths).words
        assert words.status("居民") == "new" and len(words.statuses()) > 20
        await pressed(pilot, "exclamation_mark", "K")
        assert kept(paths).words.status("居民") == "known"


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
        assert len(kept(paths).bookmarks.entries()) == 1


async def test_what_another_program_keeps_appears(paths: Paths, article: str) -> None:
    """A term kept in a shell is marked in the open text."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        with Notebook.open(paths) as other:
            other.glossary.keep("居民")
        await until(pilot, lambda: bool(page(pilot).view.marks.all("kept")))


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
        screen.view.analyses.clear()
        screen.guide.begin()
        await until(pilot, lambda: "finding the words" in str(line.render()))
        await pilot.press("right", "a")
        await until(pilot, lambda: said(pilot).startswith("Words and dictionary are being opened"))
        assert pilot.app.screen is screen  # half a word is nothing to keep
        go_on.set()
        await until(pilot, lambda: "finding the words" not in str(line.render()))
        await pressed(pilot, "a")
        assert isinstance(pilot.app.screen, EntryForm)


async def test_nothing_is_kept_before_the_dictionary_is_open(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its gloss would be missing without a word; a moment later it is there."""
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
        await until(pilot, lambda: said(pilot).startswith("Words and dictionary are being opened"))
        assert pilot.app.screen is screen
        go_on.set()
        await settled(pilot)
        await pressed(pilot, "a")
        assert "resident" in pilot.app.screen.query_one("#gloss", Input).value


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
        said = str(panel.border_subtitle)
        assert "Ctrl+s keeps" in said
        await pressed(pilot, "tab")
        assert form.query_one(TextArea).has_focus and str(panel.border_subtitle) == said
