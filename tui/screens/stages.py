"""How a screen comes and goes: its first frame, what follows it, and what is kept before it is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from textual.screen import Screen

ROUNDS = 20
"""So often it is looked whether the keys are there; a window that is not in front shows none."""

BEHIND = 0.03
"""Seconds until what was drawn is surely on the screen: Textual waits for all that waits, but for no timer."""

LOOK_AGAIN = 0.02
"""Seconds until it is looked again, where nobody is kept waiting."""


def nothing_more() -> None:
    """Most screens are whole at once and keep everything with its key."""


class Stages:
    """What is done at each of them; a screen says what it has to do."""

    def __init__(self, screen: Screen[Any]) -> None:
        self._screen = screen
        self.when_drawn: Callable[[], object] = nothing_more
        """For who waits for the first frame to be whole."""
        self.complete: Callable[[], object] = self.await_keys
        """Brings what is missing until the first frame is whole."""
        self.follow: Callable[[], object] = nothing_more
        """What begins when the first frame is on the screen."""
        self.leave: Callable[[], object] = nothing_more
        """Keeps what is not kept with every key."""
        self.follows = False
        """Whether the first frame is on the screen, so that what takes longer has begun."""
        self.is_rehearsal = False
        """Whether it is opened for its first frame alone, which nobody sees."""

    def await_keys(self, rounds: int = ROUNDS) -> None:
        """The row of keys fills a moment after it is there, once told to; with it the first frame is whole.

        A key that has no cells yet is not drawn either.
        """
        if rounds == ROUNDS:
            self._screen.refresh_bindings()
        there = self.has_keys
        if self.is_rehearsal and not there and not rounds:  # a frame without them would be a wrong one
            self._screen.set_timer(LOOK_AGAIN, partial(self.await_keys, 0))
            return
        again = self._drawn if there or not rounds else partial(self.await_keys, rounds - 1)
        self._screen.call_after_refresh(again)

    def behind_text(self, job: Callable[[], object]) -> None:
        """Do what a page is made whole by when the text that one came for is on the screen."""
        self._screen.call_after_refresh(lambda: self.later(BEHIND, job))

    def later(self, seconds: float, job: Callable[[], object]) -> None:
        """Do a job after a while; for a screen or a program that is being left it comes too late."""
        screen = self._screen
        screen.set_timer(seconds, lambda: job() if screen.display and screen.is_attached else None)

    @property
    def has_keys(self) -> bool:
        """Whether the row of keys is drawn."""
        from tui.widgets.keys import Keys

        return any(keys.row and keys.size for keys in self._screen.query(Keys))

    def _drawn(self) -> None:
        self.when_drawn()
        if not self.is_rehearsal:
            self.follows = True
            self.follow()
