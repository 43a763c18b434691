"""What comes into the library, what goes out of it, and where it stands meanwhile; `u` takes each back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from store.tags import retagged
from tui.desk.library.catalogue import BUNDLED
from tui.desk.library.removing import remove
from tui.screens.library.rows import LibraryRow
from tui.screens.library.shelves import Shelves
from tui.screens.messages import NotebookTouched
from tui.typeset.columns import shortened

if TYPE_CHECKING:
    from store.records import ArticleState
    from tui.screens.library.adding import AddedTexts
    from tui.screens.library.screen import LibraryScreen


NAME = 20
"""Cells of a title that is said beside what helps, in a line of a usual window."""


class Stock:
    """The texts of a library's screen."""

    def __init__(self, screen: LibraryScreen, shelves: Shelves) -> None:
        self._screen, self._shelves = screen, shelves

    def add(self, pasted: str = "") -> None:
        """Ask for a file or folder and add it; what was `pasted` already need not be asked for."""
        from tui.screens.library.adding import AddingScreen

        self._screen.app.push_screen(AddingScreen(self._screen.desk, pasted), self._added)

    def _added(self, texts: AddedTexts | None) -> None:
        """Show what stands first of what was added: one adds a text to read it."""
        if texts:
            self._screen.tell(texts.said)
            self._screen.reload(texts.first)
            self._screen.post_message(NotebookTouched())

    def remove(self) -> None:
        """Take the text in hand out."""
        screen, library = self._screen, self._screen.desk.library
        row = screen.item
        if row is None:
            return
        if row.home is BUNDLED:
            away = screen.key_for("archived")
            screen.tell(f"The articles that come with jingdu stay; {away} puts this one away")
            return

        screen.keep(partial(remove, row.card.id, screen.desk.notebook, library), lambda _: self._removed(row))

    def _removed(self, row: LibraryRow) -> None:
        self._screen.desk.library.removed(row.card.id)
        kept = row.held.marks
        stay = f"; its {kept} marks stay in your notebook" if kept else ""
        self._screen.tell(f"Removed {row.card.title}{stay} (u brings it back)")

    def put(self, state: ArticleState) -> None:
        """Put the article in hand where it belongs."""
        screen = self._screen
        if row := screen.item:
            title, back, name = row.card.title, "", row.card.title
            if state == "archived":  # the row goes: how to see it again may not be cut off behind a long title
                back, name = f", {screen.key_for('shelf')} shows what is put away", shortened(title, NAME)
            screen.keep(
                partial(screen.desk.notebook.articles.set, row.card.id, state, title),
                lambda _: screen.tell(f"{name}: {state} (u takes it back{back})"),
            )

    def turn(self) -> None:
        """Look at the next part of the library: in use, by state, everything."""
        shelves, screen = self._shelves, self._screen
        shelves.turn()
        screen.list_items()
        texts = counted(len(screen.shown), "article")
        screen.tell(f"Shown: {shelves.shelf} ({texts}); {screen.key_for('shelf')} goes on to {shelves.next}")

    def tag(self) -> None:
        """Ask for tags to add to the article in hand, or to take away."""
        if row := self._screen.item:
            self._ask_tags(row, "")

    def _ask_tags(self, row: LibraryRow, line: str) -> None:
        """The question, with this line to begin with: what could not be kept stands there again."""
        from tui.screens.asking import AskingScreen
        from tui.screens.tending import TAG_HINT

        form = AskingScreen(f"Tags for {row.card.title}", line, TAG_HINT)
        self._screen.app.push_screen(form, partial(self._tagged, row))

    def _tagged(self, row: LibraryRow, typed: str | None) -> None:
        if typed is not None and (change := retagged(typed)):
            screen, title = self._screen, row.card.title
            screen.keep(
                partial(screen.desk.notebook.articles.tag, row.card.id, change.of(row.held.tags), title),
                lambda _: screen.tell(f"Tagged {title} (u takes it back)"),
                partial(self._ask_tags, row, typed),
            )
