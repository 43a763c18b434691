"""What all tables share: load, filter as one types, sort, and say what to do when there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.events import DescendantFocus, Resize
from textual.types import CSSPathType
from textual.widget import Widget
from textual.widgets import Static

from tui.desk.desk import Desk
from tui.screens.base import DeskScreen
from tui.screens.messages import NotebookChanged, SettingChanged
from tui.widgets.detail import Detail
from tui.widgets.filter_line import FilterLine
from tui.widgets.keys import Keys
from tui.widgets.listing import PADDING, Arrow, Column, Listing

Item = TypeVar("Item")


class Order(NamedTuple):
    """A way to sort a table."""

    name: str
    key: Callable[[Any], Any]
    reverse: bool = False
    columns: tuple[int, ...] = ()
    """The columns on whose heads a click asks for it."""


@dataclass(frozen=True)
class Ordered(Generic[Item]):
    """Items in an order, each with its key and the text in which the filter's words are looked for."""

    of: Sequence[Item] = ()
    by: tuple[int, bool] = (-1, False)
    items: Sequence[tuple[Item, str, str]] = ()


class ListScreen(DeskScreen, Generic[Item]):
    """A table over the whole screen, with what belongs to the row in hand beside or below it."""

    CSS_PATH: ClassVar[CSSPathType | None] = "lists.tcss"
    COLUMNS: ClassVar[tuple[Column, ...]] = ()
    PADDING: ClassVar[int] = PADDING
    """Cells beside the text of each column."""
    ORDERS: ClassVar[tuple[Order, ...]] = ()
    FILTER_HINT: ClassVar[str] = "Filter"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.items: Sequence[Item] = ()
        self._shown: Sequence[Item] = ()
        """What the filter leaves, in the order chosen."""
        self._ordered = Ordered[Item]()
        self._in_hand: tuple[Item | None] | None = None
        self._words = ""
        self._holds: Callable[[str], bool] = lambda text: True
        self._order = 0
        self._reversed = False

    # What a table says of itself ------------------------------------------------------------------------

    def load(self) -> Sequence[Item]:
        """Everything there is."""
        raise NotImplementedError

    def key_of(self, item: Item) -> str:
        """What an item is known by."""
        raise NotImplementedError

    def cells_of(self, item: Item) -> tuple[str, ...]:
        """The item's cells, one a column."""
        raise NotImplementedError

    def searched(self, item: Item) -> str:
        """The text in which the filter's words are looked for."""
        return " ".join(self.cells_of(item))

    def narrow(self, words: str) -> None:
        """From now on only what holds these words is shown."""
        from seeds.language.script import holding

        self._words, self._holds = words, holding(words)

    def passes(self, item: Item, searched: str) -> bool:
        """Whether an item is shown."""
        return self._holds(searched)

    def masthead(self, shown: Sequence[Item]) -> Content:
        """The line above the table."""
        raise NotImplementedError

    def empty(self) -> str:
        """What to say, and what to do, when there is nothing at all."""
        raise NotImplementedError

    def beside(self) -> Widget | None:
        """A widget for the item in hand."""
        return None

    def show_item(self, item: Item | None) -> None:
        """The cursor is on this item now."""

    # What all tables do ---------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Masthead, table, what stands beside it, the filter, the keys."""
        yield Static("", id="masthead", markup=False)
        with Horizontal(id="table"):
            yield Listing(self.COLUMNS, padding=self.PADDING)
            yield Static("", id="empty", markup=False)
            if beside := self.beside():
                yield beside
        yield FilterLine(self.FILTER_HINT)
        yield Keys()

    def on_mount(self) -> None:
        """Fill the table."""
        self.items = self.load()
        self.list_items(self.first_key())
        self.query_one(Listing).focus()
        self.stages.await_keys()

    def first_key(self) -> str | None:
        """Where the cursor stands at first."""
        return None

    @property
    def item(self) -> Item | None:
        """The item under the cursor."""
        row = self.query_one(Listing).cursor_row
        return self._shown[row] if row < len(self._shown) else None

    def list_items(self, key: str | None = None) -> None:
        """Show what the filter leaves, in the order chosen, with the cursor on `key`."""
        if not self.query(Listing):  # news on the way while the screen is left
            return
        if self._ordered.of is not self.items or self._ordered.by != (self._order, self._reversed):
            self._ordered = self._put_in_order()
        left = [known for known in self._ordered.items if self.passes(known[0], known[2])]
        shown = self._shown = [item for item, _, _ in left]
        keys = [known for _, known, _ in left]
        self.query_one(Listing).show(keys, lambda row: self.cells_of(shown[row]), key, self._arrow)
        self.set_class(not shown, "nothing")
        self.query_one("#masthead", Static).update(self.masthead(shown))
        if not shown:
            nothing = f"Nothing holds “{self._words}”.\n\nEsc shows everything." if self._words else self.empty()
            self.query_one("#empty", Static).update(nothing)
        self._take_in_hand()

    def _put_in_order(self) -> Ordered[Item]:
        """Once for all letters that are typed: what is sorted stays so when some of it is left out."""
        items = list(self.items)
        if self.ORDERS:
            order = self.ORDERS[self._order]
            items.sort(key=order.key, reverse=order.reverse != self._reversed)
        by = self._order, self._reversed
        return Ordered(self.items, by, [(item, self.key_of(item), self.searched(item)) for item in items])

    def action_filter(self) -> None:
        """Type to narrow the table."""
        self.query_one(FilterLine).open()

    def let_go(self) -> bool:
        """Esc shows everything again before it leaves."""
        if not self._words:
            return False
        self.query_one(FilterLine).action_abandon()
        return True

    def action_sort(self) -> None:
        """The next order."""
        if self.ORDERS:
            self._sort((self._order + 1) % len(self.ORDERS))

    def action_turn_round(self) -> None:
        """The same order, the other way round."""
        if self.ORDERS:
            self._sort(self._order, turned=not self._reversed)

    @on(Listing.HeadPicked)
    def _sort_by_column(self, event: Listing.HeadPicked) -> None:
        """By this column; again, the other way round; then as the column can be sorted besides."""
        orders = [at for at, order in enumerate(self.ORDERS) if event.column in order.columns]
        if self._order in orders and not self._reversed:
            self._sort(self._order, turned=True)
        elif orders:
            at = orders.index(self._order) + 1 if self._order in orders else 0
            self._sort(orders[at % len(orders)])

    def _sort(self, order: int, *, turned: bool = False) -> None:
        self._order, self._reversed = order, turned
        self.list_items()
        self.tell(f"Sorted: {self.ORDERS[order].name}{', the other way round' if turned else ''}")

    @property
    def _arrow(self) -> Arrow | None:
        """The column sorted by, and whether from the largest down."""
        order = self.ORDERS[self._order] if self.ORDERS else None
        return Arrow(order.columns[0], order.reverse != self._reversed) if order and order.columns else None

    @on(NotebookChanged)
    def _reload(self) -> None:
        self.items = self.load()
        self.list_items()

    @on(SettingChanged)
    def _set(self, event: SettingChanged) -> None:
        if event.name == "script":
            self.list_items()
            self.show_item(self.item)

    @on(FilterLine.Narrowed)
    def _narrow(self, event: FilterLine.Narrowed) -> None:
        self.narrow(event.words)
        self.list_items()

    @on(FilterLine.Done)
    def _to_table(self) -> None:
        self.query_one(Listing).focus()

    @on(DescendantFocus)
    def _to_rows(self, event: DescendantFocus) -> None:
        """A click into the table ends typing."""
        if isinstance(event.widget, Listing):
            self.query_one(FilterLine).put_away()

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
