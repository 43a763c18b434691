"""Driving the screens as a person does."""

from __future__ import annotations

from asyncio import sleep
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from itertools import count
from typing import cast

from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from store.paths import Paths
from tui.app import JingduApp
from tui.desk.desk import Desk
from tui.screens.lists import ListScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.entry import EntryPanel
from tui.widgets.reading import Spot
from tui.widgets.said import Said

GLANCE = 0.01
"""Seconds between two looks; the pause of a pilot asks every widget each time, and costs as much as a key."""
OFTEN = 8


@asynccontextmanager
async def opened(
    paths: Paths, opening: Opening, size: tuple[int, int], clock: Callable[[], datetime] | None = None
) -> AsyncIterator[Pilot[None]]:
    """The program, running on a screen of this size; at another time than now, if there is a clock."""
    app = JingduApp(Desk(paths, clock), opening)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot


async def looked(pilot: Pilot[None], number: int) -> None:
    """Wait until the next look; now and then as a pilot waits, who paints what is still to be painted."""
    await (sleep(GLANCE) if number % OFTEN else pilot.pause(GLANCE))


async def settled(pilot: Pilot[None]) -> None:
    """Wait until all that was begun is done: words found, changes kept, screens painted."""
    await pilot.pause()
    if not busy(pilot):
        return
    looks = count(1)
    while busy(pilot) and pilot.app.is_running:  # of one that has failed the test tells why
        with suppress(WorkerCancelled):  # a newer question has taken its place
            await pilot.app.workers.wait_for_complete()
        await looked(pilot, next(looks))
    await pilot.pause()


def busy(pilot: Pilot[None]) -> bool:
    """Whether a key waits for its turn, a worker is at work, a page has but its first frame, a cursor rests, or
    something is still to be laid out, painted, or done behind that."""
    pages = [screen for screen in pilot.app.screen_stack if isinstance(screen, ReadingScreen)]
    seen = pilot.app.screen
    return (
        cast(JingduApp, pilot.app).has_typed
        or (isinstance(seen, (ReadingScreen, ListScreen)) and not seen.stages.follows)
        or any(page.parts.teller.is_resting for page in pages)
        or any(not worker.is_finished for worker in pilot.app.workers)
        or seen._layout_required
        or bool(seen._dirty_widgets or seen._callbacks)
    )


def page(pilot: Pilot[None]) -> ReadingScreen:
    """The page that is open."""
    return cast(ReadingScreen, pilot.app.screen)


def go_to(pilot: Pilot[None], words: str, first: int = -100) -> None:
    """Put the cursor on the first place of some words, from a passage on; the text begins with number 0."""
    for passage in page(pilot).article.passages:
        if words in passage.text and passage.number >= first:
            page(pilot).view.go(Spot(passage.number, passage.text.index(words)))
            return
    raise AssertionError(f"{words} stands nowhere")


def entry_text(pilot: Pilot[None]) -> str:
    """What the entry panel says."""
    return page(pilot).query_one(EntryPanel).text


def said(pilot: Pilot[None]) -> str:
    """What the line of messages says."""
    return "".join(line.text for line in pilot.app.screen.query(Said))


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys as a person does, each when the one before has had its effect."""
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


async def until(pilot: Pilot[None], happened: Callable[[], bool]) -> None:
    """Wait for something that comes by itself, but not for ever."""
    for look in range(1, 12_000):
        if happened():
            return
        await looked(pilot, look)
    raise AssertionError("it never happened")
