"""Progress: what was read and learned so far, and what is to come, in four plots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Grid
from textual.content import Content
from textual.types import CSSPathType

from seeds.errors import SeedsError
from store.counted import counted
from store.errors import StoreError
from store.notebook.days import day_of
from tui.desk.desk import Desk
from tui.desk.study.counts import Counting
from tui.desk.study.progress import Progress, progress, share_over_time
from tui.screens.background import breathing, tell
from tui.screens.base import DeskScreen
from tui.screens.bindings import bindings_for
from tui.screens.messages import NotebookChanged
from tui.widgets.chosen import Chosen
from tui.widgets.keys import Keys
from tui.widgets.masthead import Masthead
from tui.widgets.plots import Outlook, Plot, Series

NOTHING_READ = "Nothing was read yet"
NONE_KNOWN = "No word is known yet"
LONGEST = 2 * 366
"""Days that are looked back on, if there is room for so many."""


class BarSpan(NamedTuple):
    """What one bar stands for."""

    name: str
    each: int
    span: int
    """Days that the words below the plots are about."""
    said: str


BY_DAY, BY_WEEK = BarSpan("day", 1, 30, "30 days"), BarSpan("week", 7, 364, "52 weeks")


class ProgressScreen(DeskScreen):
    """What was read, which words are known, what comes due, how much of the library is known."""

    WHERE = ("progress",)
    CSS_PATH: ClassVar[CSSPathType | None] = "progress.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("progress")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._scale = BY_DAY
        self._found: tuple[Progress, Sequence[float], date] | None = None

    def compose(self) -> ComposeResult:
        """The numbers that matter, the plots, the keys."""
        yield Masthead()
        with Grid(id="charts"):
            yield Plot("read")
            yield Plot("known")
            yield Outlook("forecast")
            yield Plot("share")
        yield Keys()

    def on_mount(self) -> None:
        """Count."""
        self._count()

    @on(NotebookChanged)
    def _changed(self) -> None:
        self._count()

    @on(Chosen)
    def action_scale(self) -> None:
        """A bar for each day, or for each week."""
        self._scale = BY_WEEK if self._scale is BY_DAY else BY_DAY
        self._draw()

    def _count(self) -> None:
        self.do(self._counted, lambda found: self._show(*found), group="progress", exclusive=True)

    def _counted(self) -> tuple[Progress, Sequence[float], date]:
        """Everything is counted; a text that is new shows in the shares when it has been counted."""
        notebook, cards = self.desk.notebook, self.desk.library.cards()
        when = self.desk.now()
        today = day_of(when)
        found = progress(notebook, {id: card.characters for id, card in cards.items()}, when)
        statuses = list(notebook.words.entries())
        days = [day.day for day in found.last(today, LONGEST)]
        counting = Counting(self.desk)
        library: Counter[str] = Counter()
        missing = []
        for id in cards:
            breathing()
            library.update(words := counting.known(id) or {})
            missing += [id] * (not words)
        tell(self, self._show, found, share_over_time(library, statuses, days), today)
        for id in missing:
            breathing()
            with suppress(SeedsError, StoreError):  # the share is then that of the other texts
                library.update(counting.words(id))
        return found, share_over_time(library, statuses, days), today

    def _show(self, found: Progress, shares: Sequence[float], today: date) -> None:
        if self.is_attached:
            self._found = found, shares, today
            self._draw()

    def _draw(self) -> None:
        if self._found is None:
            return
        found, shares, today = self._found
        line = Content.assemble(("Progress", "bold $accent"), "  ", standing(found, today))
        self.query_one(Masthead).tell(line)
        for id, series in plots(found, shares, today, self._scale).items():
            self.query_one(f"#{id}", Plot).draw(series, today)
        self.query_one(Outlook).draw("Reviews to come", found.due, to_come(found.due), today)


def standing(found: Progress, today: date) -> str:
    """Where the reader stands."""
    parts = [f"{found.known:,} known", f"{found.learning:,} learning", f"{found.terms:,} kept"]
    if found.retention is not None:
        parts.append(f"{found.retention:.0%} right")
    streak = found.streak(today)
    if streak > 1:
        parts.append(f"{counted(streak, 'day')} in a row")
    return " · ".join(parts)


def plots(found: Progress, shares: Sequence[float], today: date, scale: BarSpan) -> Mapping[str, Series]:
    """The plots of what is past, each with its numbers in words."""
    days = found.last(today, LONGEST)
    read = [day.characters for day in days]
    known = found.learned_until(today, LONGEST)
    span = days[-scale.span :]
    active = sum(day.articles > 0 for day in span)
    gained = sum(day.learned for day in span)
    today_too = f"{read[-1]:,} today · " if scale is BY_DAY else ""
    return {
        "read": Series(
            f"Characters by {scale.name}",
            read,
            f"{today_too}{sum(read[-scale.span :]):,} on {active} of {scale.span} days"
            if any(read)
            else NOTHING_READ,
            short,
            scale.each,
            True,
        ),
        "known": Series(
            "Words known",
            known,
            f"{known[-1]:,} now · {gained:,} more in {scale.said}" if known[-1] else NONE_KNOWN,
            short,
            scale.each,
        ),
        "share": Series(
            "Running words known",
            shares,
            f"{shares[-1]:.0%} now · {shares[-scale.span]:.0%} {scale.said} ago" if shares else "",
            "{:.0%}".format,
            scale.each,
        ),
    }


def to_come(due: Sequence[int]) -> str:
    """The reviews that are known of, in words."""
    if not any(due):
        return f"No reviews in {counted(len(due), 'day')}"
    return f"{due[0]:,} today · {due[1]:,} tomorrow · {sum(due):,} in {counted(len(due), 'day')}"


def short(value: float) -> str:
    """A number in at most five letters."""
    if value >= 1_000_000:
        return f"{value / 1_000_000:.1f}M"
    return f"{value / 1_000:.0f}k" if value >= 10_000 else f"{round(value):,}"
