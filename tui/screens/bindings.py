"""From the table of commands to Textual's bindings."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tui.commands import Command, Where, commands_for


def binding(command: Command) -> Binding:
    """The command's binding; its id lets `config.toml` give other keys."""
    return Binding(
        command.keys, command.action, command.label, show=command.footer, tooltip=command.help, id=command.id
    )


def bindings_for(*where: Where) -> list[BindingType]:
    """The bindings of one kind of screen."""
    return [binding(command) for command in commands_for(*where)]
