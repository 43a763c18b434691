"""The program and the commands take back the same changes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from piloting import opened, pressed, said

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.opening import Opening

LIBRARY = Opening("library")


@pytest.mark.command("undo")
async def test_what_was_done_before_the_start_can_be_taken_back(paths: Paths) -> None:
    """By this program or a command: asked for twice when it is of long ago, as the command asks."""
    with Notebook.open(paths, lambda: datetime(2020, 1, 1, tzinfo=UTC)) as shell:
        shell.glossary.keep("社区")
        shell.leave_undo(paths)
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "u")
        assert "again takes back what you did" in said(pilot) and said(pilot).endswith("Kept 社区")
        await pressed(pilot, "u")
        assert said(pilot) == "Took back: Kept 社区 (Z does it again)"
    with Notebook.open(paths) as shell:
        assert shell.undo_left(paths) == []


@pytest.mark.command("undo")
async def test_what_cannot_be_taken_back_is_told(paths: Paths) -> None:
    """A merge at the command line, with what helps instead."""
    with Notebook.open(paths) as shell:
        shell.leave_lasting(paths, "merge", "a copy was kept")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "u")
        assert said(pilot) == "'merge' cannot be taken back: a copy was kept"
