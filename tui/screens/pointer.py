"""The terminal's own cursor: screen readers, magnifiers and input methods follow it, though it is not seen."""

from __future__ import annotations

from contextlib import suppress

from textual.app import App, ScreenStackError
from textual.geometry import Offset


class PointedApp(App[None]):
    """Puts it, with each painting, where what has the focus has its own: on the word of a page, on the row of a
    table, where one types in a field.
    """

    _pointed = Offset()

    @property
    def cursor_position(self) -> Offset:
        """Where it is put."""
        with suppress(ScreenStackError):
            focused = self.focused
            self._pointed = getattr(focused, "cursor_screen_offset", self._pointed)
            if getattr(focused, "cursor_at_end", False):  # there a line to type in tells the cell behind its own
                self._pointed -= (1, 0)
        return self._pointed

    @cursor_position.setter
    def cursor_position(self, told: Offset) -> None:
        """Fields of Textual's tell the app whenever theirs moves; it is asked for all the same."""
        self._pointed = told
