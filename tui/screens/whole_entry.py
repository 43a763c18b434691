"""The whole entry of a word over the list it stands in, for a window that has no room for both."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.types import CSSPathType

from tui.screens.over import Over, pressing
from tui.widgets.chosen import Chosen
from tui.widgets.detail import Detail, Parts


class WholeEntryScreen(Over[object]):
    """Closed with Esc; arrows scroll. Gives back what a click in it leads to."""

    CSS_PATH: ClassVar[CSSPathType | None] = "whole_entry.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,q", "dismiss", "Leave"),
        Binding("down,j", "scroll('down')", show=False),
        Binding("up,k", "scroll('up')", show=False),
        Binding("space,pagedown", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def compose(self) -> ComposeResult:
        """The entry, as it would stand beside the list."""
        detail = Detail(room=0)
        detail.border_subtitle = pressing(("escape", "Esc leaves"))
        yield detail

    def on_mount(self) -> None:
        """Its parts."""
        self.query_one(Detail).show(self._parts)

    @on(Chosen)
    def _lead(self, event: Chosen) -> None:
        self.dismiss(event.about)

    def action_scroll(self, how: str) -> None:
        """Read on."""
        getattr(self.query_one(Detail), f"scroll_{how}")(animate=False)
