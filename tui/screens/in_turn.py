"""Keys in turn: each is given on when the one before has had its effect, so that fast fingers lose no letter."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import Any

from textual import on
from textual.driver import Driver
from textual.events import Event, Key, Paste
from textual.message import Message
from textual.message_pump import MessagePump
from textual.screen import Screen

from tui.screens.base import DeskScreen
from tui.screens.messages import Ready
from tui.screens.pointer import PointedApp
from tui.screens.steady import SteadyApp

LOOK_AGAIN = 0.02
"""Seconds until it is looked whether a key's widget has gone away with it."""
AT_MOST = 50
"""So often it is looked; then the next key is given on, come what may."""
ENDS = ("go_back", "help_quit")
"""What ends whatever is under way: also that keys wait."""
PAINTED = 0.02
"""Seconds after which what a key changes is painted: only then is it asked whether it has had its effect, unless
another key waits."""
ROUNDS = 3
"""Enter in a field: the field says that it is done, its form that it closes, the screen takes the focus back."""


class HadEffect(Message):
    """Follows a key on its way through the widgets; back at the app, it tells that the key has had its effect."""

    def __init__(self, target: MessagePump, screen: Screen[Any], rounds: int) -> None:
        super().__init__()
        self.target, self.screen = target, screen
        self.rounds = rounds
        """How often it goes, each time behind what was posted meanwhile."""
        self.is_sent = False


class InTurn(SteadyApp, PointedApp):
    """Textual gives every key to what has the focus when it is read, though a key before it may open a form."""

    def __init__(self, driver: type[Driver] | None = None) -> None:
        super().__init__(driver_class=driver)
        self._typed: deque[Event] = deque()
        self._under_way: HadEffect | None = None
        self._settled: Screen[Any] | None = None
        """The screen that has come to rest, with the focus where it should be."""

    @property
    def has_typed(self) -> bool:
        """Whether a key that was typed still waits for its turn."""
        return bool(self._typed)

    async def on_event(self, event: Event) -> None:
        """Line up what is typed and pasted."""
        if not isinstance(event, (Key, Paste)) or event.is_forwarded:
            await super().on_event(event)
            return
        if isinstance(event, Key) and event.key == "ctrl+j":
            # So the system writes Enter down while the shell's own terminal settings still hold.
            event = Key("enter", "\r")
        if isinstance(event, Key) and gives_up(self.screen, event.key):
            self._typed.clear()
            return
        if self._under_way:
            self._follow(self._under_way)
        self._typed.append(event)
        if self._under_way and len(self._typed) == 1:
            self._watch(self._under_way)
        await self._give()

    def simulate_key(self, key: str) -> None:
        """A key that is clicked comes from the app, as typed ones do: from a widget it would not rise above it."""
        self.post_message(Key(key, None).set_sender(self))

    @on(Ready)
    def go_on(self) -> None:
        """A screen that was not ready for keys is so now."""
        self.call_next(self._give)

    async def on_had_effect(self, message: HadEffect) -> None:
        """The next one, please."""
        if message is not self._under_way or not self.screen_stack:  # the program is ending
            return
        self._under_way = None
        if message.rounds > 1 and self.screen is message.screen:
            self._follow(HadEffect(message.target, message.screen, message.rounds - 1))
        else:
            self._settled = message.screen
        await self._give()

    async def _give(self) -> None:
        while self._typed and not self._under_way:
            screen = self.screen
            if screen is not self._settled:
                self._follow(HadEffect(screen, screen, 1))
            elif isinstance(screen, DeskScreen) and not screen.waiting.takes_keys:
                return
            else:
                target = self.focused or screen
                await super().on_event(self._typed.popleft())
                if self.screen is screen:
                    self._under_way = news = HadEffect(target, screen, ROUNDS)
                    if self._typed:
                        self._follow(news)
                    else:
                        self.set_timer(PAINTED, partial(self._follow, news))

    def _follow(self, news: HadEffect) -> None:
        """Let it go after the key, unless it is on its way already."""
        if news.is_sent:
            return
        news.is_sent = True
        if news.target.post_message(news):
            self._under_way = news
            if self._typed:
                self._watch(news)
        else:
            self._settled, self._under_way = news.screen, None

    def _watch(self, news: HadEffect, times: int = AT_MOST) -> None:
        """What had the focus may go away, and the news with it."""
        if news is self._under_way and (times == 0 or not news.target.is_running):
            self.post_message(news)
        elif news is self._under_way:
            self.set_timer(LOOK_AGAIN, lambda: self._watch(news, times - 1))


def gives_up(screen: Screen[Any], key: str) -> bool:
    """Whether a key ends the waiting of those before it: Esc, or Ctrl+C."""
    if not isinstance(screen, DeskScreen) or screen.waiting.takes_keys:
        return False
    bound = screen.active_bindings.get(key)
    return bound is not None and bound.binding.action in ENDS and screen.waiting.give_up()
