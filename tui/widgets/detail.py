"""The thing in hand, in full, beside its table."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import VerticalScroll
from textual.events import Click
from textual.widgets import Static

from tui.widgets.chosen import Chosen
from tui.widgets.prose import Prose

ROOM = 100
"""Cells a screen needs so that a detail may stand beside its table."""

Parts = Sequence[tuple[str, str] | tuple[str, str, object]]
"""What each part is and says, and what a click on it leads to."""


class Told(Static):
    """A part of a detail; a click on it leads to what it is about."""

    def __init__(self, kind: str, text: str, about: object = None) -> None:
        super().__init__(Prose.of(text), classes=f"part {kind}")
        self._about = about
        self.set_class(about is not None, "leads")

    def on_click(self, event: Click) -> None:
        """Say what was clicked; who has dragged over the text wants the text."""
        if self._about is not None and not self.screen.selections:
            self.post_message(Chosen(self._about))


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
        .label { color: $text-muted; margin: 0; }
        .quiet, .sentence { color: $text-muted; }
        .leads { pointer: pointer; }
        .leads:hover { background: $panel; }
    }
    """

    def __init__(self, room: int = ROOM) -> None:
        super().__init__(can_focus=False)
        self._room = room

    def show(self, parts: Parts) -> None:
        """Show the parts that have a text."""
        with self.app.batch_update():
            self.remove_children()
            for kind, text, *about in parts:
                if text:
                    self.mount(Told(kind, text, *about))
        self.scroll_home(animate=False)

    def on_mount(self) -> None:
        """Hide where there is no room."""
        self.make_room(self.app.size.width)

    def make_room(self, width: int) -> None:
        """Come and go with the width of the screen, which tells of it: what is hidden is not resized."""
        self.display = width >= self._room
