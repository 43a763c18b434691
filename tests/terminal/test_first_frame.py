"""What was seen last is on the terminal at once, and the live page takes its place without a trace on the wire."""

from __future__ import annotations

import os
import re
import signal
import sys
import termios
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

import pexpect
import pytest
from terminal import Terminal, as_in_a_shell, environment, patience

from store.notebook import Notebook
from store.paths import Paths

pytestmark = pytest.mark.slow  # each starts the program several times and waits for it to rest

ENTERED, LEFT, CLEARED = b"\x1b[?1049h", b"\x1b[?1049l", re.compile(rb"\x1b\[[0-3]?J")
MOUSE = b"\x1b[?1000h"
"""The live program's first word to the terminal."""
DRAWN = re.compile(rb"\x1b\[\d+;\d+H")
IN_NO_HURRY = "from tui.screens import first_frame; first_frame.PATIENCE = 300.0"
"""The frame for the next start is drawn however long that takes, as on a machine that has nothing else to do."""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """What can be derived is derived once for all these tests."""
    return filled(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def home(tmp_path: Path, cache: Path) -> Path:
    """The home of a reader who has been here before."""
    (tmp_path / "cache").symlink_to(cache)
    Notebook.open(Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")).close()
    return tmp_path


def opened(home: Path, *words: str, size: tuple[int, int] = (40, 120), **settings: str) -> Terminal:
    """The program in a window."""
    return Terminal(home, *words, rows=size[0], columns=size[1], **settings)


def seen_and_left(home: Path, *words: str, wanted: str, keys: str = "") -> None:
    """A session before: something is looked at, and left with q."""
    terminal = Terminal(home, *words, rows=40, columns=120, begin=IN_NO_HURRY)
    terminal.wait_for(wanted)
    before = ""
    while before != (before := terminal.text):  # words are counted until nothing changes any more
        terminal.look(2.0)
    terminal.press(f"{keys}q")
    assert terminal.ends() == 0


def begun(terminal: Terminal) -> str:
    """The screen as it is when the live program says its first word; more may have come meanwhile."""
    while MOUSE not in terminal.sent:
        terminal.glance()
    return terminal.as_it_was(before_it_began(terminal))


def before_it_began(terminal: Terminal) -> int:
    """How many bytes came before that."""
    return terminal.sent.index(MOUSE)


def in_one_piece(terminal: Terminal) -> None:
    """Nothing on the wire clears the screen or begins it anew, and no drawn line was blank in between."""
    assert terminal.sent.count(ENTERED) == 1
    assert not CLEARED.search(terminal.sent)
    assert LEFT not in terminal.sent


@pytest.mark.parametrize(("words", "wanted"), [(["read", "融文章"], "九眼桥社区"), ([], "7 articles")])
def test_the_last_page_is_there_before_the_program_is(home: Path, words: list[str], wanted: str) -> None:
    """A page and the library: drawn whole, then no cell is written until the live page has something new to say."""
    seen_and_left(home, *words, wanted=wanted)
    terminal = opened(home, *words)
    frame = begun(terminal)
    assert wanted in frame and "Quit" in frame
    live = before_it_began(terminal)
    assert len(DRAWN.findall(terminal.sent[:live])) >= 40
    while not (drawn := DRAWN.search(terminal.sent, live)):
        terminal.glance()
    assert terminal.as_it_was(drawn.start()) == frame
    terminal.look(0.5)
    in_one_piece(terminal)
    # No line has moved; in the library the shares known follow titles, and the masthead says what is under way.
    for line in frame.splitlines()[1:20]:
        assert line.partition(" · ")[0][:40].rstrip() in terminal.text
    terminal.press("q")
    assert terminal.ends() == 0
    assert terminal.sent.count(LEFT) == 1


def test_a_page_is_restored_where_it_was_left(home: Path) -> None:
    """By its name and as the last one read."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区", keys="GG")
    for words in (["read", "融文章"], ["read"]):
        terminal = opened(home, *words)
        frame = begun(terminal)
        assert "社区供图" in frame and "% read" in frame
        terminal.look(1.0)
        assert "社区供图" in terminal.text
        in_one_piece(terminal)
        terminal.press("q")
        assert terminal.ends() == 0


def test_what_is_typed_meanwhile_acts_on_the_live_page(home: Path) -> None:
    """Nothing of it is echoed over the frame, nothing is lost."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区")
    terminal = opened(home, "read", "融文章")
    while not DRAWN.search(terminal.sent):
        terminal.glance()
    terminal.program.send("/宏济上路\r")
    frame = begun(terminal)
    assert "/宏济上路" not in frame
    terminal.wait_for("hit 1 of")
    in_one_piece(terminal)
    terminal.press("q")
    assert terminal.ends() == 0


def test_what_is_kept_meanwhile_moves_no_line(home: Path) -> None:
    """A word kept by another program: the page is restored, and the live one draws the same lines."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区", keys="jjp")
    with Notebook.open(Paths(home / "data", home / "config", home / "cache")) as notebook:
        notebook.glossary.keep("社区")
    terminal = opened(home, "read", "融文章")
    frame = begun(terminal)
    assert "九眼桥社区" in frame and "pinyin: word" in frame
    terminal.look(2.0)
    in_one_piece(terminal)
    before, now = ([line.partition("▏")[0] for line in text.splitlines()[1:38]] for text in (frame, terminal.text))
    assert [pair for pair in zip(before, now, strict=True) if pair[0].strip() not in ("", pair[1].strip())] == []
    terminal.press("q")
    assert terminal.ends() == 0


def test_a_page_stays_known_whatever_else_is_looked_at(home: Path) -> None:
    """The library, another text, more of the page itself in a program that was killed: its frame still fits."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区", keys="jj")
    seen_and_left(home, wanted="7 articles")
    seen_and_left(home, "read", "重阳宴", wanted="重阳")
    killed = opened(home, "read", "融文章")
    killed.wait_for("九眼桥社区", "Quit")
    killed.look(4.0)
    killed.kill()
    terminal = opened(home, "read", "融文章")
    frame = begun(terminal)
    assert "九眼桥社区" in frame and "Quit" in frame
    in_one_piece(terminal)
    terminal.press("q")
    assert terminal.ends() == 0


