"""What is typed into the filter of the library narrows its table."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from piloting import opened, pressed, settled, until
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from tui.app import JingduApp
from tui.desk.desk import Desk
from tui.desk.library.adding import Adder
from tui.desk.library.titles import Titles
from tui.desk.study.counts import Counting, Words
from tui.screens.library import LibraryScreen
from tui.screens.messages import NotebookChanged
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.filter_line import FilterLine
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


@pytest.mark.command("filter", "back")
async def test_typing_narrows_the_table_and_escape_shows_all(paths: Paths) -> None:
    """The filter works with every letter, and Esc takes it away."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        listing = pilot.app.screen.query_one(Listing)
        await pressed(pilot, "slash", "重", "阳")
        assert listing.row_count == 1
        await pressed(pilot, "enter")
        assert listing.has_focus
        await pressed(pilot, "escape")
        assert listing.row_count == 7
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_a_filter_that_finds_nothing_says_so(paths: Paths) -> None:
    """The empty table tells what to do."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "slash", "龘")
        assert "Nothing holds" in str(pilot.app.screen.query_one("#empty", Static).render())
        assert pilot.app.screen.query_one(FilterLine).value == "龘"


async def test_another_filter_begins_anew(paths: Paths) -> None:
    """`/` gives the old words to the first letter; after End one goes on with them."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        line = pilot.app.screen.query_one(FilterLine)
        await pressed(pilot, "slash", "重", "阳", "enter", "slash", "社", "enter")
        assert line.value == "社"
        await pressed(pilot, "slash", "end", "区", "enter")
        assert line.value == "社区"


async def test_the_filter_finds_words_of_the_text_in_either_script(paths: Paths, tmp_path: Path) -> None:
    """A word that stands in no head finds its article, which opens at that place; titles are found by sound."""
    text = tmp_path / "山中一夜.txt"
    text.write_text("山中一夜\n\n我们在山里住了一夜。第二天清早，龙舟还没有来。\n", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        adder.add(text)
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen) and screen.item
        assert screen.item.card.title == "山中一夜"  # new, so it is at hand
        listing = screen.query_one(Listing)
        await pressed(pilot, "slash", *"shanzhong")
        assert listing.row_count == 1
        await pressed(pilot, "escape", "slash", "龍", "舟", "enter")
        assert listing.row_count == 1
        await pressed(pilot, "enter")
        page = pilot.app.screen
        assert isinstance(page, ReadingScreen) and page.view.word_text == "龙舟"


async def test_while_titles_are_read_the_filter_does_not_say_that_there_is_nothing(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At a cold start a title is not found by its sound yet: that is said, and then it is found."""
    go_on = Event()
    read = Titles.read

    def slowly(titles: Titles) -> bool:
        assert go_on.wait(60)
        return read(titles)

    monkeypatch.setattr(Titles, "read", slowly)
    app = JingduApp(Desk(paths), LIBRARY)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: bool(app.screen.query(FilterLine)))
        empty = app.screen.query_one("#empty", Static)
        await pilot.press("slash", *"chongy")  # a syllable begun stands for nothing in the texts
        await until(pilot, lambda: "Reading the titles" in str(empty.render()))
        go_on.set()
        await settled(pilot)
        assert app.screen.query_one(Listing).row_count == 1
        await pressed(pilot, *"zzz")
        assert "Nothing holds" in str(empty.render())


async def test_a_name_is_found_as_soon_as_its_text_is_counted(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who types it sooner is told so, and need not type it again."""
    text = tmp_path / "河边.txt"
    text.write_text("河边的灯\n\n何婉说，灯是她挂的。\n", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        adder.add(text)
    go_on = Event()
    count = Counting.words

    def slowly(counting: Counting, id: str) -> Words:
        assert go_on.wait(60)
        return count(counting, id)

    monkeypatch.setattr(Counting, "words", slowly)
    app = JingduApp(Desk(paths), LIBRARY)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: bool(app.screen.query(FilterLine)))
        empty = app.screen.query_one("#empty", Static)
        await pilot.press("slash", *"hewan")
        await until(pilot, lambda: "Reading the texts" in str(empty.render()))
        go_on.set()
        await settled(pilot)
        assert app.screen.query_one(Listing).row_count == 1


SOUNDS = {
    "a word": ("taizhang", 1),
    "its syllables apart": ("tai zhang", 1),
    "with its tones": ("táizhàng", 1),
    "a name that no dictionary has": ("zhoumuyun", 1),
    "a name of two characters": ("hewan", 1),
    "in its tones": ("hé wǎn", 1),
    "in others": ("hé wàn", 0),
    "two characters that are no name": ("hewanfan", 0),
    "one of the reader's own terms": ("huxuehufang", 1),
    "two words, one in the title": ("taizhang shanzhong", 1),
    "one syllable, which every text holds": ("zhang", 0),
    "what stands in none": ("kongtiaowaiji", 0),
}


async def test_the_text_is_found_by_pinyin(paths: Paths, tmp_path: Path) -> None:
    """What stands in the text alone, however its pinyin is typed; but one syllable means the title's letters."""
    text = tmp_path / "山中一夜.txt"
    text.write_text("山中一夜\n\n周暮云翻开台账。他们互学互访，直到天亮。何婉说，她也看见了。\n", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        adder.add(text)
        notebook.glossary.keep("互学互访", reading="hùxuéhùfǎng")
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        for what, (typed, count) in SOUNDS.items():
            await pressed(pilot, "slash", *(key_of(sign) for sign in typed), "enter")
            found = [row for row in screen.shown if row.card.title == "山中一夜"]
            assert len(found) == count, what
            await pressed(pilot, "escape")


def key_of(sign: str) -> str:
    """What a pilot presses for a letter."""
    return "space" if sign == " " else sign


async def test_the_preview_shows_what_the_filter_found(paths: Paths, tmp_path: Path) -> None:
    """Whoever finds an article by its text sees the place; when everything is shown again it is gone."""
    text = tmp_path / "山中一夜.txt"
    text.write_text("山中一夜\n\n我们在山里住了一夜。\n\n第二天清早，他翻开台账。\n", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        adder.add(text)
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        found = pilot.app.screen.query_one("#preview-found", Static)
        assert not found.display
        await pressed(pilot, "slash", *"taizhang")
        assert found.display and "清早，他翻开台账。" in str(found.render())
        await pressed(pilot, "escape")
        assert not found.display


async def test_titles_that_another_program_adds_are_found_by_sound(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are read when the table has taken the new texts in, however quick the thread is that reads them."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
            (tmp_path / "山中一夜.txt").write_text("山中一夜\n\n我们住了一夜。\n", encoding="utf-8")
            adder.add(tmp_path / "山中一夜.txt")
        listed: list[int] = []
        monkeypatch.setattr(screen._figures, "look_up", lambda first: listed.append(len(screen.items)))
        screen.desk.notebook.refresh()
        screen.post_message(NotebookChanged())
        await until(pilot, lambda: bool(listed))
        assert listed == [8]
