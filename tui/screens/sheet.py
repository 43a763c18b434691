"""The pre-reading sheet of an article: terms, names and unknown words, to be looked through before reading."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar, NamedTuple

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.types import CSSPathType
from textual.widget import Widget

from store.counted import counted
from store.records import GlossaryEntry, Sentence, Status
from tui.desk.desk import Desk
from tui.desk.study.sheet import UNKNOWN, Sheet, SheetItem, SheetPart, sheet
from tui.desk.study.statuses import said_of, status_now
from tui.screens.base import DeskScreen
from tui.screens.bindings import bindings_for
from tui.screens.entry_form import EntryForm
from tui.screens.entry_writing import Fields, ask, edit, keep_in
from tui.screens.lists import ListScreen
from tui.screens.marked import marked
from tui.screens.messages import NotebookChanged, ReadingWanted
from tui.screens.places import go_to, place_in, word_in
from tui.screens.table import Order, Table
from tui.widgets.chosen import Chosen
from tui.widgets.column import Column
from tui.widgets.detail import Detail, Parts
from tui.widgets.listing import Listing

ONE = {
    "Key terms": "key term",
    "Names": "name",
    UNKNOWN: "unknown word",
    "Numbers": "number",
}
"""What one of a part is called, where many are counted in one line."""
SIGNS = {"Flagged": "⚑", "Key terms": "●", "Names": "○", UNKNOWN: "–", "Numbers": "#"}


class SheetRow(NamedTuple):
    """One line of the sheet, and the part it stands in."""

    part: str
    item: SheetItem


class SheetTable(Table[SheetRow]):
    """The words of an article's sheet, as soon as it is made."""

    columns = (
        Column("", 1),
        Column("Word", 24, broad=36, shrinks=True, least=12),
        Column("Reading", 22, broad=40, shrinks=True, quiet=True, least=12, from_room=60),
        Column("Gloss", 0),
        Column("Status", 8, quiet=True, shrinks=True, if_any=True),
    )
    orders = (
        Order("most useful first", lambda row: 0, columns=(0,), told=False),
        Order("most frequent first", lambda row: row.item.times, True, columns=(1,), told=False),
        Order("by pinyin", lambda row: row.item.reading.lower() or "zzz", columns=(1, 2)),
    )
    hint = "Filter by word, reading, gloss or sentence"

    def __init__(self, desk: Desk, article: str) -> None:
        super().__init__(desk)
        self._article = article
        self.sheet: Sheet | None = None

    def load(self) -> Sequence[SheetRow]:
        """What is found so far."""
        if self.sheet is None:
            return ()
        return [SheetRow(part.head, item) for part in self.sheet.parts for item in part.items]

    def key_of(self, item: SheetRow) -> str:
        """Part and word."""
        return f"{item.part} {item.item.word}"

    def cells_of(self, item: SheetRow) -> tuple[str, ...]:
        """Sign of the part, word, reading, gloss, how well it is known."""
        word = item.item
        status = status_now(word.word, self.desk.notebook.words)
        said = "" if status == "new" else status
        return SIGNS[item.part], self.desk.shown(word.word), word.reading, " ".join(word.gloss.split()), said

    def searched(self, item: SheetRow) -> str:
        """Everything the line says."""
        word = item.item
        return " ".join((item.part, word.word, word.reading, word.gloss, word.sentence))

    def masthead(self, shown: Sequence[SheetRow], every: Sequence[SheetRow]) -> Content:
        """The article, and how many of each part."""
        counts = [f"{SIGNS[part.head]} {named(part)}" for part in self.sheet.parts] if self.sheet else []
        title = self.desk.shown(self.desk.library.outline()[self._article].title)
        if self.sheet and self.sheet.words and self.sheet.supposed:
            counts.append(self.sheet.supposing)
        return Content.assemble(("Before reading", "bold $accent"), f"  {title}\n{' · '.join(counts)}")

    def empty(self, every: Sequence[SheetRow]) -> str:
        """Still at work, or really nothing."""
        return "Reading the article…" if self.sheet is None else "There is nothing here that you do not know."


