"""A text of a few lines, set by the laws of the page: for a panel, a preview, a card."""

from __future__ import annotations

from itertools import pairwise

from tui.typeset.breaking import Span, line_starts
from tui.typeset.cells import edges, widths


def filled(text: str, width: int) -> list[Span]:
    """The spans of the lines of a drawable text; its own line feeds part paragraphs."""
    spans, first = [], 0
    for paragraph in text.split("\n"):
        advances = widths(paragraph)
        starts = line_starts(paragraph, advances, edges(advances), max(width, 2), 0)
        for start, end in pairwise([*starts, len(paragraph)]):
            spans.append((first + start, first + start + len(paragraph[start:end].rstrip())))
        first += len(paragraph) + 1
    return spans
