"""What is done with terms of the glossary: with all that are selected, or with the one in hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from store.records import GlossaryEntry, Status
from store.tags import retagged
from tui.desk.study.statuses import said_of
from tui.screens.asking import AskingScreen
from tui.screens.marked import marked
from tui.screens.selected import Selected
from tui.widgets.listing import Listing

if TYPE_CHECKING:
    from tui.screens.glossary import GlossaryScreen

TAG_HINT = "With blanks between, or a # before each; -tag takes one away. u takes it back."


class Tending:
    """Each change is one, and is taken back as one."""

    def __init__(self, screen: GlossaryScreen, selected: Selected[GlossaryEntry]) -> None:
        self._screen, self._selected = screen, selected

    def select(self) -> None:
        """Select the entry in hand, or no longer, and go one down."""
        if item := self._screen.item:
            self._selected.turn(item)
            self._screen.list_items()
            self._screen.query_one(Listing).action_go(1)

    def select_all(self) -> None:
        """Select all that is shown, or nothing."""
        self._selected.turn_all(self._screen.shown)
        self._screen.list_items()

    def tag(self) -> None:
        """Ask for tags to add, or to take away."""
        if meant := self._screen.meant:
            self._ask_tags(meant, "")

    def _ask_tags(self, meant: Sequence[GlossaryEntry], line: str) -> None:
        """The question, with this line to begin with: what could not be kept stands there again."""
        form = AskingScreen(f"Tags for {named(meant)}", line, TAG_HINT)
        self._screen.app.push_screen(form, partial(self._tagged, meant))

    def _tagged(self, meant: Sequence[GlossaryEntry], typed: str | None) -> None:
        if typed is None or not (change_of := retagged(typed)):
            return

        def change() -> None:
            notebook = self._screen.desk.notebook
            with notebook.action(f"Tagged {named(meant)}"):
                for entry in meant:
                    notebook.glossary.edit(entry.id, tags=change_of.of(entry.tags))

        told = f"Tagged {named(meant)} (u takes it back)"
        self._screen.keep(change, lambda _: self._screen.tell(told), partial(self._ask_tags, meant, typed))

    def status(self, status: Status) -> None:
        """Say how well the terms are known."""
        if meant := self._screen.meant:
            words = [word for entry in meant for word in said_of(entry.term, status)]
            self._screen.keep(
                partial(self._screen.desk.notebook.words.mark, words, status),
                lambda changed: self._screen.tell(marked(named(meant), status, changed, " (u takes it back)")),
            )

    def delete(self) -> None:
        """Delete the entries; `u` brings them back."""
        if meant := self._screen.meant:
            self._selected.clear()
            self._screen.keep(
                partial(self._screen.desk.notebook.glossary.delete, *(entry.id for entry in meant)),
                lambda _: self._screen.tell(f"Deleted {named(meant)} (u takes it back)"),
            )


def named(entries: Sequence[GlossaryEntry]) -> str:
    """What a command was about, in words."""
    return entries[0].term if len(entries) == 1 else counted(len(entries), "term")
