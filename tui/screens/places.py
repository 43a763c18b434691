"""From a kept place to the article it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.records import Place

if TYPE_CHECKING:
    from tui.screens.base import DeskScreen


def go_to(screen: DeskScreen, place: Place | None, title: str = "") -> None:
    """Open the article at the place, or say why that cannot be."""
    from tui.screens.reading import ReadingScreen

    if place is None:
        screen.tell("No place was kept with this")
    elif place.article not in screen.desk.library.cards():
        screen.tell(f"{title or 'This article'} is no longer in the library")
    else:
        screen.app.push_screen(ReadingScreen(screen.desk, screen.desk.library.open(place.article), place))
