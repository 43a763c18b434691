"""The command palette, filled from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.commands import Command, commands_for, keys_of, shown


class TableOfCommands(Provider):
    """The commands of the screen one stands on, then those that work everywhere."""

    async def discover(self) -> Hits:
        """Everything, before a letter is typed."""
        for command, run in self._available():
            yield DiscoveryHit(self._title(command), run, help=command.help)

    async def search(self, query: str) -> Hits:
        """What matches the letters typed, by name or by what it does."""
        matcher = self.matcher(query)
        for command, run in self._available():
            score = max(matcher.match(command.label), matcher.match(command.help) / 2)
            if score > 0:
                yield Hit(score, matcher.highlight(self._title(command)), run, help=command.help)

    def _available(self) -> Iterator[tuple[Command, Callable[[], Any]]]:
        where = getattr(self.screen, "WHERE", ())
        for command in commands_for(*where, "everywhere"):
            if command.id != "palette":
                runner = self.screen if command.where != "everywhere" else self.app
                yield command, partial(runner.run_action, command.action)

    def _title(self, command: Command) -> str:
        own = getattr(getattr(self.app, "desk", None), "config", None)
        return f"{command.label}  ({shown(keys_of(command, own.keys if own else {}))})"
