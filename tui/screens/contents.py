"""The contents of a text over the screen, to go to a chapter or a heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from tui.desk.reading.contents import Part
from tui.screens.base import DeskScreen
from tui.screens.over import Over, pressing
from tui.typeset.cells import drawable
from tui.widgets.column import Column
from tui.widgets.listing import Listing

COLUMNS = (
    Column("Contents", 0),
    Column("Length", 9, right=True, quiet=True, shrinks=True),
    Column("Read", 5, right=True),
)
NOTHING = "This text has no chapters or headings"


def choose(screen: DeskScreen, parts: Sequence[Part], at: int, then: Callable[[Part], object]) -> None:
    """Show the contents with the part `at` in hand, and go on with the one that is chosen."""
    if not parts:
        screen.tell(NOTHING)
        return

    def chosen(row: int | None) -> None:
        if row is not None:
            then(parts[row])

    screen.app.push_screen(ContentsScreen(parts, at, screen.desk.shown), chosen)


class ContentsScreen(Over["int | None"]):
    """Gives back the row of the part, or nothing when it was left with Esc."""

    CSS_PATH = "asking.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,o", "dismiss", "Leave"),
        Binding("enter", "choose", "Go there"),
    ]

    def __init__(self, parts: Sequence[Part], at: int, shown: Callable[[str], str]) -> None:
        super().__init__()
        self._parts, self._at, self._shown = parts, at, shown

    def compose(self) -> ComposeResult:
        """A line a part."""
        with Vertical(classes="asking contents") as panel:
            panel.border_title = "Contents"
            panel.border_subtitle = pressing(("enter", "Enter goes there"), ("escape", "Esc leaves"))
            yield Listing(COLUMNS)

    def on_mount(self) -> None:
        """The part one reads in hand."""
        listing = self.query_one(Listing)
        listing.styles.height = min(len(self._parts) + 1, max(self.app.size.height - 6, 3))
        listing.show([str(part.number) for part in self._parts], self._cells, str(self._at))
        listing.focus()

    def _cells(self, row: int) -> tuple[str, str, str]:
        part = self._parts[row]
        title = f"{'  ' * (part.level - 1)}{part.number:>2}  {self._shown(drawable(part.title))}"
        return title, f"{part.characters:,}", f"{part.read:.0%}" if part.read >= 0.005 else ""

    @on(Listing.Picked)
    def action_choose(self) -> None:
        """The part in hand."""
        self.dismiss(self.query_one(Listing).cursor_row)
