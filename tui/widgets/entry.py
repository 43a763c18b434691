"""The entry of the word under the cursor, beside the text or below it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from textual.events import Resize
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.reading.entry import PARTED
from tui.widgets.entry_lines import set_entry
from tui.widgets.lengths import lengthen


class EntryPanel(ScrollView, inherit_bindings=False):
    """One column of text. It draws its own lines: a new entry repaints the panel and lays nothing out."""

    can_focus = False
    DEFAULT_CSS = """
    EntryPanel {
        width: 38;
        padding: 1 2;
        background: $background;
        border-left: vkey $border-blurred;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[str, str], ...] = ()
        self._about: object = None
        self._lines: list[Strip] | None = None

    @property
    def text(self) -> str:
        """What the entry says."""
        return "\n".join(text.replace(PARTED, "  ") for _, text in self._parts)

    def show(self, parts: Iterable[tuple[str, str]], about: object = None) -> None:
        """Show an entry: (kind, text) from top to bottom. More about the same keeps the place one reads at."""
        parts = tuple(parts)
        if parts == self._parts and self._lines is not None:
            return
        self._parts = parts
        if self.scroll_y and about != self._about:
            self.scroll_to(y=0, animate=False, force=True)
        self._about = about
        self._set()

    def on_resize(self, event: Resize) -> None:
        """Break the lines anew."""
        self._set()

    def notify_style_update(self) -> None:
        """Another theme."""
        super().notify_style_update()
        self._lines = None

    def render_line(self, y: int) -> Strip:
        """One line of the entry."""
        if self._lines is None:
            self._set()
        lines = self._lines or []
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        return lines[row] if row < len(lines) else Strip.blank(width, self.rich_style)

    def _set(self) -> None:
        """Break the entry into lines of the present width, and paint those that are not as they were."""
        width, height = self.scrollable_content_region.size
        if not width:
            return
        before, content = self._lines, set_entry(self._parts, width)
        self._lines = lines = Visual.to_strips(self, content, width, None, self.visual_style, pad=True)
        lengthen(self, Size(width, max(len(lines), height)))
        if before is None or self.scroll_y:
            self.refresh()
            return
        changed = [row for row, (old, new) in enumerate(zip_longest(before, lines)) if old != new]
        if changed:
            # Counted from where the content begins: Textual itself adds padding and border.
            self.refresh(Region(0, changed[0], width, changed[-1] - changed[0] + 1))
