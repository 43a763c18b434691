"""Plots of numbers by day, drawn by Textual's own `Sparkline` and bar, which are kept up with the screen itself.

Of the plotting packages textual-plot brings numpy, plotext a compiled library, and textual-plotext stands still.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from textwrap import wrap
from typing import ClassVar, NamedTuple

from rich.console import Group
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult, RenderResult
from textual.containers import Horizontal, Vertical
from textual.events import Resize
from textual.renderables.bar import Bar
from textual.widget import Widget
from textual.widgets import Sparkline, Static

from tui.widgets.chosen import Chosen

LABEL = 5
"""Cells for the axis."""
DAY = 8
"""Cells for the name of a day."""
EIGHTHS = 8
"""Heights that a cell can show."""


class Series(NamedTuple):
    """A number for each day up to today, and how it is drawn and said."""

    head: str
    values: Sequence[float]
    said: str
    said_short: Callable[[float], str]
    """A value in at most five letters, for the axis."""
    each: int = 1
    """Days a bar."""
    summed: bool = False
    """Whether a bar is the sum of its days and stands on nought; otherwise it is the last of them."""


class Plot(Vertical):
    """A head, a sparkline with its highest and lowest value and its first and last day, and all of it in words."""

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.series = Series("", (), "", str)
        self.today = date.min

    def compose(self) -> ComposeResult:
        """Everything is there from the start, and filled when it has been counted."""
        yield Static(classes="head", markup=False)
        with Horizontal():
            with Vertical(classes="axis"):
                yield Static(classes="top", markup=False)
                yield Static(classes="bottom", markup=False)
            yield Sparkline()
        yield Static(classes="days", markup=False)
        yield Static(classes="said", markup=False)

    def draw(self, series: Series, today: date) -> None:
        """Show other numbers."""
        self.series, self.today = series, today
        self._fill()

    def on_resize(self, event: Resize) -> None:
        """As many days as there is room for."""
        self._fill()

    def on_click(self) -> None:
        """Say that it was clicked."""
        self.post_message(Chosen(self.series))

    def _fill(self) -> None:
        head, values, said, short, each, summed = self.series
        room = self.size.width - LABEL - 2
        if not values or room < 1:
            return
        shown = joined(values, each, summed)[-room:]
        top, bottom = max(shown), 0.0 if summed else min(shown)
        # What is more than the ground is seen to be; the ground itself is the first column.
        least = bottom + (top - bottom) / (EIGHTHS * max(1, self.size.height - 3) - 1) * 1.001
        spark = self.query_one(Sparkline)
        spark.data = [bottom, *(max(value, least) if value > bottom else value for value in shown)]
        spark.styles.width = len(spark.data)
        first = self.today - timedelta(days=each * len(shown) - 1)
        year = f" {first.year}" if first.year != self.today.year else ""
        dates = f" {first:%b} {first.day}{year}".ljust(max(0, len(spark.data) - 5)) + "today"
        self._say("head", head)
        self._say("top", short(top) if short(top) != short(bottom) else "")
        self._say("bottom", short(bottom))
        self._say("days", " " * (LABEL + 1) + dates)
        self._say("said", said)

    def _say(self, part: str, text: str) -> None:
        self.query_one(f".{part}", Static).update(text)


def joined(values: Sequence[float], each: int, summed: bool) -> list[float]:
    """One number for every so many days, the last of them today; days without a whole bar are left out."""
    starts = range(len(values) % each, len(values), each)
    return [sum(values[start : start + each]) if summed else values[start + each - 1] for start in starts]


class Outlook(Widget):
    """Coming days, a bar each, with what comes after them in one number."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"outlook--head", "outlook--bar", "outlook--quiet"}

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.head, self.said = "", ""
        self.values: Sequence[int] = ()
        self.today = date.min

    def draw(self, head: str, values: Sequence[int], said: str, today: date) -> None:
        """Show other numbers."""
        self.head, self.values, self.said, self.today = head, values, said, today
        self.refresh()

    def render(self) -> RenderResult:
        """As many days as there are rows for."""
        quiet = self.get_component_rich_style("outlook--quiet")
        bright = self.get_component_rich_style("outlook--bar")
        said = wrap(self.said, max(self.size.width, 1))
        shown = self.values[: max(1, self.size.height - 1 - len(said))] if any(self.values) else ()
        numbers = [f"{value:,}" for value in shown]
        width = max(1, self.size.width - DAY - 2 - max(map(len, numbers), default=0))
        top = max(shown, default=0)
        rows = Table.grid(padding=(0, 1, 0, 0))
        for ahead, (value, number) in enumerate(zip(shown, numbers, strict=True)):
            bar = Bar((0, max(0.5, width * value / top)), bright, "default", width=width) if value else ""
            count = Text(number, "" if value else quiet, justify="right")
            rows.add_row(Text(self.day(ahead).rjust(DAY), quiet), count, bar)
        head = Text(self.head, self.get_component_rich_style("outlook--head"))
        return Group(head, rows, *(Text(line, quiet, no_wrap=True) for line in said))

    def day(self, ahead: int) -> str:
        """How a day is called."""
        if ahead < 2:  # a day ends when the night does: before that, tomorrow is what calendars call today
            return ("today", "tomorrow")[ahead]
        return f"{(day := self.today + timedelta(days=ahead)):%a} {day.day}"
