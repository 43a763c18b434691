"""The reading view with its keys, and which commands are its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from tui.commands import Command, commands_for
from tui.screens.bindings import binding
from tui.screens.reading.guide import Need
from tui.widgets.reading import ReadingView
from tui.widgets.reading.walk import TO_TERMS

Run = Callable[[Callable[[], object], Need], None]


def is_views(command: Command) -> bool:
    """Whether the view itself does this; all else is done by the screen."""
    return hasattr(ReadingView, f"action_{command.action.partition('(')[0]}")


class Text(ReadingView):
    """The view, with the keys of everything it can do by itself, once it is known what they act on."""

    BINDINGS: ClassVar[list[BindingType]] = [binding(c) for c in commands_for("reading") if is_views(c)]

    run: Run
    """Does what a key asks for as soon as what it needs is known."""

    def action_walk(self, way: str) -> None:
        walk = partial(super().action_walk, way)
        self.run(walk, "terms") if way in TO_TERMS else walk()

    def action_unit(self, by: int) -> None:
        self.run(partial(super().action_unit, by), "terms" if by > 0 else "words")

    def action_select(self) -> None:
        self.run(super().action_select, "words")
