"""The library on the whole screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Event

import pytest
from piloting import opened, pressed, said, settled, until
from textual.widgets import Input, Static

from seeds.documents import read_bytes
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.app import JingduApp
from tui.desk.desk import Desk
from tui.desk.library.catalogue import BUNDLED, Added, Catalogue
from tui.screens.library import LibraryScreen, before
from tui.screens.library.preview import Preview
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.listing import Listing
from tui.widgets.said import Said

LIBRARY = Opening("library")


async def test_the_seven_articles_are_listed(paths: Paths) -> None:
    """A first start shows what there is to read."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        assert pilot.app.screen.query_one(Listing).row_count == 7


async def test_after_an_update_the_table_stands_before_the_texts_are_read(
    paths: Paths, tmp_path: Path, filled: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Titles come at once, what else is known of a text when it is read; the cursor stays, and nothing waits."""
    paths = Paths(paths.data, paths.config, filled(tmp_path / "cache"))
    texts = [f"第{number}夜\n\n我们在山里住了{number}夜。\n".encode() for number in range(9)]
    with Notebook.open(paths) as notebook:
        for data in texts:
            (text,) = read_bytes(data, "")
            notebook.imports.add(Originals(paths.imports).keep(data), "", {text.id: text.title})
    go_on = Event()
    take = Catalogue._take

    def taken(catalogue: Catalogue, item: Added) -> None:
        assert item is BUNDLED or go_on.wait(60)
        take(catalogue, item)

    monkeypatch.setattr(Catalogue, "_take", taken)
    app = JingduApp(Desk(paths), LIBRARY)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "reading 9 texts" in str(app.screen.query_one("#masthead", Static).render()))
        listing = app.screen.query_one(Listing)
        assert listing.row_count == 16
        await pilot.press("g", "down")
        await until(pilot, lambda: listing.cursor_row == 1)
        here = listing.key
        assert here in [read_bytes(text, "")[0].id for text in texts]  # what was added stands first
        go_on.set()
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, LibraryScreen)
        assert (listing.key, listing.row_count) == (here, 16)
        assert screen.item is not None
        assert screen.item.card.opening
        assert "reading" not in str(screen.query_one("#masthead", Static).render())


@pytest.mark.command("sort")
async def test_sorting_puts_the_shortest_first(paths: Paths) -> None:
    """`s` goes through the orders."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        await pressed(pilot, "s", "s", "g")
        await pressed(pilot, "home", "up", "up", "up", "up", "up", "up", "up")
        assert screen.item is not None
        assert screen.item.card.characters == min(row.card.characters for row in screen.items)


@pytest.mark.command("add")
async def test_of_several_texts_the_first_in_the_table_is_at_hand(paths: Paths, tmp_path: Path) -> None:
    """A folder is added as a whole: one begins with what stands on top, not somewhere among the new."""
    for number, name in enumerate(("渡口的春天", "山中的一夜", "河边的老人")):
        (tmp_path / f"{number}.txt").write_text(f"{name}\n\n{name}，我们都还记得很清楚。\n", encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        listing = pilot.app.screen.query_one(Listing)
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(tmp_path)
        await pressed(pilot, "enter")
        assert (listing.row_count, listing.cursor_row) == (10, 0)


async def test_a_bundled_article_stays(paths: Paths) -> None:
    """`d` on an article that comes with jingdu removes nothing."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "d")
        assert pilot.app.screen.query_one(Listing).row_count == 7


async def test_what_another_program_adds_appears(paths: Paths) -> None:
    """An open library notices `jingdu add` in a shell."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        assert pilot.app.screen.query_one(Listing).row_count == 7
        data = "别处的一篇\n\n这是另一个程序加进来的文章。\n".encode()
        with Notebook.open(paths) as other:
            other.imports.add(Originals(paths.imports).keep(data), "other.txt", {})
        await until(pilot, lambda: pilot.app.screen.query_one(Listing).row_count == 8)


@pytest.mark.command("open", "back")
async def test_enter_opens_the_article_and_escape_comes_back(paths: Paths) -> None:
    """The way there and back."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "down", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, LibraryScreen)


@pytest.mark.command("frequent", "undo")
async def test_frequent_words_are_known_from_the_first_day(paths: Paths) -> None:
    """`w` asks for a number and marks so many words as known; the shares follow, and u takes it back."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        assert "press w to mark the words you know" in str(screen.query_one("#masthead", Static).render())
        await pressed(pilot, "w")
        pilot.app.screen.query_one(Input).value = "plenty"
        await pressed(pilot, "enter")
        assert not screen.desk.notebook.words.statuses() and pilot.app.screen is not screen  # to be mended there
        pilot.app.screen.query_one(Input).value = "2,000"
        await pressed(pilot, "enter")
        assert len(screen.desk.notebook.words.statuses()) == 2000
        assert all(row.known and row.known > 0.3 for row in screen.items)
        assert "w says" not in str(screen.query_one("#masthead", Static).render())
        await pressed(pilot, "u")
        assert not screen.desk.notebook.words.statuses()


async def test_it_is_said_that_words_are_being_marked(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dictionary may have to be made first: whoever has pressed Enter sees at once that something goes on."""
    go_on = Event()

    def slowly(desk: Desk, count: int) -> int:
        go_on.wait(20)
        return count

    monkeypatch.setattr(before, "_mark_frequent", slowly)
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "w")
        await pilot.press("enter")
        await until(pilot, lambda: said(pilot) == "Marking 3,000 words …")
        go_on.set()
        await settled(pilot)
        assert said(pilot).startswith("Marked 3,000")


@pytest.mark.command("inbox", "reading_now", "finished", "archived", "shelf", "undo")
async def test_an_article_is_put_where_it_belongs(paths: Paths) -> None:
    """Each state has a key; what is archived is out of the way, `f` shows it again, and u takes it back."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen) and screen.item
        listing, first = screen.query_one(Listing), screen.item.card.id
        for key, state in (("1", "inbox"), ("2", "reading"), ("3", "finished")):
            await pressed(pilot, key)
            assert screen.desk.notebook.articles.state(first) == state
            assert state in listing.render_line(1).text
        await pressed(pilot, "4")
        assert listing.row_count == 6 and listing.key != first
        shown = str(screen.query_one(Said).render())
        assert shown.endswith(": archived (u takes it back, f shows what is put away)")
        await pressed(pilot, "f", "f", "f", "f")
        assert (listing.row_count, listing.key) == (1, first)
        assert "archived" in str(screen.query_one("#masthead", Static).render())
        await pressed(pilot, "f", "f", "u")
        assert listing.row_count == 7


async def test_whatever_hides_articles_says_how_to_get_them_back(paths: Paths) -> None:
    """On another shelf and behind the preview the way back is on the screen, by a message and by what stays."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        listing, masthead = screen.query_one(Listing), screen.query_one("#masthead", Static)
        await pressed(pilot, "f", "f")
        assert said(pilot) == "Shown: reading (0 articles); f goes on to finished"
        assert "reading (Esc: what is in use)" in str(masthead.render()) and listing.row_count == 0
        await pressed(pilot, "escape")
        assert said(pilot) == "Shown: in use" and listing.row_count == 7
        assert "Esc" not in str(masthead.render())
        await pressed(pilot, "v")
        assert said(pilot) == "Preview; v or Esc shows the table again"
        back = screen.query_one("#preview-back", Static)
        assert str(back.render()) == "v or Esc: back to the table"
        assert screen.find_widget(back).visible_region.height == 1
        await pressed(pilot, "escape")
        assert not screen.query_one(Preview).display
        await pilot.resize_terminal(120, 40)
        await settled(pilot)
        await pressed(pilot, "v")
        assert said(pilot) == "Preview hidden; v shows it again"


async def test_an_empty_shelf_says_where_the_rest_is(paths: Paths) -> None:
    """Nothing is finished yet, and a key leads on."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "f", "f", "f")
        said_there = str(pilot.app.screen.query_one("#empty", Static).render())
        assert "Nothing is finished" in said_there and "f shows" in said_there


@pytest.mark.command("sort", "turn_round")
async def test_an_arrow_tells_the_order_and_r_turns_it_round(paths: Paths) -> None:
    """Titles are sorted by their sound, not by the numbers of their characters."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        listing = screen.query_one(Listing)

        def sounds() -> list[str]:
            sound = {row.card.id: row.sound for row in screen.items}
            return [sound[key] for key in listing._keys]

        assert "↑" not in listing.render_line(0).text
        await pressed(pilot, "s")
        assert "Title↑" in listing.render_line(0).text
        assert all(sounds()) and sounds() == sorted(sounds())
        await pressed(pilot, "R")
        assert "Title↓" in listing.render_line(0).text
        assert sounds() == sorted(sounds(), reverse=True)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("W", [[], ["Speaker"], ["Verb"]]),  # as in the text
        ("S", [[], [], ["Word"]]),  # most useful, most frequent first
        ("ctrl+n", [["Article"], [], ["Article"]]),  # latest first
        ("f", [[], [""], [""]]),  # as in the library
    ],
)
async def test_an_arrow_stands_where_one_can_read_the_order_off(
    kept: Paths, article: str, key: str, told: list[list[str]]
) -> None:
    """What stands in no column has no arrow on any: the line of messages says how it is sorted."""
    async with opened(kept, Opening("reading", article), (120, 40)) as pilot:
        await pressed(pilot, key)
        heads = []
        for _ in told:
            heads.append(re.findall(r"(\w*) ?[↑↓]", pilot.app.screen.query_one(Listing).render_line(0).text))
            await pressed(pilot, "s")
        assert heads == told


@pytest.mark.command("tag_article", "undo")
async def test_articles_are_tagged_and_found_by_their_tags(paths: Paths) -> None:
    """`t` adds tags and with a minus takes them away; `#tag` in the filter finds them, undo takes each back."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen) and screen.item
        listing, first = screen.query_one(Listing), screen.item.card.id
        tags = screen.desk.notebook.articles.tags
        await pressed(pilot, "t")
        pilot.app.screen.query_one(Input).value = "楼道 #龙舟"
        await pressed(pilot, "enter")
        assert tags() == {first: ("楼道", "龙舟")} and "u takes it back" in said(pilot)
        assert "#楼道" in listing.render_line(1).text
        await pressed(pilot, "down", "slash", *"#龙舟", "enter")
        assert (listing.row_count, listing.key) == (1, first)
        await pressed(pilot, "t")
        pilot.app.screen.query_one(Input).value = "-龙舟"
        await pressed(pilot, "enter")
        assert tags() == {first: ("楼道",)} and listing.row_count == 0
        await pressed(pilot, "escape", "u")
        assert tags() == {first: ("楼道", "龙舟")}
        await pressed(pilot, "t", "escape")
        assert tags() == {first: ("楼道", "龙舟")}
        await pressed(pilot, "u")
        assert not tags()


class Watch:
    """A clock that a test sets forward."""

    now = datetime(2026, 3, 4, 12, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        """What time it is."""
        return self.now


@pytest.mark.command("undo", "redo", "archived")
async def test_undo_asks_before_it_takes_back_what_was_done_long_ago(paths: Paths) -> None:
    """A slip of the finger takes nothing back of an hour ago: it says what it would be, and `Z` turns it round."""
    watch = Watch()
    async with opened(paths, LIBRARY, (80, 24), watch) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen) and screen.item
        title, id, states = screen.item.card.title, screen.item.card.id, screen.desk.notebook.articles.state
        await pressed(pilot, "Z")
        assert said(pilot) == "Nothing to do again"
        await pressed(pilot, "4", "u")
        assert said(pilot) == f"Took back: Moved {title} to archived (Z does it again)"
        assert states(id) == "inbox"
        await pressed(pilot, "Z")
        assert said(pilot) == f"Did again: Moved {title} to archived"
        assert states(id) == "archived"
        watch.now += timedelta(hours=2)
        await pressed(pilot, "u")
        assert said(pilot) == f"u again takes back what you did 2 h ago: Moved {title} to archived"
        assert states(id) == "archived"
        await pressed(pilot, "u")
        assert states(id) == "inbox"
        await pressed(pilot, "u")
        assert said(pilot) == "Nothing to undo"


async def test_the_state_says_how_far_one_has_read(paths: Paths, article: str) -> None:
    """In words: "read to" and a share, or that all is read; the head over the other share says whose it is."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        for share, words in ((0.37, "read to 37%"), (1.0, "all read")):
            screen.desk.notebook.places.leave(Place(article, 0, 0, ""), share)
            screen.reload(article)
            listing = screen.query_one(Listing)
            assert "You know" in listing.render_line(0).text
            assert words in listing.render_line(1 + listing.cursor_row).text
