"""The entry of the word under the cursor, beside the text or below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import zip_longest
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.events import Click, Leave, MouseEvent, MouseMove, Resize
from textual.geometry import Region, Size
from textual.strip import Strip

from tui.desk.lately import Lately
from tui.desk.reading.asked import PARTED, EntryPart
from tui.typeset.cells import cells
from tui.widgets.bar import Scrolling
from tui.widgets.chosen import Chosen
from tui.widgets.drawn import Drawn
from tui.widgets.edges import Edges
from tui.widgets.entry_lines import QUIET, Runs, set_entry
from tui.widgets.hints import Hint, fitting
from tui.widgets.lengths import lengthen

Line = tuple[Runs, object]
"""A line of the entry, and what it is about; of nothing where a click leads nowhere."""
BLANK: Line = ((), None)
KEPT = 256
"""So many painted lines are kept: the words around are asked for again and again."""


class EntryPanel(Drawn, Scrolling, inherit_bindings=False):
    """One column of text. It draws its own lines: a new entry repaints the panel and lays nothing out."""

    can_focus = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"entry--pointed"}
    DEFAULT_CSS = """
    EntryPanel {
        width: 38;
        padding: 1 2;
        background: $background;
        border-left: vkey $border-blurred;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;

        .entry--pointed { background: $panel; }
    }
    """

    def __init__(self, more: tuple[Hint, Hint] | None = None) -> None:
        """Where more is given, it says how one reads on below and back again."""
        super().__init__()
        self.parts: tuple[EntryPart, ...] = ()
        """What the entry says, from top to bottom."""
        self._about: object = None
        self._lines: list[Line] | None = None
        self._styles: dict[str, RichStyle] = {}
        self._set_lines = Lately(lambda *asked: list(set_entry(*asked)))
        self._edges: Edges | None = None
        self._painted: Callable[[Runs, bool], Strip]
        self._pointed: object = None
        """What the mouse is on."""
        self._more = more
        self._hints: Sequence[Hint] = ()
        self._said = ""
        """What stands at the edge."""

    @property
    def text(self) -> str:
        """What the entry says."""
        return "\n".join(part.text.replace(PARTED, "  ") for part in self.parts)

    def show(self, parts: Iterable[EntryPart], about: object = None, hints: Sequence[Hint] = ()) -> None:
        """Show an entry from top to bottom. More about the same keeps the place one reads at; the hints stand at
        the edge, with one that there is more of it."""
        parts, self._hints = tuple(parts), hints
        if parts == self.parts and self._lines is not None:
            self._tell_hints()
            return
        self.parts = parts
        if self.scroll_y and about != self._about:
            self.scroll_to(y=0, animate=False, force=True)
        self._about = about
        self._set()

    def prepare(self, parts: Iterable[EntryPart]) -> None:
        """An entry that is probably shown next."""
        width, height = self.scrollable_content_region.size
        lines = self._set_lines(tuple(parts), width, height)
        if self._edges:
            for runs, _ in lines[:height]:
                self._painted(runs, False)

    def on_resize(self, event: Resize) -> None:
        """Break the lines anew."""
        self._edges = None
        self._set()

    def notify_style_update(self) -> None:
        """Another theme."""
        super().notify_style_update()
        self._lines = self._edges = None
        self._styles.clear()

    def drawn(self, rows: range, width: int) -> Iterator[Strip]:
        """Some lines with what stands around them, painted as far as the panel goes: where its scroll bar stands
        they are cut, and with the next key they may not be.
        """
        if self._edges is None or self._edges.width != self.outer_size.width:
            self._edges = Edges(self, self.outer_size.width)
            self._painted = lru_cache(maxsize=KEPT)(partial(self._paint, self._edges))
        if self._lines is None:
            self._set()
        edge = self._said, self._style(QUIET)
        lines, above, first = self._lines or [], self.styles.gutter.top, self.scroll_offset.y
        end = self.size.height + first
        for row in range(rows.start - above + first, rows.stop - above + first):
            if row < first:
                yield self._edges.above(*edge)
            elif row >= end:
                yield self._edges.below(*edge)
            else:
                runs, about = lines[row] if row < len(lines) else BLANK
                yield self._painted(runs, about is not None and about is self._pointed)

    def watch_scroll_y(self, old: float, new: float) -> None:
        """What is left of the entry below is another part of it now."""
        super().watch_scroll_y(old, new)
        self._tell_hints()

    def _tell_hints(self) -> None:
        """Say at the edge how one goes on, and paint that where it is news."""
        width, height = self.scrollable_content_region.size
        hints = [*self._hints]
        if self._more and self.scroll_y < (hidden := len(self._lines or ()) - height):
            hints.append(self._more[0])
        elif self._more and self.scroll_y and hidden > 0:
            hints.append(self._more[1])
        if (said := fitting(hints, width - 2)) != self._said:
            self._said = said
            self.refresh(Region(0, -1, width, 1), Region(0, height, width, 1))

    def _set(self) -> None:
        """Break the entry into lines of the present width, and paint those that are not as they were."""
        width, height = self.scrollable_content_region.size
        if not width:
            return
        before, lines = self._lines, self._set_lines(self.parts, width, height)
        self._lines = lines
        lengthen(self, Size(width, max(len(lines), height)))
        self._tell_hints()
        if before is None or self.scroll_y:
            self.refresh()
            return
        # Counted from where the content begins: Textual itself adds padding and border.
        rows = enumerate(zip_longest(before, lines, fillvalue=BLANK))
        if regions := [Region(0, row, width, 1) for row, (old, new) in rows if old[0] != new[0]]:
            self.refresh(*regions)

    def _paint(self, edges: Edges, line: Runs, is_pointed: bool) -> Strip:
        """A line that is broken already; Textual would break it anew and make it a text to be selected."""
        segments = [Segment(text, self._style(manner)) for text, manner in line if text]
        strip = Strip(segments, sum([cells(text) for text, _ in line]))
        strip = strip.adjust_cell_length(edges.within, self._style(""))
        if is_pointed:
            pointed = self.get_component_rich_style("entry--pointed", partial=True)
            strip = Strip(Segment.apply_style(strip, post_style=pointed), edges.within)
        return edges.around(strip)

    def _style(self, manner: str) -> RichStyle:
        """A style as it is written in the table of manners, on the panel."""
        if manner not in self._styles:
            self._styles[manner] = (self.visual_style + self.app.stylesheet.parse_style(manner)).rich_style
        return self._styles[manner]

    # The mouse ------------------------------------------------------------------------------------------

    def on_click(self, event: Click) -> None:
        """Say what was clicked."""
        if (about := self._under(event)) is not None:
            self.post_message(Chosen(about))

    def on_mouse_move(self, event: MouseMove) -> None:
        """Show quietly that a click leads somewhere."""
        self._point_at(self._under(event))

    def on_leave(self, event: Leave) -> None:
        """The mouse is elsewhere."""
        self._point_at(None)

    def _under(self, event: MouseEvent) -> object:
        """What the line under the mouse is about."""
        at = event.get_content_offset(self)
        row, lines = at.y + self.scroll_offset.y if at else -1, self._lines or []
        return lines[row][1] if 0 <= row < len(lines) else None

    def _point_at(self, about: object) -> None:
        if about is not self._pointed:
            self._pointed = about
            self.styles.pointer = "default" if about is None else "pointer"
            self.refresh()
