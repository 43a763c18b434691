"""The page keeps its place, says what it did in a line of its own, and carries the terminal's cursor."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import cast

import pytest
from piloting import go_to, opened, pressed, said, settled
from textual.geometry import Offset
from textual.pilot import Pilot

from seeds.language.constructions.table import compiled
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence
from tui.desk.desk import Desk
from tui.desk.reading import ribbon
from tui.desk.reading.seen import Seen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.reading import ReadingView, Spot


def view_of(pilot: Pilot[None]) -> ReadingView:
    """The text on the screen."""
    return cast(ReadingScreen, pilot.app.screen).view


def word_of(pilot: Pilot[None]) -> Spot:
    """Where the word under the cursor begins: that is what is kept."""
    view = view_of(pilot)
    return Spot(view.cursor.passage, view.word.start)


async def test_going_elsewhere_and_coming_back_keeps_the_place(paths: Paths, article: str) -> None:
    """A look at a kept term, to the end of its article and back: the page opens where it was read."""
    read = Desk(paths).library.open(article)
    block = next(number for number, block in enumerate(read.blocks) if "志愿者" in block.text)
    place = Place.of(article, block, read.blocks[block].text, 0, 2)
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("志愿者", sentences=[Sentence("一句话。", place, read.title)])
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "用餐", 0)
        await pressed(pilot, "p", "p")
        left = view_of(pilot).cursor, view_of(pilot).pinyin
        await pressed(pilot, "ctrl+g", "enter")
        assert view_of(pilot).pinyin == left[1]
        await pressed(pilot, "G", "escape", "escape")
        assert (view_of(pilot).cursor, view_of(pilot).pinyin) == left
        await pressed(pilot, "q")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        assert (view_of(pilot).cursor, view_of(pilot).pinyin) == left


async def test_a_visit_from_the_library_moves_no_place(paths: Paths, article: str) -> None:
    """Who goes to a note in a text read elsewhere, and leaves at once, finds the text where it was read."""
    read = Desk(paths).library.open(article)
    place = Place.of(article, 2, read.blocks[2].text, 0, 2)
    with Notebook.open(paths) as notebook:
        notebook.notes.write(place, "see here", title=read.title)
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "用餐", 0)
        left = view_of(pilot).cursor
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        await pressed(pilot, "ctrl+n", "enter")
        assert view_of(pilot).cursor != left
        await pressed(pilot, "G", "q")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        assert view_of(pilot).cursor == left


ON = ("right_parenthesis", "left_parenthesis", "right", "j")


@pytest.mark.parametrize("ways", [("W", "down", "enter"), ("S", "down", "enter")])
async def test_who_reads_on_from_a_jump_has_the_place_there(
    paths: Paths, article: str, ways: tuple[str, ...]
) -> None:
    """Whatever list led there: a step on from where one was led to, and the text opens there again."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "j", "l", *ways)
        led = word_of(pilot)
        await pressed(pilot, *ON, "p")
        left = word_of(pilot)
        assert left != led
        await pressed(pilot, "escape", "q")
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        await pressed(pilot, "enter")
        assert word_of(pilot) == left


async def test_who_reads_on_from_what_the_library_found_has_the_place_there(paths: Paths, article: str) -> None:
    """A filter that looked into the texts leads to words, a note to its place; a step on from there is reading."""
    read = Desk(paths).library.open(article)
    with Notebook.open(paths) as notebook:
        notebook.notes.write(Place.of(article, 2, read.blocks[2].text, 0, 2), "see here", title=read.title)
    for keys in (("slash", *"zhiyuanzhe", "enter", "enter"), ("ctrl+n", "enter")):
        async with opened(paths, Opening("library"), (80, 24)) as pilot:
            await pressed(pilot, *keys)
            await pressed(pilot, "right", "right", "left")
            left, id = word_of(pilot), view_of(pilot).article.id
            assert left.passage > 0
            await pressed(pilot, "escape", "q")
        async with opened(paths, Opening("reading", id), (80, 24)) as pilot:
            assert word_of(pilot) == left


@pytest.mark.parametrize("steps", [(), ("j", "k")])
async def test_who_comes_back_from_reading_on_takes_the_place_along_with_a_step(
    paths: Paths, article: str, steps: tuple[str, ...]
) -> None:
    """Esc by itself is no step: the place stays where one read last, until one goes on where one is again."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "j", "l")
        before = word_of(pilot)
        await pressed(pilot, "W", "G", "enter", *ON)
        there = word_of(pilot)
        await pressed(pilot, "escape", "escape")
        assert word_of(pilot) == before != there
        await pressed(pilot, *steps)
        left = word_of(pilot) if steps else there
        await pressed(pilot, "escape")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        assert word_of(pilot) == left


async def test_a_page_that_lies_below_takes_no_place_back(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read on it before counts when all is closed; the place is where one read last."""
    clock = count(0, 60)
    monkeypatch.setattr(ribbon, "Seen", partial(Seen, clock=lambda: float(next(clock))))
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, *["j"] * 5, "W", "G", "enter", "h", "h")
        left = view_of(pilot).cursor
        await pressed(pilot, "escape", "q")
    with Notebook.read(paths) as notebook:
        kept = notebook.places.of(article)
    assert kept and (kept.place.block, kept.progress > 0) == (left.passage, True)


