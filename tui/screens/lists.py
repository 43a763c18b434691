"""The screen of a table: filter as one types, sort, and say what to do when there is nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import DescendantFocus, Resize
from textual.types import CSSPathType
from textual.widget import Widget
from textual.widgets import Static

from tui.desk.desk import Desk
from tui.screens.base import DeskScreen
from tui.screens.furniture import below, beside, listing
from tui.screens.messages import NotebookChanged, SettingChanged
from tui.screens.table import Arrangement, Item, Table
from tui.widgets.detail import Detail
from tui.widgets.filter_line import FilterLine
from tui.widgets.listing import Listing
from tui.widgets.masthead import Masthead
from tui.widgets.prose import Prose

OF_A_ROW = ("open", "go_to", "edit", "delete", "tend('delete')", "keep", "status('known')", "export")
"""Actions for which there must be a row."""


class ListScreen(DeskScreen, Generic[Item]):
    """A table over the whole screen, with what belongs to the row in hand beside or below it."""

    CSS_PATH: ClassVar[CSSPathType | None] = "lists.tcss"

    def __init__(self, desk: Desk, table: Table[Item]) -> None:
        super().__init__(desk)
        self._table = table
        self._arranged = Arrangement(table)
        self._in_hand: tuple[Item | None] | None = None
        self.stages.follow = self.begin

    # What each screen has of its own --------------------------------------------------------------------

    def begin(self) -> None:
        """The table is on the screen for the first time: what takes longer follows it."""

    def first_key(self) -> str | None:
        """Where the cursor stands at first."""
        return None

    def beside(self) -> Widget | None:
        """A widget for the item in hand."""
        return None

    def show_item(self, item: Item | None) -> None:
        """The cursor is on this item now."""

    # What all do ----------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Masthead, table, what stands beside it, the filter, the keys."""
        yield Masthead()
        with Horizontal(id="table"):
            yield listing(self._table)
            yield from beside(self.beside())
        yield from below(self._table)

    def on_mount(self) -> None:
        """Fill the table."""
        self._arranged.items = self._table.load()
        self.list_items(self.first_key())
        self.query_one(Listing).focus()
        self.stages.complete()

    @property
    def items(self) -> Sequence[Item]:
        """Everything there is."""
        return self._arranged.items

    @property
    def shown(self) -> Sequence[Item]:
        """What the filter leaves, in the order chosen."""
        return self._arranged.shown

    @property
    def item(self) -> Item | None:
        """The item under the cursor."""
        row = self.query_one(Listing).cursor_row
        return self.shown[row] if row < len(self.shown) else None

    def show_items(self, items: Sequence[Item], key: str | None = None) -> None:
        """These are all there are now; news may come while the screen is left."""
        self._arranged.items = items
        self.list_items(key)

    def list_items(self, key: str | None = None) -> None:
        """Show what the filter leaves, in the order chosen, with the cursor on `key`."""
        if not self.is_attached or not self.query(Listing):
            return
        arranged, table = self._arranged, self._table
        arranged.arrange()
        shown = arranged.shown
        self.query_one(Listing).show(arranged.keys, lambda row: table.cells_of(shown[row]), key, arranged.arrow)
        self.set_class(not shown, "nothing")
        if (idle := () if shown else OF_A_ROW) != self.idle:
            self.idle = idle
            self.refresh_bindings()
        self.query_one(Masthead).tell(table.masthead(shown, arranged.items))
        if not shown:
            said = table.nothing_holds(table.words) if table.words else table.empty(arranged.items)
            for empty in self.query("#empty").results(Static):
                empty.update(Prose.of(said, even=True))
        elif self.focused is None:  # the table had lost it while there was nothing in it
            self.call_after_refresh(self._to_table)
        self._take_in_hand()

    def recounted(self) -> None:
        """More is known of the same items: no row is put together anew for it, of however many there are."""
        if not self.is_attached or not self.query(Listing):
            return
        if self._arranged.recount():
            self.list_items()
        else:
            self.query_one(Listing).renew()
            self.query_one(Masthead).tell(self._table.masthead(self.shown, self.items))

    def reload(self, key: str | None = None) -> None:
        """Something is not what it was."""
        self.show_items(self._table.load(), key)

    def action_filter(self) -> None:
        """Type to narrow the table."""
        self.query_one(FilterLine).open()

    def let_go(self) -> bool:
        """Esc shows everything again before it leaves."""
        if not self._table.words:
            return False
        self.query_one(FilterLine).action_abandon()
        return True

    def action_sort(self, how: str) -> None:
        """In the next order, or in the same the other way round."""
        if self._table.orders:
            self._sorted(self._arranged.turn_round() if how == "round" else self._arranged.next_order())

    @on(Listing.HeadPicked)
    def _sort_by_column(self, event: Listing.HeadPicked) -> None:
        if said := self._arranged.by_column(event.column):
            self._sorted(said)

    def _sorted(self, said: str) -> None:
        self.list_items()
        self.tell(said)

    @on(NotebookChanged)
    def _notebook_changed(self) -> None:
        self.reload()

    @on(SettingChanged)
    def _set(self, event: SettingChanged) -> None:
        if event.name == "script":
            self.list_items()
            self.show_item(self.item)

    @on(FilterLine.Narrowed)
    def _narrow(self, event: FilterLine.Narrowed) -> None:
        self._table.narrow(event.words)
        self.list_items()

    @on(FilterLine.Done)
    def _to_table(self) -> None:
        self.query_one(Listing).focus()

    @on(DescendantFocus)
    def _to_rows(self, event: DescendantFocus) -> None:
        """A click into the table ends typing."""
        if isinstance(event.widget, Listing):
            for line in self.query(FilterLine):
                line.put_away()

    @on(Resize)
    def _make_room(self, event: Resize) -> None:
        for detail in self.query(Detail):
            detail.make_room(event.size.width)

    @on(Listing.Highlighted)
    def _take_in_hand(self) -> None:
        """Show what belongs to the row in hand, unless it is shown already."""
        if self._in_hand != (self.item,):
            self._in_hand = (self.item,)
            self.show_item(self.item)
