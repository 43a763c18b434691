"""The library's table alone under its title, and what comes behind it: the first frame waits for nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.app import ComposeResult
from textual.containers import Horizontal

from tui.screens.furniture import below, beside, listing
from tui.screens.messages import Ready
from tui.widgets.masthead import Masthead

if TYPE_CHECKING:
    from tui.screens.lists import ListScreen
    from tui.screens.table import Table


class Bare:
    """How the library's screen is furnished."""

    def __init__(self, screen: ListScreen[Any], table: Table[Any]) -> None:
        self._screen, self._table = screen, table
        self.is_over = False
        """Whether preview, filter and keys are there; until then keys wait."""

    def compose(self, *, broad: bool) -> ComposeResult:
        """The table; beside it there is room for the preview where the screen is `broad`."""
        self._screen.set_classes("bare preview" if broad else "bare narrow")
        yield Masthead()
        with Horizontal(id="table"):
            yield listing(self._table)

    async def furnish(self) -> None:
        """The place of the rest was kept free, so that the table does not move."""
        screen = self._screen
        side = screen.query_one("#table").mount_all(beside(screen.beside()))
        foot = screen.mount_all(below(self._table))  # nothing could be put there any more once the program ends
        await side
        await foot
        self.is_over = screen.waiting.is_ready = screen.display
        screen.remove_class("bare")
        screen.show_item(screen.item)
        if not screen.shown:
            screen.list_items()
        screen.post_message(Ready())
        screen.stages.await_keys()
