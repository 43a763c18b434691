"""Notes, those on kept terms too, bookmarks and flags over the whole library."""

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
from store.records import Bookmark, Flag, Note, TermNote
from tui.desk.desk import Desk
from tui.screens.bindings import bindings_for
from tui.screens.lists import ListScreen
from tui.screens.places import go_to
from tui.screens.table import Order, Table
from tui.widgets.chosen import Chosen
from tui.widgets.column import Column
from tui.widgets.detail import Detail
from tui.widgets.listing import Listing

Mark = Bookmark | Note | Flag | TermNote
SIGNS = {Bookmark: "◆", Note: "✎", TermNote: "✎", Flag: "⚑"}


def written(mark: Mark) -> str:
    """What the reader wrote; a flag has no words."""
    if isinstance(mark, Flag):
        return ""
    return mark.label if isinstance(mark, Bookmark) else mark.text


def quoted(mark: Mark) -> str:
    """The words it stands at; of a place between words, those behind it."""
    if isinstance(mark, TermNote):
        return mark.entry.term
    return mark.place.quote or mark.place.after


def in_order(mark: Mark) -> tuple[str, int, int]:
    """By article, and in it as the text goes."""
    return mark.title, *((mark.place.block, mark.place.offset) if mark.place else (-1, 0))


class MarksTable(Table[Mark]):
    """What the reader put in the margin, all articles together."""

    columns = (
        Column("", 1),
        Column("At", 20, shrinks=True, least=12),
        Column("Note", 0),
        Column("Article", 24, quiet=True, shrinks=True, least=12, from_room=60),
    )
    orders = (
        Order("by article", in_order, columns=(3, 1)),
        Order("latest first", lambda mark: mark.changed, True, columns=(0, 2), told=False),
    )
    hint = "Filter by words, note or article"

    def load(self) -> Sequence[Mark]:
        """Bookmarks, notes and flags."""
        notebook = self.desk.notebook
        return [*notebook.bookmarks.entries(), *notebook.written.entries(), *notebook.flags.entries()]

    def key_of(self, item: Mark) -> str:
        """The mark's id."""
        return item.id

    def cells_of(self, item: Mark) -> tuple[str, ...]:
        """Sign, words at the place, what was written, article."""
        said = " ".join(written(item).split())
        return SIGNS[type(item)], self.desk.shown(quoted(item)), said, self.desk.shown(item.title)

    def masthead(self, shown: Sequence[Mark], every: Sequence[Mark]) -> Content:
        """How many of each."""
        signs = [SIGNS[type(mark)] for mark in shown]
        names = {Note: "note", Bookmark: "bookmark", Flag: "flag"}
        count = "  " + " · ".join(counted(signs.count(SIGNS[kind]), name) for kind, name in names.items())
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
        place, shown = item.place, self.desk.shown
        is_part = place and (place.before or place.after)
        around = f"…{place.before}{place.quote}{place.after}…" if place and is_part else ""
        head = [("title", shown(quoted(item)), place), ("sentence", shown(around), place)]
        if isinstance(item, TermNote):
            head[1:1] = [("reading", item.entry.reading, place), ("text", item.entry.gloss, place)]
        self.query_one(Detail).show([*head, ("note", written(item), item), ("quiet", shown(item.title), place)])

    @on(Listing.Picked)
    def action_go_to(self) -> None:
        """The place in its article."""
        if item := self.item:
            go_to(self, item.place, item.title)

    @on(Chosen)
    def _lead(self, event: Chosen) -> None:
        """To the place; a click on what was written edits it."""
        self.action_edit() if isinstance(event.about, (Bookmark, Note, Flag, TermNote)) else self.action_go_to()

    def action_edit(self) -> None:
        """The note's text, or the bookmark's name."""
        item = self.item
        if isinstance(item, Flag):
            self.tell("A flag has no words; in its article c writes a note")
        elif item:
            self._edit(item)

    def _edit(self, item: Note | Bookmark | TermNote, refused: str | None = None) -> None:
        from tui.screens.note_form import NoteForm

        heading = "Name of the bookmark" if isinstance(item, Bookmark) else "Note"
        self.app.push_screen(NoteForm(heading, written(item), written=refused), partial(self._edited, item))

    def action_delete(self) -> None:
        """Delete it, of a kept term the note alone; `u` brings it back."""
        item, notebook = self.item, self.desk.notebook
        if isinstance(item, Flag):
            self.keep(partial(notebook.flags.turn, item.place, item.title), self._deleted)
        elif isinstance(item, Bookmark):
            self.keep(partial(notebook.bookmarks.delete, item.id), self._deleted)
        elif item:
            self.keep(partial(notebook.written.delete, item), self._deleted)

    def _deleted(self, result: object) -> None:
        self.tell("Deleted (u brings it back)")

    def _edited(self, item: Note | Bookmark | TermNote, text: str | None) -> None:
        if text is None:
            return
        notebook, again = self.desk.notebook, partial(self._edit, item, text)
        if not isinstance(item, Bookmark):
            self.keep(partial(notebook.written.edit, item, text), lambda _: self.tell("Note kept"), again)
        else:
            rename = partial(notebook.bookmarks.rename, item.id, text)
            self.keep(rename, lambda _: self.tell("Bookmark named"), again)
