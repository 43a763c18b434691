"""What the terminal shows while the program is being loaded."""

from __future__ import annotations

from threading import Event

import pytest

from tui.cli import starting
from tui.cli.starting import SAID, WIPED, Starting


@pytest.mark.parametrize("is_seen", [False, True])
def test_a_slow_start_says_that_it_starts(monkeypatch: pytest.MonkeyPatch, is_seen: bool) -> None:
    """After a moment, and it is taken away again; nothing over a page of last time, or where it is quick."""
    on_terminal: list[str] = []
    said = Event()

    def written(text: str) -> None:
        on_terminal.append(text)
        said.set()

    monkeypatch.setattr(starting, "terminal", lambda: (80, 24))
    monkeypatch.setattr(starting, "written", written)
    with Starting(is_seen=is_seen):
        pass
    assert on_terminal == []
    monkeypatch.setattr(starting, "PATIENCE", 0.001)
    with Starting(is_seen=is_seen):
        assert is_seen or said.wait(20)
    assert on_terminal == ([] if is_seen else [SAID, WIPED])
