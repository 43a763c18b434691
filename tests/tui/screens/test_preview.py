"""The preview beside the library's table."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from piloting import opened, pressed, settled
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk.library.adding import Adder
from tui.screens.library import LibraryScreen
from tui.screens.library.preview import Preview, beginning
from tui.screens.opening import Opening
from tui.typeset.cells import cells
from tui.widgets.listing import Listing
from tui.widgets.prose import Prose

LIBRARY = Opening("library")


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


async def test_titles_have_as_much_room_beside_a_preview(paths: Paths, article: str) -> None:
    """What is told of a title on the smallest usual screen is told on every larger one, however it is read."""
    with Notebook.open(paths) as notebook:
        notebook.places.leave(Place(article, 0, 0, "社"), 0.53)
        notebook.articles.tag(article, ("家底", "普查"))
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        listing = pilot.app.screen.query_one(Listing)
        least = listing._widths()[0]
        for width in (119, 120, 129, 130, 160):
            await pilot.resize_terminal(width, 40)
            await settled(pilot)
            assert listing._widths()[0] >= least
            assert pilot.app.screen.query_one(Preview).display is (width >= 120)
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        assert pilot.app.screen.query_one(Listing)._widths()[0] >= least
