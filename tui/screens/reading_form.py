"""How something is read: a line as any other, which may be meant for one place alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from tui.screens.asking import AskingScreen
from tui.screens.over import pressing


class ReadingForm(AskingScreen):
    """Enter gives the line back, for every text; Ctrl+o hands it to `here` instead."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "here", "Only here", priority=True)]
    REPLACES = True
    KEYS: ClassVar[Content] = pressing(
        ("enter", "Enter: everywhere"), ("ctrl+o", "Ctrl+o: here"), ("escape", "Esc")
    )

    def __init__(
        self, heading: str, text: str, hint: str, fault: Callable[[str], str], here: Callable[[str], object]
    ) -> None:
        super().__init__(heading, text, hint, fault)
        self._here = here

    def action_here(self) -> None:
        """Keep it for this place, if nothing is wrong with it."""
        typed = self.query_one(Input).value
        if self.is_right(typed):
            self.dismiss(None)
            self._here(typed)
