"""A scroll bar that draws itself: line by line it would take Textual as long as all the text beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from rich.style import Style
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip

from tui.widgets.drawn import Drawn


class Bar(Drawn, ScrollBar):
    """It looks like Textual's own."""

    def drawn(self, rows: range, width: int) -> Iterator[Strip]:
        """Some of its rows; most of them are alike."""
        told = cast(ScrollBarRender, self.render())
        style = cast(Style, told.style)
        segments = told.render_bar(
            self.size.height,
            told.virtual_size,
            told.window_size,
            told.position,
            told.thickness,
            back_color=style.bgcolor,  # type: ignore[arg-type]
            bar_color=style.color,  # type: ignore[arg-type]
        ).segments
        strips = {id(piece): Strip([piece], self.thickness) for piece in segments}
        return (strips[id(piece)] for piece in list(segments)[rows.start : rows.stop])


class Scrolling(ScrollView):
    """A view that is scrolled by such a bar."""

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The bar, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            bar = self._vertical_scrollbar = Bar(name="vertical", thickness=self.scrollbar_size_vertical)
            bar.display = False
            self.app._start_widget(self, bar)
        return self._vertical_scrollbar
