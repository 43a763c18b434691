"""One question, answered in one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from tui.screens.over import Over, headed, pressing
from tui.typeset.cells import drawable


class AskingScreen(Over["str | None"]):
    """Gives back the line once nothing is wrong with it, or nothing when it was left with Esc."""

    CSS_PATH = "asking.tcss"
    KEYS: ClassVar[Content] = pressing(("enter", "Enter keeps"), ("escape", "Esc leaves"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Leave"),
        Binding("ctrl+s", "submit", "Keep", priority=True),  # as in every form
    ]

    REPLACES: ClassVar[bool] = False
    """Whether what is typed first takes the place of what stands there, which is wrong; an arrow mends it."""

    def __init__(
        self, heading: str, text: str = "", hint: str = "", fault: Callable[[str], str] = lambda typed: ""
    ) -> None:
        """`fault` says what is wrong with a line; it stays to be mended then."""
        super().__init__()
        self._heading, self._text, self._hint, self._fault = heading, text, hint, fault

    def compose(self) -> ComposeResult:
        """The line, and what it is for."""
        with Vertical(classes="asking") as panel:
            panel.border_title = headed(self._heading)
            panel.border_subtitle = self.KEYS
            yield Input(drawable(self._text), select_on_focus=self.REPLACES)
            yield Static(self._hint, markup=False)

    async def action_submit(self) -> None:
        """Ctrl+s, as in a form of several lines."""
        await self.query_one(Input).action_submit()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the line back, or say what is wrong with it."""
        if self.is_right(event.value):
            self.dismiss(event.value)

    def is_right(self, typed: str) -> bool:
        """Whether nothing is wrong with a line; what is, is said."""
        fault = self._fault(typed)
        if fault:
            self.query_one(Static).update(drawable(fault))
        return not fault
