"""The library on the whole screen."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Resize
from textual.widgets import DataTable, Footer, Static

from tui.adding import remove
from tui.desk import Desk
from tui.screens.base import DeskScreen, NotebookChanged
from tui.screens.bindings import bindings_for
from tui.screens.library.preview import Preview
from tui.screens.library.rows import ORDERS, Row, rows
from tui.widgets.filter_line import FilterLine
from tui.widgets.listing import Column, Listing, ListingRow

BROAD = 110
"""Cells from which on the preview stands beside the table without being asked for."""
NARROW = 70

COLUMNS = (
    Column("Title", 0),
    Column("Characters", 10, right=True, quiet=True),
    Column("Minutes", 7, right=True, quiet=True),
    Column("Read", 5, right=True),
    Column("Marks", 7, quiet=True),
)


class LibraryScreen(DeskScreen):
    """A table of articles, a preview beside it."""

    WHERE = ("library", "lists")
    CSS_PATH = "library.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("library", "lists")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: list[Row] = []
        self._words = ""
        self._order = 0
        self._preview_wanted: bool | None = None

    def compose(self) -> ComposeResult:
        """The masthead, the shelf, the filter, the keys."""
        yield Static("", id="masthead", markup=False)
        with Horizontal(id="shelf"):
            yield Listing(COLUMNS, id="articles")
            yield Static("", id="empty", markup=False)
            yield Preview()
        yield FilterLine("Filter by title, deck, byline or file")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Fill the table, with the cursor on what was read last."""
        self._load()
        last = max(self._rows, key=lambda row: row.last, default=None)
        self._show(last.card.id if last and last.last else None)
        self.query_one(Listing).focus()

    def on_screen_resume(self) -> None:
        """Back from reading: progress and marks have changed."""
        if self._rows:
            self._refresh()

    def on_resize(self, event: Resize) -> None:
        """The preview comes by itself where there is room."""
        wanted = self._preview_wanted if self._preview_wanted is not None else event.size.width >= BROAD
        self.set_class(wanted, "preview")
        self.set_class(event.size.width < BROAD, "narrow")

    @on(NotebookChanged)
    def _refresh(self) -> None:
        self._load()
        self._show()

    @on(FilterLine.Narrowed)
    def _narrow(self, event: FilterLine.Narrowed) -> None:
        self._words = event.words
        self._show()

    @on(FilterLine.Done)
    def _to_list(self) -> None:
        self.query_one(Listing).focus()

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_open()

    @on(DataTable.RowHighlighted)
    def _highlighted(self) -> None:
        row = self._row()
        self.query_one(Preview).show(row)
        if row is not None and self.has_class("preview"):
            self._find_terms(row.card.id)

    def action_open(self) -> None:
        """Read the article in hand."""
        from tui.screens.reading import ReadingScreen

        if row := self._row():
            self.app.push_screen(ReadingScreen(self.desk, self.desk.library.open(row.card.id)))

    def action_filter(self) -> None:
        """Type to narrow the table."""
        self.query_one(FilterLine).open()

    def action_sort(self) -> None:
        """The next order."""
        self._order = (self._order + 1) % len(ORDERS)
        self._show()
        self.tell(f"Sorted: {ORDERS[self._order].name}")

    def action_preview(self) -> None:
        """Show or hide the preview."""
        self._preview_wanted = not self.has_class("preview")
        self.set_class(self._preview_wanted, "preview")
        self._highlighted()

    def action_add(self) -> None:
        """Ask for a file or folder and add it."""
        from tui.screens.library.adding import AddingScreen

        self.app.push_screen(AddingScreen(self.desk), self._added)

    def action_remove(self) -> None:
        """Take the text in hand out; `u` brings it back."""
        row = self._row()
        if row is None:
            return
        if not row.imported:
            self.tell("The articles that come with jingdu stay")
            return
        self.keep(partial(remove, row.card.id, self.desk.notebook), lambda _: self._removed(row))

    def _removed(self, row: Row) -> None:
        kept = row.bookmarks + row.notes
        stay = f"; its {kept} marks stay in your notebook" if kept else ""
        self.tell(f"Removed {row.card.title}{stay} (u brings it back)")

    def _added(self, said: str | None) -> None:
        if said:
            self.tell(said)
            self.jingdu.notebook_changed()

    @work(thread=True, exclusive=True, group="terms")
    def _find_terms(self, id: str) -> None:
        """The key terms of the preview, found without holding up the table."""
        article = self.desk.library.open(id)
        terms = self.desk.analyst.terms([passage.text for passage in article.passages], self.desk.own_words)
        self.app.call_from_thread(self.query_one(Preview).show_terms, id, [term.text for term in terms])

    def _row(self) -> Row | None:
        key = self.query_one(Listing).key
        return next((row for row in self._rows if row.card.id == key), None)

    def _load(self) -> None:
        self.desk.library_changed()
        self._rows = rows(self.desk)

    def _show(self, key: str | None = None) -> None:
        """The rows that hold the filter's words, in the order chosen."""
        order = ORDERS[self._order]
        found = sorted((row for row in self._rows if row.holds(self._words)), key=order.key, reverse=order.reverse)  # type: ignore[arg-type]
        self.query_one(Listing).show([_listed(row) for row in found], key)
        self.set_class(not found, "nothing")
        if not found:
            self.query_one("#empty", Static).update(
                f"Nothing holds “{self._words}”.\n\nEsc shows the whole library."
            )
        total = sum(row.card.characters for row in found)
        count = f"{len(found)} of {len(self._rows)}" if self._words else f"{len(found)}"
        masthead = Content.assemble(("精读", "bold $accent"), f"  {count} articles · {total:,} characters")
        self.query_one("#masthead", Static).update(masthead)


def _listed(row: Row) -> ListingRow:
    read = f"{row.progress:.0%}" if row.progress >= 0.005 else ""
    return ListingRow(row.card.id, (row.card.title, f"{row.card.characters:,}", str(row.minutes), read, row.marks))
