"""One line to type into at the foot of a list: what is typed narrows the list at once."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class FilterLine(Input):
    """Hidden until it is asked for; Esc empties and closes it, Enter keeps the filter and gives the list back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Keep filter"),
        Binding("down", "finish", "To the list"),
        Binding("escape", "abandon", "Show all"),
    ]
    DEFAULT_CSS = """
    FilterLine {
        display: none;
        border: none;
        height: 1;
        padding: 0 2;
        background: $panel;

        &.open { display: block; }
        &:focus { border: none; border-left: thick $accent; padding: 0 2 0 1; }
    }
    """

    class Narrowed(Message):
        """The words the list is narrowed to; empty for the whole list."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Done(Message):
        """Typing is over; the list has the keys again."""

    def __init__(self, placeholder: str = "Filter") -> None:
        super().__init__(placeholder=placeholder, select_on_focus=False)

    def open(self) -> None:
        """Show the line and type; words that stand there give way to the first letter, unless End is pressed."""
        self.add_class("open")
        self.focus()
        self.select_all()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list with every letter."""
        event.stop()
        self.post_message(self.Narrowed(event.value.strip()))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep what was typed."""
        event.stop()
        self.action_finish()

    def action_finish(self) -> None:
        """Give the list the keys, with the filter in place."""
        self.put_away()
        self.post_message(self.Done())

    def put_away(self) -> None:
        """An empty line goes away; one that narrows the list stays."""
        if not self.value.strip():
            self.remove_class("open")

    def action_abandon(self) -> None:
        """The whole list again."""
        self.value = ""
        self.action_finish()
