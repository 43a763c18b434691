"""The command palette, filled from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.commands import Command, commands_for, keys_of
from tui.key_names import shown
from tui.screens.base import DeskScreen


class TableOfCommands(Provider):
    """The commands of the screen one stands on, then those that work everywhere."""

    async def discover(self) -> Hits:
        """Everything, before a letter is typed: what one does most comes first, as in the row of keys."""
        for command, run in sorted(self._available(), key=lambda one: not one[0].footer):
            yield DiscoveryHit(self._title(command), run, help=command.help)

    async def search(self, query: str) -> Hits:
        """What matches the letters typed, by name or by what it does."""
        matcher = self.matcher(query)
        for command, run in self._available():
            score = max(matcher.match(command.label), matcher.match(command.help) / 2)
            if score > 0:
                yield Hit(score, matcher.highlight(self._title(command)), run, help=command.help)

    def _available(self) -> Iterator[tuple[Command, Callable[[], Any]]]:
        screen = self.screen
        if isinstance(screen, DeskScreen):
            here = commands_for(*screen.WHERE)
            same = {(command.label, command.action) for command in here}
            for command in (
                *here,
                *(one for one in commands_for("everywhere") if (one.label, one.action) not in same),
            ):
                if command.id != "palette":
                    runner = screen.runner(command)
                    yield command, partial(self.app.run_action, command.action, runner)

    def _title(self, command: Command) -> str:
        screen = self.screen
        own = screen.desk.config.keys if isinstance(screen, DeskScreen) else {}
        return f"{command.label}  ({shown(keys_of(command, own))})"
