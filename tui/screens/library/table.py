"""What the library's table lists: a row for every article of the shelf one looks at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content

from seeds.language.characters import has_han
from store.copies import copies
from store.counted import counted
from tui.commands import BY_ID, keys_of
from tui.desk.desk import Desk
from tui.key_names import shown as key_shown
from tui.screens.library.figures import Figures
from tui.screens.library.rows import COLUMNS, ORDERS, LibraryRow, cells, rows
from tui.screens.library.searching import Searching
from tui.screens.library.shelves import Shelves
from tui.screens.table import Ordered, Table

UNCOUNTED = "…"
"""Stands for the share known while the words are being counted."""

NOTHING = {"inbox": "Nothing waits to be read.", "reading": "Nothing is being read."}
"""What is said of an empty shelf."""


class LibraryTable(Table[LibraryRow]):
    """All articles, with what is known of each so far."""

    columns = COLUMNS
    orders = ORDERS
    hint = "Filter by words of title or text, also in pinyin, by byline, file or #tag"

    def __init__(self, desk: Desk, shelves: Shelves, searching: Searching, figures: Figures) -> None:
        super().__init__(desk)
        self._shelves, self._searching, self._figures = shelves, searching, figures

    def load(self) -> Sequence[LibraryRow]:
        """A row for every article; another program may have added some."""
        self.desk.library_changed()
        return self.rows()

    def rows(self) -> Sequence[LibraryRow]:
        """A row for every article that is known of."""
        return rows(self.desk, self._figures.study, self._figures.titles.sounds)

    def key_of(self, item: LibraryRow) -> str:
        """The article's id."""
        return item.card.id

    def cells_of(self, item: LibraryRow) -> tuple[str, ...]:
        """Title, length, minutes, how much is known, where it stands, marks."""
        title, *figures = cells(item, UNCOUNTED if self._figures.study.at_work else "")
        return self.desk.shown(title), *figures

    def searched(self, item: LibraryRow) -> str:
        """The whole head of the article."""
        return item.head

    def narrow(self, words: str) -> None:
        """The words are looked for in all texts too, which may take a moment."""
        super().narrow(words)
        self._searching.narrow(words)

    def left(self, ordered: Ordered[LibraryRow]) -> Iterable[int]:
        """What holds the words, on the shelf one looks at."""
        shows = self._shelves.shown()
        left = [number for number, row in enumerate(ordered.items) if row.held.state in shows]
        if not self.words:
            return left
        holding = self._searching.holding(ordered)
        return [number for number in left if number in holding]

    def masthead(self, shown: Sequence[LibraryRow], every: Sequence[LibraryRow]) -> Content:
        """How much there is to read, and what is under way; its length comes last, where there is room."""
        total = sum(row.card.characters for row in shown)
        some = f"{len(shown):,} of " if len(shown) != len(every) else ""
        articles, characters = counted(len(every), "article"), counted(total, "character")
        said = f"  {some}{articles}{self._shelves.remark()}{self._under_way()} · {characters}"
        return Content.assemble(("精读", "bold $accent"), said)

    def _under_way(self) -> str:
        """The one thing that matters most now."""
        study, unread = self._figures.study, self.desk.library.unread
        if self._searching.at_work:
            return " · looking through the texts …"
        if apart := copies(self.desk.paths.notebook):
            return f" · {counted(len(apart), 'copy', 'copies')} of the notebook not taken in yet"
        if unread:
            return f" · reading {counted(unread, 'text')} …"
        tip = f" · press {self.key_for('frequent')} to mark the words you know" if study.begins else ""
        return study.waiting or tip

    def nothing_holds(self, words: str) -> str:
        """Nothing yet, as long as texts are searched or it is not known how the titles sound."""
        if self._searching.at_work or self.desk.library.unread:
            return f"Looking for “{words}” in the texts …\n\nEsc shows everything."
        for what, is_read in (("titles", self._figures.titles), ("texts", self._figures.study)):
            if is_read.at_work and not has_han(words):
                return f"Reading the {what} to find “{words}” by its sound …\n\nEsc shows everything."
        return super().nothing_holds(words)

    def empty(self, every: Sequence[LibraryRow]) -> str:
        """Nothing on this shelf, or nothing at all."""
        if not every:
            return f"The library is empty.\n\nPress {self.key_for('add')} to add a text."
        here = NOTHING.get(self._shelves.shelf, f"Nothing is {self._shelves.shelf}.")
        return f"{here}\n\n{self.key_for('shelf')} shows what stands elsewhere, {self.key_for('add')} adds a text."

    def key_for(self, command: str) -> str:
        """The keys of a command as they are now."""
        return key_shown(keys_of(BY_ID[command], self.desk.config.keys))
