"""Widgets that draw all of their cells by themselves."""

from __future__ import annotations

from collections.abc import Iterable

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Drawn(Widget):
    """Textual would look for border, padding, tint and links in every line; here there are none to be found."""

    def drawn(self, rows: range, width: int) -> Iterable[Strip]:
        """Some lines, from the left edge as far as they go or so many cells, without the filters of the app."""
        raise NotImplementedError

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines asked for, through the filters that all lines go through."""
        ground, (left, right) = self.background_colors[1], crop.column_span
        lines = list(self.drawn(crop.line_range, right))
        for each in self.get_line_filters():
            if changes(each, lines, ground):
                lines = [line.apply_filter(each, ground) for line in lines]
        if any(line.cell_length < right for line in lines):  # before its scroll bar is there
            blank = Style(bgcolor=ground.rich_color)
            lines = [line.extend_cell_length(right, blank) for line in lines]
        return [line.crop(left, right) for line in lines]

    def render_line(self, y: int) -> Strip:
        """One line."""
        return next(iter(self.drawn(range(y, y + 1), self.region.width)))


def changes(filter: LineFilter, lines: Iterable[Strip], ground: Color) -> bool:
    """Whether a filter would change anything: it is asked once, with all the text and one piece of each style."""
    pieces = [piece for line in lines for piece in line]
    styles = {id(piece.style): piece.style for piece in pieces if piece.style is not None}
    text = Segment("".join([piece.text for piece in pieces]), Style.null())
    asked = [text, *(Segment(" ", style) for style in styles.values())]
    return filter.apply(asked, ground) != asked
