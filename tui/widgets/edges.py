"""What stands around the text of a panel, as its style sheet says: a thin line at the left or above, and blanks."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

LEFT, ABOVE = "▏", "▔"
BESIDE = 2
"""Cells of the line above behind what is said in it."""


class Edges:
    """Put around lines with one look at the style sheet; Textual would take one for every line."""

    def __init__(self, panel: Widget, width: int) -> None:
        """`width` is how far a line goes from the left edge."""
        styles, (under, ground) = panel.styles, panel.background_colors
        blank = Style(bgcolor=ground.rich_color)
        (left, left_color), (top, top_color) = styles.border_left, styles.border_top
        before = Segment(" " * (styles.gutter.left - bool(left)), blank)
        line = Style.from_color((under + left_color).rich_color, ground.rich_color)
        self._before = (Segment(LEFT, line), before) if left else (before,)
        self.width, self.within = width, panel.scrollable_content_region.width
        behind = max(width - styles.gutter.left - self.within, 0)
        self._behind, self._taken = Segment(" " * behind, blank), styles.gutter.left + behind
        line = Style.from_color((under + top_color).rich_color, ground.rich_color)
        self._line, self._top, self._blank = line, bool(top), blank
        self._empty = self.around(Strip.blank(self.within, blank))

    def above(self, said: str, manner: Style) -> Strip:
        """What stands over the text, where there is room for anything: the thin line with what is said in it."""
        if not self._top:
            return self._empty
        told = Strip([Segment(f" {said} ", manner)] if said else [])
        room = self.width - BESIDE - told.cell_length
        return Strip([Segment(ABOVE * room, self._line), *told, Segment(ABOVE * BESIDE, self._line)], self.width)

    def below(self, said: str, manner: Style) -> Strip:
        """What stands under it, where there is room: what is said, if no line above says it."""
        if self._top:
            return self._empty
        return self.around(Strip([Segment(said, manner)]).adjust_cell_length(self.within, self._blank))

    def around(self, line: Strip) -> Strip:
        """A line of the text, from edge to edge."""
        return Strip([*self._before, *line, self._behind], self._taken + line.cell_length)
