"""The thing in hand, in full, beside its table."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.widgets.prose import Prose

ROOM = 100
"""Cells a screen needs so that a detail may stand beside its table."""


class Detail(VerticalScroll):
    """Parts from top to bottom, each in the manner of its kind."""

    DEFAULT_CSS = """
    Detail {
        width: 42;
        padding: 1 3;
        border-left: vkey $border-blurred;
        background: $background;
        scrollbar-size-vertical: 0;

        .part { margin: 0 0 1 0; }
        .title { text-style: bold; margin: 0; }
        .reading { color: $accent; }
        .note { color: $secondary; }
        .quiet, .sentence { color: $text-muted; }
    }
    """

    def __init__(self, room: int = ROOM) -> None:
        super().__init__(can_focus=False)
        self._room = room

    def show(self, parts: Sequence[tuple[str, str]]) -> None:
        """Show the parts that have a text: (kind, text)."""
        with self.app.batch_update():
            self.remove_children()
            for kind, text in parts:
                if text:
                    self.mount(Static(Prose.of(text), classes=f"part {kind}"))
        self.scroll_home(animate=False)

    def on_mount(self) -> None:
        """Hide where there is no room."""
        self.make_room(self.app.size.width)

    def make_room(self, width: int) -> None:
        """Come and go with the width of the screen, which tells of it: what is hidden is not resized."""
        self.display = width >= self._room
