"""What a table lists, without its screen: the items, how each is told, in which order, what is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from textual.content import Content

from tui.desk.desk import Desk
from tui.widgets.column import Column
from tui.widgets.listing import PADDING, Arrow

if TYPE_CHECKING:
    from seeds.language.many_texts import ManyTexts

Item = TypeVar("Item")


class Order(NamedTuple):
    """A way to sort a table."""

    name: str
    key: Callable[[Any], Any]
    reverse: bool = False
    columns: tuple[int, ...] = ()
    """The columns on whose heads a click asks for it."""
    counted: bool = False
    """Whether it hangs on what is counted behind the table."""
    told: bool = True
    """Whether an arrow on the first of the columns tells of it: only where one can read off that it is so."""


class Ordered(Generic[Item]):
    """Items in an order, with what is looked for in them: put together once for all letters that are typed."""

    def __init__(self, table: Table[Item], items: Sequence[Item]) -> None:
        self._table, self.items = table, items
        self.keys = [table.key_of(item) for item in items]

    @cached_property
    def texts(self) -> ManyTexts:
        """What is searched of each; nobody may ever ask."""
        from seeds.language.many_texts import ManyTexts

        return ManyTexts(map(self._table.searched, self.items))


class Table(Generic[Item]):
    """What is listed, and what is said of it."""

    columns: Sequence[Column] = ()
    padding = PADDING
    """Cells beside the text of each column."""
    orders: Sequence[Order] = ()
    hint = "Filter"

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.words = ""
        """What was typed to narrow it."""

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
        self.words = words

    def left(self, ordered: Ordered[Item]) -> Iterable[int]:
        """The numbers of the items that are shown, in their order; thousands are asked with every letter."""
        return sorted(ordered.texts.holding(self.words)) if self.words else range(len(ordered.items))

    def masthead(self, shown: Sequence[Item], every: Sequence[Item]) -> Content:
        """The line above the table."""
        raise NotImplementedError

    def nothing_holds(self, words: str) -> str:
        """What to say when nothing holds what was typed."""
        return f"Nothing holds “{words}”.\n\nEsc shows everything."

    def empty(self, every: Sequence[Item]) -> str:
        """What to say, and what to do, when nothing is shown though nothing was typed."""
        raise NotImplementedError


class Arrangement(Generic[Item]):
    """The items in the order chosen, and those of them that the filter leaves."""

    def __init__(self, table: Table[Item]) -> None:
        self._table = table
        self._items: Sequence[Item] = ()
        self._sorted: Ordered[Item] | None = None
        self._order, self._turned = 0, False
        self.shown: Sequence[Item] = ()
        self.keys: Sequence[str] = ()

    @property
    def items(self) -> Sequence[Item]:
        """Everything there is."""
        return self._items

    @items.setter
    def items(self, items: Sequence[Item]) -> None:
        self._items, self._sorted = items, None

    def arrange(self) -> None:
        """Look anew which items are shown, and in which order."""
        if self._sorted is None:
            self._sorted = self._put_in_order()
        ordered = self._sorted
        left = list(self._table.left(ordered))
        self.shown = [ordered.items[number] for number in left]
        self.keys = [ordered.keys[number] for number in left]

    def _put_in_order(self) -> Ordered[Item]:
        items = list(self._items)
        if order := self._in_use:
            items.sort(key=order.key, reverse=order.reverse != self._turned)
        return Ordered(self._table, items)

    @property
    def _in_use(self) -> Order | None:
        return self._table.orders[self._order] if self._table.orders else None

    @property
    def arrow(self) -> Arrow | None:
        """The column sorted by, and whether from the largest down."""
        order = self._in_use
        if order is None or not (order.told and order.columns):
            return None
        return Arrow(order.columns[0], order.reverse != self._turned)

    def recount(self) -> bool:
        """What is counted behind the table has changed; whether that may put the items into another order."""
        if changes := self._in_use is not None and self._in_use.counted:
            self._sorted = None
        return changes

    def next_order(self) -> str:
        """Sort in the next way; says how."""
        return self._sort((self._order + 1) % len(self._table.orders))

    def turn_round(self) -> str:
        """The same order, the other way round; says how."""
        return self._sort(self._order, turned=not self._turned)

    def by_column(self, column: int) -> str:
        """By this column; again, the other way round; then as the column can be sorted besides. Says how."""
        orders = [at for at, order in enumerate(self._table.orders) if column in order.columns]
        if self._order in orders and not self._turned:
            return self.turn_round()
        if not orders:
            return ""
        at = orders.index(self._order) + 1 if self._order in orders else 0
        return self._sort(orders[at % len(orders)])

    def _sort(self, order: int, *, turned: bool = False) -> str:
        self._order, self._turned, self._sorted = order, turned, None
        return f"Sorted: {self._table.orders[order].name}{', the other way round' if turned else ''}"
