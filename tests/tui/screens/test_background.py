"""Work beside the keys: its end is told to a screen that is there, and to no other."""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import suppress

from piloting import opened, settled
from textual.screen import Screen
from textual.worker import WorkerCancelled

from store.paths import Paths
from tui.screens.background import in_background, nothing, tell
from tui.screens.opening import Opening


async def test_a_screen_that_was_left_is_told_nothing(paths: Paths) -> None:
    """Also while it is still being taken down, when its parts are gone already."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        screen: Screen[None] = Screen()
        await pilot.app.push_screen(screen)
        done, told = threading.Event(), list[str]()
        worker = in_background(screen, lambda: done.wait(10), lambda _: told.append("left"), nothing)
        pilot.app.pop_screen()
        done.set()
        with suppress(WorkerCancelled):  # taking the screen down may come to it first
            await pilot.app.workers.wait_for_complete([worker])
        await settled(pilot)
        stays = in_background(pilot.app.screen, lambda: "here", told.append, nothing)
        await pilot.app.workers.wait_for_complete([stays])
        assert told == ["here"]


async def test_a_screen_that_no_longer_knows_the_program_is_told_nothing(paths: Paths) -> None:
    """A search may end, or tell how far it is, in the moment in which its screen was left: nothing ends by it."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        screen: Screen[None] = Screen()
        await pilot.app.push_screen(screen)
        await pilot.app.pop_screen()
        told = list[str]()
        aside = asyncio.get_running_loop().run_in_executor
        await aside(None, tell, screen, told.append, "left")
        await aside(None, tell, pilot.app.screen, told.append, "here")
        assert told == ["here"]


async def test_what_waits_keeps_nothing_waiting(paths: Paths) -> None:
    """However many jobs wait for the words of texts, what a key asks to keep is kept meanwhile."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        counted, told = threading.Event(), list[str]()
        screen = pilot.app.screen
        for _ in range((os.cpu_count() or 1) + 8):
            in_background(screen, lambda: counted.wait(10), nothing, nothing, group="waiting")
        kept = in_background(screen, lambda: "kept", told.append, nothing, group="keeping")
        with suppress(asyncio.TimeoutError, WorkerCancelled):
            await asyncio.wait_for(pilot.app.workers.wait_for_complete([kept]), 2)
        counted.set()
        assert told == ["kept"]
