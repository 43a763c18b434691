"""Looking a word up on the whole screen."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from each import each
from piloting import opened, pressed, settled, until
from textual.pilot import Pilot
from textual.widgets import Input, Static

from seeds.language.dictionary import Entry
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.analyst.analyst import Analyst
from tui.desk.library.adding import Adder
from tui.desk.lookup.printed import printed
from tui.screens import looking_up
from tui.screens.concordance import ConcordanceScreen
from tui.screens.looking_up import LookupScreen
from tui.screens.matches import together
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.whole_entry import WholeEntryScreen
from tui.widgets.detail import Detail
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


async def ask(pilot: Pilot[None], words: str) -> LookupScreen:
    """Type into the field, and wait for what is found."""
    screen = pilot.app.screen
    assert isinstance(screen, LookupScreen)
    screen.query_one(Input).value = words
    await until(pilot, lambda: screen.found.query == words)
    await settled(pilot)
    return screen


def told(screen: LookupScreen) -> str:
    """What the entry in hand says."""
    return "\n".join(str(part.render()) for part in screen.query_one(Detail).query(Static))


@pytest.mark.parametrize(
    ("asked", "word"),
    [("社区", "社区"), ("社區", "社区"), ("shequ", "社区"), ("she4qu1", "社区"), ("resident", "居民")],
)
@pytest.mark.command("lookup")
async def test_a_word_is_found_however_it_is_typed(paths: Paths, asked: str, word: str) -> None:
    """Characters of either script, pinyin with and without tones, and English lead to the entry."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, asked)
        assert word in [entry.simplified for entry in screen.found.entries[:8]]
        assert screen.query_one(Listing).row_count == len(screen.found.entries)
        assert (
            " shèqū " in "".join(screen.query_one(Listing).render_line(row).text for row in range(1, 9))
            or word != "社区"
        )


async def test_what_is_not_there_is_said_with_the_nearest(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip leads to what may have been meant, nonsense to a calm line, an empty field to what can be typed; a
    dictionary that is not ready yet is told."""
    ready = Event()
    monkeypatch.setattr(looking_up, "is_made", lambda cache: False)
    monkeypatch.setattr(Analyst, "prepare_books", lambda analyst: ready.wait(60))
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pilot.press("ctrl+l")
        await until(pilot, lambda: isinstance(pilot.app.screen, LookupScreen))
        await until(pilot, lambda: "got ready" in str(pilot.app.screen.query_one("#empty", Static).render()))
        ready.set()
        screen = await ask(pilot, "residnet")
        assert "nearest" in str(screen.query_one("#masthead", Static).render()) and screen.found.entries
        await ask(pilot, "[red]@@@")
        assert "[red]@@@" in str(screen.query_one("#empty", Static).render())
        await ask(pilot, "")
        assert "pinyin" in str(screen.query_one("#empty", Static).render())


@pytest.mark.command("lookup_keep", "lookup_field", "lookup_elsewhere", "lookup_entry")
async def test_a_word_found_is_kept_and_followed_into_the_library(paths: Paths) -> None:
    """Enter goes to the list, `a` keeps, `/` goes back to the field, Enter shows all of it, `f` its places."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "居民")
        await pressed(pilot, "enter", "a", "enter")
        with Notebook.read(paths) as notebook:
            (kept,) = notebook.glossary.entries()
        assert kept.term == "居民" and "resident" in kept.gloss and kept.gloss_source
        assert (
            0 < told(screen).index(kept.gloss_source) < told(screen).index("resident")
        )  # a dictionary's name first
        await pressed(pilot, "slash")
        assert screen.query_one(Input).has_focus
        await pressed(pilot, "enter", "enter")
        assert isinstance(pilot.app.screen, WholeEntryScreen)
        assert pilot.app.screen.query_one(Detail).query(Static)
        await pressed(pilot, "escape", "f")
        assert isinstance(pilot.app.screen, ConcordanceScreen)


@pytest.mark.parametrize("size", [(80, 24), (50, 20)])
async def test_the_whole_entry_can_be_read_where_no_room_is_beside_the_list(
    paths: Paths, size: tuple[int, int]
) -> None:
    """All senses are there, each in full."""
    async with opened(paths, LIBRARY, size) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "打")
        await pressed(pilot, "enter", "enter")
        whole = pilot.app.screen.query_one(Detail)
        said = "\n".join(str(part.render()) for part in whole.query(Static))
        assert whole.region.width > 40
        assert all(sense in said for entry in screen.found.words[0] for sense in entry.senses)


