"""The settings: each line changes in place and is written to `config.toml` at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from store.errors import StoreError
from tui.desk.desk import Desk
from tui.desk.settings.settings import BY_NAME, SETTINGS, Setting
from tui.screens.messages import DictionariesTouched, SettingChanged, SettingWanted
from tui.screens.over import Over, pressing
from tui.screens.own_dictionaries import PREFIX, DictionaryLines

NAME_WIDTH = max(len(setting.name) for setting in SETTINGS) + 2


class SettingsScreen(Over[None]):
    """One line a setting; ← and → change it."""

    CSS_PATH = "settings.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,comma", "dismiss", "Close"),
        Binding("right,l,space", "change(1)", "Next value"),
        Binding("left,h", "change(-1)", "Previous value"),
        Binding("d,delete", "remove", "Remove a dictionary"),
        Binding("j", "move('down')", show=False),
        Binding("k", "move('up')", show=False),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._dictionaries = DictionaryLines(desk.paths, NAME_WIDTH)

    def compose(self) -> ComposeResult:
        """The settings, and below them what the one in hand means."""
        with VerticalScroll(id="settings", can_focus=False) as panel:
            panel.border_title = "Settings"
            panel.border_subtitle = pressing(("right", "←/→ change"), ("escape", "Esc closes"))
            lines = [Option(self._line(setting), id=setting.name) for setting in SETTINGS]
            yield OptionList(*lines, *self._dictionaries.options())
            yield Static("", id="meaning", markup=False)

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        id = event.option_id or ""
        if id.startswith(PREFIX):
            self.query_one("#meaning", Static).update(self._dictionaries.meaning(id))
            return
        setting = BY_NAME[id]
        where = f"\nWritten in {self._desk.paths.settings}" if isinstance(setting.default, str) else ""
        text = setting.help[0].upper() + setting.help[1:] + "."
        free = isinstance(setting.default, str) and not self._values(setting)
        self.query_one("#meaning", Static).update(text + (where if free else ""))

    @on(OptionList.OptionSelected)
    def _select(self) -> None:
        self.action_change(1)

    def action_move(self, how: str) -> None:
        """Up or down by letters."""
        options = self.query_one(OptionList)
        options.action_cursor_down() if how == "down" else options.action_cursor_up()

    def action_change(self, by: int) -> None:
        """The next or previous value of the setting in hand."""
        options = self.query_one(OptionList)
        if options.highlighted is None:
            return
        if options.highlighted >= len(SETTINGS):
            self._change_dictionaries(partial(self._move_dictionary, by))
            return
        setting = SETTINGS[options.highlighted]
        value = self._stepped(setting, by)
        if value is None:
            return
        self.post_message(SettingWanted(setting.name, value))

    def action_remove(self) -> None:
        """Remove the dictionary in hand, when it is asked for twice."""
        self._change_dictionaries(self._remove_dictionary)

    def _change_dictionaries(self, change: Callable[[OptionList, int], None]) -> None:
        options = self.query_one(OptionList)
        if options.highlighted is None or options.highlighted < len(SETTINGS):
            return
        try:
            change(options, options.highlighted)
        except (StoreError, OSError) as error:
            said = error.message if isinstance(error, StoreError) else f"{error.strerror or error}"
            self.query_one("#meaning", Static).update(said)

    def _move_dictionary(self, by: int, options: OptionList, at: int) -> None:
        if self._dictionaries.move(options.get_option_at_index(at).id or "", by):
            self._show_dictionaries(options, at + by)

    def _remove_dictionary(self, options: OptionList, at: int) -> None:
        if said := self._dictionaries.remove(options.get_option_at_index(at).id or ""):
            self.query_one("#meaning", Static).update(said)
        else:
            self._show_dictionaries(options, at)

    def _show_dictionaries(self, options: OptionList, at: int) -> None:
        """Draw their lines anew, and let every screen know."""
        while options.option_count > len(SETTINGS):
            options.remove_option_at_index(options.option_count - 1)
        options.add_options(self._dictionaries.options())
        options.highlighted = min(at, options.option_count - 1)
        self.post_message(DictionariesTouched())

    @on(SettingChanged)
    def _show(self, event: SettingChanged) -> None:
        if event.name in BY_NAME:
            self.query_one(OptionList).replace_option_prompt(event.name, self._line(BY_NAME[event.name]))

    def _stepped(self, setting: Setting, by: int) -> str | int | bool | None:
        """The value beside the present one; None for free text, which is written in the file."""
        now = getattr(self._desk.config, setting.name)
        values = self._values(setting)
        if values:
            return values[(values.index(now) + by) % len(values)] if now in values else values[0]
        if isinstance(now, bool):
            return not now
        if isinstance(now, int):
            return min(max(now + by, setting.smallest), setting.largest)
        return None

    def _values(self, setting: Setting) -> list[str]:
        if setting.name == "theme":
            return sorted(self.app.available_themes, key=lambda name: (not name.startswith("jingdu"), name))
        return list(setting.choices)

    def _line(self, setting: Setting) -> Content:
        now = getattr(self._desk.config, setting.name)
        shown = {True: "yes", False: "no", "": "—"}.get(now, str(now)) if isinstance(now, (bool, str)) else str(now)
        return Content.assemble(setting.name.replace("_", " ").ljust(NAME_WIDTH), (shown, "$accent"))
