"""Exporting from a screen: where to, as what, and what is said when it cannot be."""

from __future__ import annotations

import os
import shlex
import sys
import zipfile
from pathlib import Path
from typing import cast

import pytest
from piloting import opened, pressed, said, settled, until
from textual.widgets import Input, Static

from store.paths import Paths
from tui.desk.settings.config import change, load
from tui.screens.glossary import GlossaryScreen
from tui.screens.opening import Opening

LIBRARY = Opening("library")


@pytest.mark.command("export")
async def test_the_glossary_is_exported_from_its_screen(kept: Paths, tmp_path: Path) -> None:
    """A format, a file, one line about it; what is no export is not run over."""
    target = tmp_path / "glossary.md"
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pressed(pilot, "enter")
        assert "志愿者" in target.read_text(encoding="utf-8")
        target.write_text("mine", encoding="utf-8")
        await pressed(pilot, "x", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pressed(pilot, "enter")
        said = str(pilot.app.screen.query_one("#said", Static).render())
        assert "Ctrl+r replaces it" in said and "--force" not in said
        assert target.read_text(encoding="utf-8") == "mine"
        await pressed(pilot, "ctrl+r")
        assert "志愿者" in target.read_text(encoding="utf-8")
        assert isinstance(pilot.app.screen, GlossaryScreen)


async def test_the_file_proposed_is_one_a_person_would_name(
    kept: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the reader's own folder, written as in a shell, and told so when it is there."""
    monkeypatch.setenv("HOME", str(tmp_path))
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "enter")
        proposed = pilot.app.screen.query_one(Input).value
        assert proposed.startswith("~/") and "/" not in proposed[2:]
        await pressed(pilot, "enter")
        assert (tmp_path / proposed[2:]).exists()
        assert said(pilot).endswith(f" to {proposed}")


async def test_a_package_with_audio_can_be_stopped_while_terms_are_recorded(kept: Paths, tmp_path: Path) -> None:
    """How far it is shows in the panel; Esc leaves, ends the command in hand and writes no file."""
    speaking = tmp_path / "speaking"
    speaking.touch()
    script = f"import os, time; open({str(speaking)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    change(
        kept.settings,
        load(kept.settings)[0],
        "speech_file",
        shlex.join([sys.executable, "-c", script, "{file}"]),
    )
    target = tmp_path / "glossary.apkg"
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "down", "down", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        await until(pilot, lambda: bool(speaking.read_text()))
        await pilot.pause()
        assert "Recording terms: 0 of" in str(pilot.app.screen.query_one("#said", Static).render())
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, GlossaryScreen)
        await until(pilot, lambda: not runs(int(speaking.read_text())))
        assert not target.exists()


def runs(process: int) -> bool:
    """Whether a process is there."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_package_with_audio_says_how_many_terms_have_it(kept: Paths, tmp_path: Path) -> None:
    """With a line about those that have none."""
    script = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_bytes(sys.stdin.buffer.read())"
    change(
        kept.settings, load(kept.settings)[0], "speech_file", shlex.join([sys.executable, "-c", script, "{file}"])
    )
    target = tmp_path / "glossary.apkg"
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "down", "down", "enter")
        pilot.app.screen.query_one(Input).value = str(target)
        await pressed(pilot, "enter")
        entries = cast(GlossaryScreen, pilot.app.screen).desk.notebook.glossary.entries()
        assert f", {len(entries)} with audio" in said(pilot)
    sentences = sum(bool(entry.sentences) for entry in entries)
    with zipfile.ZipFile(target) as archive:
        assert len([name for name in archive.namelist() if name.isdecimal()]) == len(entries) + sentences


async def test_what_is_replaced_is_what_was_asked_about(kept: Paths, tmp_path: Path) -> None:
    """A yes to one file is no yes to another name typed since, and Esc leaves every file as it was."""
    first, second = tmp_path / "first.md", tmp_path / "second.md"
    for file in (first, second):
        file.write_text("mine", encoding="utf-8")
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "enter")
        pilot.app.screen.query_one(Input).value = str(first)
        await pressed(pilot, "enter")
        pilot.app.screen.query_one(Input).value = str(second)
        await pressed(pilot, "ctrl+r", "enter", "escape")
        assert isinstance(pilot.app.screen, GlossaryScreen)
    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("typed", ["~nobody-by-that-name/", "x" * 300, "/proc/self/mem", '"~"'])
async def test_whatever_is_typed_as_a_path_gets_an_answer(paths: Paths, typed: str) -> None:
    """A home that is nobody's, a name too long for any disk, a file that cannot be read: a line, not an end."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = typed
        await settled(pilot)
        await pressed(pilot, "enter")
        assert str(pilot.app.screen.query_one("#said", Static).render())


@pytest.mark.parametrize("typed", ["~nobody-by-that-name/x.md", "x" * 300, "/proc/none/x.md"])
async def test_an_export_that_cannot_be_written_says_so(kept: Paths, typed: str) -> None:
    """The form stays open with the reason in it."""
    async with opened(kept, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+g", "x", "enter")
        pilot.app.screen.query_one(Input).value = typed
        await pressed(pilot, "enter")
        assert str(pilot.app.screen.query_one("#said", Static).render())
