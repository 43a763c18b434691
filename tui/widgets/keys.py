"""The row of keys at the foot of a screen: Help and Quit stay in sight, of the others as many as there is room for.

No label is ever cut: where the row is short its keys stand closer together, and then the last ones are left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Resize
from textual.widgets import Footer, Input
from textual.widgets._footer import FooterKey

from tui.typeset.cells import cells

PINNED = ("help", "leave")
"""The actions that are always in sight, as they stand from left to right."""
ELSEWHERE = ("glossary", "review")
"""The actions that lead to other screens: shown where room is left; they never press the others together."""
BLANKS, FEW_BLANKS = 3, 2
"""Cells around a key and its label, in Textual's two styles."""


class Keys(Footer):
    """Textual's footer, with two keys pinned to its right end."""

    DEFAULT_CSS = """
    Keys {
        .pinned {
            dock: right;
            width: auto;
            height: 1;
            background: $background;
        }
    }
    """

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)
        self._room = 0
        """The cells that the row was put together for."""

    def compose(self) -> ComposeResult:
        """What the screen does, then the pinned keys."""
        keys = [key for key in super().compose() if isinstance(key, FooterKey)]
        labels = getattr(self.screen, "labels", {})
        for key in keys:
            key.description = labels.get(key.action, key.description)
        # What leads nowhere from here is not offered: to this very screen, or back where nothing lies behind.
        nowhere = (*getattr(self.screen, "WHERE", ()), *["go_back"] * (not getattr(self.screen, "WAY_BACK", True)))
        silent = (*PINNED, *nowhere)
        others = [key for key in keys if key.action not in silent]
        pinned = [key for action in PINNED for key in keys if key.action == action]
        room = self._room = self.app.size.width
        if isinstance(line := self.screen.focused, Input):  # what one types goes there, so it alone has keys
            bindings = self.screen.active_bindings
            others = [key for key in others if bindings[key.key].node is line]
        main = [key for key in others if key.action not in ELSEWHERE]
        self.compact = width_of([*main, *pinned], BLANKS) > room
        blanks = FEW_BLANKS if self.compact else BLANKS
        yield from fitting(others, room - width_of(pinned, blanks), blanks)
        if pinned:
            yield Horizontal(*pinned, classes="pinned")

    def on_resize(self, event: Resize) -> None:
        """Another window has room for others; where it is the same one, a row that is whole stays as it is."""
        if self.children and self.app.size.width != self._room:
            self.refresh(recompose=True)


def width_of(keys: Sequence[FooterKey], blanks: int) -> int:
    """The cells that some keys take."""
    return sum(cells(key.key_display) + cells(key.description) + blanks for key in keys)


def fitting(keys: Sequence[FooterKey], room: int, blanks: int) -> Sequence[FooterKey]:
    """As many keys, from the first on, as there is room for."""
    return next(
        keys[:count] for count in range(len(keys), -1, -1) if not count or width_of(keys[:count], blanks) <= room
    )
