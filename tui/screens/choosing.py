"""Choosing one of a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from tui.screens.over import Over, headed, pressing
from tui.typeset.cells import drawable


class ChoosingScreen(Over["int | None"]):
    """Gives back the number of the line, or nothing when it was left with Esc."""

    CSS_PATH = "asking.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "Leave"),
        Binding("j", "move('down')", show=False),
        Binding("k", "move('up')", show=False),
    ]

    def __init__(self, heading: str, lines: Sequence[str], enter: str = "goes there", told: str = "") -> None:
        """`told` stands over the lines."""
        super().__init__()
        self._heading, self._lines, self._enter, self._told = heading, lines, enter, told

    def compose(self) -> ComposeResult:
        """The lines."""
        with Vertical(classes="asking") as panel:
            panel.border_title = headed(self._heading)
            panel.border_subtitle = pressing(("enter", f"Enter {self._enter}"), ("escape", "Esc leaves"))
            if self._told:
                yield Static(drawable(self._told), classes="told", markup=False)
            yield OptionList(*(Content(drawable(line)) for line in self._lines))

    def action_move(self, how: str) -> None:
        """Up or down by letters."""
        options = self.query_one(OptionList)
        options.action_cursor_down() if how == "down" else options.action_cursor_up()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the line's number back."""
        self.dismiss(event.option_index)
