"""A text of a few lines, set by the laws of the page: for a panel, a preview, a card."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tui.typeset.breaking import Span, evened, line_starts
from tui.typeset.cells import edges, widths


def filled(text: str, width: int, whole: Sequence[Span] = (), *, even: bool = False) -> list[Span]:
    """The spans of the lines of a drawable text; its own line feeds part paragraphs.

    What is in `whole` is not torn apart where a line can hold it; `even` makes lines about equally long.
    """
    spans, first = [], 0
    for paragraph in text.split("\n"):
        last = first + len(paragraph)
        here = [(start - first, end - first) for start, end in whole if first <= start < end <= last]
        for start, end in pairwise([*_starts(paragraph, max(width, 2), here, even), len(paragraph)]):
            spans.append((first + start, first + start + len(paragraph[start:end].rstrip())))
        first = last + 1
    return spans


def _starts(paragraph: str, width: int, whole: Sequence[Span], even: bool) -> list[int]:
    advances = widths(paragraph)
    columns = edges(advances)
    held = [(start, end) for start, end in whole if columns[end] - columns[start] <= width]

    def starts_in(room: int, parts: Sequence[Span] = ()) -> list[int]:
        return line_starts(paragraph, advances, columns, room, 0, [*held, *parts])

    starts = starts_in(width)
    if not even or len(starts) == 1:
        return starts
    return evened(starts, starts_in, paragraph, columns[-1] // len(starts), width)
