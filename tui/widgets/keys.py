"""The row of keys at the foot of a screen: Help and Quit stay in sight, whatever else there is room for."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

PINNED = ("help", "leave")
"""The actions that are always in sight."""


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

    def compose(self) -> ComposeResult:
        """What the screen does, then the pinned keys."""
        keys: list[Widget] = list(super().compose())
        yield from (key for key in keys if not is_pinned(key))
        if pinned := list(in_order(keys)):
            yield Horizontal(*pinned, classes="pinned")


def is_pinned(key: Widget) -> bool:
    """Whether this key stays in sight."""
    return isinstance(key, FooterKey) and key.action in PINNED


def in_order(keys: list[Widget]) -> Iterator[Widget]:
    """The pinned keys as they are named above."""
    for action in PINNED:
        yield from (key for key in keys if isinstance(key, FooterKey) and key.action == action)
