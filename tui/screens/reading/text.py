"""The reading view with its keys, and which commands are its own."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tui.commands import Command, commands_for
from tui.screens.bindings import binding
from tui.widgets.reading import ReadingView


def is_views(command: Command) -> bool:
    """Whether the view itself does this; all else is done by the screen."""
    return hasattr(ReadingView, f"action_{command.action.partition('(')[0]}")


class Text(ReadingView):
    """The view, with the keys of everything it can do by itself."""

    BINDINGS: ClassVar[list[BindingType]] = [binding(c) for c in commands_for("reading") if is_views(c)]
