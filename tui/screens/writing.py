"""Text that may hold anything, in a field to be edited: drawn safely, and given back as it was unless changed."""

from __future__ import annotations

from tui.typeset.cells import drawable


def to_edit(text: str) -> str:
    """The text as a field may show it: no escape sequence in it reaches the terminal."""
    return "\n".join(map(drawable, text.split("\n")))


def edited(written: str, before: str) -> str:
    """What a field holds now; the very text that was there before when nobody touched it."""
    return before if written == to_edit(before) else written
