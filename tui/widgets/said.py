"""The line of messages: what was done is said over the row of keys for a while, and covers nothing one reads."""

from __future__ import annotations

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from tui.typeset.breaking import phrases
from tui.typeset.cells import drawable
from tui.typeset.columns import shortened
from tui.typeset.filled import filled
from tui.widgets.keys import Keys

USUAL = 80
"""Cells of a window that messages are written for."""
MOST = 3
"""Lines that a message may have in a narrower one."""
FOR = 5.0
"""Seconds a message stays, unless another takes its place."""


class Said(Static):
    """One line at the foot of a screen, or a few where it is narrow."""

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
        """Say it in the room there is, whole characters only; markup in a text is text.

        Messages are short enough for a usual window, where one line covers nothing one reads; in a narrow one they
        go on in a second line, and a third: the end often tells what helps.
        """
        self.text = " ".join(drawable(text).split("\n"))
        room = max(self.app.size.width - 4, 2)
        spans = filled(self.text, room, phrases(self.text))  # a command is to be typed as it stands
        most = MOST if self.app.size.width < USUAL else 1
        lines = [self.text[start:end] for start, end in spans[: most - 1]]
        if rest := spans[most - 1 :]:
            lines.append(shortened(self.text[rest[0][0] :], room))
        self.styles.height = max(len(lines), 1)
        self.update(Content("\n".join(lines)), layout=False)
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
