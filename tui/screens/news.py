"""What other programs kept, and copies of the notebook that a file sync left: looked for now and then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from store.copies import copies
from store.errors import StoreError
from store.files import unkept
from tui.screens.background import FORESEEN, told
from tui.screens.base import DeskScreen

if TYPE_CHECKING:
    from textual.app import App

    from tui.desk.desk import Desk
    from tui.screens.background import Foreseen

NEWS_EVERY = 1.0
"""Seconds between two looks."""


class News:
    """Tells what has changed outside of the program."""

    def __init__(
        self, app: App[None], desk: Desk, changed: Callable[[], object], failed: Callable[[Foreseen, str], object]
    ) -> None:
        """Who is told that the notebook has changed, or cannot be looked into."""
        self._app, self._desk = app, desk
        self._changed, self._failed = changed, failed
        self._copies: list[tuple[Path, int]] = []
        """The copies beside the notebook that were taken in last, or could not be."""
        self._told = ""
        """What was said of the notebook last, when it could not be looked into."""
        self._unkept = ""
        """What was said of the cache last, when nothing could be put into it."""

    def look(self) -> None:
        """Another program may have kept something."""
        desk = self._desk
        if (complaint := unkept(desk.paths.cache)) != self._unkept:
            self._unkept = complaint
            if complaint:
                self._failed(StoreError(f"{complaint}."), "The cache cannot be used")
        if not desk.has_notebook or not self._app.screen_stack:  # while the program ends there is no screen
            return
        self._take_copies_in()
        try:
            news = desk.notebook.refresh()
        except FORESEEN as error:  # such as one that a newer version has taken over; told once, not every second
            if told(error) != self._told:
                self._told = told(error)
                self._failed(error, "The notebook cannot be read")
        else:
            self._told = ""
            if news:
                self._changed()

    def _take_copies_in(self) -> None:
        """A file sync may have left a copy beside the notebook; one that cannot be taken in is not tried again."""
        desk, screen = self._desk, self._app.screen
        waiting = [(path, path.stat().st_mtime_ns) for path in copies(desk.paths.notebook) if path.exists()]
        if waiting and waiting != self._copies and isinstance(screen, DeskScreen):
            self._copies = waiting
            screen.keep(desk.sync, lambda lines: screen.tell(" ".join(lines)))