async def test_messages_cover_neither_text_nor_entry(paths: Paths, article: str) -> None:
    """They stand in one row, that of the keys, and are cut between two characters."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "enter")
        before = [strip.text for strip in pilot.app.screen._compositor.render_strips()]
        long = "“两委”班子和社区党委书记" * 9
        cast(ReadingScreen, pilot.app.screen).tell(long)
        await settled(pilot)
        after = [strip.text for strip in pilot.app.screen._compositor.render_strips()]
        changed = [row for row, (one, two) in enumerate(zip(before, after, strict=True)) if one != two]
        assert changed == [23]
        assert after[23].strip().endswith("…") and after[23].strip()[:-1] in long
        assert said(pilot) == long and not pilot.app._notifications


async def test_the_terminals_cursor_stands_on_the_word(paths: Paths, article: str) -> None:
    """Wherever one goes, and however the text is set."""
    async with opened(paths, Opening("reading", article), (100, 30)) as pilot:
        for keys in (("j", "l"), ("space",), ("p", "p", "h"), ("G",)):
            await pressed(pilot, *keys)
            view = view_of(pilot)
            document, paper = view.paper.document, view.paper
            cell = Offset(
                paper.page.left + document.column_of(view.cursor), document.row_of(view.cursor) - paper.top
            )
            assert pilot.app.cursor_position == view.content_region.offset + cell


async def test_the_terminals_cursor_goes_where_one_types_and_comes_back(paths: Paths, article: str) -> None:
    """Into the field of a form, on the row of a table, and on the word again when they are closed."""
    async with opened(paths, Opening("reading", article), (100, 30)) as pilot:
        await pressed(pilot, "l", "l")
        word = pilot.app.cursor_position
        for keys in (("c",), ("ctrl+l",), ("c", "x", "ctrl+s", "ctrl+n")):
            await pressed(pilot, *keys)
            focused = pilot.app.focused
            assert focused is not None and focused.content_region.contains(*pilot.app.cursor_position)
            await pressed(pilot, "escape")
            assert pilot.app.cursor_position == word


async def test_no_row_is_parted_from_its_readings(paths: Paths, article: str) -> None:
    """However far the wheel has turned, the first row one sees is no line whose pinyin is out of sight,
    and the last one is no pinyin whose line is."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        view.pinyin = "all"
        await settled(pilot)
        kinds = set()
        for top in range(40):
            view.scroll_to(y=top, animate=False)
            await pilot.pause()
            row = view.paper.document.row(view.paper.top)
            kinds.add(row.kind)
            shown = view.render_line(0).text.strip()
            assert bool(shown) is (row.kind == "reading" or (row.kind == "text" and not row.line.syllables))
            last = view.paper.document.row(view.paper.last)
            kinds.add(f"{last.kind} last")
            assert bool(view.render_line(view.paper.rows - 1).text.strip()) is (last.kind == "text")
        assert {"text", "reading", "blank", "text last", "reading last", "blank last"} <= kinds


async def test_a_kept_term_is_read_where_key_terms_are(paths: Paths, article: str) -> None:
    """The reader has said that it is one: its pinyin comes as soon as it is kept, over all of its words at once."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        view.pinyin = "terms"
        go_to(pilot, "陈大爷")
        await settled(pilot)
        assert view.ways.term_at(view.cursor) is None

        def read() -> list[str]:
            return [one.text for one in view.paper.document.line_at(view.cursor).syllables]

        before = read()
        await pressed(pilot, "v", "l", "a", "enter")
        await settled(pilot)
        assert len(read()) > len(before)


async def test_tones_colour_the_characters_where_no_pinyin_stands(paths: Paths, article: str) -> None:
    """Each of the four in its own hue; with pinyin the syllables have the hues instead."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        view.light = "none"
        go_to(pilot, "用餐结束后", 0)

        def hues() -> set[str]:
            row = view.render_line(view.paper.document.row_of(view.cursor) - view.paper.top)
            return {str(segment.style.color) for segment in row if segment.style and segment.text.strip()}

        plain = hues()
        view.tones = "pleco"
        assert len(hues()) >= len(plain) + 3
        view.pinyin = "all"
        await settled(pilot)
        assert hues() == plain


async def test_unknown_words_are_marked_for_a_while(paths: Paths, article: str) -> None:
    """The same key again, and what was marked before is marked again."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "t", "t", "x")
        assert view_of(pilot).light == "unknown"
        await pressed(pilot, "x")
        assert view_of(pilot).light == "kept"


async def test_the_entry_says_what_counts_in_nine_rows(paths: Paths, article: str) -> None:
    """On the smallest usual screen headword, reading, status and the sense that holds here are seen at once."""
    with Notebook.open(paths) as notebook:
        notebook.words.mark("居民", "learning")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民", 0)
        await pressed(pilot, "enter")
        panel = cast(ReadingScreen, pilot.app.screen).panel
        for size in ((80, 24), (50, 20)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            assert panel.size.height <= 9
            seen = "\n".join(panel.render_line(y).text for y in range(panel.size.height))
            assert all(words in seen for words in ("居民", "jūmín", "learning", "resident"))


async def test_no_key_waits_for_the_patterns_of_a_passage(paths: Paths, article: str) -> None:
    """What is said of constructions comes from another process: here none of their rules is ever made ready."""
    compiled.cache_clear()
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        view = cast(ReadingScreen, pilot.app.screen).view
        told = set()
        for passage in view.passages:
            for offset in range(0, len(passage.text), 20):
                view.go(Spot(passage.number, offset))
                told.update(part.text for part in cast(ReadingScreen, pilot.app.screen).panel.parts)
        await settled(pilot)
        assert any(text.startswith("Construction · ") for text in told)
        assert compiled.cache_info().misses == 0
