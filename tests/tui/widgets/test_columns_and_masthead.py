"""How columns share a table's room, and how much of a masthead a line holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from tui.widgets.column import NARROWEST, Column, shared_out
from tui.widgets.masthead import BETWEEN, fitting

NARROWING = st.builds(
    lambda width, least, shrinks, if_any: Column("head", width, least=least, shrinks=shrinks, if_any=if_any),
    st.integers(4, 30),
    st.integers(4, 12),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(NARROWING, max_size=4), st.integers(0, 60), st.integers(20, 200), st.data())
def test_the_column_that_takes_the_rest_has_its_part(
    narrowing: list[Column], longest: int, room: int, data: st.DataObject
) -> None:
    """The others give way down to what they need at least, and no further than it helps."""
    columns = [*narrowing, Column("rest", 0)]
    texts = {at: data.draw(st.integers(1, 40)) for at in range(len(narrowing))} | {len(narrowing): longest}
    *widths, rest = shared_out(columns, texts, room, 1)
    shown = [(column, width) for column, width in zip(narrowing, widths, strict=True) if width]
    assert all(width <= column.width for column, width in shown)
    assert rest >= NARROWEST
    wanted = max(NARROWEST, min(longest, room // 3))
    assert rest >= wanted or all(width <= column.least for column, width in shown)
    if any(width > column.least for column, width in shown):
        assert sum(width + 2 for _, width in shown) + rest + 2 == room


def test_a_column_comes_with_the_room_or_with_what_it_says() -> None:
    """One waits for a wide table, one for a first text; the rest has what they leave."""
    columns = [Column("Date", 10, from_room=60), Column("Tags", 8, if_any=True), Column("Title", 0)]
    assert shared_out(columns, {1: 0}, 50, 1) == [0, 0, 48]
    assert shared_out(columns, {1: 5}, 50, 1) == [0, 8, 38]
    assert shared_out(columns, {1: 0}, 70, 1) == [10, 0, 56]


def test_a_column_yields_to_what_takes_the_rest() -> None:
    """It is left out where a title would be cut for it, but not for one that is longer than all the others."""
    columns = [Column("Title", 0), Column("Length", 8, yields=True), Column("State", 10)]
    assert shared_out(columns, {0: 20}, 50, 1) == [26, 8, 10]
    assert shared_out(columns, {0: 30}, 50, 1) == [36, 0, 10]
    assert shared_out(columns, {0: 90}, 60, 1) == [36, 8, 10]


@given(st.lists(st.text("精读abc 1", min_size=1, max_size=12), min_size=1, max_size=6), st.integers(2, 80))
def test_a_masthead_never_wraps_and_shows_no_half_of_a_part(parts: list[str], width: int) -> None:
    """The last parts are left out first; only the very first is shortened, where not even that fits."""
    line = fitting(Content(BETWEEN.join(parts)), width)
    assert line.cell_length <= width
    left = line.plain.split(BETWEEN)
    assert left == parts[: len(left)] or (len(left) == 1 and left[0].endswith("…"))
