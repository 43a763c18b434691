"""The glossary: every term the reader keeps, to be looked through, edited, tidied up and exported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.types import CSSPathType
from textual.widget import Widget

from seeds.language.pinyin import bare
from store.counted import counted
from store.records import GlossaryEntry, Sentence, calendar_day
from tui.desk.desk import Desk
from tui.desk.study.statuses import status_now
from tui.screens.bindings import bindings_for
from tui.screens.lists import ListScreen
from tui.screens.places import go_to
from tui.screens.selected import Selected
from tui.screens.table import Order, Table
from tui.screens.tending import Tending
from tui.widgets.chosen import Chosen
from tui.widgets.column import Column
from tui.widgets.detail import Detail, Parts
from tui.widgets.listing import Listing


class GlossaryTable(Table[GlossaryEntry]):
    """All entries."""

    columns = (
        Column("", 1),
        Column("Term", 24, broad=28, shrinks=True, least=12),
        Column("Reading", 30, quiet=True, shrinks=True, least=9),
        Column("Gloss", 0),
        Column("Tags", 12, broad=20, quiet=True, shrinks=True, if_any=True, least=8, from_room=60),
        Column("Kept", 10, quiet=True, from_room=70),
    )
    orders = (
        Order("latest first", lambda entry: entry.created, True, columns=(5,)),
        Order("by pinyin", lambda entry: (bare(entry.reading) or "zzz", entry.term), columns=(1, 2)),
        Order("by article", lambda entry: (entry.title, entry.created)),
        Order("by tag", lambda entry: (entry.tags or ("\uffff",), entry.created), columns=(4,)),
    )
    hint = "Filter by term, reading, gloss, note, tag or article"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.selected = Selected(self.key_of)

    def load(self) -> Sequence[GlossaryEntry]:
        """As the notebook has them."""
        return self.desk.notebook.glossary.entries()

    def key_of(self, item: GlossaryEntry) -> str:
        """The entry's id."""
        return item.id

    def cells_of(self, item: GlossaryEntry) -> tuple[str, ...]:
        """Whether it is selected, term, reading, gloss, tags, day."""
        kept = calendar_day(item.created)
        gloss, tags = " ".join(item.gloss.split()), " ".join(item.tags)
        return self.selected.sign(item), self.desk.shown(item.term), item.reading, gloss, tags, kept

    def searched(self, item: GlossaryEntry) -> str:
        """Everything the entry says; its reading also as one types it, without tones and blanks."""
        tags = (f"#{tag}" for tag in item.tags)
        said = (item.term, item.reading, item.gloss, item.note, *tags, item.title)
        return " ".join((*said, bare(item.reading)))

    def masthead(self, shown: Sequence[GlossaryEntry], every: Sequence[GlossaryEntry]) -> Content:
        """How many terms."""
        some = f"{len(shown):,} of " if len(shown) != len(every) else ""
        chosen = f" · {len(self.selected):,} selected" if self.selected else ""
        return Content.assemble(("Glossary", "bold $accent"), f"  {some}{counted(len(every), 'term')}{chosen}")

    def empty(self, every: Sequence[GlossaryEntry]) -> str:
        """How terms come here."""
        return "Your glossary is empty.\n\nIn an article, put the cursor on a word and press a to keep it."


class GlossaryScreen(ListScreen[GlossaryEntry]):
    """A table of terms, the whole entry beside it."""

    WHERE = ("glossary", "lists")
    CSS_PATH: ClassVar[CSSPathType | None] = ["lists.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("glossary", "lists")

    def __init__(self, desk: Desk) -> None:
        table = GlossaryTable(desk)
        super().__init__(desk, table)
        self._selected = table.selected
        self._tending = Tending(self, self._selected)

    def beside(self) -> Widget:
        """The entry in full."""
        return Detail()

    def show_item(self, item: GlossaryEntry | None) -> None:
        """The entry in full, with its sentences."""
        if item is None:
            self.query_one(Detail).show([])
            return
        suspended = ", ".join(self.desk.notebook.cards.suspended(item.id))
        parts = [
            *_parts(item, self.desk.shown),
            ("quiet", status if (status := status_now(item.term, self.desk.notebook.words)) != "new" else ""),
            ("quiet", f"suspended in review: {suspended}" if suspended else ""),
        ]
        self.query_one(Detail).show(parts)

    @on(Listing.Picked)
    def action_go_to(self) -> None:
        """Where the term stood when it was kept."""
        if item := self.item:
            place = next((sentence.place for sentence in item.sentences if sentence.place), None)
            go_to(self, place, item.title)

    @on(Chosen)
    def _lead(self, event: Chosen) -> None:
        """To the place of the sentence that was clicked; a click on all else edits."""
        if isinstance(event.about, Sentence):
            go_to(self, event.about.place, event.about.title)
        else:
            self.action_edit()

    def action_edit(self) -> None:
        """Reading, gloss, note and tags."""
        from tui.screens.entry_writing import edit

        if item := self.item:
            edit(self, item)

    # What is done with all that are selected ---------------------------------------------------------------

    @property
    def meant(self) -> Sequence[GlossaryEntry]:
        """The entries a command is about: those selected, else the one in hand."""
        return self._selected.meant(self.items, self.item)

    def let_go(self) -> bool:
        """Esc ends the selection before it shows everything again."""
        if self._selected.clear():
            self.list_items()
            return True
        return super().let_go()

    def action_tend(self, what: str, *said: str) -> None:
        """Select, tag, delete, say how well terms are known."""
        getattr(self._tending, what)(*said)

    def action_export(self) -> None:
        """Ask for a format and a file: for the terms selected, else for all."""
        from tui.screens.exporting import ExportingScreen

        only = frozenset(entry.id for entry in self.meant) if self._selected else None
        self.app.push_screen(ExportingScreen(self.desk, only), lambda said: self.tell(said) if said else None)

    def action_ask_again(self) -> None:
        """Take up the cards that were suspended in review."""
        if item := self.item:
            if not self.desk.notebook.cards.suspended(item.id):
                self.tell(f"No card of {item.term} is suspended")
                return
            self.keep(
                partial(self.desk.notebook.cards.take_up, item.id, item.term),
                lambda _: self.tell(f"{item.term} is asked again (u takes it back)"),
            )


def _parts(entry: GlossaryEntry, shown: Callable[[str], str]) -> Parts:
    """The entry from top to bottom: what each part is, and its text; what was read in the script asked for."""
    source = f"({entry.gloss_source})" if entry.gloss_source else ""
    return [
        ("title", shown(entry.term)),
        ("reading", entry.reading, entry),
        ("text", entry.gloss, entry),
        ("quiet", source),
        ("note", entry.note, entry),
        ("quiet", " ".join(entry.tags), entry),
        *(("sentence", shown(f"{one.text}\n{one.title}".strip()), one) for one in entry.sentences),
    ]
