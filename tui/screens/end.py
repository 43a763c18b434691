"""The end of an article lies over a page that one still has before one: the page's keys go on working."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from textual.events import Key

from tui.commands import Command, commands_for, keys_of
from tui.screens.choosing import ChoosingScreen
from tui.widgets.reading.walk import ONWARD

OWN = ("enter", "escape", "q", "j", "k", "down", "up", "home", "end", "pagedown", "pageup")
"""Keys that choose among the lines."""


class EndScreen(ChoosingScreen):
    """Where to go from here. Who walked here faster than he looked and types on, types what he meant to."""

    def __init__(
        self,
        heading: str,
        lines: Sequence[str],
        told: str,
        keys: Mapping[str, Command],
        run: Callable[[Command], object],
    ) -> None:
        """`keys` are those of the page; `run` does there what one of them does."""
        super().__init__(heading, lines, "does it", told)
        self._keys, self._run = keys, run

    def on_key(self, event: Key) -> None:
        """A key of the page is pressed: it is for the page."""
        if command := self._keys.get(event.key):
            event.stop()
            event.prevent_default()
            self.dismiss(None)
            self._run(command)


def keys_of_page(own: Mapping[str, str]) -> dict[str, Command]:
    """What each key does on the page but to choose here, or to go on where nothing more is."""
    onward = {f"walk('{way}')" for way in ONWARD}
    return {
        key: command
        for command in (*commands_for("everywhere"), *commands_for("reading"))
        if command.action not in onward
        for key in keys_of(command, own).split(",")
        if key not in OWN
    }
