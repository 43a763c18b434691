"""The page remembers where it was left, how it was set and what of it has been read."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from textual import work

from seeds.documents.article import outline
from store.errors import StoreError
from tui.desk.desk import Desk
from tui.desk.reading.glimpse import Glimpse, remember
from tui.desk.reading.seen import Seen, read_before
from tui.screens.messages import NotebookTouched
from tui.screens.reading.page import Page
from tui.widgets.reading import Spot

if TYPE_CHECKING:
    from seeds.documents import Article
    from store.records import LeftAt, Place

REMEMBERED_EVERY = 1.0
"""Seconds: a program that is killed forgets no more than this."""


class Remembering(Page):
    """The page, with a thread between its leaves."""

    def __init__(self, desk: Desk, article: Article, at: Place | None = None) -> None:
        super().__init__(desk, article, at)
        self.seen = Seen(characters=sum(outline(article.passages).lengths))
        self._remembered: tuple[object, ...] = ()

    def begin(self, left: LeftAt | None) -> None:
        """Go on from what had been read before."""
        super().begin(left)
        self.seen.read = read_before(left)
        self._remembered = self._state()
        self.set_interval(REMEMBERED_EVERY, self._remember)

    def on_unmount(self) -> None:
        """Remember the place, however the page is left."""
        self.seen.look_away()
        if self._remembered and self._remembered != self._state():
            self._remembered = self._state()
            self._leave()
        if self.desk.has_notebook:
            with suppress(StoreError):  # places are saved without waiting for the disk; now it is waited for
                self.desk.notebook.sync()

    def look(self) -> None:
        """Note which lines are on the screen, for telling what has been read."""
        view = self.view
        if not self.is_current:
            self.seen.look_away()
        elif view.size:
            document = view.document
            last = min(view.top + view.rows_shown, document.height) - 1
            first, line = document.row(view.top).line, document.row(last).line
            end = 1.0 if last >= document.height - 1 else self._progress.at(Spot(line.passage, line.end))
            self.seen.look(self._progress.at(Spot(first.passage, first.start)) if view.top else 0.0, end)

    def _state(self) -> tuple[object, ...]:
        view = self.view
        return view.cursor, view.pinyin, view.measure, self.seen.read

    def _remember(self) -> None:
        """Keep the place now and then, in a thread; it is no news for other screens."""
        if self.is_attached:
            self.look()
        if self.is_attached and self.view.size and self._state() != self._remembered:
            self._remembered = self._state()
            self._leave_in_a_thread()

    @work(thread=True, group="place", exit_on_error=False)
    def _leave_in_a_thread(self) -> None:
        if self._leave():
            self.post_message(NotebookTouched())

    def _leave(self) -> bool:
        """Keep the place, and say whether another program had changed something.

        A disk that is full is told when the reader keeps something, not with every line.
        """
        view, notebook = self.view, self.desk.notebook
        seen = Glimpse(*view.cursor, view.pinyin, view.measure)
        remember(self.desk.paths.cache, self.article.id, seen)
        try:
            # Saving takes other programs' changes over without a word, so they are looked for first.
            news = notebook.refresh()
            self._left = notebook.places.leave(
                self.here(),
                self.seen.share,
                read=chain.from_iterable(self.seen.read),
                mode=view.pinyin,
                width=view.measure,
                title=self.article.title,
            )
        except StoreError:
            return False
        return news

    def _moved(self) -> None:
        super()._moved()
        if self.furnished:
            self.look()
