"""The library on the whole screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Event
from time import sleep
from typing import cast

import pytest
from piloting import opened, pressed, said, settled, until
from textual.events import Paste
from textual.widgets import Input, Static

from seeds.documents import read_bytes
from seeds.documents.intake import File
from seeds.documents.scan import recognising
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from tui.app import JingduApp
from tui.desk.desk import Desk
from tui.desk.library.adding import Adder, Outcome
from tui.desk.library.catalogue import BUNDLED, Added, Catalogue
from tui.desk.library.library import Library
from tui.desk.library.titles import Titles
from tui.screens.library import LibraryScreen
from tui.screens.library.adding import AddingScreen
from tui.screens.library.preview import Preview, beginning
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.typeset.cells import cells
from tui.widgets.filter_line import FilterLine
from tui.widgets.listing import Listing
from tui.widgets.prose import Prose

LIBRARY = Opening("library")


async def test_the_seven_articles_are_listed(paths: Paths) -> None:
    """A first start shows what there is to read."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        assert pilot.app.screen.query_one(Listing).row_count == 7


async def test_after_an_update_the_table_stands_before_the_texts_are_read(
    paths: Paths, tmp_path: Path, filled: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Titles come at once, what else is known of a text when it is read; the cursor stays, and nothing waits."""
    paths = paths._replace(cache=filled(tmp_path / "cache"))
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


@pytest.mark.command("add", "remove", "undo")
async def test_a_text_is_added_by_its_path_and_removed_and_brought_back(paths: Paths, tmp_path: Path) -> None:
    """Adding, removing and undo work from the table."""
    text = tmp_path / "山中一夜.txt"
    text.write_text("山中一夜\n\n我们在山里住了一夜。第二天清早，雾还没有散。\n", encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        listing = pilot.app.screen.query_one(Listing)
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(text)
        await pressed(pilot, "enter")
        assert listing.row_count == 8
        assert listing.cursor_row == 0  # what was added stands first, and is at hand
        await pressed(pilot, "d")
        assert listing.row_count == 7
        await pressed(pilot, "u")
        assert listing.row_count == 8
        assert said(pilot) == "Took back: Removed 山中一夜 (Z does it again)"


async def test_what_cannot_be_added_is_said_and_the_form_stays(paths: Paths, tmp_path: Path) -> None:
    """A wrong path costs nothing."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(tmp_path / "missing.txt")
        await pressed(pilot, "enter")
        assert "missing.txt" in str(pilot.app.screen.query_one("#said", Static).render())
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_a_page_that_is_recognised_shows_that_it_goes_on_and_can_be_stopped(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Escape ends it in the midst of the page; nothing was added, and the form says so."""

    def slowly(data: bytes, name: str, numbers: Sequence[int]) -> Iterator[None]:
        while True:
            sleep(0.01)
            yield None

    monkeypatch.setattr(recognising, "is_available", lambda: True)
    monkeypatch.setattr(recognising, "_told", slowly)
    picture = tmp_path / "page.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        told = pilot.app.screen.query_one("#said", Static)
        pilot.app.screen.query_one(Input).value = str(picture)
        await pilot.press("enter")
        await until(pilot, lambda: "Reading page.png, 1 s" in str(told.render()))
        await pilot.press("escape")
        await until(pilot, lambda: "Stopped." in str(told.render()))
        await pressed(pilot, "escape")
        assert pilot.app.screen.query_one(Listing).row_count == 7


async def test_files_dragged_together_are_added_together(paths: Paths, tmp_path: Path) -> None:
    """A file manager hands several names over at once, with escapes, quotes or as URLs."""
    texts = []
    for number, name in enumerate(("一 天.txt", "两 天.txt", "三天.txt")):
        texts.append(tmp_path / name)
        texts[-1].write_text(f"第{number}天\n\n这是第{number}天的事情。\n", encoding="utf-8")
    one, two, three = str(texts[0]).replace(" ", "\\ "), f"'{texts[1]}'", texts[2].as_uri()
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.post_message(Paste(f"{one} {two}\n{three}\n"))
        await settled(pilot)
        await pressed(pilot, "enter")
        assert pilot.app.screen.query_one(Listing).row_count == 10


@pytest.mark.parametrize("keys", [("a",), ()])
async def test_a_pasted_text_is_added(paths: Paths, keys: tuple[str, ...]) -> None:
    """What is no path is a text, with its title; also when it is pasted onto the table, with no field open."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, *keys)
        pilot.app.post_message(Paste("渡口的春天\n\n今年的河水比往年来得早，渡口就已经开船了。\n"))
        await settled(pilot)
        assert "26 characters" in str(pilot.app.screen.query_one("#said", Static).content)
        assert len(Library(paths).cards()) == 7
        await pressed(pilot, "enter")
        listing = pilot.app.screen.query_one(Listing)
        assert listing.row_count == 8
    assert "渡口的春天" in [card.title for card in Library(paths).cards().values()]


async def test_another_filter_begins_anew(paths: Paths) -> None:
    """`/` gives the old words to the first letter; after End one goes on with them."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        line = pilot.app.screen.query_one(FilterLine)
        await pressed(pilot, "slash", "重", "阳", "enter", "slash", "社", "enter")
        assert line.value == "社"
        await pressed(pilot, "slash", "end", "区", "enter")
        assert line.value == "社区"


async def test_an_address_is_fetched_and_added(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it were a file; the name tells where it was."""
    page = "<html><title>渡口的春天</title><p>今年的河水比往年来得早，渡口就已经开船了。</p></html>"
    asked: list[str] = []

    def fetch(address: str, *, whole: bool = False) -> File:
        asked.append(address)
        return File.of(page.encode(), "example.org_2024_0506_a.html", whole=whole, address=address)

    monkeypatch.setattr("seeds.documents.web.fetching.fetch", fetch)
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = "https://example.org/2024/0506/a.html"
        await pressed(pilot, "enter")
        await settled(pilot)
        assert pilot.app.screen.query_one(Listing).row_count == 8
    assert asked == ["https://example.org/2024/0506/a.html"]
    assert [card.date for card in Library(paths).cards().values() if card.date] == ["2024-05-06"]


async def test_what_is_no_prose_is_added_when_it_is_asked_for_again(paths: Paths, tmp_path: Path) -> None:
    """The dialog says why not, and Enter means it."""
    (tmp_path / "a.txt").write_text("An English text\n\nThere is nothing to study in it.\n", encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(tmp_path / "a.txt")
        await pressed(pilot, "enter")
        await settled(pilot)
        assert "no Chinese" in str(pilot.app.screen.query_one("#said", Static).render())
        await pressed(pilot, "enter")
        await settled(pilot)
        assert pilot.app.screen.query_one(Listing).row_count == 8


async def test_texts_appear_below_while_a_folder_is_added(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sees what came, long before the last file is read; the cursor stays on its row."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"第{number}夜\n\n我们在山里住了{number}夜。\n", encoding="utf-8")
    go_on = Event()
    add = Adder.add

    def slowly(adder: Adder, path: Path) -> Outcome:
        assert path.name != "3.txt" or go_on.wait(10)
        return add(adder, path)

    monkeypatch.setattr(Adder, "add", slowly)
    monkeypatch.setattr("tui.screens.library.adding.NEWS_EVERY", 0.0)
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        listing = pilot.app.screen.query_one(Listing)
        await pressed(pilot, "down", "a")
        here = listing.key
        pilot.app.screen.query_one(Input).value = str(folder)
        await pilot.press("enter")
        await until(pilot, lambda: listing.row_count == 10)
        assert (listing.key, isinstance(pilot.app.screen, AddingScreen)) == (here, True)
        go_on.set()
        await settled(pilot)
        assert listing.row_count == 11


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


async def test_the_preview_shows_what_an_article_is_about(paths: Paths) -> None:
    """Beside a broad table stand the head, the opening and key terms of the article."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "down")
        terms = pilot.app.screen.query_one("#preview-terms", Static)
        assert terms.display
        found = str(terms.render()).split("  ")
        assert len(found) >= 5
        lines = Prose.lines(cast(Prose, terms.render()), 36).plain
        assert all(term in lines for term in found if cells(term) <= 36)  # none is cut at a line's end


async def test_the_preview_names_the_file_the_reader_brought_alone(paths: Paths, tmp_path: Path) -> None:
    """What came with jingdu has a number for a name, which nobody knows."""
    (tmp_path / "渡口.txt").write_text("渡口的春天\n\n春天来了，渡口的人多了起来。", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        adder.add(tmp_path / "渡口.txt")
    async with opened(paths, Opening("library"), (120, 40)) as pilot:
        source = pilot.app.screen.query_one("#preview-source", Static)
        assert "渡口.txt" in str(source.render())
        await pressed(pilot, "down")
        assert "comes with jingdu" in str(source.render()) and ".txt" not in str(source.render())


def test_a_preview_ends_with_a_sentence() -> None:
    """It is cut short only where no sentence ends."""
    assert beginning("下雨了。我们不去学校。今天") == "下雨了。我们不去学校。"
    assert beginning("一整段没有句号") == "一整段没有句号…"


async def test_the_keys_work_while_and_after_the_preview_fills_a_narrow_screen(paths: Paths) -> None:
    """One pages through the previews, and goes on in the table afterwards; a broad window shows both at once."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen) and screen.item
        await pressed(pilot, "v", "down")
        second = screen.item.card
        assert second.title == screen.items[1].card.title
        assert str(screen.query_one("#preview-title", Static).render()) == second.title
        await pressed(pilot, "v", "down")
        assert screen.item.card.title == screen.items[2].card.title
        for width, there in ((120, True), (80, False)):
            await pilot.resize_terminal(width, 24)
            await settled(pilot)
            assert screen.query_one(Preview).display is there


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
        assert not screen.desk.notebook.words.statuses()
        await pressed(pilot, "w")
        pilot.app.screen.query_one(Input).value = "2,000"
        await pressed(pilot, "enter")
        assert len(screen.desk.notebook.words.statuses()) == 2000
        assert all(row.known and row.known > 0.3 for row in screen.items)
        assert "w says" not in str(screen.query_one("#masthead", Static).render())
        await pressed(pilot, "u")
        assert not screen.desk.notebook.words.statuses()


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
        assert said(pilot).endswith(": archived (u takes it back, f shows what is put away)")
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
        await pressed(pilot, "v")
        assert said(pilot) == "Preview hidden; v shows it again"


async def test_an_empty_shelf_says_where_the_rest_is(paths: Paths) -> None:
    """Nothing is finished yet, and a key leads on."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "f", "f", "f")
        said_there = str(pilot.app.screen.query_one("#empty", Static).render())
        assert "Nothing is finished" in said_there and "f shows" in said_there


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
        await pilot.press("slash", *"chongyang")
        await until(pilot, lambda: "Reading the titles" in str(empty.render()))
        go_on.set()
        await settled(pilot)
        assert app.screen.query_one(Listing).row_count == 1
        await pressed(pilot, *"zzz")
        assert "Nothing holds" in str(empty.render())


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
