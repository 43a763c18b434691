"""A first frame is whole once its keys are drawn."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from tui.screens.first_frame import whole
from tui.screens.stages import Stages
from tui.widgets.keys import Keys


class Leaf(Screen[None]):
    """A row of keys that stands somewhere only later."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "leave", "Quit")]

    def compose(self) -> ComposeResult:
        """Nothing else."""
        keys = Keys()
        keys.display = False
        yield keys


async def test_keys_that_have_no_cells_yet_are_waited_for() -> None:
    """A frame that is kept for the next start has its keys, however late they are laid out."""
    app, drawn, screen = App[None](), asyncio.Event(), Leaf()
    stages = Stages(screen)
    stages.is_rehearsal, stages.when_drawn = True, drawn.set
    async with app.run_test() as pilot:
        await app.push_screen(screen)
        stages.await_keys()
        while not (row := screen.query_one(Keys)).row:
            await pilot.pause()
        for _ in range(30):
            await pilot.pause()
        assert not drawn.is_set()
        row.display = True
        await drawn.wait()
        assert "Quit" in whole(app, screen)
