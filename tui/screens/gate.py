"""The gate before the terminal: whatever a text, a file's name or another program says, no line of the screen
carries a control character. What is drawn with care is a visible sign already; this is for what nobody thought of.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, the signs that turn a line round, and halves of characters."""


class Gate(LineFilter):
    """Takes control characters out of lines; they have no width, so that nothing moves."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same line without what a terminal would obey."""
        if _CONTROL.search("".join([segment.text for segment in segments])) is None:
            return segments
        return [Segment(_CONTROL.sub("", text), style, control) for text, style, control in segments]


GATE = Gate()


class InOne(LineFilter):
    """Several filters as one: Textual makes a line anew for every filter it goes through."""

    def __init__(self, filters: tuple[LineFilter, ...]) -> None:
        super().__init__()
        self._filters = filters

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The line as it leaves the last of them."""
        for each in self._filters:
            segments = each.apply(segments, background)
        return segments


@lru_cache(maxsize=8)
def gated(filters: tuple[LineFilter, ...]) -> LineFilter:
    """These filters with the gate behind them; always the same object, by which lines remember what came out."""
    return InOne((*filters, GATE))
