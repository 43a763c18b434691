"""Ctrl+C where nothing is selected: it may be meant to leave, or have missed what was to be copied."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from tui.screens.base import DeskScreen
from tui.widgets.said import Said

ONCE = "Ctrl+C once more leaves; everything is already kept"


def interrupted(screen: Screen[Any]) -> bool:
    """Whether it is meant to leave: pressed once it says so, and pressed again meanwhile it does."""
    if not isinstance(screen, DeskScreen) or any(line.text == ONCE for line in screen.query(Said)):
        return True
    screen.tell(ONCE)
    return False
