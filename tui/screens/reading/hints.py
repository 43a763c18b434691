"""What the edge of the entry says: the keys that open more where one stands, and how one reads on in the entry."""

from __future__ import annotations

from tui.commands import BY_ID, keys_of
from tui.desk.reading.said import at
from tui.key_names import shown
from tui.screens.reading.marker import Marker
from tui.screens.reading.opened import Opened
from tui.widgets.hints import Hint


def hints(opened: Opened, marker: Marker) -> list[Hint]:
    """The keys that open more of what one stands in: a sentence that is long, a statement of somebody."""
    from seeds.language.sentences import LONG

    start, end = opened.view.ways.sentence(opened.view.cursor)
    found = [("unfold", "unfolds the sentence", "unfolds")] * (end - start > LONG)
    if at(marker.layers.statements, *opened.view.cursor):
        found.append(("says", "who says what", "who says what"))
    return [_hint(opened, *each) for each in found]


def ways(opened: Opened) -> tuple[Hint, Hint]:
    """How one reads on in an entry that is longer than its panel, and back."""
    return _hint(opened, "entry_down", "more ↓", "↓"), _hint(opened, "entry_up", "back ↑", "↑")


def _hint(opened: Opened, command: str, told: str, brief: str) -> Hint:
    key = shown(keys_of(BY_ID[command], opened.desk.config.keys).partition(",")[0])
    return Hint(f"{key} {told}", f"{key} {brief}")
