"""What a screen of a table is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from textual.widget import Widget
from textual.widgets import Static

from tui.widgets.filter_line import FilterLine
from tui.widgets.keys import Keys
from tui.widgets.listing import Listing

if TYPE_CHECKING:
    from tui.screens.table import Table


def listing(table: Table[Any]) -> Listing:
    """The table itself."""
    return Listing(table.columns, padding=table.padding)


def beside(widget: Widget | None) -> Iterator[Widget]:
    """What stands in its place when there is nothing, and what stands beside it."""
    yield Static("", id="empty", markup=False)
    if widget:
        yield widget


def below(table: Table[Any]) -> Iterator[Widget]:
    """The filter and the keys."""
    yield FilterLine(table.hint)
    yield Keys()