@pytest.mark.parametrize("ending", [signal.SIGHUP, signal.SIGTERM])
def test_who_is_ended_from_outside_finds_his_page_again(home: Path, ending: signal.Signals) -> None:
    """A window that is closed, a machine that is shut down: the place is kept as if it had been left with a key."""
    terminal = Terminal(home, "read", "融文章", rows=40, columns=120, begin=IN_NO_HURRY)
    terminal.wait_for("九眼桥社区", "Quit")
    terminal.look(3.0)
    terminal.press("GG")
    terminal.look(3.0)
    if ending == signal.SIGHUP:
        terminal.close_window()
    else:
        terminal.program.kill(ending)
        assert terminal.ends() == 0
    again = opened(home, "read", "融文章")
    assert "除了定期入户走访外" in begun(again)
    again.press("q")
    assert again.ends() == 0


def test_the_page_one_came_to_is_kept_at_once(home: Path) -> None:
    """Who left long ago in another window, and is killed now without a warning, loses nothing of the next start."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区", keys="jj")
    rmtree(home / "cache" / "frames")
    killed = opened(home, "read", "融文章")
    killed.wait_for("九眼桥社区", "Quit")
    killed.look(3.0)
    killed.kill()
    terminal = opened(home, "read", "融文章")
    assert "九眼桥社区" in begun(terminal)
    in_one_piece(terminal)
    terminal.press("q")
    assert terminal.ends() == 0


@pytest.mark.parametrize("change", ["size", "colours", "place"])
def test_whatever_has_changed_it_starts_as_ever(home: Path, change: str) -> None:
    """The frame of another window, terminal or place is not shown for a moment."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区", keys="j")  # a place is kept once one has moved
    if change == "place":
        with Notebook.open(Paths(home / "data", home / "config", home / "cache")) as notebook:
            (left,) = notebook.places.entries()
            notebook.places.leave(replace(left.place, block=9, offset=0), 0.5, title=left.title)
    settings = {"COLORTERM": ""} if change == "colours" else {}
    terminal = opened(home, "read", "融文章", size=(30, 100) if change == "size" else (40, 120), **settings)
    assert begun(terminal).strip() == ""
    terminal.wait_for("九眼桥社区")
    terminal.press("q")
    assert terminal.ends() == 0


