"""The keys of the screen one stands on, from the table of commands, in groups that can be searched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import zip_longest
from textwrap import wrap
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from tui.commands import Command, Where, commands_for, keys_of
from tui.key_names import shown
from tui.screens.over import Over, pressing
from tui.widgets.filter_line import FilterLine

KEY_WIDTH, HELP_WIDTH, NAME_WIDTH, NARROWEST, APART = 18, 56, 18, 12, 3
BESIDE = 8
"""Cells beside the lines: border, padding, scroll bar."""
ROOM = KEY_WIDTH + HELP_WIDTH + NAME_WIDTH + BESIDE
"""Cells a screen needs so that the names of the commands may stand beside what they do."""
FOOT = "Own keys go into config.toml under [keys], by the names on the right."
FOOT_NARROW = f"Own keys go into config.toml under [keys]. In a window of {ROOM} columns you see their names."
NOTHING = "No key does that here."
HERE, EVERYWHERE = "On this screen", "Everywhere"
HEADS = {
    "next_word": "Moving",
    "widen": "What is in hand",
    "entry": "Help where the eye is",
    "keep": "Keeping",
    "status_new": "Knowing",
    "find": "Finding",
    "open": "Articles",
    "inbox": "Where an article stands",
    "filter": "The table",
    "select_term": "Terms, one or all selected",
}
"""The command with which a group begins in the table, and the group's name."""

Group = tuple[str, Sequence[Command]]


class HelpScreen(Over[None]):
    """A list of keys; / searches it."""

    CSS_PATH = "help.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,enter", "dismiss", "Close"),
        Binding("slash", "search", "Search"),
        Binding("down,j", "scroll('down')", show=False),
        Binding("up,k", "scroll('up')", show=False),
        Binding("space,pagedown", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]

    def __init__(self, where: tuple[Where, ...], own_keys: Mapping[str, str]) -> None:
        super().__init__()
        self._own_keys = own_keys
        self._groups = [*groups(commands_for(*where)), (EVERYWHERE, commands_for("everywhere"))]

    def compose(self) -> ComposeResult:
        """One column of keys, this screen's own first."""
        with Vertical(id="frame") as frame:
            frame.border_title = "Keys"
            frame.border_subtitle = pressing(("slash", "/ searches"), ("escape", "Esc closes"))
            with VerticalScroll(id="help", can_focus=False):
                for name, commands in self._groups:
                    yield Static(name, classes="group")
                    yield Static(self._table(commands), classes="keys")
                yield Static(FOOT if self._roomy else FOOT_NARROW, classes="foot", markup=False)
            yield FilterLine("What do you want to do?")

    def on_resize(self, event: Resize) -> None:
        """Break the lines anew."""
        self._show(self.query_one(FilterLine).value)

    def action_search(self) -> None:
        """Type what one wants to do."""
        self.query_one(FilterLine).open()

    def action_scroll(self, how: str) -> None:
        """Move the list."""
        getattr(self.query_one("#help"), f"scroll_{how}")(animate=False)

    @on(FilterLine.Narrowed)
    def _narrow(self, event: FilterLine.Narrowed) -> None:
        """Show the keys whose line has all the words."""
        self._show(event.words)

    def _show(self, typed: str) -> None:
        words = typed.lower().split()
        heads, tables = self.query(".group").results(Static), self.query(".keys").results(Static)
        found = False
        for (_, commands), head, table in zip(self._groups, heads, tables, strict=True):
            left = [command for command in commands if self._holds(command, words)]
            head.display = table.display = bool(left)
            table.update(self._table(left))
            found = found or bool(left)
        foot = FOOT if self._roomy else FOOT_NARROW
        self.query_one(".foot", Static).update(foot if found else NOTHING)

    @on(FilterLine.Done)
    def _read(self) -> None:
        """The keys move the list again."""
        self.set_focus(None)

    def _holds(self, command: Command, words: Sequence[str]) -> bool:
        keys = shown(keys_of(command, self._own_keys))
        text = f"{command.label} {command.help} {keys} {command.id}".lower()
        return all(word in text for word in words)

    @property
    def _roomy(self) -> bool:
        return self.app.size.width >= ROOM

    @cached_property
    def _key_width(self) -> int:
        """Cells of the column of keys: as many as this screen's need."""
        keys = [shown(keys_of(command, self._own_keys)) for _, commands in self._groups for command in commands]
        return min(max(map(len, keys)) + APART, KEY_WIDTH)

    def _table(self, commands: Sequence[Command]) -> Content:
        room = HELP_WIDTH if self._roomy else max(self.app.size.width - self._key_width - BESIDE, NARROWEST)
        lines = []
        for command in commands:
            keys = shown(keys_of(command, self._own_keys))
            said = wrap(command.help[0].upper() + command.help[1:], room)
            name = command.id if self._roomy else ""
            for key, part, known_as in zip_longest((keys,), said, (name,), fillvalue=""):
                line = (
                    (key.ljust(self._key_width), "$accent"),
                    part.ljust(room if known_as else 0),
                    (known_as, "dim"),
                )
                lines.append(Content.assemble(*line))
        return Content("\n").join(lines)


def groups(commands: Sequence[Command]) -> Iterator[Group]:
    """The commands of a screen under the names of their groups."""
    starts = [at for at, command in enumerate(commands) if at == 0 or command.id in HEADS]
    for start, end in zip(starts, [*starts[1:], len(commands)], strict=True):
        yield HEADS.get(commands[start].id, HERE), commands[start:end]
