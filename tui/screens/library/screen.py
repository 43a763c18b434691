"""The library on the whole screen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.events import Resize
from textual.types import CSSPathType
from textual.widget import Widget

from store.copies import copies
from store.counted import counted
from store.records import ArticleState
from tui.commands import BY_ID, keys_of
from tui.desk.desk import Desk
from tui.desk.library.adding import remove
from tui.desk.library.titles import Titles
from tui.desk.study.difficulty import next_best
from tui.desk.study.overview import Study
from tui.key_names import shown as key_shown
from tui.screens.background import breathing, nothing
from tui.screens.bindings import bindings_for
from tui.screens.library.preview import Preview
from tui.screens.library.rows import COLUMNS, ORDERS, Row, cells, rows
from tui.screens.library.searching import Searching
from tui.screens.library.shelves import Shelves
from tui.screens.lists import ListScreen
from tui.screens.messages import NotebookChanged, NotebookTouched, ReadingWanted
from tui.widgets.chosen import Chosen
from tui.widgets.listing import Listing

if TYPE_CHECKING:
    from tui.screens.library.adding import AddedTexts

UNCOUNTED = "…"
"""Stands for the share known while the words are being counted."""
BROAD = 110
"""Cells from which on the preview stands beside the table without being asked for."""

NEWS_EVERY = 0.25
"""Seconds between two looks at the table while texts are read."""

PASSAGES = 300
"""Of a book so many passages are searched for the preview's key terms."""


