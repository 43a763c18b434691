"""One line to search with: every letter is an answer, Enter stays there, Esc goes back."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class FindLine(Input):
    """Hidden until it is asked for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "abandon", "Back", show=False),
        Binding("down,ctrl+n", "step(1)", show=False),
        Binding("up,ctrl+p", "step(-1)", show=False),
    ]
    DEFAULT_CSS = """
    FindLine {
        display: none;
        border: none;
        height: 1;
        padding: 0 2;
        background: $panel;

        &.open { display: block; }
        &:focus { border: none; background: $panel; }
    }
    """

    class Asked(Message):
        """Other words are looked for now."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Step(Message):
        """The next (1) or previous (-1) hit is wanted."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Closed(Message):
        """Searching is over; `kept` says whether to stay at the hit."""

        def __init__(self, kept: bool) -> None:
            super().__init__()
            self.kept = kept

    def open(self) -> None:
        """Show the line, ready for other words."""
        self.add_class("open")
        self.value = ""
        self.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search with every letter."""
        event.stop()
        if self.has_class("open"):
            self.post_message(self.Asked(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Stay here."""
        event.stop()
        self._close(kept=bool(event.value.strip()))

    def action_step(self, by: int) -> None:
        """Look at another hit while typing."""
        self.post_message(self.Step(by))

    def action_abandon(self) -> None:
        """Back to where one was."""
        self._close(kept=False)

    def _close(self, *, kept: bool) -> None:
        self.remove_class("open")
        self.post_message(self.Closed(kept))
