"""Every command, declared once: bindings, footer, help screen, palette and the README's table come from here."""

from __future__ import annotations

from collections.abc import Mapping

from tui.commands.command import Command, Where
from tui.commands.everywhere import EVERYWHERE
from tui.commands.lists import LISTS
from tui.commands.reading import READING

__all__ = ["BY_ID", "COMMANDS", "Command", "Where", "commands_for", "keys_of"]

COMMANDS: tuple[Command, ...] = (*EVERYWHERE, *READING, *LISTS)
BY_ID = {command.id: command for command in COMMANDS}


def commands_for(*where: Where) -> tuple[Command, ...]:
    """The commands of one kind of screen, in the order of the table."""
    return tuple(command for command in COMMANDS if command.where in where)


def keys_of(command: Command, own: Mapping[str, str]) -> str:
    """The keys in use: the reader's own from `config.toml`, or the ones declared here."""
    return own.get(command.id, command.keys)
