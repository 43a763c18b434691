"""What has been read: text that stood on the screen for as long as it takes, not what was jumped or leafed over."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import LeftAt

PACE = 8
"""Characters a second, twice as many as a practised learner reads: hardly anyone reads closely and faster."""
LONG_ENOUGH = 5.0
"""Seconds; whoever stays less is leafing through."""
AT_MOST = 40
"""Stretches kept of one article; of more, the shortest are forgotten."""

Stretch = tuple[float, float]
"""From one share of the article to another."""
WHOLE: Stretch = (0.0, 1.0)


class Seen:
    """The stretches of an article that have been read; to be told whenever the reader moves on.

    What is on the screen is read from its top, at the pace of a fast reader: an hour on one page is one page.
    That it was read shows only when one goes on from there: a page nobody touches is read by nobody, however it is
    set anew meanwhile, in another size or with its pinyin; and whoever leaps to a page or away from it sooner than
    the page takes was looking for something. So was who leaps ahead within it, by whatever key, faster than anyone
    reads what lies between: from there on it may be read. As long as one stays on a page it has been read to where
    one stands, so that a text of one page is not read with its first words, and who leaves it has read no more;
    turning it or going on behind its end says that one is through. Where all of a text is on the screen the eye
    reads from the top, wherever the cursor stands: who has hopped about there was looking for something, or has
    read it whole once he stays as long as that takes.
    """

    def __init__(
        self, read: Iterable[Stretch] = (), characters: int = 1, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.read = joined(read)
        self.clock = clock
        self._pace = PACE / max(characters, 1)
        self._shown: Stretch = (0.0, 0.0)
        self._at = self._from = 0.0
        """Where the cursor stands, and from where on what is shown is being read."""
        self._hurried = 0.0
        """How much that has not been read the cursor has passed, since anything was read."""
        self._looked = clock()
        self._spent = 0.0
        """Seconds on what is shown that nothing has been read in yet."""
        self._landed = False
        """Whether one leapt to what is shown, and has not read on from there."""
        self._rests = False
        """Whether something else is looked at meanwhile."""

    @property
    def share(self) -> float:
        """How much has been read, from 0 to 1."""
        return share_of(self.read)

    def look(
        self,
        start: float,
        end: float,
        at: float | None = None,
        *,
        touched: bool = True,
        leapt: bool = False,
        passed: bool = False,
    ) -> None:
        """This is on the screen now; in what was there until now something may have been read.

        `at` is where the line begins that one stands in; `touched` says whether the reader did anything, `leapt`
        whether that led away from the page, `passed` whether he went on behind its end.
        """
        self._rests, was_away = False, self._rests
        if was_away:
            self._looked = self.clock()
        self._pass_time()
        if not touched and self._shown[0] < self._shown[1]:
            self._shown = (start, end)
            return
        is_left = self._is_left(start, end, leapt)
        is_turned = is_left or self._stays(start, end) < (self._shown[1] - self._shown[0]) / 2
        at = start if at is None else at
        stood = max(start, at, self._at)
        reach = self._shown[1] if is_turned or passed else min(stood, self._shown[1])
        counted = self._counted(reach, is_left or self._landed) if self._spent >= LONG_ENOUGH else ()
        if counted:
            self.read = joined([*self.read, *counted])
            self._spent -= sum(until - since for since, until in counted) / self._pace
            self._hurried = 0.0
        if is_turned:
            self._spent = 0.0
            self._landed, self._from, self._hurried = is_left, at if leapt else start, 0.0
        else:  # some lines may have come into sight, or an entry lies over them
            self._landed = self._landed and (start, end) == self._shown
            self._walk(at)
        self._shown, self._at = (start, end), at

    def _stays(self, start: float, end: float) -> float:
        """How much of what is shown is still to be seen."""
        return min(self._shown[1], end) - max(self._shown[0], start)

    def _walk(self, at: float) -> None:
        """Without turning the page: back, to read from there, or ahead."""
        self._from = min(self._from, at)
        self._hurried += sum(until - since for since, until in self._unread(1.0, self._at, at))
        if self._hurried > (self._spent + LONG_ENOUGH) * self._pace:
            self._landed, self._from = True, 0.0 if self._shown == WHOLE else at
            self._spent = self._hurried = 0.0

    def rest(self) -> None:
        """Something else is on the screen for a while: that is no time on this page, nor is it left."""
        if not self._rests:
            self._pass_time()
            self._rests = True

    def look_away(self, *, passed: bool = False) -> None:
        """It is left: nobody knows of what lies behind where one stands, unless that was the last line."""
        self.look(*self._shown, self._at, passed=passed)

    def _pass_time(self) -> None:
        now = self.clock()
        self._spent += now - self._looked
        self._looked = now

    def _is_left(self, start: float, end: float, leapt: bool) -> bool:
        """Whether one leapt to this; who closes the text did not, nor who had all of it before his eyes."""
        if (start, end) == self._shown == WHOLE:
            return False
        return start < end and (leapt or start > self._shown[1] or end < self._shown[0])

    def _counted(self, end: float, leapt: bool) -> Sequence[Stretch]:
        """What the time was enough for, so far; after a leap nothing unless it was enough for all of the page."""
        most = self._spent * self._pace
        whole = sum(until - since for since, until in self._unread(1.0, self._from, self._shown[1]))
        return [] if leapt and most < whole else list(self._unread(most, self._from, end))

    def _unread(self, most: float, at: float, end: float) -> Iterator[Stretch]:
        """The first of a stretch that has not been read, so much at most."""
        for begun, done in (*self.read, (end, end)):
            until = min(begun, end, at + most)
            if at < until:
                yield at, until
                most -= until - at
            at = max(at, done)


def share_of(read: Iterable[Stretch]) -> float:
    """How much these stretches are, from 0 to 1."""
    return min(1.0, round(sum(end - start for start, end in read), 6))


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same in order, those that touch as one."""
    found: list[Stretch] = []
    for start, end in sorted((round(start, 6), round(end, 6)) for start, end in stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    longest = sorted(found, key=lambda stretch: stretch[0] - stretch[1])[:AT_MOST]
    return tuple(sorted(longest))


def read_before(left: LeftAt | None) -> tuple[Stretch, ...]:
    """What had been read when an article was left; older versions kept how much, and meant from the start."""
    if left is None:
        return ()
    bounds = left.read or (0.0, left.progress)
    return joined(zip(bounds[::2], bounds[1::2], strict=False))
