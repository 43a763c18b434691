"""What a file sync puts beside, or in the place of, the notebook while the program is open."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from piloting import opened, said, until
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.opening import Opening


@pytest.fixture
def laptop(tmp_path: Path) -> Paths:
    """Another machine, on which a word was kept."""
    where = Paths(tmp_path / "laptop", tmp_path / "config", tmp_path / "cache")
    with Notebook.open(where) as notebook:
        notebook.glossary.keep("台账", note="那边")
    return where


async def test_a_copy_that_a_file_sync_leaves_is_taken_in(paths: Paths, laptop: Paths) -> None:
    """The open program takes it in by itself, says so, and lays it by."""
    async with opened(paths, Opening("library"), (120, 40)) as pilot:
        notebook = pilot.app.desk.notebook  # type: ignore[attr-defined]
        notebook.glossary.keep("社区")
        copy = paths.data / "notebook.sync-conflict-20260301-101010-ABCDEFG.json"
        shutil.copy(laptop.notebook, copy)
        await until(pilot, lambda: len(notebook.glossary.entries()) == 2)
        await until(pilot, lambda: not copy.exists())
        await until(pilot, lambda: "Took notebook.sync-conflict" in said(pilot))
    with Notebook.read(paths) as again:
        assert [entry.term for entry in again.glossary.entries()] == ["台账", "社区"]


async def test_a_copy_that_cannot_be_read_is_named_in_the_library(paths: Paths) -> None:
    """It stays where it is, is said once, and the masthead goes on naming it."""
    (paths.data / "notebook 2.json").write_bytes(b"\xff\xfe not a notebook")
    async with opened(paths, Opening("library"), (120, 40)) as pilot:
        masthead = pilot.app.screen.query_one("#masthead", Static)
        await until(pilot, lambda: "1 copy of the notebook not taken in yet" in str(masthead.render()))
        pilot.app.desk.notebook.refresh()  # type: ignore[attr-defined]
        await until(pilot, lambda: "left where it is" in said(pilot))
        assert (paths.data / "notebook 2.json").exists()


async def test_a_notebook_that_the_file_sync_replaced_is_read(paths: Paths, laptop: Paths) -> None:
    """The file itself is another one now: the open program shows what is in it, and keeps on in it."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        notebook = pilot.app.desk.notebook  # type: ignore[attr-defined]
        assert notebook.glossary.entries() == ()
        arrived = paths.data / ".syncthing.notebook.json.tmp"
        shutil.copy(laptop.notebook, arrived)
        os.replace(arrived, paths.notebook)  # noqa: PTH105
        await until(pilot, lambda: bool(notebook.glossary.find("台账")))
        notebook.glossary.keep("社区")
    with Notebook.read(paths) as again:
        assert {entry.term for entry in again.glossary.entries()} == {"台账", "社区"}
