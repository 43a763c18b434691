"""Tables on a terminal: what gives way where the room is short."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tui.typeset.cells import cells
from tui.typeset.columns import GAP, LEAST, WORTH, shared_out, table

HEADS = ("ID", "TITLE", "LENGTH", "BYLINE")
ROW = ("rpvudwr", "青江市推行社区台账一本通 基层减负见实效", "1,456", "青江日报记者 周晓岚 通讯员 何志远")


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A person looks on."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("screen", "shown"),
    [(120, (True, True, True)), (80, (True, True, "…")), (66, (True, True, False)), (50, (True, False, False))],
)
def test_the_title_gets_the_room(
    terminal: pytest.MonkeyPatch, screen: int, shown: tuple[bool, bool, bool | str]
) -> None:
    """The byline is cut first, then left out; then the length goes; the title is whole."""
    terminal.setattr("shutil.get_terminal_size", lambda: os.terminal_size((screen, 24)))
    head, line = table(HEADS, [ROW], yielding=(3, 2)).split("\n")
    title, length, byline = shown
    assert (ROW[1] in line) is title and (ROW[2] in line) is length
    assert ("BYLINE" in head) is bool(byline) and line.endswith("…") is (byline == "…")
    assert cells(line) <= screen


def test_a_pipe_gets_every_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """However narrow the terminal is that it was started from."""
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((20, 24)))
    assert all(text in table(HEADS, [ROW], yielding=(3, 2)) for text in ROW)


def test_one_endless_title_takes_no_column_away(terminal: pytest.MonkeyPatch) -> None:
    """It is cut itself: of a thousand texts one has such a title."""
    terminal.setattr("shutil.get_terminal_size", lambda: os.terminal_size((80, 24)))
    head, line = table(HEADS[:3], [(ROW[0], ROW[1] * 5, ROW[2])], yielding=(2,)).split("\n")
    assert "LENGTH" in head and cells(line) <= 80


@given(some.lists(some.integers(1, 90), min_size=2, max_size=7), some.integers(50, 200), some.data())
def test_columns_fit_or_are_as_narrow_as_can_be(wide: list[int], screen: int, data: some.DataObject) -> None:
    """No column is wider than its text; what gives way is worth its place or is left out."""
    yielding = data.draw(some.lists(some.integers(0, len(wide) - 1), unique=True, max_size=len(wide) - 1))
    found = shared_out(wide, yielding, screen)
    assert all(0 <= cut <= width for cut, width in zip(found, wide, strict=True))
    assert all(found[at] for at in range(len(wide)) if at not in yielding)
    there = [width for width in found if width]
    assert sum(there) + len(GAP) * (len(there) - 1) <= screen or max(there) <= LEAST
    if sum(wide) + len(GAP) * (len(wide) - 1) <= screen:
        assert found == wide
    assert WORTH > LEAST
