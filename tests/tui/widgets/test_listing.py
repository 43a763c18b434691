"""A table of any length: quick to fill, and its cursor stays on its row."""

from __future__ import annotations

import pytest
from rich.text import Text
from textual.app import App, ComposeResult

from tui.widgets.listing import Column, Listing, ListingRow

ROWS = [ListingRow(f"id{number}", (f"第{number}条", str(number))) for number in range(10_000)]


class Tables(App[None]):
    """One table on the screen."""

    def compose(self) -> ComposeResult:
        """The table."""
        yield Listing((Column("Term", 0), Column("No", 6, right=True, shrinks=True)))


async def test_of_ten_thousand_rows_only_those_in_sight_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every letter of a filter fills the table anew: what nobody sees must cost nothing."""
    drawn = []
    real = Listing._cell

    def cell(self: Listing, text: str, column: Column) -> Text:
        drawn.append(text)
        return real(self, text, column)

    monkeypatch.setattr(Listing, "_cell", cell)
    async with Tables().run_test(size=(60, 20)) as pilot:
        listing = pilot.app.query_one(Listing)
        listing.show(ROWS, "id5000")
        await pilot.pause()
        assert (listing.row_count, listing.key) == (10_000, "id5000")
        assert "第5000条" in drawn and len(set(drawn)) < 400
        listing.show(ROWS[4000:6000])
        await pilot.pause()
        assert (listing.row_count, listing.key) == (2000, "id5000")


async def test_the_table_is_as_wide_as_its_place_and_no_cell_wider_than_its_column() -> None:
    """Chinese is shortened where a column ends, never cut inside a character."""
    async with Tables().run_test(size=(30, 10)) as pilot:
        listing = pilot.app.query_one(Listing)
        listing.show([ListingRow("a", ("一二三四五六七八九十一二三", "1234567"))])
        await pilot.pause()
        row = "".join(segment.text for segment in listing.render_line(1))
        assert "一二三四五六七八九…" in row and "12345…" in row
        assert listing.virtual_size.width <= 30
        listing.show([ListingRow("a", ("一二三四五六七八九十一二三", "1"))])
        await pilot.pause()
        assert listing.ordered_columns[1].width == len("No")


async def test_the_scroll_bar_covers_no_text() -> None:
    """A table that grows longer than the screen was set with room for its bar."""
    async with Tables().run_test(size=(40, 10)) as pilot:
        listing = pilot.app.query_one(Listing)
        for count in (2, 200):
            listing.show([ListingRow(str(at), ("长" * 40, str(at))) for at in range(count)])
            await pilot.pause()
            assert listing.virtual_size.width <= listing.scrollable_content_region.width
        assert listing.show_vertical_scrollbar
