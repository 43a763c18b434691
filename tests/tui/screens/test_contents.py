"""The contents of a book, in the page and from the library."""

from __future__ import annotations

from pathlib import Path

import pytest
from piloting import opened, pressed, said

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.library.adding import Adder
from tui.screens.contents import ContentsScreen
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.listing import Listing

LINE = "\n\n我们在山里住了很久，每天都去河边看船。\n\n"


@pytest.fixture
def book(paths: Paths, tmp_path: Path) -> str:
    """The id of an added book of four chapters."""
    names = ("第一章 渡口", "第二章 河水", "第三章 船工", "第四章 归来")
    text = "山中岁月\n\n" + "".join(f"{name}{LINE * 3}" for name in names)
    (tmp_path / "book.txt").write_text(text, encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        return adder.add(tmp_path / "book.txt").articles[0].id


@pytest.mark.command("contents", "jump_back")
async def test_from_the_contents_to_a_chapter_and_back(paths: Paths, book: str) -> None:
    """`o` shows the chapters with the one that is read in hand; Enter goes, and Ctrl+o comes back."""
    async with opened(paths, Opening("reading", book), (80, 24)) as pilot:
        page = pilot.app.screen
        assert isinstance(page, ReadingScreen)
        before = page.view.cursor
        await pressed(pilot, "o")
        assert isinstance(pilot.app.screen, ContentsScreen)
        assert pilot.app.screen.query_one(Listing).row_count == 4
        await pressed(pilot, "g", "down", "down", "enter")
        assert pilot.app.screen is page
        assert page.view.ways.text(page.view.cursor.passage) == "第三章 船工"
        await pressed(pilot, "o")
        assert pilot.app.screen.query_one(Listing).cursor_row == 2
        await pressed(pilot, "escape", "ctrl+o")
        assert page.view.cursor == before


@pytest.mark.command("contents_library")
async def test_the_library_opens_a_book_at_a_chapter(paths: Paths, book: str) -> None:
    """What is chosen is opened there, and Esc comes back; a text without headings says so."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        library = pilot.app.screen
        assert isinstance(library, LibraryScreen) and library.item and library.item.card.id == book
        await pressed(pilot, "o", "g", "down", "enter")
        page = pilot.app.screen
        assert isinstance(page, ReadingScreen)
        assert page.view.ways.text(page.view.cursor.passage) == "第二章 河水"
        await pressed(pilot, "escape")
        assert pilot.app.screen is library


async def test_a_text_without_headings_has_no_contents(paths: Paths, tmp_path: Path) -> None:
    """It is said, and nothing opens."""
    (tmp_path / "a.txt").write_text(f"渡口的春天{LINE}", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        id = adder.add(tmp_path / "a.txt").articles[0].id
    async with opened(paths, Opening("reading", id), (80, 24)) as pilot:
        await pressed(pilot, "o")
        assert said(pilot) == "This text has no chapters or headings"


async def test_a_book_is_opened_at_the_chapter_that_was_asked_for(paths: Paths, book: str) -> None:
    """`jingdu read BOOK 3`."""
    async with opened(paths, Opening("reading", book, 3), (80, 24)) as pilot:
        page = pilot.app.screen
        assert isinstance(page, ReadingScreen)
        assert page.view.ways.text(page.view.cursor.passage) == "第三章 船工"
