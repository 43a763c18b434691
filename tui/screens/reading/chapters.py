"""From the contents of the open text to a chapter or a heading of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tui.desk.reading.contents import Part, part_at, parts
from tui.screens.contents import choose
from tui.screens.reading.opened import Opened
from tui.widgets.reading import Extent, Spot

if TYPE_CHECKING:
    from tui.desk.reading.seen import Stretch


def choose_chapter(opened: Opened, read: Iterable[Stretch]) -> None:
    """Show the contents with the chapter one reads in hand; Ctrl+o comes back from the jump."""
    found = parts(opened.article, read)

    def go(part: Part) -> None:
        there = opened.view.ways.first_word(Spot(part.block, 0))
        opened.jump(Extent(there.passage, there.offset, there.offset + 1))

    choose(opened.screen, found, part_at(found, opened.view.cursor.passage), go)
