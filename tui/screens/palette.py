"""The command palette, filled from the table of commands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.commands import Command, commands_for, keys_of
from tui.key_names import shown
from tui.screens.base import DeskScreen

PARTS = re.compile(r"\w+")
LETTERS = 3
"""A piece from within a word has so many, or it would be found everywhere."""


def fitting(word: str, command: Command) -> float:
    """How well a word fits a command: best as its name, then as a name's beginning, then by what it does.

    Letters that only stand somewhere in this order are no word.
    """
    label, help = command.label.casefold(), command.help.casefold()
    if word == label:
        return 1.0
    if label.startswith(word):
        return 0.9
    for text, whole, begun, within in ((label, 0.8, 0.7, 0.4), (help, 0.6, 0.5, 0.2)):
        parts = PARTS.findall(text)
        if word in parts:
            return whole
        if any(part.startswith(word) for part in parts):
            return begun
        if len(word) >= LETTERS and word in text:
            return within
    return 0.0


class TableOfCommands(Provider):
    """The commands of the screen one stands on, then those that work everywhere."""

    async def discover(self) -> Hits:
        """Everything, before a letter is typed: what one does most comes first, as in the row of keys."""
        for command, run in sorted(self._available(), key=lambda one: not one[0].footer):
            yield DiscoveryHit(self._title(command), run, help=command.help)

    async def search(self, query: str) -> Hits:
        """What has every word typed, by name or by what it does."""
        words = query.casefold().split()
        for command, run in self._available():
            score = min((fitting(word, command) for word in words), default=0)
            if score > 0:
                yield Hit(score, self._lit(command, words), run, help=command.help)

    def _lit(self, command: Command, words: Sequence[str]) -> Content:
        """The title, with what was typed lit up in the command's name."""
        title = Content(self._title(command))
        for word in words:
            at = command.label.casefold().find(word)
            title = title.stylize(self.match_style, at, at + len(word)) if at >= 0 and self.match_style else title
        return title

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
