"""The library on the whole screen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.content import Content
from textual.events import Resize
from textual.types import CSSPathType
from textual.widget import Widget
from textual.widgets import DataTable

from tui.adding import remove
from tui.analyst.link import AnalysisFailed
from tui.desk import Desk
from tui.screens.bindings import bindings_for
from tui.screens.library.preview import Preview
from tui.screens.library.rows import COLUMNS, ORDERS, Row, cells, rows
from tui.screens.lists import ListScreen

BROAD = 110
"""Cells from which on the preview stands beside the table without being asked for."""

PASSAGES = 300
"""Of a book so many passages are searched for the preview's key terms."""


class LibraryScreen(ListScreen[Row]):
    """A table of articles, a preview beside it."""

    WHERE = ("library", "lists")
    CSS_PATH: ClassVar[CSSPathType | None] = ["../lists.tcss", "library.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("library", "lists")
    COLUMNS = COLUMNS
    ORDERS = ORDERS
    FILTER_HINT = "Filter by title, deck, byline or file"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._preview_wanted: bool | None = None

    def load(self) -> Sequence[Row]:
        """A row for every article; another program may have added some."""
        self.desk.library_changed()
        return rows(self.desk)

    def key_of(self, item: Row) -> str:
        """The article's id."""
        return item.card.id

    def cells_of(self, item: Row) -> tuple[str, ...]:
        """Title, length, minutes, how much is read, marks."""
        return cells(item)

    def searched(self, item: Row) -> str:
        """The whole head of the article."""
        return item.head

    def masthead(self, shown: Sequence[Row]) -> Content:
        """How much there is to read."""
        total = sum(row.card.characters for row in shown)
        count = f"{len(shown)} of {len(self.items)}" if len(shown) != len(self.items) else f"{len(shown)}"
        return Content.assemble(("精读", "bold $accent"), f"  {count} articles · {total:,} characters")

    def empty(self) -> str:
        """Cannot be: the bundled articles are always there, unless all files are damaged."""
        return "The library is empty.\n\nPress a to add a text."

    def beside(self) -> Widget:
        """The preview."""
        return Preview()

    def first_key(self) -> str | None:
        """What was read last."""
        last = max(self.items, key=lambda row: row.last, default=None)
        return last.card.id if last and last.last else None

    def show_item(self, item: Row | None) -> None:
        """Preview the article, its key terms when they are found."""
        self.query_one(Preview).show(item)
        if item is not None and self.has_class("preview"):
            self._find_terms(item.card.id)

    def on_screen_resume(self) -> None:
        """Back from reading: progress and marks have changed."""
        if self.items:
            self._reload()

    def on_resize(self, event: Resize) -> None:
        """The preview comes by itself where there is room."""
        wanted = self._preview_wanted if self._preview_wanted is not None else event.size.width >= BROAD
        self.set_class(wanted, "preview")
        self.set_class(event.size.width < BROAD, "narrow")

    @on(DataTable.RowSelected)
    def action_open(self) -> None:
        """Read the article in hand."""
        from tui.screens.reading import ReadingScreen

        if row := self.item:
            self.app.push_screen(ReadingScreen(self.desk, self.desk.library.open(row.card.id)))

    def action_preview(self) -> None:
        """Show or hide the preview."""
        self._preview_wanted = not self.has_class("preview")
        self.set_class(self._preview_wanted, "preview")
        self.show_item(self.item)

    def action_add(self) -> None:
        """Ask for a file or folder and add it."""
        from tui.screens.library.adding import AddingScreen

        self.app.push_screen(AddingScreen(self.desk), self._added)

    def action_remove(self) -> None:
        """Take the text in hand out; `u` brings it back."""
        row = self.item
        if row is None:
            return
        if not row.imported:
            self.tell("The articles that come with jingdu stay")
            return
        self.keep(partial(remove, row.card.id, self.desk.notebook), lambda _: self._removed(row))

    def _removed(self, row: Row) -> None:
        self.desk.library.removed(row.card.id)
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
        try:
            terms = self.desk.analyst.aids(article.passages[:PASSAGES], self.desk.own_words).terms
        except AnalysisFailed:  # a preview without terms is still a preview; reading will say what is wrong
            return
        self.app.call_from_thread(self.query_one(Preview).show_terms, id, [term.text for term in terms])
