"""The entry of the word under the cursor, beside the text or below it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.typeset.cells import drawable

STYLES = {
    "headword": "bold",
    "reading": "$accent",
    "label": "$text-muted",
    "quiet": "$text-muted",
    "sentence": "$text-muted",
    "note": "$secondary",
    "hint": "$warning",
}
CLOSE = {("headword", "reading"), ("label", "gloss"), ("label", "sense"), ("label", "piece"), ("piece", "piece")}
"""Kinds between which no blank line stands."""


class EntryPanel(VerticalScroll):
    """One column of text; it follows the cursor in a single update, so nothing flickers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter", "leave", "Back to the text", show=False),
        Binding("j", "scroll_down", show=False),
        Binding("k", "scroll_up", show=False),
    ]
    DEFAULT_CSS = """
    EntryPanel {
        width: 38;
        padding: 1 2;
        background: $background;
        border-left: vkey $border-blurred;
        scrollbar-size-vertical: 1;

        Static { width: 1fr; height: auto; }
    }
    """

    def compose(self) -> ComposeResult:
        """The text."""
        yield Static("", markup=False)

    def show(self, parts: Iterable[tuple[str, str]]) -> None:
        """Show an entry: (kind, text) from top to bottom."""
        lines: list[Content] = []
        before = ""
        for kind, text in parts:
            if before and (before, kind) not in CLOSE:
                lines.append(Content(""))
            style = STYLES.get(kind, "")
            lines += [Content.styled(drawable(line), style) for line in text.split("\n")]
            before = kind
        self.query_one(Static).update(Content("\n").join(lines))
        if self.scroll_y:
            self.scroll_home(animate=False)

    def action_leave(self) -> None:
        """Give the text the keys."""
        self.screen.focus_next()