SCRIPT = """
import sys
from pathlib import Path
from store.paths import paths
from tui.cli.restored import Restored
from tui.desk.frames import Frames
Frames(paths(), (80, 24)).put(("library", "", 0), "", "\\x1b[1;1Hthe last page")
with Restored(paths(), ("library", "", 0)) as held:
    assert held.frame
    {}
"""


@pytest.mark.parametrize("ending", ["raise RuntimeError('a fault')", "raise KeyboardInterrupt", "input('wait')"])
def test_the_terminal_is_as_before_when_the_program_does_not_come(tmp_path: Path, ending: str) -> None:
    """A fault, or Ctrl+C while one waits: the other screen is left, the cursor is back, what is typed is echoed."""
    program = pexpect.spawn(
        sys.executable,
        ["-c", SCRIPT.format(ending)],
        dimensions=(24, 80),
        env=environment(tmp_path),
        preexec_fn=as_in_a_shell,
    )
    as_it_was = termios.tcgetattr(program.child_fd)
    program.expect_exact("the last page")
    if ending.startswith("input"):
        program.expect_exact("wait")
        os.write(program.child_fd, b"\x03")
    program.expect(pexpect.EOF, timeout=patience())
    sent = program.before
    program.close()
    assert LEFT in sent and b"\x1b[?25h" in sent and b"\x1b[?7h" in sent
    assert program.exitstatus != 0 or program.signalstatus
    assert as_it_was is not None


def test_the_shell_finds_its_terminal_as_it_was(home: Path) -> None:
    """After a fault, after Ctrl+Z and after q what is typed is echoed."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区")
    terminal = Terminal(home, "read", "融文章", rows=40, columns=120, shell=True)
    terminal.wait_for("九眼桥社区", "Quit")
    terminal.press("\x1a")
    terminal.wait_for("Stopped")
    terminal.press("stty -a | tr ' ' '\\n' | grep -x -e icanon -e echo -e icrnl -e isig\r")
    terminal.wait_for("icanon", "isig")
    assert {"icanon", "echo", "icrnl", "isig"} <= set(terminal.text.split())
    terminal.press("fg\r")
    terminal.wait_for("九眼桥社区", "Quit")
    terminal.press("q")
    while terminal.sent.count(LEFT) < 2:
        terminal.glance()
    terminal.look(1.0)
    terminal.press("exit\r")
    assert terminal.ends() == 0


def test_what_is_typed_while_the_program_ends_is_for_the_shell(home: Path) -> None:
    """The shell has its terminal before the next start is rehearsed, and gets every letter."""
    seen_and_left(home, "read", "融文章", wanted="九眼桥社区")
    terminal = Terminal(home, "read", "融文章", rows=40, columns=120, shell=True)
    terminal.wait_for("九眼桥社区", "Quit")
    terminal.look(2.0)
    terminal.press("j")  # another place: the page is to be drawn for the next start
    terminal.program.send("q")
    while LEFT not in terminal.sent:
        terminal.glance()
    terminal.program.send("echo got-$((40 + 2))\r")
    terminal.wait_for("got-42")
    terminal.press("exit\r")
    assert terminal.ends() == 0
