"""The settings: each line changes in place and is written to `config.toml` at once."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.desk.desk import Desk
from tui.desk.settings.settings import BY_NAME, SETTINGS, Setting
from tui.screens.messages import SettingChanged, SettingWanted
from tui.screens.over import Over, pressing

NAME_WIDTH = 14


class SettingsScreen(Over[None]):
    """One line a setting; ← and → change it."""

    CSS_PATH = "settings.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,comma", "dismiss", "Close"),
        Binding("right,l,space", "change(1)", "Next value"),
        Binding("left,h", "change(-1)", "Previous value"),
        Binding("j", "move('down')", show=False),
        Binding("k", "move('up')", show=False),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """The settings, and below them what the one in hand means."""
        with VerticalScroll(id="settings", can_focus=False) as panel:
            panel.border_title = "Settings"
            panel.border_subtitle = pressing(("right", "←/→ change"), ("escape", "Esc closes"))
            yield OptionList(*(Option(self._line(setting), id=setting.name) for setting in SETTINGS))
            yield Static("", id="meaning", markup=False)

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        setting = BY_NAME[event.option_id or ""]
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
        setting = SETTINGS[options.highlighted]
        value = self._stepped(setting, by)
        if value is None:
            return
        self.post_message(SettingWanted(setting.name, value))

    @on(SettingChanged)
    def _show(self, event: SettingChanged) -> None:
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
