"""Terms as sound files, with commands that do as they should and commands that do not."""

from __future__ import annotations

import os
import shlex
import sys
import time
from pathlib import Path

import pytest

from store.notebook import Notebook
from store.paths import Paths
from store.records import GlossaryEntry
from tui.desk import recording
from tui.desk.recording import Recordings, Stopped, recorded

TERMS = ("社区", "居民", "网格")
SPEAKS = """
import pathlib, sys
text = sys.stdin.buffer.read()
if text.decode() == sys.argv[2]:
    sys.exit(3)
pathlib.Path(sys.argv[1]).write_bytes(b"RIFF" + text)
with open(__file__ + ".log", "ab") as log:
    log.write(text + b"\\n")
"""


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """Folders of a reader."""
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


@pytest.fixture
def entries(home: Paths) -> tuple[GlossaryEntry, ...]:
    """Three terms."""
    with Notebook.open(home) as notebook:
        for term in TERMS:
            notebook.glossary.keep(term, reading="x")
        return notebook.glossary.entries()


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A voice that notes what it was asked to say."""
    path = tmp_path / "speak er.py"
    path.write_text(SPEAKS)
    return path


def command(*words: object) -> str:
    """A command line of Python."""
    return shlex.join([sys.executable, *map(str, words)])


def made(entries: tuple[GlossaryEntry, ...], line: str, home: Paths) -> Recordings:
    """All that can be recorded."""
    return recorded(entries, line, home, lambda done, total: True)


def test_each_term_is_recorded_once(entries: tuple[GlossaryEntry, ...], home: Paths, script: Path) -> None:
    """The second export finds the sounds in the cache; another command, or another term, is asked anew."""
    line = command(script, "{file}", "none")
    first = made(entries, line, home)
    assert [sound.data for sound in first.sounds.values()] == [b"RIFF" + term.encode() for term in TERMS]
    assert set(first.sounds) == {entry.id for entry in entries} and first.missing == ""
    assert made(entries, line, home) == first
    log = script.with_name(f"{script.name}.log")
    assert log.read_text().split() == list(TERMS)
    made(entries, f"{line} x", home)
    assert len(log.read_text().split()) == 2 * len(TERMS)


def test_files_are_named_by_what_is_in_them(entries: tuple[GlossaryEntry, ...], home: Paths, script: Path) -> None:
    """The same sound has the same name everywhere, with the ending that the command gives."""
    wav = list(made(entries, command(script, "{file}", "none"), home).sounds.values())
    mp3 = list(made(entries, command(script, "{file}.mp3", "none"), home).sounds.values())
    assert len({sound.name for sound in wav}) == 3
    assert all(sound.name.startswith("jingdu-") and sound.name.endswith(".wav") for sound in wav)
    assert [sound.name.replace(".wav", ".mp3") for sound in wav] == [sound.name for sound in mp3]


def test_one_failure_leaves_the_others(entries: tuple[GlossaryEntry, ...], home: Paths, script: Path) -> None:
    """It is counted with its reason, and tried again the next time."""
    found = made(entries, command(script, "{file}", "居民"), home)
    assert len(found.sounds) == 2
    assert found.missing == f"1 term has no audio: {recording.ERROR} (1)"
    assert found.there == ", 2 with audio"


def test_terms_that_cannot_be_said_never_keep_others_from_it(
    home: Paths, script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many of them come first."""
    monkeypatch.setattr(recording, "IN_A_ROW", 1)
    with Notebook.open(home) as notebook:
        for sense in ("a", "b", "c"):
            notebook.glossary.keep("OK", sense=sense)
        notebook.glossary.keep("社区")
        found = made(notebook.glossary.entries(), command(script, "{file}", "OK"), home)
    assert len(found.sounds) == 1 and found.failed == {recording.ERROR: 3}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("/no/such/voice {file}", recording.NO_COMMAND),
        ("'unclosed {file}", recording.NO_COMMAND),
        (command("-c", "import sys; sys.exit(1)", "{file}"), recording.ERROR),
        (command("-c", "pass", "{file}"), recording.NO_FILE),
        (command("-c", "import sys; open(sys.argv[1], 'w')", "{file}"), recording.NO_FILE),
    ],
)
def test_a_command_that_does_not_work_is_told_in_one_line(
    entries: tuple[GlossaryEntry, ...], home: Paths, line: str, reason: str
) -> None:
    """No entry has audio, and nothing is raised."""
    found = made(entries, line, home)
    assert found.sounds == {} and found.missing == f"3 terms have no audio: {reason} (3)"


def test_a_command_that_hangs_is_ended_and_soon_not_asked_again(
    entries: tuple[GlossaryEntry, ...], home: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With everything it has started."""
    monkeypatch.setattr(recording, "PATIENCE", 0.5)
    monkeypatch.setattr(recording, "IN_A_ROW", 2)
    held = tmp_path / "held"
    os.mkfifo(held)
    reading = os.open(held, os.O_RDONLY | os.O_NONBLOCK)
    parent = f"import subprocess; subprocess.run(['sleep', '600'], stdout=open({str(held)!r}, 'w'))"
    found = made(entries, command("-c", parent, "{file}"), home)
    assert found.failed == {recording.TOO_SLOW: 2, recording.GIVEN_UP: 1}
    end = time.monotonic() + 60
    while is_held(reading) and time.monotonic() < end:
        time.sleep(0.02)
    assert not is_held(reading)
    os.close(reading)


def is_held(pipe: int) -> bool:
    """Whether a process has the pipe open for writing."""
    try:
        return os.read(pipe, 1) != b""
    except BlockingIOError:
        return True


def test_the_reader_can_stop_it(entries: tuple[GlossaryEntry, ...], home: Paths) -> None:
    """Also in the middle of a term."""
    asked: list[int] = []

    def went(done: int, total: int) -> bool:
        asked.append(done)
        return len(asked) < 3

    with pytest.raises(Stopped):
        recorded(entries, command("-c", "import time; time.sleep(60)", "{file}"), home, went)
    assert asked == [0, 0, 0]


def test_what_a_term_holds_is_said_and_never_carried_out(home: Paths, tmp_path: Path, script: Path) -> None:
    """No shell sees it, and a term that is named like the file's place is a term."""
    term = f"$(touch {tmp_path / 'harm'}) ; {{file}} -x"
    with Notebook.open(home) as notebook:
        notebook.glossary.keep(term)
        found = made(notebook.glossary.entries(), command(script, "{file}", "none"), home)
    assert [sound.data for sound in found.sounds.values()] == [b"RIFF" + term.encode()]
    assert not (tmp_path / "harm").exists()
