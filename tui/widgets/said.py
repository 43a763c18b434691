"""The line of messages: what was done is said over the row of keys for a while, and covers nothing one reads."""

from __future__ import annotations

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from tui.typeset.cells import drawable
from tui.typeset.columns import shortened
from tui.widgets.keys import Keys

FOR = 5.0
"""Seconds a message stays, unless another takes its place."""


class Said(Static):
    """One line at the foot of a screen."""

    DEFAULT_CSS = """
    Said {
        dock: bottom;
        layer: said;
        height: 1;
        width: 100%;
        padding: 0 2;
        background: $panel;
        color: $foreground;
        text-wrap: nowrap;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        """What is said now; nothing when the line is away."""
        self._away: Timer | None = None

    def say(self, text: str) -> None:
        """Say it in the room there is, whole characters only; markup in a text is text."""
        self.text = " ".join(drawable(text).split("\n"))
        room = max(self.app.size.width - 4, 2)
        self.update(Content(shortened(self.text, room)), layout=False)
        self._show(True)
        if self._away:
            self._away.stop()
        self._away = self.set_timer(FOR, self.go)

    def unsay(self, text: str) -> None:
        """What was said is over, where it is still what is said."""
        if self.text == drawable(text):
            self.go()

    def go(self) -> None:
        """The keys are seen again."""
        self.text = ""
        self._show(False)

    def _show(self, seen: bool) -> None:
        """Either this line or the keys: over the edges of others a line is cut, also through characters."""
        self.visible = seen
        for keys in self.screen.query(Keys):
            keys.visible = not seen
