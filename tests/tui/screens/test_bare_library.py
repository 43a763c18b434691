"""The library's table alone, before what stands around it is there."""

from __future__ import annotations

from typing import Any

import pytest
from piloting import opened, settled

from store.paths import Paths
from tui.app import JingduApp
from tui.desk.desk import Desk
from tui.screens.library import LibraryScreen
from tui.screens.library import table as shown_in
from tui.screens.library.bare import Bare
from tui.screens.lists import ListScreen
from tui.screens.opening import Opening
from tui.widgets.listing import Listing

LIBRARY = Opening("library")


@pytest.mark.parametrize("size", [(160, 48), (120, 40), (80, 24), (50, 20)])
async def test_the_table_stays_where_it_was_drawn_first(
    paths: Paths, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Preview, filter and keys come a moment later, beside and below it."""
    drawn: list[object] = []
    furnish = Bare.furnish

    def look(screen: ListScreen[Any]) -> None:
        table = screen.query_one(Listing)
        drawn.append((table.region, [strip.text for strip in table.render_lines(table.region.reset_offset)]))

    async def looked_at(bare: Bare) -> None:
        screen = bare._screen
        look(screen)
        screen.stages.when_drawn = lambda: look(screen)
        await furnish(bare)

    monkeypatch.setattr(Bare, "furnish", looked_at)
    async with opened(paths, LIBRARY, size):
        bare, whole = drawn
        assert bare == whole


async def test_the_table_is_put_together_once_at_the_start(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """With ten thousand texts each time would be felt."""
    asked: list[object] = []
    rows = shown_in.rows
    monkeypatch.setattr(shown_in, "rows", lambda *said: asked.append(said) or rows(*said))
    monkeypatch.setattr(LibraryScreen, "begin", lambda screen: None)  # what is found out behind the table
    async with opened(paths, LIBRARY, (120, 40)):
        assert len(asked) == 1


async def test_what_is_typed_before_the_filter_is_there_is_filtered_by(paths: Paths) -> None:
    """No key is lost, however early it comes."""
    app = JingduApp(Desk(paths), LIBRARY)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("/", *"重阳", "enter")
        await settled(pilot)
        assert pilot.app.screen.query_one(Listing).row_count == 1
