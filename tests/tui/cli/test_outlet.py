"""The gate before standard output and standard error."""

from __future__ import annotations

import io
import json
import re

from hypothesis import given
from hypothesis import strategies as st

from tui.cli.outlet import Outlet, harmless, in_json, outlets

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
TITLE = "a\x1b]0;owned\x1b\\b\x9b2Jc\x07"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@given(st.text(st.characters(codec=None), max_size=60))
def test_no_control_character_passes(text: str) -> None:
    """Whatever is printed into a pipe, nothing a terminal would obey comes out, and no character is lost."""
    stream = io.StringIO()
    Outlet(stream).write(text)
    assert not CONTROL.search(stream.getvalue())
    assert len(stream.getvalue()) == len(text)


def test_colours_pass_to_a_terminal_alone() -> None:
    """The verbs' own colours are seen on a terminal, and are plain text in a pipe."""
    coloured = "\x1b[1;31m社区\x1b[0m"
    terminal, pipe = Terminal(), io.StringIO()
    Outlet(terminal).write(coloured)
    Outlet(pipe).write(coloured)
    assert terminal.getvalue() == coloured
    assert "\x1b" not in pipe.getvalue()


def test_a_title_cannot_speak_to_a_terminal() -> None:
    """Title, clipboard and cursor sequences are shown as signs, beside our own colours."""
    terminal = Terminal()
    Outlet(terminal).write(f"\x1b[1m{TITLE}\x1b[0m")
    shown = terminal.getvalue().removeprefix("\x1b[1m").removesuffix("\x1b[0m")
    assert shown == harmless(TITLE)
    assert "\x1b" not in shown and "\x9b" not in shown


def test_json_loses_nothing() -> None:
    """What would be obeyed stands as an escape, so that programs read what there was."""
    text = in_json({"title": TITLE, "word": "社区", "half": "\udcc4"})
    assert not CONTROL.search(text)
    assert "社区" in text
    assert json.loads(text) == {"title": TITLE, "word": "社区", "half": "\udcc4"}


def test_the_gate_goes_away_with_the_verb() -> None:
    """Who calls a verb from Python has the streams of before."""
    import sys

    before = sys.stdout, sys.stderr
    with outlets():
        assert isinstance(sys.stdout, Outlet)
    assert (sys.stdout, sys.stderr) == before
