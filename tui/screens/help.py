"""The keys of the screen one stands on, from the table of commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.commands import Command, Where, commands_for, keys_of
from tui.key_names import shown
from tui.screens.over import Over, pressing

KEY_WIDTH, HELP_WIDTH, NAME_WIDTH = 18, 56, 18
ROOM = KEY_WIDTH + HELP_WIDTH + NAME_WIDTH + 8
"""Cells a screen needs so that the names of the commands may stand beside what they do."""
FOOT = "Own keys go into config.toml under [keys], by the names on the right."
FOOT_NARROW = f"Own keys go into config.toml; {ROOM} columns show the commands' names."


class HelpScreen(Over[None]):
    """A list of keys that any key closes again."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,enter", "dismiss", "Close"),
        Binding("down,j", "scroll('down')", show=False),
        Binding("up,k", "scroll('up')", show=False),
        Binding("space,pagedown", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]

    def __init__(self, where: tuple[Where, ...], own_keys: Mapping[str, str]) -> None:
        super().__init__()
        self._where = where
        self._own_keys = own_keys

    def compose(self) -> ComposeResult:
        """One column of keys, this screen's own first."""
        with VerticalScroll(id="help", can_focus=False) as panel:
            panel.border_title = "Keys"
            panel.border_subtitle = pressing(("escape", "Esc closes"))
            here = commands_for(*self._where)
            if here:
                yield Static("On this screen", classes="group")
                yield Static(self._table(here))
            yield Static("Everywhere", classes="group")
            yield Static(self._table(commands_for("everywhere")))
            yield Static(FOOT if self._roomy else FOOT_NARROW, classes="foot", markup=False)

    def action_scroll(self, how: str) -> None:
        """Move the list."""
        getattr(self.query_one("#help"), f"scroll_{how}")(animate=False)

    @property
    def _roomy(self) -> bool:
        return self.app.size.width >= ROOM

    def _table(self, commands: tuple[Command, ...]) -> Content:
        lines = []
        for command in commands:
            keys = shown(keys_of(command, self._own_keys))
            lines.append(
                Content.assemble(
                    (keys.ljust(KEY_WIDTH), "$accent"),
                    (command.help[0].upper() + command.help[1:]).ljust(HELP_WIDTH if self._roomy else 0),
                    (command.id if self._roomy else "", "dim"),
                )
            )
        return Content("\n").join(lines)
