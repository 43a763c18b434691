"""The full-screen program: it joins the desk and the screens, and knows the commands that work everywhere."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from rich.console import Console
from textual import on
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.command import Provider
from textual.events import Event, Paste
from textual.filter import LineFilter
from textual.screen import Screen
from textual.types import CSSPathType

from tui.desk.desk import Desk
from tui.desk.held import Held
from tui.desk.settings.settings import SCRIPT_NAMES, SCRIPTS
from tui.screens.background import FORESEEN, Foreseen, make_room, told
from tui.screens.base import DeskScreen
from tui.screens.bindings import bindings_for
from tui.screens.first_frame import FirstFrame
from tui.screens.gate import gated
from tui.screens.in_turn import InTurn
from tui.screens.leaving import interrupted
from tui.screens.messages import (
    DictionariesTouched,
    NotebookChanged,
    NotebookTouched,
    ReadingWanted,
    SettingChanged,
    SettingWanted,
    Trouble,
)
from tui.screens.news import NEWS_EVERY, News
from tui.screens.opening import Opening, first_screen
from tui.screens.palette import TableOfCommands
from tui.screens.themes import DARK, LIGHT, in_black_and_white
from tui.screens.turning_back import TurningBack

if TYPE_CHECKING:
    from tui.screens.next_starts import Start

LIBRARY: Literal["library"] = "library"
WELCOME_AFTER = 0.2
"""Seconds: one sees what one is welcomed to."""


class JingduApp(InTurn):
    """jingdu on the whole screen."""

    TITLE = "精读"
    CSS_PATH: ClassVar[CSSPathType | None] = "app.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("everywhere")
    COMMANDS: ClassVar[set[type[Provider]]] = {TableOfCommands}  # type: ignore[assignment]

    def __init__(self, desk: Desk, opening: Opening | None = None, held: Held | None = None) -> None:
        self.first_frame = FirstFrame(held or Held())
        super().__init__(self.first_frame.driver())
        # A fault is told through the gate of the command line, which lets no colours of others through.
        self.error_console = Console(markup=False, highlight=False, stderr=True, color_system=None)
        self.desk = desk
        self._opening = opening or Opening()
        self._news = News(self, desk, self.notebook_changed, self.say_error)
        self._turning_back = TurningBack(desk)
        self.add_mode(LIBRARY, lambda: first_screen(desk, Opening(LIBRARY)))
        for theme in (DARK, LIGHT):
            self.register_theme(in_black_and_white(theme) if self.no_color else theme)
        if desk.config.theme in self.available_themes and desk.config.theme != DARK.name:
            self.theme = desk.config.theme
        else:  # Textual starts dark too: the colours alone are others, and no style need be computed twice
            self.set_reactive(App.theme, DARK.name)
            self.stylesheet.set_variables(self.get_css_variables())
        self.set_keymap(desk.config.keys)

    def get_default_screen(self) -> Screen[Any]:
        """What was asked for. Its style is read before any is computed, which Textual leaves to us here."""
        screen = first_screen(self.desk, self._opening)
        self.stylesheet.read_all(screen.css_path)
        self.first_frame.watch(self, screen, partial(start_of, self.desk, self._opening))
        return screen

    def on_mount(self) -> None:
        """Say what was wrong with the settings or had to be mended in the notebook."""
        make_room()
        if self.console.color_system == "standard" and not self.is_headless:
            self.add_class("-few-colors")
        theme = self.desk.config.theme
        unknown = [] if theme in self.available_themes else [f"There is no theme '{theme}'."]
        for complaint in [*self.desk.complaints, *unknown]:
            self.notify(complaint, severity="warning", timeout=12, markup=False)
        self.first_frame.end_well(self)
        self.set_interval(NEWS_EVERY, self._news.look)
        self.call_after_refresh(self._collect_garbage)
        if self.desk.is_new:
            self.set_timer(WELCOME_AFTER, self._welcome)

    def on_unmount(self) -> None:
        """Fold the notebook into one readable file and let the worker process go."""
        self.desk.leave()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Every line of every widget goes through the gate on its way to the terminal."""
        return [gated(tuple(super().get_line_filters()))]

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """All commands come from the table."""
        return ()

    def action_help(self) -> None:
        """The keys of the screen one stands on."""
        from tui.screens.help import HelpScreen

        where = self.screen.WHERE if isinstance(self.screen, DeskScreen) else ()
        self.push_screen(HelpScreen(where, self.desk.config.keys))

    async def action_go_back(self) -> None:
        """End what is under way, else one screen back; from a lone article to the library."""
        screen = self.screen
        if isinstance(screen, DeskScreen) and screen.let_go():
            return
        if len(self.screen_stack) > 1:
            self.pop_screen()
        elif LIBRARY not in (self.current_mode, self._opening.screen):
            await self.switch_mode(LIBRARY)
            await screen.remove()

    async def action_leave(self) -> None:
        """End; everything was kept when it was made. The next start shows at once what it would draw."""
        from tui.screens.next_starts import next_starts

        with suppress(*FORESEEN):
            await self.first_frame.rehearse(self, next_starts(self, self.desk, self._opening))
        self.exit()

    def action_help_quit(self) -> None:
        """Ctrl+C, when there is nothing to copy."""
        if interrupted(self.screen):
            self.call_later(self.action_leave)

    def action_turn_back(self, which: Literal["undo", "redo"]) -> None:
        """Take the last change of the notebook back, or do again what was taken back."""
        if isinstance(self.screen, DeskScreen):
            getattr(self._turning_back, which)(self.screen)

    def _welcome(self) -> None:
        from tui.screens.welcome import WelcomeScreen

        self.push_screen(WelcomeScreen(self.desk.config.keys))

    @staticmethod
    def _collect_garbage() -> None:
        """From the first frame on; what was loaded until then stays anyway and need not be looked at again."""
        gc.freeze()
        gc.enable()

    @on(NotebookTouched)
    def notebook_changed(self) -> None:
        """Tell every screen that lies open."""
        for screen in self.screen_stack:
            screen.post_message(NotebookChanged())

    def action_settings(self) -> None:
        """Theme, tone colours, width, speech."""
        from tui.screens.settings import SettingsScreen

        self.push_screen(SettingsScreen(self.desk))

    def action_script(self) -> None:
        """Characters as printed, simplified, traditional, and round again."""
        script = SCRIPTS[(SCRIPTS.index(self.desk.config.script) + 1) % len(SCRIPTS)]
        if self.change_setting("script", script) and isinstance(self.screen, DeskScreen):
            self.screen.tell(SCRIPT_NAMES[script])

    def change_setting(self, name: str, value: str | int | bool) -> bool:
        """Change a setting, here and in `config.toml`, and tell every open screen; whether it could be written."""
        try:
            self.desk.set(name, value)
        except FORESEEN as error:
            self.say_error(error, "The setting is not kept")
            return False
        if name == "theme":
            self.theme = str(value)
        for screen in self.screen_stack:
            screen.post_message(SettingChanged(name))
        return True

    @on(DictionariesTouched)
    def _tell_of_dictionaries(self) -> None:
        for screen in self.screen_stack:
            screen.post_message(SettingChanged("dictionaries"))

    @on(SettingWanted)
    def _change_setting(self, message: SettingWanted) -> None:
        self.change_setting(message.name, message.value)

    @on(ReadingWanted)
    def _read(self, message: ReadingWanted) -> None:
        """Open an article, or say why that cannot be: a text that was not read for long may be lost."""
        from tui.screens.reading import ReadingScreen
        from tui.widgets.said import Said

        try:
            article = self.desk.library.open(message.article)
        except FORESEEN as error:
            self.say_error(error, "Cannot be opened")
            return
        page = ReadingScreen(self.desk, article, message.place)
        if message.instead:
            if not self.screen._result_callbacks:  # Textual takes one away, and gave the first screen none
                self.screen._push_result_callback(self.screen, None)
            before = self.screen
            self.switch_screen(page)
            if isinstance(before, ReadingScreen) and before.opened.article.id == article.id:
                for line in before.query(Said):
                    page.call_after_refresh(page.tell, line.text)  # it was put right: the word about it stays
        else:
            self.push_screen(page)

    def action_glossary(self) -> None:
        """All the terms that are kept."""
        from tui.screens.glossary import GlossaryScreen

        self.show_once(GlossaryScreen)

    def action_export(self) -> None:
        """Everything that is kept, as files."""
        from tui.screens.exporting import ExportingScreen

        screen = self.screen
        if isinstance(screen, DeskScreen):
            exporting = ExportingScreen(self.desk, first=screen.EXPORTS)
            self.push_screen(exporting, lambda said: screen.tell(said) if said else None)

    def action_marks(self) -> None:
        """Notes and bookmarks of the whole library."""
        from tui.screens.marks import MarksScreen

        self.show_once(MarksScreen)

    def action_lookup(self) -> None:
        """The dictionary, with the word one stands on."""
        from tui.screens.looking_up import LookupScreen

        screen = self.screen
        if isinstance(screen, DeskScreen) and not isinstance(screen, LookupScreen):
            asked = screen
            screen.waiting.for_word(lambda: self.push_screen(LookupScreen.over(asked)))

    def action_review(self) -> None:
        """The cards that are due."""
        from tui.screens.review import ReviewScreen

        self.show_once(ReviewScreen)

    def action_progress(self) -> None:
        """What was read and learned."""
        from tui.screens.progress import ProgressScreen

        self.show_once(ProgressScreen)

    def show_once(self, kind: type[DeskScreen]) -> None:
        """Open a screen, or go back to where it lies open: a stack of the same screens helps nobody."""
        if any(type(screen) is kind for screen in self.screen_stack):
            while type(self.screen) is not kind:
                self.pop_screen()
        else:
            self.push_screen(kind(self.desk))

    async def on_event(self, event: Event) -> None:
        """What is pasted is drawn as any text: escape sequences are shown. Terminals send line ends as Enter."""
        if isinstance(event, Paste) and not event.is_forwarded:
            from tui.screens.writing import to_edit

            event = Paste(to_edit(event.text.replace("\r\n", "\n").replace("\r", "\n")))
        await super().on_event(event)

    @on(Trouble)
    def _say_trouble(self, message: Trouble) -> None:
        self.say_error(message.error, message.title)

    def say_error(self, error: Foreseen, title: str) -> None:
        """One clear line and what would help, told once: what still stands of the same gives way."""
        text = told(error)
        for standing in [each for each in self._notifications if each.message == text]:
            self._unnotify(standing, refresh=False)
        self.notify(text, title=title, severity="error", timeout=15, markup=False)


def start_of(desk: Desk, opening: Opening) -> Start | None:
    """The words that lead to what was opened; asked when its first frame is there, and loaded then."""
    from tui.screens.next_starts import this_start

    return this_start(desk, opening)
