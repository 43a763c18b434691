"""Undo and redo on every screen: they say what they turn back, and ask before they touch what was done long ago."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands import BY_ID, keys_of
from tui.key_names import shown

if TYPE_CHECKING:
    from store.notebook.history import Action
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen


class TurningBack:
    """The last change of the notebook, taken back or done again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked: Action | None = None

    def undo(self, screen: DeskScreen) -> None:
        """Take the last change back; one of long ago, or behind a key that changed nothing, when that is asked for
        twice."""
        notebook = self._desk.notebook
        last = notebook.last_action
        if last and last is self._desk.unchanged:
            self._desk.unchanged, self._asked = None, last
            screen.tell(f"Nothing was changed now; {self._key('undo')} again takes back: {last.label}")
        elif last and last is not self._asked and (ago := self._long_ago(last)):
            self._asked = last
            screen.tell(f"{self._key('undo')} again takes back what you did {ago} ago: {last.label}")
        else:
            screen.keep(notebook.undo, lambda said: screen.tell(self._taken_back(said)))

    def redo(self, screen: DeskScreen) -> None:
        """Do again what was taken back."""
        screen.keep(self._desk.notebook.redo, lambda said: screen.tell(said or "Nothing to do again"))

    def _long_ago(self, action: Action) -> str:
        from tui.desk.study.scheduling import long_ago

        return long_ago(action.when, self._desk.now())

    def _taken_back(self, said: str | None) -> str:
        if said and self._desk.notebook.can_redo:
            return f"{said} ({self._key('redo')} does it again)"
        if said:
            return said
        from store.notebook.undo_list import UndoList
        from store.notebook.undoing import lasting

        if stays := lasting(UndoList(self._desk.paths.notebook).top):
            return f"'{stays[0]}' cannot be taken back: {stays[1]}"
        return "Nothing to undo"

    def _key(self, command: str) -> str:
        return shown(keys_of(BY_ID[command], self._desk.config.keys))
