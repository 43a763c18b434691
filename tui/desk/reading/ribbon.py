"""What is remembered of an article: where it was left, how it was set and what of it has been read."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from seeds.documents.article import outline
from store.errors import StoreError
from tui.desk.reading.glimpse import Glimpse, glimpse, remember
from tui.desk.reading.places import HowFar, place_of
from tui.desk.reading.seen import Seen, joined, read_before, share_of
from tui.typeset import Spot

if TYPE_CHECKING:
    from seeds.documents import Article
    from store.records import LeftAt
    from tui.desk.desk import Desk


class Ribbon:
    """The ribbon between the leaves of an article.

    Who came to look something up has not left off there: a jump alone moves no place, the first step on from there
    does. An article may lie open on several pages: its place is where one took the last step, on whichever of them.
    """

    def __init__(self, desk: Desk, article: Article, visit: bool = False) -> None:
        self._desk, self._article = desk, article
        self.seen = Seen(characters=sum(outline(article.passages).lengths))
        self.progress = HowFar(article.passages)
        self._known: tuple[object, ...] | None = None
        """What the notebook was told last; nothing while another screen may have told it something else."""
        self._visit = visit
        self._begun: tuple[object, ...] = ()
        self._left: LeftAt | None = None
        """What the notebook had of this article when this page heard or told of it last."""
        self.is_open = False

    def glimpse(self) -> Glimpse | None:
        """Where it was left, as the cache remembers it before the notebook is open."""
        return glimpse(self._desk.paths.cache, self._article.id)

    def begin(self, left: LeftAt | None, now: Glimpse) -> None:
        """Go on from what had been read before."""
        self.seen.read = self._begun = read_before(left)
        self._left = left
        self._known = self._state(now)
        self.is_open = True

    def look(
        self, first: Spot, last: Spot | None, at: Spot, *, touched: bool, leapt: bool, passed: bool = False
    ) -> None:
        """Text from one spot to another is on the screen, or to the end; `at` is the line that one stands in."""
        begin, end = self.progress.at(first), 1.0 if last is None else self.progress.at(last)
        self.seen.look(begin, end, self.progress.at(at), touched=touched, leapt=leapt, passed=passed)

    def come_back(self) -> None:
        """One may have read on in another page of the same article: what was read there is read, and the place is
        there until one goes on here. Who only looked something up there has left this page nowhere."""
        if self.is_open:
            with suppress(StoreError):
                left = self._desk.notebook.places.of(self._article.id)
                self._visit = self._visit or self._was_moved(left)
                self.seen.read = joined([*self.seen.read, *read_before(left)])

    def read_on(self) -> None:
        """The reader has gone on from where he was led to: from now on it is reading."""
        if self._visit:
            self._visit, self._known = False, None

    def _was_moved(self, left: LeftAt | None) -> bool:
        """Whether another page has taken the place along since this one told it."""
        return left is not None and (self._left is None or left.place != self._left.place)

    def is_news(self, now: Glimpse) -> bool:
        """Whether there is something to remember that the notebook was not told."""
        return self.is_open and self._state(now) != self._known

    def leave(self, now: Glimpse, word: tuple[int, int], *, covered: bool = False) -> bool:
        """Keep the place, and say whether another program had changed something; where the page is `covered`,
        another one may have been read in since.

        A disk that is full is told when the reader keeps something, not with every line.
        """
        self._known = self._state(now)
        notebook, id = self._desk.notebook, self._article.id
        with suppress(StoreError):
            # Saving takes other programs' changes over without a word, so they are looked for first.
            news = notebook.refresh()
            left = notebook.places.of(id)
            read = joined([*self.seen.read, *read_before(left)])
            place, mode, width = place_of(self._article, now.passage, *word), now.mode, now.width
            if self._visit or (covered and self._was_moved(left)):
                if left is None or self.seen.read == self._begun:
                    return news
                place, mode, width = left.place, left.mode, left.width
            else:
                remember(self._desk.paths.cache, id, now)
            bounds, title = chain.from_iterable(read), self._article.title
            self._left = notebook.places.leave(
                place, share_of(read), read=bounds, mode=mode, width=width, title=title
            )
            return news
        return False

    def close(self) -> None:
        """Places are saved without waiting for the disk; now it is waited for."""
        if self._desk.has_notebook:
            with suppress(StoreError):
                self._desk.notebook.sync()

    def _state(self, now: Glimpse) -> tuple[object, ...]:
        return now, self.seen.read
