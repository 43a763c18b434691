"""The scroll bar of a view, which knows only numbers of rows, and what it shows of the text."""

from __future__ import annotations

from collections.abc import Callable

from textual.geometry import Size
from textual.scroll_view import ScrollView

from tui.widgets.lengths import lengthen, repaint, slide
from tui.widgets.reading.messages import PassagesShown
from tui.widgets.reading.paper import Paper


class Scroll:
    """Keeps the bar where the text is."""

    def __init__(self, view: ScrollView, paper: Callable[[], Paper]) -> None:
        """`paper` gives the one that lies in the view now."""
        self._view, self._paper = view, paper
        self._written = 0
        self._told: tuple[int, int] | None = None

    def begin(self) -> None:
        """Another article: nothing was told of it."""
        self._told = None

    def shows(self, number: int) -> bool:
        """Whether a passage is on the screen, as far as one knows."""
        return self._told is None or self._told[0] <= number <= self._told[1]

    def sync(self) -> None:
        """Tell the bar where the text is now, and the screen what is seen of it."""
        view, paper = self._view, self._paper()
        height = paper.document.height
        lengthen(view, Size(view.size.width, height))
        self._written = top = paper.top
        if view.scroll_y != top:  # Textual's own way would paint all of the bar
            view.set_reactive(ScrollView.scroll_target_y, top)
            view.set_reactive(ScrollView.scroll_y, top)
            slide(view.vertical_scrollbar, height, top)
            repaint(view)
        shown = paper.passages_shown()
        if shown != self._told:
            self._told = shown
            view.post_message(PassagesShown(view, *shown))

    def is_ours(self, row: float) -> bool:
        """Whether the bar stands where we have put it; else the wheel or the mouse has moved it."""
        return round(row) == self._written

    def is_behind(self) -> bool:
        """Whether the text was scrolled and the bar was not told."""
        return self._paper().top != self._written
