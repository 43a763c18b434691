"""Reading journal lines: what is whole, what was torn off by a crash, and what is damaged."""

from __future__ import annotations

from typing import NamedTuple

from store.database.format import parse_line
from store.database.state import Change, State


class Journal(NamedTuple):
    """The lines that could be read; `end` is where the last of them ends."""

    lines: list[tuple[int, list[Change]]]
    end: int
    damaged: int
    """Lines that were written whole but cannot be read now."""
    ragged: bool
    """Whether the last line lacks its newline, so that nothing may be appended behind it."""


def read_journal(data: bytes, start: int = 0) -> Journal:
    """Read every line from `start`; what a crash left unfinished at the very end is ordinary and left out."""
    lines = []
    end, damaged, torn, ragged = start, 0, 0, False
    while start < len(data):
        stop = data.find(b"\n", start)
        text = data[start : stop if stop >= 0 else len(data)]
        parsed = parse_line(text)
        if parsed is None and stop < 0:  # a last line whose newline alone was lost
            parsed = parse_line(text[:-1])
        start = stop + 1 if stop >= 0 else len(data)
        if parsed is not None:
            lines.append(parsed)
            end, damaged, torn, ragged = start, damaged + torn, 0, stop < 0
        elif stop < 0 or b"\0\0" in text:  # unfinished, or zeros where a power cut kept the bytes back
            torn += 1
        else:
            damaged += 1
    return Journal(lines, end, damaged, ragged)


def replay(state: State, lines: list[tuple[int, list[Change]]]) -> int:
    """Apply the lines that a state does not have yet; how many are missing between them."""
    missing = 0
    for seq, changes in lines:
        if seq > state.seq:
            missing += seq - state.seq - 1
            state.apply(seq, changes)
    return missing
