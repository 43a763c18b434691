"""What a hand on the mouse does."""

from __future__ import annotations

from typing import Any

from piloting import settled, until
from textual.events import MouseScrollDown
from textual.pilot import Pilot
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from tui.typeset.cells import cells


async def clicked(pilot: Pilot[None], widget: Widget, x: int, y: int, times: int = 1) -> None:
    """Click a cell of a widget, and wait for what comes of it."""
    await pilot.click(widget, offset=(x, y), times=times)
    await settled(pilot)


async def wheel(pilot: Pilot[None], widget: Widget, times: int = 3) -> None:
    """Turn the wheel over the middle of a widget."""
    x, y = widget.region.x + widget.region.width // 2, widget.region.y + widget.region.height // 2
    for _ in range(times):
        pilot.app.post_message(MouseScrollDown(None, x, y, 0, 0, 0, False, False, False, screen_x=x, screen_y=y))
        await pilot.pause()
    await settled(pilot)


def drawn(pilot: Pilot[None]) -> list[Strip]:
    """The lines of the screen."""
    return pilot.app.screen._compositor.render_strips()


async def clicked_on(pilot: Pilot[None], words: str, within: Widget | None = None) -> Screen[Any]:
    """Click the first place of a widget, or of the screen, that says these words; which screen there is then."""

    def lines() -> list[str]:
        x, y, width, height = (within or pilot.app.screen).region
        return [strip.crop(x, x + width).text for strip in drawn(pilot)[y : y + height]]

    await until(pilot, lambda: any(words in line for line in lines()))
    x, y = (within or pilot.app.screen).region.offset
    row, line = next((row, line) for row, line in enumerate(lines()) if words in line)
    await pilot.click(offset=(x + cells(line[: line.index(words)]) + 1, y + row))
    await settled(pilot)
    return pilot.app.screen