class SheetScreen(ListScreen[SheetRow]):
    """A table of words, the one in hand with its sentence beside it."""

    WHERE = ("sheet", "lists")
    CSS_PATH: ClassVar[CSSPathType | None] = ["lists.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("sheet", "lists")

    def __init__(self, desk: Desk, article: str) -> None:
        table = SheetTable(desk, article)
        super().__init__(desk, table)
        self._sheet, self.article = table, article

    def begin(self) -> None:
        """The empty table stands at once; the words come when they are found."""
        self._find()

    def beside(self) -> Widget:
        """The word in full, below the table, which needs the width."""
        return Detail(room=0)

    def show_item(self, item: SheetRow | None) -> None:
        """The word with its sentence."""
        word = item.item if item else None
        parts: Parts = (
            [
                ("title", self.desk.shown(word.word)),
                ("reading", word.reading),
                ("text", word.gloss),
                ("sentence", self.desk.shown(word.sentence), word.sentence),
                ("quiet", f"{word.times} times here" if word.times > 1 else ""),
                ("quiet", "in your glossary" if word.kept else ""),
            ]
            if word
            else []
        )
        self.query_one(Detail).show(parts)

    def _find(self) -> None:
        self.do(lambda: sheet(self.desk, self.article), self._found, group="sheet", exclusive=True)

    def _found(self, found: Sheet) -> None:
        self._sheet.sheet = found
        self.reload()

    @on(NotebookChanged)
    def _news(self) -> None:
        self._find()

    @on(Listing.Picked)
    def action_go_to(self) -> None:
        """Where the word in hand stands."""
        if row := self.item:
            go_to(self, word_in(self.desk, self.article, row.item.word, row.item.sentence))

    def action_keep(self) -> None:
        """Add the word in hand to the glossary with its sentence, or edit what is kept of it."""
        if row := self.item:
            known = self.desk.notebook.glossary.find(row.item.word)
            edit(self, known[0]) if known else ask_to_keep(self, row.item)

    def action_read(self) -> None:
        """Go on to the article."""
        if any(isinstance(screen, DeskScreen) and "reading" in screen.WHERE for screen in self.app.screen_stack):
            self.app.pop_screen()
        else:
            self.post_message(ReadingWanted(self.article, instead=True))

    @on(Chosen)
    def _lead(self, event: Chosen) -> None:
        """To the sentence that was clicked."""
        go_to(self, place_in(self.desk, self.article, str(event.about)))

    def action_status(self, status: Status) -> None:
        """Say how well the word in hand is known."""
        if row := self.item:
            word = row.item.word
            self.keep(
                partial(self.desk.notebook.words.mark, said_of(word, status), status),
                lambda changed: self.tell(marked(word, status, changed)),
            )


def named(part: SheetPart) -> str:
    """How many there are of a part: 1 name, 2 names, 40 of 76 words."""
    shown, every = len(part.items), len(part.items) + part.left_out
    return (f"{shown:,} of " if part.left_out else "") + counted(every, ONE.get(part.head, part.head.lower()))


def ask_to_keep(screen: SheetScreen, item: SheetItem) -> None:
    """Ask for what is to be kept of a word, and keep it with its sentence and place."""
    desk, id = screen.desk, screen.article

    def change(fields: Fields) -> GlossaryEntry:
        place = word_in(desk, id, item.word, item.sentence)
        sentence = Sentence(item.sentence, place, desk.library.outline()[id].title)
        sentences = [sentence] if item.sentence else []
        return desk.notebook.glossary.keep(item.word, sentences=sentences, **fields)

    form = EntryForm(item.word, reading=item.reading, gloss=item.gloss_kept, sentence=item.sentence)
    ask(screen, form, change, partial(keep_in, screen, "Kept"))
