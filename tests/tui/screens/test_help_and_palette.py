"""Where one finds a key: the help of a screen, the palette, the row below."""

from __future__ import annotations

import pytest
from piloting import opened, pressed
from textual.widgets import OptionList, Static

from store.paths import Paths
from tui.screens.exporting import ExportingScreen
from tui.screens.opening import Opening
from tui.screens.palette import TableOfCommands
from tui.screens.reading import ReadingScreen

LIBRARY = Opening("library")


async def test_help_tells_each_key_in_one_line(paths: Paths, article: str) -> None:
    """On the smallest screen what a key does is not broken; where there is room its name stands beside it."""
    for width, named in ((80, False), (120, True)):
        async with opened(paths, Opening("reading", article), (width, 24)) as pilot:
            await pressed(pilot, "question_mark")
            tables = [table for table in pilot.app.screen.query(Static) if "foot" not in table.classes]
            assert all(table.size.height == str(table.render()).count("\n") + 1 for table in tables)
            assert any("rest_known" in str(table.render()) for table in tables) is named


async def test_the_palette_begins_with_what_this_screen_does(paths: Paths) -> None:
    """What one most probably looks for stands first."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+p")
        first = pilot.app.screen.query_one(OptionList).get_option_at_index(0).prompt
        assert str(first).startswith("Read ")


async def test_the_palette_finds_words_and_what_they_begin_with(paths: Paths, article: str) -> None:
    """A name comes first, then what begins so, then what does it; letters that only follow one another are none."""

    async def found(typed: str) -> list[str]:
        await pressed(pilot, "ctrl+p", *typed)
        options = pilot.app.screen.query_one(OptionList)
        names = [str(options.get_option_at_index(at).prompt).split("\n")[0] for at in range(options.option_count)]
        await pressed(pilot, "escape")
        return names

    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        assert [name.split("  ")[0] for name in await found("note")][:2] == ["Note", "Notes"]
        assert (await found("aloud"))[0].startswith("Read aloud")
        assert (await found("bookm"))[:2] == ["Bookmark  (m)", "Bookmarks  (')"]
        for scattered in ("rdld", "pyn", "bkm"):
            assert [hit async for hit in TableOfCommands(pilot.app.screen).search(scattered)] == []


@pytest.mark.command("help")
async def test_help_is_grouped_and_searched(paths: Paths, article: str) -> None:
    """`/` in the help leaves the keys that do what one types; Esc shows all again, and then closes."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "question_mark")
        screen = pilot.app.screen
        heads = [str(head.render()) for head in screen.query(".group").results(Static)]
        assert heads[:2] == ["Moving", "What is in hand"] and heads[-1] == "Everywhere"
        await pressed(pilot, "slash", *"bookmark")
        shown = [str(table.render()) for table in screen.query(".keys").results(Static) if table.display]
        assert shown and all("ookmark" in line for table in shown for line in table.split("\n"))
        await pressed(pilot, "escape")
        assert all(table.display for table in screen.query(".keys"))
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.command("export_all", "palette")
async def test_what_one_may_want_anywhere_is_in_every_palette(kept: Paths, article: str) -> None:
    """Quit, Help, Glossary, Review and Export; each once, also where a screen has an Export of its own."""
    async with opened(kept, Opening("reading", article), (120, 40)) as pilot:
        for leave, *there in (("escape",), ("escape", "ctrl+g"), ("escape", "ctrl+n"), ("escape", "S")):
            await pressed(pilot, *there, "ctrl+p")
            options = pilot.app.screen.query_one(OptionList)
            names = [str(options.get_option_at_index(at).prompt) for at in range(options.option_count)]
            for wanted in ("Quit", "Help", "Glossary", "Review", "Export"):
                assert sum(name.startswith(f"{wanted} ") for name in names) == 1
            await pressed(pilot, leave, *(["escape"] if there else []))
        await pressed(pilot, "ctrl+x")
        assert isinstance(pilot.app.screen, ExportingScreen)


@pytest.mark.parametrize("width", [50, 80])
async def test_help_and_quit_stay_in_sight(paths: Paths, article: str, width: int) -> None:
    """However many keys a screen has, the last ones of the row are these two, whole."""
    async with opened(paths, Opening("reading", article), (width, 20)) as pilot:
        last = "".join(segment.text for segment in pilot.app.screen._compositor.render_strips()[-1])
        assert last.rstrip().endswith("q Quit") and "? Help" in last
