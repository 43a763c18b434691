"""What jingdu opens with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen


class Opening(NamedTuple):
    """The screen that was asked for on the command line."""

    screen: Literal["library", "reading", "review", "sheet"] = "library"
    article: str = ""
    """The id of an article; empty where the screen needs none."""
    chapter: int = 0
    """The chapter or heading to open it at; 0 for where it was left."""
    wanted: str = ""
    """The article as it was named."""


def first_screen(desk: Desk, opening: Opening) -> DeskScreen:
    """The screen to begin with; only its own modules are loaded."""
    if opening.screen == "reading":
        from tui.screens.reading import ReadingScreen

        article = desk.library.open(opening.article)
        if not opening.chapter:
            return ReadingScreen(desk, article)
        from tui.desk.reading.contents import place_of_part

        return ReadingScreen(desk, article, place_of_part(article, opening.chapter))
    if opening.screen == "review":
        from tui.screens.review import ReviewScreen

        return ReviewScreen(desk)
    from tui.screens.library import LibraryScreen

    return LibraryScreen(desk)