class LibraryScreen(ListScreen[Row]):
    """A table of articles, a preview beside it."""

    WHERE = ("library", "lists")
    CSS_PATH: ClassVar[CSSPathType | None] = ["../lists.tcss", "library.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("library", "lists")
    COLUMNS = COLUMNS
    ORDERS = ORDERS
    FILTER_HINT = "Filter by words of the text, title or its pinyin, byline or file"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.stages.follow = self.follow
        self._broad: bool | None = None
        self._study = Study(desk)
        self._titles = Titles(desk)
        self._shelves = Shelves()
        self._searching = Searching(self, self.list_items)

    def load(self) -> Sequence[Row]:
        """A row for every article; another program may have added some."""
        self.desk.library_changed()
        return self._rows()

    def _rows(self) -> Sequence[Row]:
        return rows(self.desk, self._study.shares, self._titles.sounds)

    def key_of(self, item: Row) -> str:
        """The article's id."""
        return item.card.id

    def cells_of(self, item: Row) -> tuple[str, ...]:
        """Title, length, minutes, how much is known, where it stands, marks."""
        title, *figures = cells(item, UNCOUNTED if self._study.at_work else "")
        return self.desk.shown(title), *figures

    def searched(self, item: Row) -> str:
        """The whole head of the article."""
        return item.head

    def narrow(self, words: str) -> None:
        """The words are looked for in all texts too, which may take a moment."""
        super().narrow(words)
        self._searching.narrow(words)

    def passes(self, item: Row, searched: str) -> bool:
        """What holds the words, on the shelf one looks at."""
        return self._shelves.shows(item.state) and self._searching.passes(item, searched)

    def masthead(self, shown: Sequence[Row]) -> Content:
        """How much there is to read."""
        total = sum(row.card.characters for row in shown)
        some = f"{len(shown):,} of " if len(shown) != len(self.items) else ""
        articles, characters = counted(len(self.items), "article"), counted(total, "character")
        tip = f" · {self._key_of('frequent')} says which words you know" if self._study.begins else ""
        unread = self.desk.library.unread
        reading = f" · reading {counted(unread, 'text')} …" if unread else ""
        apart = copies(self.desk.paths.notebook)
        copy = f" · {counted(len(apart), 'copy', 'copies')} of the notebook not taken in yet" if apart else ""
        searching = " · looking through the texts …" if self._searching.at_work else ""
        waiting = searching or copy or reading or self._study.waiting or tip
        shelf = self._shelves.remark()
        return Content.assemble(("精读", "bold $accent"), f"  {some}{articles} · {characters}{shelf}{waiting}")

    def _key_of(self, command: str) -> str:
        return key_shown(keys_of(BY_ID[command], self.desk.config.keys))

    def empty(self) -> str:
        """Nothing on this shelf, or nothing at all."""
        if not self.items:
            return "The library is empty.\n\nPress a to add a text."
        here = f"Nothing is {self._shelves.shelf}."
        return f"{here}\n\n{self._key_of('shelf')} shows what stands elsewhere, {self._key_of('add')} adds a text."

    def beside(self) -> Widget:
        """The preview."""
        return Preview(self.desk)

    def follow(self) -> None:
        """The table is seen at once; how hard each text is follows."""
        self._look_up_words(self.first_key())
        self.show_item(self.item)

    @on(NotebookChanged)
    def _words_changed(self) -> None:
        self._look_up_words(self.query_one(Listing).key)

    def _look_up_words(self, first: str | None) -> None:
        self.do(partial(self._words_looked_up, first), group="study", exclusive=True)

    def _words_looked_up(self, first: str | None) -> None:
        """After an update the texts are read anew; then shares known and cards due; new texts are counted last."""
        told = monotonic()
        for left in self.desk.library.read_on():
            breathing()
            if not left or monotonic() - told > NEWS_EVERY:
                self.app.call_from_thread(self._looked_up)
                told = monotonic()
        if self._titles.read():
            self.app.call_from_thread(self._looked_up)
        for news in self._study.look(first):
            breathing()
            if news:
                self.app.call_from_thread(self._looked_up)

    def _looked_up(self) -> None:
        if self.is_attached:
            self.items = self._rows()
            self.list_items()

    def action_next_best(self) -> None:
        """Put the cursor on the article that suits best: about 95 % known, not read yet."""
        unread = [row for row in self.items if row.state in ("inbox", "reading")]
        best = next_best((row.card.id, row.known, row.progress) for row in unread if row.known is not None)
        if best is None:
            self.tell("The words are still being counted" if unread else "Everything is finished or archived")
            return
        self.list_items(best)
        row = next(row for row in self.items if row.card.id == best)
        self.tell(f"{row.card.title}: {row.known:.0%} known")

    def action_frequent(self) -> None:
        """Ask how many of the most frequent words are known."""
        from tui.screens.library.frequent import ask

        ask(self)

    def action_sheet(self) -> None:
        """Terms, names and unknown words of the article in hand."""
        from tui.screens.sheet import SheetScreen

        if row := self.item:
            self.app.push_screen(SheetScreen(self.desk, row.card.id))

    def action_contents(self) -> None:
        """Open the text in hand at a chapter or a heading."""
        from tui.screens.library.chapters import open_chapter

        if row := self.item:
            open_chapter(self, row.card.id)

    def first_key(self) -> str | None:
        """What was read last; but what was added since then stands first and is at hand."""
        last = max(self.items, key=lambda row: row.last, default=None)
        new = max(self.items, key=lambda row: row.added, default=None)
        if last and new and new.added > last.last and new.state == "inbox":
            return new.card.id
        return last.card.id if last and last.last else None

    def show_item(self, item: Row | None) -> None:
        """Preview the article, its key terms when they are found."""
        self.query_one(Preview).show(item)
        if item is not None and self.stages.follows and self.has_class("preview"):
            self._find_terms(item.card.id)

    def on_screen_resume(self) -> None:
        """Back from reading: progress and marks have changed."""
        if self.items:
            self._reload()

    def on_resize(self, event: Resize) -> None:
        """The preview comes by itself where there is room, and goes where it would hide the table."""
        broad = event.size.width >= BROAD
        if broad != self._broad:
            self._broad = broad
            self.set_class(broad, "preview")
            self.set_class(not broad, "narrow")
            self.show_item(self.item)

    @on(Listing.Picked)
    @on(Chosen)
    def action_open(self) -> None:
        """Read the article in hand; found by its text alone, it opens where that stands."""
        if row := self.item:
            self.post_message(ReadingWanted(row.card.id, self._searching.place(row)))

    def action_preview(self) -> None:
        """Show or hide the preview."""
        self.toggle_class("preview")
        self.show_item(self.item)

    def action_shelf(self) -> None:
        """Look at the next part of the library: in use, by state, everything."""
        shelf = self._shelves.turn()
        self.list_items()
        self.tell(f"Shown: {shelf}")

    def action_state(self, state: ArticleState) -> None:
        """Put the article in hand where it belongs."""
        if row := self.item:
            title = row.card.title
            self.keep(
                partial(self.desk.notebook.articles.set, row.card.id, state, title),
                lambda _: self.tell(f"{title}: {state} (u takes it back)"),
            )

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
            self.tell(f"The articles that come with jingdu stay; {self._key_of('archived')} puts this one away")
            return
        self.keep(partial(remove, row.card.id, self.desk.notebook, self.desk.library), lambda _: self._removed(row))

    def _removed(self, row: Row) -> None:
        self.desk.library.removed(row.card.id)
        kept = row.bookmarks + row.notes
        stay = f"; its {kept} marks stay in your notebook" if kept else ""
        self.tell(f"Removed {row.card.title}{stay} (u brings it back)")

    def _added(self, texts: AddedTexts | None) -> None:
        """Show the first of what was added: one adds a text to read it."""
        if texts:
            self.tell(texts.said)
            self.items = self.load()
            self.list_items(texts.first)
            self.post_message(NotebookTouched())

    def _find_terms(self, id: str) -> None:
        """The key terms of the preview, found without holding up the table."""

        def found() -> list[str]:
            article = self.desk.library.open(id)
            terms = self.desk.analyst.aids(article.passages[:PASSAGES], self.desk.own_words).terms
            return [term.text for term in terms]

        shown = partial(self.query_one(Preview).show_terms, id)
        # Without terms it is still a preview; reading will say what is wrong.
        self.do(found, shown, failed=nothing, group="terms", exclusive=True)
