"""How long what scrolls is and where one is in it: told to the scroll bar alone, which is painted by itself."""

from __future__ import annotations

from math import ceil

from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar

STEPS = 8
"""A row of a scroll bar is painted in eighths."""


def lengthen(view: ScrollView, size: Size) -> None:
    """Give a view, whose scroll bar is always there, another length.

    Textual would lay the whole screen out anew for it, which takes longer than all that a key press paints.
    """
    if size != view.virtual_size:
        view.set_reactive(ScrollView.virtual_size, size)
        slide(view.vertical_scrollbar, size.height, view.vertical_scrollbar.position)


def repaint(view: ScrollView) -> None:
    """Paint all of a view but its scroll bar."""
    view.refresh(view.scrollable_content_region.size.region)


def slide(bar: ScrollBar, length: int, position: float) -> None:
    """Tell a bar how long the text is and where one is in it; only rows that look otherwise are painted."""
    before = thumb(bar)
    bar.set_reactive(ScrollBar.window_virtual_size, length)
    bar.set_reactive(ScrollBar.position, bar.validate_position(position))
    after = thumb(bar)
    for old, new in zip(before, after, strict=True):
        if old != new:
            first, last = min(old, new) // STEPS, max(old, new) // STEPS
            bar.refresh(Region(0, first, bar.size.width, last - first + 1))


def thumb(bar: ScrollBar) -> tuple[int, int]:
    """Where the movable part of a bar begins and ends, in eighths of a row; as Textual paints it."""
    rows, length, window = bar.size.height, ceil(bar.window_virtual_size), ceil(bar.window_size)
    if not rows or window >= length or not window or rows == length:
        return 0, 0
    extent = max(1, window / (length / rows))
    start = int((rows - extent) * bar.position / (length - window) * STEPS)
    return start, start + ceil(extent * STEPS)
