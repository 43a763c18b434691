"""The brush: what is painted of a view, and what is painted again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual._styles_cache import StylesCache
from textual.geometry import Region
from textual.strip import Strip

from tui.typeset import Spot
from tui.widgets.lengths import repaint
from tui.widgets.reading.ink import Ink, ink_of
from tui.widgets.reading.painting import paint

if TYPE_CHECKING:
    from tui.widgets.reading.view import ReadingView


class AsPainted(StylesCache):
    """A page has no border, padding or tint: Textual need not look for them in every line."""

    def render_line(self, *told: Any) -> Strip:
        """A line as the page has painted it."""
        y, painted = told[1], told[7]
        return cast(Strip, painted(y))


class Brush:
    """Draws the lines of a view that can be seen."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view
        self._ink: Ink | None = None

    def clean(self) -> None:
        """Forget the styles: theme, classes or tone colours have changed."""
        self._ink = None

    def line(self, y: int) -> Strip:
        """One row of the screen."""
        view = self._view
        if self._ink is None:
            self._ink = ink_of(view, view.tones)
        paper, row = view.paper, view.paper.top + y
        if row >= paper.document.height:
            return Strip.blank(view.size.width, self._ink.base)
        drawn = paper.document.row(row)
        line, held = drawn.line, view.held
        here = view.lights.core(view.cursor, held) if line.passage == held.passage else (0, 0)
        if drawn.kind == "text" and paper.is_parted(row):
            return Strip.blank(view.size.width, self._ink.base)
        if drawn.kind != "text":
            return paint(drawn, paper.page, self._ink, (), "", here)
        layered = list(view.lights.on(line, view.light, view.cursor, held, view.selection.ends))
        if view.pinyin == "off" and view.tones != "none":
            layered += view.lights.tones(line)
        margin = "".join(view.marks.signs(line.passage, line.start, line.end))
        return paint(drawn, paper.page, self._ink, layered, margin, here)

    def page(self) -> None:
        """Paint everything again."""
        repaint(self._view)

    def spots(self, start: Spot, end: Spot) -> None:
        """Paint the lines from one spot to another again, with the rows above them."""
        if not self._view.paper.is_open:
            return
        document, nearest = self._view.paper.document, self._view.ways.nearest
        self.rows(document.row_of(nearest(start)) - 1, document.row_of(nearest(end)))

    def rows(self, first: int, last: int) -> None:
        """Paint the rows from one to another again, as far as they are seen."""
        paper = self._view.paper
        first, last = max(first, paper.top), min(last, paper.last)
        if first <= last:
            width = self._view.scrollable_content_region.width
            self._view.refresh(Region(0, first - paper.top, width, last - first + 1))
