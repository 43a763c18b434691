"""An export is the reader's own text: a file keeps every sign of it, a terminal is sent none that turns a line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hostile import kinds, paths
from terminal import Terminal, environment

from store.notebook import Notebook
from store.records import Place, Sentence

TURNING = "甲\u202e乙\u2066丙\u200f"
CONTROL = "\x9d0;x\x9c\x9b31m\x1b]0;x\x07"
TEXTS = ("markdown", "csv", "json", "marks", "tbx")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A notebook in which an entry and a note hold what turns a line round, and what a terminal obeys."""
    with Notebook.open(paths(tmp_path)) as notebook:
        place, word = Place("abc", 0, 0, f"社区{TURNING}"), f"{TURNING}{CONTROL}"
        notebook.glossary.keep("社区", gloss=word, note=word, sentences=[Sentence(f"社区{word}。", place, word)])
        notebook.notes.write(place, word, title=word)
    return tmp_path


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("named", [(), ("-o", "/dev/tty", "--force")], ids=["printed", "by the terminal's name"])
def test_a_terminal_is_sent_nothing_that_it_obeys(home: Path, form: str, named: tuple[str, ...]) -> None:
    """Neither as standard output nor when the file given is the terminal itself."""
    terminal = Terminal(home, "export", "--format", form, *named)
    assert terminal.ends() == 0
    assert "社区".encode() in terminal.sent
    assert not kinds(terminal.sent)
    assert "\u200f".encode() not in terminal.sent


def test_a_package_is_not_written_to_a_terminal_by_its_name(home: Path) -> None:
    """It says that a file is wanted."""
    terminal = Terminal(home, "export", "--format", "anki", "-o", "/dev/tty", "--force")
    assert terminal.ends() == 1
    assert b"cannot be shown on a terminal" in terminal.sent
    assert not kinds(terminal.sent)


@pytest.mark.parametrize("form", ["markdown", "tbx"])
def test_a_file_keeps_what_was_written(home: Path, tmp_path: Path, form: str) -> None:
    """What turns a line belongs to the text: it stands in a file and in a pipe as it was."""
    command = [sys.executable, "-m", "tui.cli", "export", "--format", form]
    piped = subprocess.run(command, capture_output=True, env=environment(home), check=True).stdout.decode()
    subprocess.run([*command, "-o", str(tmp_path / "out")], capture_output=True, env=environment(home), check=True)
    assert TURNING in piped
    assert TURNING in (tmp_path / "out").read_text(encoding="utf-8")
