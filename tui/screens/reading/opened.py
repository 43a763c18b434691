"""An article that is open: the text on the screen, what is in hand there, and how to tell the reader something."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from tui.desk.reading.jumps import Jumps
from tui.desk.reading.places import place_of
from tui.widgets.reading import Extent, Spot

if TYPE_CHECKING:
    from seeds.documents import Article
    from store.records import Place
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen
    from tui.screens.reading.text import Text

T = TypeVar("T")
LONGEST_TERM = 40
"""Characters of what is still a term."""


class Opened:
    """What the parts of a reading screen share."""

    def __init__(self, screen: DeskScreen, article: Article, view: Text) -> None:
        self.screen, self.article, self.view = screen, article, view
        self.jumps = Jumps()

    @property
    def desk(self) -> Desk:
        """The reader's desk."""
        return self.screen.desk

    def place(self, extent: Extent) -> Place:
        """Some text as a place to keep."""
        return place_of(self.article, *extent)

    def chosen(self) -> Extent:
        """What a command is about: the selection within one passage, else the unit in hand."""
        return next(self.view.selection.parts(), self.view.held)

    def text(self, extent: Extent) -> str:
        """The characters of a stretch, as printed."""
        return self.view.ways.text(extent.passage)[extent.start : extent.end]

    def line(self) -> str:
        """What a command is about, as far as it stands in one line."""
        return self.text(self.chosen()).strip().split("\n")[0]

    def jump(self, extent: Extent) -> None:
        """Go to a far place and take it in hand; Ctrl+o comes back."""
        self.jumps.leave(self.view.cursor)
        self.view.jump(extent)

    def go_back(self) -> None:
        """To where the last jump came from; before the first one, to the page from which this one was opened."""
        spot = self.jumps.back(self.view.cursor)
        if spot is not None or not self._back_a_page():
            self._go(spot, "Nowhere to go back to")

    def _back_a_page(self) -> bool:
        """Back to the article that lies open below, past the lists that led from there; whether there is one."""
        app = self.screen.app
        before = next((one for one in reversed(app.screen_stack[:-1]) if getattr(one, "reads", "")), None)
        while before and app.screen is not before:
            app.pop_screen()
        return before is not None

    def go_forward(self) -> None:
        """The way back again."""
        self._go(self.jumps.forward(self.view.cursor), "Nowhere to go forward to")

    def _go(self, spot: Spot | None, nowhere: str) -> None:
        if spot:
            self.view.go(spot)
        else:
            self.screen.tell(nowhere)

    def told(self, text: str) -> None:
        """What was done with a selection ends it, and leaves it in hand."""
        parts = list(self.view.selection.parts())
        self.view.selection.clear()
        if len(parts) == 1:
            self.view.hold("selection", parts[0])
        self.screen.tell(text)

    def keep(
        self, change: Callable[[], T], said: Callable[[T], str], refused: Callable[[], object] = lambda: None
    ) -> None:
        """Change the notebook, and tell what was done once it is on the disk; `refused` when it cannot be."""
        self.screen.keep(change, partial(self._kept, said), refused)

    def _kept(self, said: Callable[[T], str], result: T) -> None:
        self.told(said(result))


def extent_of(spot: Spot, place: Place | None) -> Extent:
    """What a place has in it, to be taken in hand: of a sentence or more, its first word."""
    length = len(place.quote) if place and len(place.quote) <= LONGEST_TERM else 1
    return Extent(spot.passage, spot.offset, spot.offset + length)
