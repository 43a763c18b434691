"""A table to choose from: one column takes what room is left, and the cursor stays on its row when rows change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, NamedTuple

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.widgets import DataTable
from textual.widgets._data_table import RowRenderables
from textual.widgets.data_table import RowKey

from tui.cli.table import ending, shortened
from tui.typeset.cells import cells, drawable

PADDING = 1
BROAD = 100
"""Cells from which on a table is broad."""


class Column(NamedTuple):
    """A column of a listing."""

    head: str
    width: int
    """Cells; 0 for the column that takes what is left."""
    right: bool = False
    tail: bool = False
    """What does not fit loses its beginning, not its end."""
    quiet: bool = False
    """Set in the muted colour."""
    strong: bool = False
    """Set in bold."""
    broad: int = 0
    """Cells where the table is broad, if they are others."""
    shrinks: bool = False
    """Whether it is no wider than its longest text."""


class ListingRow(NamedTuple):
    """A row and the key it is known by."""

    key: str
    cells: tuple[str, ...]


class Listing(DataTable[str], inherit_bindings=False):
    """Rows of plain text; Chinese is never cut inside a character. Enter is a command of the screen around it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "cursor_down", show=False),
        Binding("up,k", "cursor_up", show=False),
        Binding("g,home,ctrl+home", "scroll_top", show=False),
        Binding("G,end,ctrl+end", "scroll_bottom", show=False),
        Binding("space,pagedown", "page_down", show=False),
        Binding("pageup", "page_up", show=False),
    ]
    DEFAULT_CSS = """
    Listing {
        background: $background;
        height: 1fr;
        scrollbar-size-horizontal: 0;
        scrollbar-size-vertical: 1;

        &:focus { background-tint: $foreground 0%; }
        &:focus > .datatable--header { background-tint: $foreground 0%; }
        & > .datatable--header {
            background: $background;
            color: $text-muted;
            text-style: none;
        }
        & > .datatable--cursor {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: none;
        }
        & > .datatable--hover { background: $surface; }
    }
    """

    def __init__(self, columns: Sequence[Column], *, padding: int = PADDING, id: str | None = None) -> None:
        super().__init__(cursor_type="row", cell_padding=padding, id=id)
        self._columns_wanted = tuple(columns)
        self._rows_shown: tuple[ListingRow, ...] = ()
        self._longest: dict[Column, int] = {}
        self._flexible = 0
        self._filled = 0
        """The width the columns were last set for."""

    def show(self, rows: Sequence[ListingRow], key: str | None = None) -> None:
        """Show these rows, with the cursor on `key`, else on the row it was on."""
        wanted = key or self.key
        if self._rows_shown == tuple(rows) and self._rows_shown and self._flexible and wanted == self.key:
            return
        self._rows_shown = tuple(rows)
        self._measure()
        self._fill(wanted)

    @property
    def key(self) -> str | None:
        """The key of the row under the cursor."""
        row = self.cursor_row
        return self._rows_shown[row].key if 0 <= row < len(self._rows_shown) else None

    def on_resize(self, event: Resize) -> None:
        """The flexible column follows the width of the table."""
        widths = [self._fixed(column, event.size.width) for column in self._columns_wanted]
        before = [self._fixed(column, self._filled) for column in self._columns_wanted]
        if event.size.width and (self._room(event.size.width), widths) != (self._flexible, before):
            self._fill(self.key)

    def _fill(self, key: str | None) -> None:
        """Columns and rows for the present width."""
        before = self.cursor_row
        self._filled = self.size.width or self.app.size.width
        self._flexible = self._room(self._filled)
        self.clear(columns=True)
        for column in self._columns_wanted:
            width = self._width(column)
            self.add_column(Text(column.head, justify="right" if column.right else "left"), width=width)
        for row in self._rows_shown:
            self.add_row(*row.cells, key=row.key)
        if not self._rows_shown:
            return
        keys = [row.key for row in self._rows_shown]
        at = keys.index(key) if key in keys else min(max(before, 0), len(keys) - 1)
        self.move_cursor(row=at, animate=False)

    def _room(self, width: int) -> int:
        """What is left beside the other columns and the scroll bar, which may come with more rows."""
        padded = (self._fixed(column, width) + 2 * self.cell_padding for column in self._columns_wanted)
        return max(12, width - sum(padded) - self.styles.scrollbar_size_vertical)

    def _width(self, column: Column) -> int:
        return self._fixed(column, self._filled) or self._flexible

    def _fixed(self, column: Column, width: int) -> int:
        cells = column.broad if column.broad and width >= BROAD else column.width
        return min(cells, self._longest.get(column, cells))

    def _measure(self) -> None:
        """How long the longest text is of each column that shrinks to it."""
        for number, column in enumerate(self._columns_wanted):
            if column.shrinks:
                texts = (column.head, *(row.cells[number] for row in self._rows_shown))
                self._longest[column] = max(cells(drawable(text)) for text in texts)

    def _update_dimensions(self, new_rows: Iterable[RowKey]) -> None:
        """Widths are given and every row is one line: no cell of ten thousand rows need be measured."""
        super()._update_dimensions(())

    def _compute_row_renderables(self, row_index: int) -> RowRenderables:
        """Only what is looked at is shortened and styled."""
        if row_index < 0:
            return super()._compute_row_renderables(row_index)
        return RowRenderables(None, [*map(self._cell, self._rows_shown[row_index].cells, self._columns_wanted)])

    def _cell(self, text: str, column: Column) -> Text:
        shown = (ending if column.tail else shortened)(drawable(text), self._width(column))
        style = "dim" if column.quiet else "bold" if column.strong else ""
        return Text(shown, style=style, no_wrap=True, justify="right" if column.right else "left")
