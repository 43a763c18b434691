"""The brush: what is painted of a view, and what is painted again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from textual.geometry import Region
from textual.strip import Strip

from tui.typeset import Line, Spot
from tui.widgets.lengths import repaint
from tui.widgets.reading.ink import Ink, ink_of
from tui.widgets.reading.painting import Layered, paint

if TYPE_CHECKING:
    from tui.widgets.reading.view import ReadingView


class Brush:
    """Draws the lines of a view that can be seen."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view
        self._ink: Ink | None = None

    def clean(self) -> None:
        """Forget the styles: theme, classes or tone colours have changed."""
        self._ink = None

    def lines(self, rows: range, width: int) -> Iterator[Strip]:
        """Some rows of the screen, as many cells of them."""
        view = self._view
        if self._ink is None:
            self._ink = ink_of(view, view.tones)
        ink, paper, held, document = self._ink, view.paper, view.held, view.paper.document
        core, top = view.lights.core(view.cursor, held), paper.top
        page, blank = paper.page._replace(total=width), Strip.blank(width, ink.base)
        for row in range(top + rows.start, top + rows.stop):
            if row >= document.height or paper.is_parted(row):
                yield blank
                continue
            drawn = document.row(row)
            here = core if drawn.line.passage == held.passage else (0, 0)
            if drawn.kind == "text":
                yield paint(drawn, page, ink, self._layered(drawn.line), self._margin(drawn.line), here)
            else:
                yield paint(drawn, page, ink, (), "", here)

    def _layered(self, line: Line) -> Iterable[Layered]:
        view = self._view
        layered = view.lights.on(line, view.light, view.cursor, view.held, view.selection.ends)
        return chain(layered, view.lights.tones(line)) if view.pinyin == "off" and view.tones != "none" else layered

    def _margin(self, line: Line) -> str:
        return "".join(self._view.marks.signs(line.passage, line.start, line.end))

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
