"""From the library to a chapter of a book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.desk.reading.contents import Part, part_at, parts, place_of_part
from tui.desk.reading.seen import read_before
from tui.screens.contents import choose
from tui.screens.messages import ReadingWanted

if TYPE_CHECKING:
    from seeds.documents import Article
    from tui.screens.base import DeskScreen


def open_chapter(screen: DeskScreen, id: str) -> None:
    """Show the contents of an article, with the part in hand where it was left; what is chosen is opened."""
    left = screen.desk.notebook.places.of(id)

    def show(article: Article) -> None:
        found = parts(article, read_before(left))

        def go(part: Part) -> None:
            screen.post_message(ReadingWanted(id, place_of_part(article, part.number)))

        choose(screen, found, part_at(found, left.place.block) if left else 0, go)

    screen.do(lambda: screen.desk.library.open(id), show, group="contents", exclusive=True)
