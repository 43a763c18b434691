"""Where colours are few or none."""

from __future__ import annotations

import pytest
from piloting import opened, pressed, settled
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import OptionList

from store.paths import Paths
from tui.screens.opening import Opening
from tui.widgets.listing import Listing
from tui.widgets.masthead import Masthead


def reversed_rows(widget: Widget) -> list[int]:
    """The rows with dark letters on a light ground, in a dark theme."""
    found = []
    for y in range(widget.size.height):
        written = [segment.style for segment in widget.render_line(y) if segment.text.strip() and segment.style]
        grounds = [style.bgcolor.get_truecolor() for style in written if style.bgcolor]
        if any(sum(ground) > 3 * 128 for ground in grounds):
            found.append(y)
    return found


@pytest.mark.parametrize("colours", ["none", "sixteen", "many"])
async def test_the_line_in_hand_is_seen(paths: Paths, monkeypatch: pytest.MonkeyPatch, colours: str) -> None:
    """In tables and menus one line is reversed, and only where colours do not tell it."""
    if colours == "none":
        monkeypatch.setenv("NO_COLOR", "1")
    else:
        monkeypatch.delenv("NO_COLOR", raising=False)
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        await few(pilot, colours)
        await pressed(pilot, "down")
        table = pilot.app.screen.query_one(Listing)
        assert reversed_rows(table) == ([] if colours == "many" else [table.cursor_row + 1])
        await pressed(pilot, "comma", "down")
        menu = pilot.app.screen.query_one(OptionList)
        assert reversed_rows(menu) == ([] if colours == "many" else [menu.highlighted])


@pytest.mark.parametrize("theme", ["jingdu-dark", "jingdu-light"])
async def test_without_colours_nothing_that_stands_out_is_faint(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    """The name of a screen is as far from the ground as plain text is."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        pilot.app.theme = theme
        await settled(pilot)
        masthead = pilot.app.screen.query_one(Masthead)
        row = [segment for y in range(masthead.size.height) for segment in masthead.render_line(y)]
        name = next(segment.style for segment in row if "精读" in segment.text and segment.style)
        plain = pilot.app.screen.query_one(Listing).rich_style
        assert name.color == plain.color and name.bold


async def few(pilot: Pilot[None], colours: str) -> None:
    """What the program says of itself in a terminal of sixteen colours."""
    pilot.app.set_class(colours == "sixteen", "-few-colors")
    await settled(pilot)
