"""Adding texts on the screen: by path, by hand, from the web, a folder at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from piloting import opened, pressed, said, settled, until
from textual.events import Paste
from textual.widgets import Input, Static

from seeds.documents.intake import File
from seeds.documents.scan import recognising
from store.paths import Paths
from tui.desk.library.adding import Adder, Outcome
from tui.desk.library.library import Library
from tui.screens.library import LibraryScreen
from tui.screens.library.adding import AddingScreen
from tui.screens.opening import Opening
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


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


async def test_what_is_typed_after_a_refused_file_is_another_path(paths: Paths, tmp_path: Path) -> None:
    """A path that does not exist stays to be corrected; of a file that is none of ours the next takes the place."""
    picture, text = tmp_path / "page.png", tmp_path / "a.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    text.write_text("雾中\n\n我们在山里住了一夜。第二天清早，雾还没有散。\n", encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        field = pilot.app.screen.query_one(Input)
        field.value = str(tmp_path / "pag.png")
        await pressed(pilot, "enter", "e")
        assert field.value == f"{tmp_path / 'pag.png'}e"
        field.value = str(picture)
        await pressed(pilot, "enter")
        pilot.app.screen.query_one(Input).post_message(Paste(str(text)))
        await pressed(pilot, "enter")
        assert said(pilot) == "Added 1 article"


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


async def test_what_was_left_out_of_a_page_is_taken_when_it_is_asked_for_again(
    paths: Paths, tmp_path: Path
) -> None:
    """No option can be typed here: the dialog names the key, and Enter takes all there is."""
    film = tmp_path / "film.srt"
    lines = [("雨已经下了三天。", "It has rained for three days."), ("船还没有来。", "The boat has not come.")] * 6
    film.write_text(
        "".join(
            f"{at}\n00:00:{at:02},000 --> 00:00:{at:02},900\n{chinese}\n{english}\n\n"
            for at, (chinese, english) in enumerate(lines, 1)
        ),
        encoding="utf-8",
    )
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(film)
        await pressed(pilot, "enter")
        told = str(pilot.app.screen.query_one("#said", Static).render())
        assert "Enter again takes everything." in told and "--whole" not in told
        await pressed(pilot, "enter")
        assert isinstance(pilot.app.screen, LibraryScreen)
        texts = [" ".join(block.text for block in article.blocks) for article in Library(paths)]
        assert any("The boat has not come." in text for text in texts)


async def test_in_a_folder_each_text_is_to_be_taken_whole_by_itself(paths: Paths, tmp_path: Path) -> None:
    """Enter again would take all of them whole."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.srt").write_text(
            "".join(
                f"{at}\n00:00:{at:02},000 --> 00:00:{at:02},900\n{name}岸的雨已经下了三天。\nIt has rained.\n\n"
                for at in range(1, 13)
            ),
            encoding="utf-8",
        )
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(tmp_path)
        await pressed(pilot, "enter")
        told = str(pilot.app.screen.query_one("#said", Static).render())
        assert "Added by itself it can be taken whole." in " ".join(told.split())


async def test_what_of_a_folder_was_passed_over_is_told_with_why(paths: Paths, tmp_path: Path) -> None:
    """By kind; a link out of the folder leads nowhere."""
    folder, other = tmp_path / "texts", tmp_path / "other.txt"
    folder.mkdir()
    other.write_text("别处的文章\n\n我们没有去过那里。\n", encoding="utf-8")
    (folder / "out.txt").symlink_to(other)
    (folder / "a.py").write_text("print(1)", encoding="utf-8")
    async with opened(paths, LIBRARY, (100, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(folder)
        await pressed(pilot, "enter")
        told = str(pilot.app.screen.query_one("#said", Static).render())
        assert told == "There is no text there; passed over 2: 1 .py, 1 links that lead out of the folder."
        (folder / "a.txt").write_text("雾中\n\n我们在山里住了一夜。第二天清早，雾还没有散。\n", encoding="utf-8")
        await pressed(pilot, "enter")
        assert said(pilot) == "Added 1 article; passed over 2: 1 .py, 1 links that lead out of the folder"


async def test_a_refused_file_says_what_would_help(paths: Paths, tmp_path: Path) -> None:
    """Behind what is wrong with it."""
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\nnothing")
    async with opened(paths, LIBRARY, (100, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(tmp_path / "a.pdf")
        await pressed(pilot, "enter")
        told = str(pilot.app.screen.query_one("#said", Static).render())
        assert told == "a.pdf is a damaged PDF. Download or export it again."
