"""The gate before standard output and standard error."""

from __future__ import annotations

import io
import json
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.main import main
from tui.cli.outlet import OURS, Outlet, coloured, harmless, in_json, link, outlets

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


def test_our_colours_pass_to_a_terminal_alone() -> None:
    """What the verbs mark as theirs is seen on a terminal, and is plain text in a pipe."""
    terminal, pipe = Terminal(), io.StringIO()
    for stream in (terminal, pipe):
        Outlet(stream).write(f"{OURS}\r{coloured('社区', '1;31')}{link('甲', 'file:///a')}{OURS}[K")
    assert terminal.getvalue() == "\r\x1b[1;31m社区\x1b[0m\x1b]8;;file:///a\x1b\\甲\x1b]8;;\x1b\\\x1b[K"
    assert pipe.getvalue() == "社区甲"


@given(st.text(st.sampled_from("社\x1b[]8;/m\\0K\r\x9b\u202e"), max_size=40), st.sampled_from(["", "always"]))
def test_no_text_can_pass_for_ours(text: str, wanted: str) -> None:
    """Colours, links and returns in a text are shown, whichever verb forgot to look at it, also within our own."""
    terminal = Terminal()
    outlet = Outlet(terminal)
    outlet.colour = wanted or outlet.colour
    outlet.write(f"{text}{coloured(text, '1')}{text}")
    shown = harmless(text)
    assert terminal.getvalue() == f"{shown}\x1b[1m{shown}\x1b[0m{shown}"


def test_a_title_cannot_speak_to_a_terminal() -> None:
    """Title, clipboard and cursor sequences are shown as signs, beside our own colours."""
    terminal = Terminal()
    Outlet(terminal).write(coloured(TITLE, "1"))
    shown = terminal.getvalue().removeprefix("\x1b[1m").removesuffix("\x1b[0m")
    assert shown == harmless(TITLE)
    assert "\x1b" not in shown and "\x9b" not in shown


def test_a_fault_is_seen_and_says_nothing_to_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its traceback names the text it came from, sign for sign."""

    def fault(words: list[str]) -> int:
        raise RuntimeError(TITLE)

    monkeypatch.setattr("sys.argv", ["jingdu", "list"])
    monkeypatch.setattr(import_module("tui.cli.main"), "carry_out", fault)
    monkeypatch.setattr("gc.freeze", lambda: None)
    assert main() == 1
    said = capsys.readouterr().err
    assert "RuntimeError" in said and harmless(TITLE) in said
    assert not CONTROL.search(said)


def test_json_loses_nothing() -> None:
    """What would be obeyed stands as an escape, so that programs read what there was; half a character is none."""
    text = in_json({"title": TITLE, "word": "社区", "half": "\udcc4"})
    assert not CONTROL.search(text)
    assert "社区" in text
    assert json.loads(text) == {"title": TITLE, "word": "社区", "half": "\ufffd"}


def test_json_has_a_row_of_a_table_on_a_line() -> None:
    """Whatever its texts hold: a row can be found by `grep`."""
    rows = [
        {"title": '}, {"title": "社区"', "inside": [{"word": "社"}, {"word": "区"}]},
        {"title": "2", "inside": []},
    ]
    text = in_json({"rows": rows})
    assert json.loads(text) == {"rows": rows}
    assert [line.strip(" ,") for line in text.splitlines()[2:4]] == [
        json.dumps(row, ensure_ascii=False) for row in rows
    ]


def test_the_gate_goes_away_with_the_verb() -> None:
    """Who calls a verb from Python has the streams of before."""
    import sys

    before = sys.stdout, sys.stderr
    with outlets():
        assert isinstance(sys.stdout, Outlet)
    assert (sys.stdout, sys.stderr) == before
