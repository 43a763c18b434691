"""A first frame is whole once its keys are drawn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, ClassVar, cast

import pytest
from piloting import opened, until
from textual._callback import invoke
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.timer import Timer

from store.paths import Paths
from tui.app import JingduApp
from tui.screens.first_frame import whole
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.stages import LOOK_AGAIN, Stages
from tui.widgets.keys import Keys


class Leaf(Screen[None]):
    """A row of keys that stands somewhere only later."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "leave", "Quit")]
    looked_again = 0

    def compose(self) -> ComposeResult:
        """Nothing else."""
        keys = Keys()
        keys.display = False
        yield keys

    def set_timer(self, delay: float, *others: Any, **named: Any) -> Timer:
        """Counts how often it is looked again whether the keys are drawn."""
        self.looked_again += delay == LOOK_AGAIN
        return super().set_timer(delay, *others, **named)


@pytest.fixture
async def unfurnished(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[JingduApp, ReadingScreen, Callable[[], object]]]:
    """A page of which only the first frame stands, and what is due a moment later."""
    due: list[Callable[[], object]] = []
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        app = cast(JingduApp, pilot.app)
        page = ReadingScreen(app.desk, app.desk.library.open(article))
        await app.push_screen(page)
        monkeypatch.setattr(page, "set_timer", lambda seconds, job: due.append(job))
        page.stages.later(0.0, page.furnish)
        yield app, page, due.pop()


async def test_who_leaves_before_the_page_is_furnished_just_leaves(
    unfurnished: tuple[JingduApp, ReadingScreen, Callable[[], object]],
) -> None:
    """What was to come a moment after the first frame comes no more, though its time is up while one leaves."""
    app, page, furnish = unfurnished
    await app.pop_screen()
    await invoke(furnish)
    assert not page.furnished


async def test_who_leaves_the_program_before_the_page_is_furnished_just_leaves(
    unfurnished: tuple[JingduApp, ReadingScreen, Callable[[], object]],
) -> None:
    """Nothing can be put on a page any more, though it is still the one that is shown."""
    app, page, furnish = unfurnished
    app.exit()
    await invoke(furnish)
    assert not page.furnished


async def test_keys_that_have_no_cells_yet_are_waited_for() -> None:
    """A frame that is kept for the next start has its keys, however late they are laid out."""
    app, drawn, screen = App[None](), asyncio.Event(), Leaf()
    stages = Stages(screen)
    stages.is_rehearsal, stages.when_drawn = True, drawn.set
    async with app.run_test() as pilot:
        await app.push_screen(screen)
        stages.await_keys()
        row = screen.query_one(Keys)
        await until(pilot, lambda: drawn.is_set() or (bool(row.row) and screen.looked_again > 3))
        assert not drawn.is_set()
        row.display = True
        await drawn.wait()
        assert "Quit" in whole(app, screen)
