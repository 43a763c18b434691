"""One line to search with: every letter is an answer, Enter stays there, Esc goes back."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from tui.widgets.find_messages import FindClosed, FindWords, Step


class FindLine(Input):
    """Hidden until it is asked for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Stay here"),
        Binding("down,ctrl+n", "step(1)", "Next"),
        Binding("up,ctrl+p", "step(-1)", "Before"),
        Binding("escape", "abandon", "Back"),
    ]
    DEFAULT_CSS = """
    FindLine {
        display: none;
        border: none;
        height: 1;
        padding: 0 2;
        background: $panel;

        &.open { display: block; }
        &:focus { border: none; border-left: thick $accent; padding: 0 2 0 1; background: $panel; }
    }
    """

    def open(self) -> None:
        """Show the line, ready for other words."""
        self.add_class("open")
        self.value = ""
        self.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search with every letter."""
        event.stop()
        if self.has_class("open"):
            self.post_message(FindWords(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Stay here."""
        event.stop()
        self._close(kept=bool(event.value.strip()))

    def leave(self) -> None:
        """Stay wherever one is now: the mouse has gone elsewhere."""
        if self.has_class("open"):
            self._close(kept=True)

    def action_step(self, by: int) -> None:
        """Look at another hit while typing."""
        self.post_message(Step(by))

    def action_abandon(self) -> None:
        """Back to where one was."""
        self._close(kept=False)

    def _close(self, *, kept: bool) -> None:
        self.remove_class("open")
        self.post_message(FindClosed(kept))
