"""Paragraphs that announce other articles, as front pages and the rows below an article have them."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.documents.page.signs import has_clauses
from seeds.documents.web.stretches import MarkupBlock

SHORTEST_HEADLINE, LONGEST_BETWEEN = 8, 24
"""A line that leads to an article has so many characters at least; a name and an hour may follow it."""


def announces(place: int, stretches: Sequence[MarkupBlock]) -> bool:
    """Whether the paragraph stands right below a line that leads elsewhere, but for a name or an hour."""
    if stretches[place].level or not has_clauses(stretches[place].text):
        return False
    for stretch in reversed(stretches[max(0, place - 3) : place]):
        if stretch.is_linked and len(stretch.text) >= SHORTEST_HEADLINE:
            return True
        if len(stretch.text) > LONGEST_BETWEEN or has_clauses(stretch.text):
            return False
    return False
