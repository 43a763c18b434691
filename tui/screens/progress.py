"""Progress: what was read and learned in a month, and what is to come, as bars."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import ClassVar, NamedTuple

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Grid
from textual.content import Content
from textual.events import Resize
from textual.types import CSSPathType
from textual.widgets import Footer, Static
from textual.worker import get_current_worker

from store.errors import StoreError
from store.notebook.days import day_of
from store.records import now
from tui.screens.base import DeskScreen, NotebookChanged
from tui.study.bars import bars
from tui.study.counts import Counting
from tui.study.progress import BACK, Progress, progress, share_over_time, word_statuses

QUIET = "$footer-description-foreground"


class Figures(NamedTuple):
    """What a chart shows."""

    head: str
    values: Sequence[float]
    below: str
    most: float = 0.0


class Chart(Static):
    """A head, bars as high as there is room, what they say in words."""

    def __init__(self, id: str) -> None:
        super().__init__("", id=id, markup=False)
        self.figures = Figures("", (), "")

    def draw(self, figures: Figures) -> None:
        """Show other figures."""
        self.figures = figures
        self._fill()

    def on_resize(self, event: Resize) -> None:
        """Bars follow the room there is."""
        self._fill()

    def _fill(self) -> None:
        head, values, below, most = self.figures
        rows = bars(values, max(1, self.size.height - 3), self.size.width, most)
        self.update(
            Content.assemble(
                (head, "bold"),
                "\n",
                ("\n".join(rows).replace(" ", "\xa0"), "$accent"),
                "\n",
                (below, QUIET),
            )
        )


class ProgressScreen(DeskScreen):
    """Four charts of thirty days."""

    CSS_PATH: ClassVar[CSSPathType | None] = "progress.tcss"
    BINDINGS: ClassVar[list[BindingType]] = []

    def compose(self) -> ComposeResult:
        """The numbers that matter, the charts, the keys."""
        yield Static("", id="masthead", markup=False)
        with Grid(id="charts"):
            for name in ("read", "known", "forecast", "share"):
                yield Chart(name)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Count."""
        self._count()

    @on(NotebookChanged)
    def _changed(self) -> None:
        self._count()

    @work(thread=True, exclusive=True, group="progress")
    def _count(self) -> None:
        """Everything is counted in a thread; a text that is new shows in the shares when it has been counted."""
        worker = get_current_worker()
        notebook, cards = self.desk.notebook, self.desk.library.cards()
        when = now()
        found = progress(notebook, {id: card.characters for id, card in cards.items()}, when)
        statuses = list(word_statuses(notebook))
        days = [day.day for day in found.last(day_of(when))]
        counting = Counting(self.desk)
        library = {id: counts for id in cards if (counts := counting.known(id)) is not None}
        self.app.call_from_thread(self._show, found, share_over_time(library.values(), statuses, days))
        missing = [id for id in cards if id not in library]
        for id in missing:
            if worker.is_cancelled:
                return
            with suppress(StoreError):  # the share is then that of the other texts
                library[id] = counting.of(id)
        if missing:
            self.app.call_from_thread(self._show, found, share_over_time(library.values(), statuses, days))

    def _show(self, found: Progress, shares: Sequence[float]) -> None:
        if not self.is_attached:
            return
        today = day_of(now())
        streak = found.streak(today)
        parts = [f"{found.known:,} known", f"{found.learning:,} learning", f"{found.terms:,} kept"]
        if found.retention is not None:
            parts.append(f"{found.retention:.0%} right")
        if streak > 1:
            parts.append(f"{streak} days in a row")
        line = Content.assemble(("Progress", "bold $accent"), "  ", " · ".join(parts))
        self.query_one("#masthead", Static).update(line)
        for id, figures in charts(found, shares).items():
            self.query_one(f"#{id}", Chart).draw(figures)


def charts(found: Progress, shares: Sequence[float]) -> dict[str, Figures]:
    """The four charts, each with its numbers in words."""
    today = day_of(now())
    days = found.last(today)
    read = [day.characters for day in days]
    known = found.learned_until(today)
    share = f"{shares[-1]:.0%} now, {shares[0]:.0%} {BACK} days ago" if shares else ""
    return {
        "read": Figures(
            f"Characters read, {BACK} days",
            read,
            f"{read[-1]:,} today · {sum(read):,} on {sum(day.articles > 0 for day in days)} days",
        ),
        "known": Figures("Words known", known, f"{known[-1]:,} now, {known[-1] - known[0]:+,} in {BACK} days"),
        "forecast": Figures(
            "Reviews to come",
            found.due,
            f"{found.due[0]:,} today · {found.due[1]:,} tomorrow · {sum(found.due):,} in {len(found.due)} days",
        ),
        "share": Figures("Share of the library known", shares, share, 1.0),
    }
