"""What every form has in which one writes: Ctrl+s keeps, and Esc drops nothing that was written without asking."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, TextArea

from tui.screens.over import Over, pressing

Written = TypeVar("Written")
ASKING = pressing(("escape", "Esc again drops what you wrote"), ("ctrl+s", "Ctrl+s keeps it"))


class WritingForm(Over["Written | None"], Generic[Written]):
    """Gives back what was written, or nothing when it was left with Esc."""

    KEYS: ClassVar[Content] = pressing(
        ("enter", "⏎ new line"), ("ctrl+s", "Ctrl+s keeps"), ("escape", "Esc leaves")
    )
    """One key keeps in every form: in a field of many lines Enter begins the next one, and that is said there."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave"),
        Binding("ctrl+s", "done", "Keep", priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._asked = False

    def before(self) -> Written:
        """What the form began with."""
        raise NotImplementedError

    def written(self) -> Written:
        """What stands in the form now."""
        raise NotImplementedError

    def action_done(self) -> None:
        """Give back what was written."""
        self.dismiss(self.written())

    def action_leave(self) -> None:
        """Leave; where something was written, only when Esc is pressed again."""
        if self._asked or self.written() == self.before():
            self.dismiss(None)
        else:
            self._ask(True)

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _write_on(self) -> None:
        if self._asked:
            self._ask(False)

    @property
    def keys(self) -> Content:
        """Those that count where one is."""
        return self.KEYS

    def show_keys(self) -> None:
        """Say at the foot of the form what can be pressed."""
        self.query(Vertical).first().border_subtitle = ASKING if self._asked else self.keys

    def _ask(self, asked: bool) -> None:
        self._asked = asked
        self.show_keys()
