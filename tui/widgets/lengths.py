"""How long what scrolls is, told to the scroll bar alone."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView


def lengthen(view: ScrollView, size: Size) -> None:
    """Give a view, whose scroll bar is always there, another length.

    Textual would lay the whole screen out anew for it, which takes longer than all that a key press paints.
    """
    if size != view.virtual_size:
        view.set_reactive(ScrollView.virtual_size, size)
        view.vertical_scrollbar.window_virtual_size = size.height
