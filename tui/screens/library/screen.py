"""The library on the whole screen."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import Paste, Resize
from textual.types import CSSPathType
from textual.widget import Widget

from tui.desk.desk import Desk
from tui.screens.background import nothing
from tui.screens.bindings import bindings_for
from tui.screens.library.bare import Bare
from tui.screens.library.before import BeforeReading
from tui.screens.library.figures import Figures
from tui.screens.library.rows import LibraryRow
from tui.screens.library.searching import Searching
from tui.screens.library.shelves import Shelves
from tui.screens.library.stock import Stock
from tui.screens.library.table import LibraryTable
from tui.screens.lists import ListScreen
from tui.screens.messages import NotebookChanged, ReadingWanted
from tui.widgets.chosen import Chosen
from tui.widgets.listing import Listing

BROAD = 120
"""Cells from which on the preview stands beside the table without being asked for: titles have as much room then as
without it on the smallest usual screen."""
ROOMY = 130
"""Cells from which on the preview is wider."""


class LibraryScreen(ListScreen[LibraryRow]):
    """A table of articles, a preview beside it."""

    WHERE = ("library", "lists")
    WAY_BACK = False
    CSS_PATH: ClassVar[CSSPathType | None] = ["../lists.tcss", "library.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("library", "lists")

    def __init__(self, desk: Desk) -> None:
        shelves = Shelves()
        figures = Figures(desk, self, lambda: self.show_items(table.rows()), self.recounted)
        searching = Searching(desk, self, figures.study, self.list_items)
        table = LibraryTable(desk, shelves, searching, figures)
        super().__init__(desk, table)
        self._searching, self._figures, self._shelves = searching, figures, shelves
        self._stock, self._before = Stock(self, shelves), BeforeReading(self)
        self._broad: bool | None = None
        self.key_for = table.key_for
        self.waiting.is_ready = False
        self._bare = Bare(self, table)
        self.stages.complete = lambda: self.stages.behind_text(self._bare.furnish)

    def compose(self) -> ComposeResult:
        """The table alone."""
        width = self.app.size.width
        self._broad = width >= BROAD
        yield from self._bare.compose(broad=self._broad)
        self.set_class(width >= ROOMY, "roomy")

    def begin(self) -> None:
        """The table is seen at once; how hard each text is follows."""
        self._figures.look_up(self.first_key())
        self.show_item(self.item)

    def first_key(self) -> str | None:
        """What was read last; but what was added since then stands first and is at hand."""
        last = max(self.items, key=lambda row: row.held.last, default=None)
        new = max(self.items, key=lambda row: row.home.added, default=None)
        if last and new and new.home.added > last.held.last and new.held.state == "inbox":
            return new.card.id
        return last.card.id if last and last.held.last else None

    def beside(self) -> Widget:
        """The preview."""
        from tui.screens.library.preview import Preview

        return Preview(self.desk, f"{self.key_for('preview')} or Esc: back to the table")

    def list_items(self, key: str | None = None) -> None:
        """Show what the filter leaves, and of the article in hand the place for which it does."""
        super().list_items(key)
        self._searching.show_place(self.item)

    def show_item(self, item: LibraryRow | None) -> None:
        """Preview the article, its key terms when they are found."""
        if not self._bare.is_over:
            return
        from tui.screens.library.preview import Preview

        preview = self.query_one(Preview)
        preview.show(item)
        self._searching.show_place(self.item)
        if item is not None and self.stages.follows and self.has_class("preview"):
            find = partial(preview.terms_of, item.card.id)
            # Without terms it is still a preview; reading will say what is wrong.
            self.do(find, partial(preview.show_terms, item.card.id), failed=nothing, group="terms", exclusive=True)

    # News -----------------------------------------------------------------------------------------------

    @on(NotebookChanged)
    def _words_changed(self) -> None:
        """Words are counted, and titles read, when the table has taken in which texts there are now."""
        self.call_later(lambda: self._figures.look_up(self.query_one(Listing).key))

    def on_screen_resume(self) -> None:
        """Back from reading: progress and marks have changed."""
        if self._bare.is_over:
            self.reload()

    def on_resize(self, event: Resize) -> None:
        """The preview comes by itself where there is room, and goes where it would hide the table."""
        broad = event.size.width >= BROAD
        self.set_class(event.size.width >= ROOMY, "roomy")
        if broad != self._broad:
            self._broad = broad
            self.set_class(broad, "preview")
            self.set_class(not broad, "narrow")
            self.show_item(self.item)

    def recounted(self) -> None:
        """With the last text the names of all are known, which may be what is looked for."""
        super().recounted()
        if not self._figures.study.at_work:
            self._searching.again()

    # Keys -----------------------------------------------------------------------------------------------

    @on(Listing.Picked)
    @on(Chosen)
    def action_open(self) -> None:
        """Read the article in hand; found by its text alone, it opens where that stands."""
        if row := self.item:
            self.post_message(ReadingWanted(row.card.id, self._searching.place(row)))

    def on_paste(self, event: Paste) -> None:
        """A text pasted or a file dragged onto the table is meant to be added."""
        if event.text.strip():
            self._stock.add(event.text)

    def action_preview(self) -> None:
        """Show or hide the preview; on a narrow screen it stands where the table was."""
        self.toggle_class("preview")
        self.show_item(self.item)
        seen, again = ("Preview", "hides it") if self.has_class("preview") else ("Preview hidden", "shows it again")
        if self.has_class("narrow", "preview"):
            again = "or Esc shows the table again"
        self.tell(f"{seen}; {self.key_for('preview')} {again}")

    def let_go(self) -> bool:
        """Esc shows everything again: what the filter hides, the table behind its preview, what is in use."""
        if super().let_go():
            return True
        if self.has_class("narrow", "preview"):
            self.action_preview()
            return True
        if is_other := self._shelves.go_back():
            self.list_items()
            self.tell(f"Shown: {self._shelves.shelf}")
        return is_other

    def action_before(self, what: str) -> None:
        """Its sheet, its contents, the next best article, the most frequent words."""
        getattr(self._before, what)()

    def action_stock(self, what: str, *said: str) -> None:
        """Add texts, take the one in hand out, put it where it belongs."""
        getattr(self._stock, what)(*said)
