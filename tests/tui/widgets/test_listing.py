"""A table of any length: quick to fill, and its cursor stays on its row."""

from __future__ import annotations

from textual.app import App, ComposeResult

from tui.widgets.column import BROAD, Column
from tui.widgets.listing import Listing

KEYS = [f"id{number}" for number in range(10_000)]


class Tables(App[None]):
    """One table on the screen."""

    def __init__(self, *, shrinks: bool = False) -> None:
        super().__init__()
        self._shrinks = shrinks

    def compose(self) -> ComposeResult:
        """The table."""
        yield Listing((Column("Term", 0), Column("No", 6, right=True, shrinks=self._shrinks)))


async def test_of_ten_thousand_rows_only_those_in_sight_are_asked_for() -> None:
    """Every letter of a filter fills the table anew: what nobody sees must cost nothing."""
    drawn: list[int] = []

    def cells(row: int) -> tuple[str, ...]:
        drawn.append(row)
        return f"第{row}条", str(row)

    async with Tables().run_test(size=(60, 20)) as pilot:
        listing = pilot.app.query_one(Listing)
        listing.show(KEYS, cells, "id5000")
        await pilot.pause()
        assert (listing.row_count, listing.key) == (10_000, "id5000")
        assert 5000 in drawn and len(set(drawn)) < 100
        listing.show(KEYS[4000:6000], cells)
        await pilot.pause()
        assert (listing.row_count, listing.key) == (2000, "id5000")


async def test_the_cursor_goes_where_keys_send_it_and_stays_in_sight() -> None:
    """By rows, by pages, to both ends and not beyond; where its row is gone it stands where that stood."""
    async with Tables().run_test(size=(60, 20)) as pilot:
        listing = pilot.app.query_one(Listing)
        listing.focus()
        listing.show(KEYS, lambda row: (KEYS[row], str(row)))
        for key, row in (
            ("down", 1), ("pagedown", 20), ("up", 19), ("pageup", 0), ("up", 0),
            ("G", 9_999), ("down", 9_999), ("pageup", 9_980), ("g", 0), ("space", 19),
        ):  # fmt: skip
            await pilot.press(key)
            assert listing.cursor_row == row
            await pilot.pause()
            shown = [listing.render_line(y).text.split()[0] for y in range(1, listing.size.height)]
            assert listing.key in shown
        listing.show(KEYS[:10], lambda row: (KEYS[row], str(row)))
        assert listing.key == "id9"
        listing.show((), lambda row: ())
        assert (listing.key, listing.row_count) == (None, 0)
        await pilot.press("down", "G", "space")
        listing.show(KEYS, lambda row: (KEYS[row], str(row)))
        assert listing.key == "id0"


async def test_the_table_is_as_wide_as_its_place_and_no_cell_wider_than_its_column() -> None:
    """Chinese is shortened where a column ends, never cut inside a character; some shrink."""
    async with Tables(shrinks=True).run_test(size=(30, 10)) as pilot:
        listing = pilot.app.query_one(Listing)
        listing.show(["a"], lambda row: ("一二三四五六七八九十一二三", "1234567"))
        await pilot.pause()
        row = listing.render_line(1)
        assert "一二三四五六七八九…" in row.text and "12345…" in row.text
        assert row.cell_length == 30
        listing.show(["a"], lambda row: ("一二三四五六七八九十一二三", "1"))
        await pilot.pause()
        assert listing.render_line(1).text.endswith("九十一…   1  ")


async def test_the_scroll_bar_covers_no_text() -> None:
    """A table that grows longer than the screen was set with room for its bar."""
    async with Tables().run_test(size=(40, 10)) as pilot:
        listing = pilot.app.query_one(Listing)
        for count in (2, 200):
            listing.show(KEYS[:count], lambda row: ("长" * 40, str(row)))
            await pilot.pause()
            free = listing.render_line(1).crop(0, listing.scrollable_content_region.width)
            assert free.text.rstrip().endswith(" 0")
        assert listing.show_vertical_scrollbar


async def test_a_column_for_broad_tables_leaves_its_room_to_the_others() -> None:
    """In a narrow one it is not there, and its cells are not drawn."""

    class Levels(App[None]):
        def compose(self) -> ComposeResult:
            yield Listing((Column("Title", 0), Column("Level", 5, from_room=BROAD), Column("State", 6)))

    for width, heads in ((60, ["Title", "State"]), (120, ["Title", "Level", "State"])):
        async with Levels().run_test(size=(width, 10)) as pilot:
            listing = pilot.app.query_one(Listing)
            listing.show(["one"], lambda row: ("书", "7–9", "new"))
            await pilot.pause()
            head, line = (listing.render_line(y) for y in (0, 1))
            assert head.text.split() == heads and ("7–9" in line.text) == ("Level" in heads)
            assert head.cell_length == line.cell_length == width