@each(
    ("typed", "text", "word"),
    [
        ("檢察官", "", "檢察官"),
        ("检察官", "檢察官說話。", "检察官"),
        ("檢", "", "檢察官"),
        ("檢察官說", "", "檢察官"),
        ("jiancha", "檢察官說話。", "檢察官"),
        ("jiancha", "检察官说话。", "检察官"),
        ("官", "檢察官說話。", "檢察官"),
        ("", "", "检察官"),
    ],
)
def test_a_word_is_written_as_it_was_typed(typed: str, text: str, word: str) -> None:
    """Or, where that does not tell, as the text is that one reads."""
    entry = Entry("检察官", "檢察官", "jiǎn chá guān", ("prosecutor",), "One")
    assert printed(entry, typed, text) == word


@pytest.mark.command("lookup", "lookup_keep")
async def test_over_a_traditional_text_words_are_traditional(paths: Paths, tmp_path: Path) -> None:
    """In the list, in the entry and where the word is kept; what is kept in either script is found."""
    (tmp_path / "words.txt").write_text("檢察官說話\n\n" + "檢察官說，這條街上的人都認識他。" * 9, encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        text = adder.add(tmp_path / "words.txt").articles[0].id
    async with opened(paths, Opening("reading", text), (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "jianchaguan")
        assert screen.query_one(Listing).render_line(1).text.strip().startswith("檢察官")
        await pressed(pilot, "enter", "a", "enter")
    with Notebook.read(paths) as notebook:
        assert [entry.term for entry in notebook.glossary.entries()] == ["檢察官"]


async def test_the_list_says_when_it_is_behind(paths: Paths) -> None:
    """Until what is typed is found the list is of what was typed before, and Enter waits for its own."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "居民")
        screen.query_one(Input).value = "社区"
        await pilot.press("enter")
        assert "looking" in str(screen.query_one("#masthead", Static).render())
        assert screen.query_one(Input).has_focus
        await until(pilot, lambda: screen.query_one(Listing).has_focus)
        assert screen.found.query == "社区"
        assert "looking" not in str(screen.query_one("#masthead", Static).render())


def test_a_word_stands_once_with_what_each_dictionary_says() -> None:
    """Same word and reading, whatever the blanks; one dictionary's two words stay two, other readings too."""
    river = Entry("渡口", "渡口", "dù kǒu", ("ferry",), "One")
    other = Entry("渡口", "渡口", "", ("a place to cross",), "Two")
    face, flour = Entry("面", "面", "miàn", ("face",), "One"), Entry("面", "麵", "miàn", ("flour",), "One")
    noodles = Entry("面", "麵", "miàn", ("noodles",), "Two")
    row, walk = Entry("行", "行", "háng", ("row",), "One"), Entry("行", "行", "xíng", ("walk",), "Two")
    found = [river, face, flour, other, noodles, row, walk]
    assert together(found) == ((river, other), (face,), (flour, noodles), (row,), (walk,))


async def test_what_is_kept_is_told_below_the_books_and_not_twice(paths: Paths) -> None:
    """The own gloss stands there where it is an own one, the note and the tags always."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("渡口", gloss="ferry crossing", note="from a poem", tags=["水"])
        notebook.glossary.keep("木匠", gloss="whoever makes our tables")
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "渡口")
        assert "Your glossary · 水" in told(screen) and "from a poem" in told(screen)
        assert told(screen).count("ferry crossing") == 1
        assert "whoever makes our tables" in told(await ask(pilot, "木匠"))


async def test_the_word_under_the_cursor_is_brought_along(paths: Paths, article: str) -> None:
    """From the page one looks up what one stands on, and Esc comes back to it."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        page = pilot.app.screen
        assert isinstance(page, ReadingScreen)
        word = page.view.word_text
        await pressed(pilot, "ctrl+l")
        screen = pilot.app.screen
        assert isinstance(screen, LookupScreen) and screen.query_one(Input).value == word
        await until(pilot, lambda: bool(screen.found.entries))
        await pressed(pilot, "escape")
        assert pilot.app.screen is page


async def test_a_phrase_is_told_as_the_entry_on_the_page_tells_it(paths: Paths) -> None:
    """What a number means stands above its words, and is kept with that meaning."""
    async with opened(paths, Opening("library"), (120, 40)) as pilot:
        await pressed(pilot, "ctrl+l")
        screen = await ask(pilot, "翻了一番")
        assert screen.entry and screen.entry.source == "Number" and "doubled" in screen.entry.senses
        await pressed(pilot, "enter", "a")
        assert "2 times as much" in pilot.app.screen.query_one("#gloss", Input).value
