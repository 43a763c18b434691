"""A table to choose from, of any length: only the rows in sight are asked for, and the cursor stays on its row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Click, Leave, MouseMove, Resize
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.typeset.cells import cells as cells_in
from tui.typeset.cells import drawable
from tui.typeset.columns import ending, padded
from tui.widgets.column import Column, shared_out

PADDING = 1
MEASURED = 1_000
"""Rows that tell how wide the columns have to be: with 10,000 each key of a filter would wait."""
HEAD = 1
"""Lines above the rows."""
QUIET, STRONG, PLAIN = Style(dim=True), Style(bold=True), Style()


class Arrow(NamedTuple):
    """Which column a table is sorted by, and which way."""

    column: int
    down: bool
    """From the largest to the smallest."""


class Listing(ScrollView, can_focus=True):
    """Rows of plain text; Chinese is never cut inside a character. Enter is a command of the screen around it."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"listing--head", "listing--cursor", "listing--hover"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "go(1)", show=False),
        Binding("up,k", "go(-1)", show=False),
        Binding("g,home,ctrl+home", "go_first", show=False),
        Binding("G,end,ctrl+end", "go_last", show=False),
        Binding("space,pagedown", "turn(1)", show=False),
        Binding("pageup", "turn(-1)", show=False),
    ]
    DEFAULT_CSS = """
    Listing {
        background: $background;
        color: $foreground;
        height: 1fr;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;

        & > .listing--head { color: $text-muted; }
        & > .listing--hover { background: $surface; }
        & > .listing--cursor {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
        }
    }
    """

    cursor_row: reactive[int] = reactive(0, init=False, always_update=True)
    """The row in hand; nothing but a number while there are no rows."""
    _hovered: reactive[int] = reactive(-1, init=False)

    class Highlighted(Message):
        """The cursor is on another row."""

    class Picked(Message):
        """The row in hand was clicked."""

    class HeadPicked(Message):
        """The head of a column was clicked."""

        def __init__(self, column: int) -> None:
            super().__init__()
            self.column = column

    def __init__(self, columns: Sequence[Column], *, padding: int = PADDING, id: str | None = None) -> None:
        super().__init__(id=id)
        self._columns = tuple(columns)
        self._padding = padding
        self._keys: Sequence[str] = ()
        self._cells: Callable[[int], Sequence[str]] = lambda row: ()
        self._arrow: Arrow | None = None
        self._longest: dict[int, int] = {}
        """The cells of the longest text of each column."""
        self._shared: dict[int, list[int]] = {}
        """The widths of the columns in the rooms that were asked for."""

    def show(
        self,
        keys: Sequence[str],
        cells: Callable[[int], Sequence[str]],
        key: str | None = None,
        arrow: Arrow | None = None,
    ) -> None:
        """Show the rows of these keys, with the cursor on `key` or where it was; `cells` gives a row's texts."""
        wanted, before = key or self.key, self.cursor_row
        self._keys, self._cells, self._arrow = keys, cells, arrow
        self._longest, self._shared = self._measured(), {}
        self._hovered = -1
        self.virtual_size = Size(0, len(keys) + HEAD)
        self.cursor_row = keys.index(wanted) if wanted in keys else before
        self.refresh()

    def renew(self) -> None:
        """The same rows, whose texts have changed."""
        self._longest, self._shared = self._measured(), {}
        self.refresh()

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._keys)

    @property
    def key(self) -> str | None:
        """The key of the row under the cursor."""
        return self._keys[self.cursor_row] if self._keys else None

    # Moving ---------------------------------------------------------------------------------------------

    def validate_cursor_row(self, row: int) -> int:
        """On a row, if there is any."""
        return max(min(row, len(self._keys) - 1), 0)

    def watch_cursor_row(self, before: int, row: int) -> None:
        """The row in hand is in sight."""
        self._reveal()
        if row != before:
            self.refresh()
            self.post_message(self.Highlighted())

    def watch__hovered(self) -> None:
        """The row under the mouse looks as if it could be taken."""
        self.refresh()

    def on_resize(self, event: Resize) -> None:
        """Where there is less room the row in hand is still in sight."""
        self._reveal()

    def _reveal(self) -> None:
        first, row = self.scroll_offset.y, self.cursor_row
        if self._page and not first <= row < first + self._page:
            self.scroll_to(y=row if row < first else row - self._page + 1, animate=False, force=True)

    @property
    def _page(self) -> int:
        """How many rows are in sight."""
        return max(self.scrollable_content_region.height - HEAD, 0)

    @property
    def cursor_screen_offset(self) -> Offset:
        """The cell of the screen in which the row in hand begins."""
        row = min(max(self.cursor_row - self.scroll_offset.y, 0), max(self._page - 1, 0))
        return self.content_region.offset + Offset(self._padding, HEAD + row)

    def action_go(self, rows: int) -> None:
        """So many rows down."""
        self.cursor_row += rows

    def action_go_first(self) -> None:
        """To the first row."""
        self.cursor_row = 0

    def action_go_last(self) -> None:
        """To the last row."""
        self.cursor_row = len(self._keys)

    def action_turn(self, pages: int) -> None:
        """So many pages down."""
        self.scroll_relative(y=pages * self._page, animate=False, force=True)
        self.cursor_row += pages * self._page

    # The mouse ------------------------------------------------------------------------------------------

    def _row_at(self, y: int) -> int:
        """The row in a line of the widget; -1 where there is none."""
        row = y - HEAD + self.scroll_offset.y
        return row if y >= HEAD and row < len(self._keys) else -1

    def on_click(self, event: Click) -> None:
        """One click takes a row in hand, another picks it; the head of a column is picked at once."""
        row = self._row_at(event.y)
        if event.y < HEAD and (column := self._column_at(event.x)) is not None:
            self.post_message(self.HeadPicked(column))
        elif row >= 0 and row == self.cursor_row:
            self.post_message(self.Picked())
        elif row >= 0:
            self.cursor_row = row
        event.stop()

    def _column_at(self, x: int) -> int | None:
        """The column in which a cell of the widget lies."""
        ends = accumulate(width + 2 * self._padding if width else 0 for width in self._widths())
        return next((column for column, end in enumerate(ends) if x < end), None)

    def on_mouse_move(self, event: MouseMove) -> None:
        """The mouse is over a row."""
        self._hovered = self._row_at(event.y)

    def on_leave(self, event: Leave) -> None:
        """The mouse is elsewhere."""
        self._hovered = -1

    # Drawing --------------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """The head, or a row."""
        if y < HEAD:
            return self._drawn(list(map(self._head, range(len(self._columns)))), self._style("head"), marked=False)
        row = self._row_at(y)
        if row < 0:
            return Strip.blank(self.size.width, self.rich_style)
        at = "cursor" if row == self.cursor_row else "hover" if row == self._hovered else ""
        return self._drawn(self._cells(row), self._style(at) if at else self.rich_style)

    def _head(self, column: int) -> str:
        """The head of a column, with an arrow on the one sorted by."""
        if self._arrow is None or self._arrow.column != column:
            return self._columns[column].head
        return f"{self._columns[column].head}{'↓' if self._arrow.down else '↑'}"

    def _style(self, part: str) -> Style:
        return self.rich_style + self.get_component_rich_style(f"listing--{part}")

    def _drawn(self, cells: Sequence[str], base: Style, *, marked: bool = True) -> Strip:
        """Texts in their columns, shortened where they are too long."""
        margin = Segment(" " * self._padding, base)
        line: list[Segment] = []
        for text, column, width in zip(cells, self._columns, self._widths(), strict=True):
            if not width:
                continue
            shown = ending(drawable(text), width) if column.tail else drawable(text)
            mark = STRONG if column.strong else QUIET if column.quiet else PLAIN
            style = base + mark if marked else base
            line += (margin, Segment(padded(shown, width, right=column.right), style), margin)
        return Strip(line).adjust_cell_length(self.size.width, base).simplify()

    def _widths(self) -> list[int]:
        """The cells of each column, 0 of those left out; there is room for a scroll bar, which may yet come."""
        room = self.container_size.width - self.styles.scrollbar_size_vertical
        if room not in self._shared:
            self._shared[room] = shared_out(self._columns, self._longest, room, self._padding)
        return self._shared[room]

    def _measured(self) -> dict[int, int]:
        """The cells of the longest text of each column that fits its texts, and of the one that takes the rest.

        A column that is left out while it says nothing measures nothing then, whatever its head.
        """
        fitting = [at for at, column in enumerate(self._columns) if column.shrinks or column.if_any]
        asked = [*fitting, *(at for at, column in enumerate(self._columns) if not column.width)] if fitting else []
        longest = dict.fromkeys(asked, 0)
        for row in range(min(len(self._keys), MEASURED) if asked else 0):
            texts = self._cells(row)
            longest = {at: max(longest[at], cells_in(drawable(texts[at]))) for at in asked}
        return {
            at: width and max(width, cells_in(self._head(at)))
            if self._columns[at].if_any
            else max(width, cells_in(drawable(self._head(at))))
            for at, width in longest.items()
        }
