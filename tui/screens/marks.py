"""Notes, bookmarks and flags over the whole library."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.types import CSSPathType
from textual.widget import Widget

from store.counted import counted
from store.records import Bookmark, Flag, Note
from tui.desk.desk import Desk
from tui.screens.bindings import bindings_for
from tui.screens.lists import ListScreen
from tui.screens.places import go_to
from tui.screens.table import Order, Table
from tui.widgets.chosen import Chosen
from tui.widgets.column import Column
from tui.widgets.detail import Detail
from tui.widgets.listing import Listing

Mark = Bookmark | Note | Flag
SIGNS = {Bookmark: "◆", Note: "✎", Flag: "⚑"}


def written(mark: Mark) -> str:
    """What the reader wrote; a flag has no words."""
    return mark.text if isinstance(mark, Note) else mark.label if isinstance(mark, Bookmark) else ""


class MarksTable(Table[Mark]):
    """What the reader put in the margin, all articles together."""

    columns = (
        Column("", 1),
        Column("At", 20, shrinks=True, least=12),
        Column("Note", 0),
        Column("Article", 24, quiet=True, shrinks=True, least=12, from_room=60),
    )
    orders = (
        Order("by article", lambda mark: (mark.title, mark.place.block, mark.place.offset), columns=(3, 1)),
        Order("latest first", lambda mark: mark.changed, True, columns=(0, 2), told=False),
    )
    hint = "Filter by words, note or article"

    def load(self) -> Sequence[Mark]:
        """Bookmarks, notes and flags."""
        notebook = self.desk.notebook
        return [*notebook.bookmarks.entries(), *notebook.notes.entries(), *notebook.flags.entries()]

    def key_of(self, item: Mark) -> str:
        """The mark's id."""
        return item.id

    def cells_of(self, item: Mark) -> tuple[str, ...]:
        """Sign, words at the place, what was written, article."""
        at = item.place.quote or item.place.after
        return SIGNS[type(item)], self.desk.shown(at), " ".join(written(item).split()), self.desk.shown(item.title)

    def masthead(self, shown: Sequence[Mark], every: Sequence[Mark]) -> Content:
        """How many of each."""
        kinds = [type(mark) for mark in shown]
        names = {Note: "note", Bookmark: "bookmark", Flag: "flag"}
        count = "  " + " · ".join(counted(kinds.count(kind), name) for kind, name in names.items())
        return Content.assemble(("Notes, bookmarks and flags", "bold $accent"), count)

    def empty(self, every: Sequence[Mark]) -> str:
        """How marks come here."""
        how = "In an article, c writes a note, m sets a bookmark, ! a flag."
        return f"There are no notes, bookmarks or flags yet.\n\n{how}"


class MarksScreen(ListScreen[Mark]):
    """A table of marks, the one in hand in full beside it."""

    WHERE = ("marks", "lists")
    EXPORTS = "marks"
    CSS_PATH: ClassVar[CSSPathType | None] = ["lists.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("marks", "lists")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, MarksTable(desk))

    def beside(self) -> Widget:
        """The mark in full."""
        return Detail()

    def show_item(self, item: Mark | None) -> None:
        """The words around the place, and what was written."""
        if item is None:
            self.query_one(Detail).show([])
            return
        place = item.place
        shown, is_part = self.desk.shown, place.before or place.after
        around = f"…{place.before}{place.quote}{place.after}…" if is_part else ""
        quoted = [("title", shown(place.quote), place), ("sentence", shown(around), place)]
        self.query_one(Detail).show([*quoted, ("note", written(item), item), ("quiet", shown(item.title), place)])

    @on(Listing.Picked)
    def action_go_to(self) -> None:
        """The place in its article."""
        if item := self.item:
            go_to(self, item.place, item.title)

    @on(Chosen)
    def _lead(self, event: Chosen) -> None:
        """To the place; a click on what was written edits it."""
        self.action_edit() if isinstance(event.about, Mark) else self.action_go_to()

    def action_edit(self) -> None:
        """The note's text, or the bookmark's name."""
        item = self.item
        if isinstance(item, Flag):
            self.tell("A flag has no words; in its article c writes a note")
        elif item:
            self._edit(item)

    def _edit(self, item: Note | Bookmark, refused: str | None = None) -> None:
        from tui.screens.note_form import NoteForm

        heading = "Note" if isinstance(item, Note) else "Name of the bookmark"
        self.app.push_screen(NoteForm(heading, written(item), written=refused), partial(self._edited, item))

    def action_delete(self) -> None:
        """Delete it; `u` brings it back."""
        item, notebook = self.item, self.desk.notebook
        if isinstance(item, Flag):
            self.keep(partial(notebook.flags.turn, item.place, item.title), self._deleted)
        elif item:
            shelf = notebook.notes if isinstance(item, Note) else notebook.bookmarks
            self.keep(partial(shelf.delete, item.id), self._deleted)

    def _deleted(self, result: object) -> None:
        self.tell("Deleted (u brings it back)")

    def _edited(self, item: Note | Bookmark, text: str | None) -> None:
        if text is None:
            return
        notebook, again = self.desk.notebook, partial(self._edit, item, text)
        if isinstance(item, Note):
            self.keep(partial(notebook.notes.edit, item.id, text), lambda _: self.tell("Note kept"), again)
        else:
            rename = partial(notebook.bookmarks.rename, item.id, text)
            self.keep(rename, lambda _: self.tell("Bookmark named"), again)
