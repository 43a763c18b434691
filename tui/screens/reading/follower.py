"""The page follows its reader: what is on the screen is being read, and where it is left is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from tui.desk.reading.glimpse import Glimpse
from tui.desk.reading.places import spot_of
from tui.desk.reading.ribbon import Ribbon
from tui.screens.messages import NotebookTouched
from tui.screens.reading.opened import Opened, extent_of
from tui.typeset import Spot

if TYPE_CHECKING:
    from store.records import LeftAt, Place
    from tui.desk.reading.seen import Stretch

REMEMBERED_EVERY = 1.0
"""Seconds: a program that is killed forgets no more than this."""


class Follower:
    """Tells the ribbon where the page is."""

    def __init__(self, opened: Opened, ribbon: Ribbon, told: Callable[[], None]) -> None:
        """`told` is called now and then: meanwhile more may have been read."""
        self._opened, self._view, self._ribbon, self._told = opened, opened.view, ribbon, told
        self._remembered = 0.0
        self._asked_for: Place | None = None
        self._arrived: Spot | None = None
        """Where the reader came in."""
        self._is_covered = False
        """Whether another screen lies over the page."""

    @property
    def read(self) -> tuple[Stretch, ...]:
        """What of the article has been read."""
        return self._ribbon.seen.read

    def glimpse(self) -> Glimpse | None:
        """Where the article was left, before the notebook is open."""
        return self._ribbon.glimpse()

    def come_in(self, at: Place | None) -> None:
        """Show the article at a place, which is in hand then, or where it was left."""
        view, article, seen = self._view, self._opened.article, self._ribbon.glimpse()
        self._asked_for = at
        self._remembered = seen.read if seen else 0.0
        if spot := spot_of(article, at):
            view.show(article, spot)
            view.jump(extent_of(spot, at))
        else:
            view.show(article, Spot(seen.passage, seen.offset) if seen else None)
        self._arrived = view.cursor

    def begin(self, left: LeftAt | None) -> bool:
        """Go where the notebook says, and remember the place from now on; whether it is to look as it was left."""
        as_left = self._view.cursor == self._arrived and self._asked_for is None
        if as_left:
            spot = spot_of(self._opened.article, left.place) if left else self._view.ways.start
            if spot and spot != self._view.cursor:
                self._view.go(spot)
        self._ribbon.begin(left, self.now)
        self._opened.screen.set_interval(REMEMBERED_EVERY, self.remember)
        return as_left

    @property
    def has_arrived(self) -> bool:
        """Whether the page shows where the cursor went; else it is about to follow."""
        paper = self._view.paper
        return not paper.is_open or paper.is_shown(paper.document.row_of(self._view.cursor))

    @property
    def now(self) -> Glimpse:
        """Where the page is, and how it is set."""
        return Glimpse(*self._view.cursor, self._view.pinyin, self._view.measure, round(self.share_read, 2))

    @property
    def share_read(self) -> float:
        """How much of it has been read; before the notebook is open, as the cache remembers it."""
        return self._ribbon.seen.share if self._ribbon.is_open else self._remembered

    def see(self, *, passed: bool = False) -> None:
        """Note which lines are on the screen, for telling what has been read; the reader may have `passed` the last
        of them."""
        paper = self._view.paper
        if not self._opened.screen.is_current or not paper.is_open:
            self._ribbon.seen.rest()
            return
        document, last = paper.document, paper.last
        first, line = document.row(paper.top).line, document.row(last).line
        begin = Spot(first.passage, first.start) if paper.top else self._view.ways.start
        at_end = last >= document.height - 1
        end = None if at_end else Spot(line.passage, line.end)
        stands = document.line_at(self._view.cursor)
        at = max(begin, Spot(stands.passage, stands.start)) if paper.top else Spot(stands.passage, stands.start)
        gone = self._view.walk.gone()
        self._ribbon.look(begin, end, at, touched=gone.moved or passed, leapt=gone.leapt, passed=passed)
        if gone.along:
            self._ribbon.read_on()

    def remember(self) -> None:
        """Keep the place now and then, in a thread; it is no news for other screens."""
        if not self._opened.screen.is_attached:
            return
        self.see()
        self._told()
        if self._view.size and self._ribbon.is_news(self.now):
            leave = partial(self._ribbon.leave, self.now, self._word)
            self._opened.screen.do(leave, self._left, group="place")

    def look_away(self) -> None:
        """Another screen is opened: it may show this article too, and begins as this page looks."""
        self._ribbon.seen.rest()
        self.remember()
        self._is_covered = True

    def come_back(self) -> None:
        """Nothing lies over the page any more."""
        self._is_covered = False
        self._ribbon.come_back()

    def close(self) -> None:
        """Remember the place, however the page is left."""
        view, document = self._view, self._view.paper.document
        if view.walk.gone().along:
            self._ribbon.read_on()
        at_end = view.paper.is_open and document.row_of(view.cursor) == document.height - 1
        self._ribbon.seen.look_away(passed=at_end)
        if self._ribbon.is_news(self.now):
            self._ribbon.leave(self.now, self._word, covered=self._is_covered)
        self._ribbon.close()

    @property
    def _word(self) -> tuple[int, int]:
        return self._view.word.start, self._view.word.end

    def _left(self, news: bool) -> None:
        """Saving has shown that another program had changed something."""
        if news:
            self._opened.screen.post_message(NotebookTouched())
