"""What can be derived again may go at any moment: the open program works on, and says a line at most."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from terminal import Terminal

from store.notebook import Notebook
from store.paths import Paths

pytestmark = pytest.mark.slow


def remove(cache: Path, program: int) -> None:
    """Everything is swept away."""
    shutil.rmtree(cache)


def spoil(cache: Path, program: int) -> None:
    """Every file holds something else now."""
    for file in [path for path in cache.rglob("*") if path.is_file()]:
        file.unlink()  # what the program has open stays as it was, as when another program replaces a file
        file.write_bytes(b"\x00\xff not what was here \x1b[2J" * 50)


def write_over(cache: Path, program: int) -> None:
    """Something else was copied onto every file, also onto what the program has open."""
    for file in [path for path in cache.rglob("*") if path.is_file()]:
        file.write_bytes(b"\x00\xff not what was here \x1b[2J" * 50)


def cut(cache: Path, program: int) -> None:
    """Every file is half of itself, where it lies."""
    for file in [path for path in cache.rglob("*") if path.is_file()]:
        os.truncate(file, file.stat().st_size // 2)


def block(cache: Path, program: int) -> None:
    """A file lies where the folder was: nothing can be written any more."""
    shutil.rmtree(cache)
    cache.write_bytes(b"")


def lock(cache: Path, program: int) -> None:
    """Nothing may be put into it or its folders any more."""
    for path in (cache, *[inside for inside in cache.rglob("*") if inside.is_dir()]):
        path.chmod(0o500)


def empty_and_lock(cache: Path, program: int) -> None:
    """There is nothing, and nothing can be put there."""
    shutil.rmtree(cache)
    cache.mkdir(mode=0o500)


def kill_workers(cache: Path, program: int) -> None:
    """The processes that analyse are ended by somebody."""
    children = Path(f"/proc/{program}/task/{program}/children").read_text().split()
    for child in children:
        os.kill(int(child), signal.SIGKILL)


def back_to_the_library(terminal: Terminal) -> None:
    """As many steps back as it takes: a mark, a word in hand or an entry is let go of first."""
    for _ in range(8):
        terminal.press("\x1b")
        terminal.look(1.0)
        if "articles" in terminal.text:
            return
    terminal.wait_for("articles")


DAMAGES = (remove, spoil, write_over, cut, block, lock, empty_and_lock, kill_workers)
UNKEPT = (block, lock, empty_and_lock)
"""What leaves nothing to write into: that is said."""


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_the_program_works_on(
    tmp_path: Path, filled: Callable[[Path], Path], damage: Callable[[Path, int], None]
) -> None:
    """Read on, look up, keep, list, open another article, start again."""
    shutil.copytree(filled(tmp_path / "filled"), tmp_path / "cache")  # what is harmed is ours alone
    Notebook.open(Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")).close()
    terminal = Terminal(tmp_path, "read", "重阳宴", rows=40, columns=120)
    terminal.wait_for("Find", "CC-CEDICT")
    damage(tmp_path / "cache", terminal.program.pid)
    if damage in UNKEPT:
        terminal.wait_for("The cache cannot be used")
    for keys in ("l", "l", "}", "p", "t", "]", "\r", "\r", "f"):
        terminal.press(keys)
    terminal.press("\x1b")
    terminal.press("\x0c")
    terminal.wait_for("Look up")
    terminal.press("社区")  # instead of the term in hand, which is looked up already
    terminal.wait_for("community")
    back_to_the_library(terminal)
    terminal.press("j")
    terminal.press("\r")
    terminal.wait_for("Find")
    terminal.press("l")
    assert "Traceback" not in terminal.text
    assert terminal.leave() == 0, terminal.text
    assert b"Traceback" not in terminal.sent
    again = Terminal(tmp_path, "read", "重阳宴", rows=40, columns=120)
    again.wait_for("Find", "jingdu ")  # it opens on whatever word it was left at
    again.press("q")
    assert again.ends() == 0
