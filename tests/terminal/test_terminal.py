"""The whole program in a real terminal."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path

import pytest
from terminal import PATIENCE, Terminal

from store.database import open_database
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Import
from store.schema import SCHEMA


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """What can be derived is derived once for all these tests."""
    return filled(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def home(tmp_path: Path, cache: Path) -> Path:
    """The home of a reader who has been here before and has kept nothing yet."""
    (tmp_path / "cache").symlink_to(cache)
    Notebook.open(paths(tmp_path)).close()
    return tmp_path


def paths(home: Path) -> Paths:
    """The folders under a home."""
    return Paths(home / "data", home / "config", home / "cache")


def test_start_read_and_quit(home: Path) -> None:
    """From the shell to an article and back, the terminal left as it was."""
    terminal = Terminal(home)
    terminal.wait_for("精", "7 articles")
    terminal.press("\r")
    terminal.wait_for("一个时常", "Find")
    terminal.press("q")
    assert terminal.ends() == 0
    assert b"\x1b[?1049l" in terminal.sent


def test_a_first_start_welcomes(tmp_path: Path) -> None:
    """Who has never been here is shown five keys; any key leads on."""
    terminal = Terminal(tmp_path)
    terminal.wait_for("Welcome")
    terminal.press(" ")
    terminal.wait_for("7 articles", "Filter", gone="Welcome")
    terminal.press("q")
    assert terminal.ends() == 0
    again = Terminal(tmp_path)
    again.wait_for("7 articles", "Filter")
    again.look(0.8)
    assert "Welcome" not in again.text
    again.press("q")
    assert again.ends() == 0


@pytest.mark.parametrize("words", [(), ("read",), ("read", "重阳宴")])
def test_a_newer_notebook_gives_one_line(home: Path, words: tuple[str, ...]) -> None:
    """The screen is not opened, nothing is changed, and one line says why."""
    with open_database(paths(home).notebook, schema=SCHEMA + 1) as newer:
        newer.insert({})
    before = paths(home).notebook.read_bytes()
    terminal = Terminal(home, *words)
    terminal.wait_for("newer")  # its path, of any length, breaks the lines
    assert terminal.ends() == 1
    assert "Traceback" not in terminal.text
    assert b"\x1b[?1049h" not in terminal.sent
    assert paths(home).notebook.read_bytes() == before


def test_an_open_app_says_that_a_newer_version_took_over(home: Path) -> None:
    """The reader is told, once, and goes on reading."""
    terminal = Terminal(home)
    terminal.wait_for("7 articles", "Filter")
    terminal.press("\x07")  # the glossary opens the notebook
    terminal.wait_for("Glossary")
    with open_database(paths(home).notebook, schema=SCHEMA + 1) as newer:
        newer.insert({})
    terminal.wait_for("newer")  # its path, of any length, breaks the lines
    terminal.press("\x1b")
    terminal.press("q")
    assert terminal.ends() == 0
    assert "Traceback" not in terminal.text


def test_a_word_is_kept_and_survives_a_kill(home: Path) -> None:
    """What was reported as kept is there after kill -9, and the article opens where it was."""
    terminal = Terminal(home, "read", "重阳宴")
    terminal.wait_for("重阳宴", "Find")
    terminal.press("}")
    terminal.press("}")
    terminal.press("a")
    terminal.wait_for("Gloss")
    terminal.press("\r")
    terminal.wait_for("Kept")
    terminal.look(1.5)
    terminal.kill()
    with Notebook.read(paths(home)) as notebook:
        (entry,) = notebook.glossary.entries()
        left = notebook.places.entries()[0]
    again = Terminal(home, "read")
    again.wait_for(entry.term, "Find")
    again.press("q")
    assert again.ends() == 0
    with Notebook.read(paths(home)) as notebook:
        assert notebook.places.entries()[0].place == left.place


def test_what_is_typed_before_the_first_frame_is_not_lost(home: Path) -> None:
    """Keys sent all together while the program still starts search, and then leave; the place found is kept."""
    for typed in ("/宏济上路\r", "q"):
        terminal = Terminal(home, "read", "融文章")
        terminal.program.send(typed)
        if typed != "q":
            terminal.wait_for("hit 1 of")
            terminal.program.send("q")
        assert terminal.ends() == 0
    again = Terminal(home, "read", "融文章")
    again.wait_for("宏济上路", "Find")
    again.press("q")
    assert again.ends() == 0


def test_resizing_at_any_moment_keeps_the_place(home: Path) -> None:
    """A small window and back: the same words stay on the screen."""
    terminal = Terminal(home, "read", "融文章", rows=40, columns=120)
    terminal.wait_for("九眼桥社区", "Find")
    terminal.press("/")
    terminal.press("宏济上路")
    terminal.press("\r")
    terminal.wait_for("宏济上路")
    for rows, columns in ((12, 40), (50, 160), (6, 24), (24, 80)):
        terminal.resize(rows, columns)
        terminal.wait_for("宏济")
    terminal.press("q")
    assert terminal.ends() == 0


def test_the_entry_beside_the_text_is_painted_whole(home: Path) -> None:
    """After walking from word to word it shows what a window painted anew shows."""
    terminal = Terminal(home, "read", "重阳宴", rows=40, columns=120)
    terminal.wait_for("重阳宴", "Find", "CC-CEDICT", "社區")  # the words are known: one stands on 社区, not on 社
    for _ in range(12):
        terminal.press("l")
    terminal.wait_for("places in", "Says it")  # the word's other places and who says it come once one rests on it
    walked = entry(terminal)
    terminal.resize(41, 120)
    terminal.wait_for("places in", "Says it")
    assert walked == entry(terminal)[: len(walked)]
    terminal.press("q")
    assert terminal.ends() == 0


def entry(terminal: Terminal) -> list[str]:
    """The lines of the entry beside the text."""
    return [line.rpartition("▏")[2].strip() for line in terminal.text.splitlines() if "▏" in line][:34]


def test_without_a_terminal_there_is_one_clear_line(home: Path) -> None:
    """In a pipe the full screen says what works instead."""
    run = subprocess.run(
        [sys.executable, "-m", "tui.cli", "read", "重阳宴"],
        capture_output=True,
        text=True,
        env={**os.environ, "JINGDU_HOME": str(home)},
        check=False,
    )
    assert run.returncode == 1
    assert run.stdout == ""
    assert len(run.stderr.splitlines()) == 1


def test_a_hostile_text_never_reaches_the_terminal_raw(home: Path) -> None:
    """Escape sequences in a text are shown, not sent."""
    text = home / "hostile.txt"
    evil = "\x1b]0;owned\x07\x1b[31m\x9b2J\u202e"
    text.write_text(f"恶意的题目\n\n这里有{evil}一段文字。[red]不是红的[/red]。\n", encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "tui.cli", "add", str(text)],
        check=True,
        capture_output=True,
        env={**os.environ, "JINGDU_HOME": str(home)},
    )
    terminal = Terminal(home, "read", "恶意的题目")
    terminal.wait_for("[red]不是红的[/red]", "Find")
    assert b"owned\x07" not in terminal.sent
    assert b"\xc2\x9b" not in terminal.sent
    assert "\u202e".encode() not in terminal.sent
    terminal.press("q")
    assert terminal.ends() == 0


def added_texts(home: Path) -> Sequence[Import]:
    """What another program sees of the texts that were added."""
    with Notebook.read(paths(home)) as notebook:
        return notebook.imports.entries()


def test_leaving_while_a_folder_is_added_and_the_window_changes(home: Path) -> None:
    """Resized all the while and left in the middle: what was added is whole, the rest is not there."""
    folder = home / "texts"
    folder.mkdir()
    for number in range(1000):
        text = f"第{number}篇\n\n" + f"这是第{number}篇的一段文字，讲的是社区的事。" * 10
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    terminal = Terminal(home)
    terminal.wait_for("7 articles")
    terminal.press("a")
    terminal.program.send(f"{folder}\r")
    sizes = cycle(((10, 30), (50, 160), (24, 80)))
    end = time.monotonic() + PATIENCE
    while not added_texts(home) and time.monotonic() < end:
        terminal.program.setwinsize(*next(sizes))
        for _ in range(10):  # it has something else to do as well
            terminal.glance()
    terminal.program.send("\x11")
    assert terminal.ends() == 0
    added = added_texts(home)
    assert 0 < len(added) < 1000
    assert all(Originals(paths(home).imports).read(item.content) for item in added)


@pytest.mark.command("suspend")
def test_ctrl_z_suspends_and_fg_comes_back_clean(home: Path) -> None:
    """The shell has its own screen meanwhile; afterwards the page is there again and answers keys."""
    terminal = Terminal(home, "read", "融文章", shell=True)
    terminal.wait_for("九眼桥社区", "Find")
    terminal.press("\x1a")
    terminal.wait_for("Stopped")
    assert all(terminal.sent.count(mode) == 1 for mode in (b"\x1b[?1049l", b"\x1b[?1000l", b"\x1b[?25h"))
    terminal.press("echo still here\r")
    terminal.wait_for("still here")
    terminal.press("fg\r")
    terminal.resize(30, 90)
    terminal.wait_for("九眼桥社区", "Find")
    assert terminal.sent.count(b"\x1b[?1049h") == 2
    terminal.press("p")
    terminal.wait_for("pinyin: word")
    terminal.press("q")
    while terminal.sent.count(b"\x1b[?1049l") < 2:  # only then does the shell read what is typed
        assert terminal.glance(30)
    terminal.press("exit\r")
    assert terminal.ends() == 0
