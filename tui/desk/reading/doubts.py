"""What recognition was not sure of, told of the characters one stands on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tui.desk.reading.asked import EntryPart

if TYPE_CHECKING:
    from seeds.documents.article import Doubt

HEAD = ("headword", "reading", "status")
"""What a doubt is told behind."""


def doubted(doubts: Iterable[Doubt], passage: int, start: int, end: int) -> Iterator[Doubt]:
    """The doubts that share a character with a stretch."""
    return (doubt for doubt in doubts if doubt.block == passage and doubt.start < end and doubt.end > start)


def with_doubt(
    parts: list[EntryPart], doubts: Iterable[Doubt], passage: int, start: int, end: int
) -> list[EntryPart]:
    """An entry with one quiet line behind its head where the scan may say something else; the least sure counts."""
    found = min(doubted(doubts, passage, start, end), key=lambda doubt: doubt.sure, default=None)
    if found is None:
        return parts
    at = next((at for at, part in enumerate(parts) if part.kind not in HEAD), len(parts))
    return [
        *parts[:at],
        EntryPart("quiet", f"Not surely what was printed: the scan is {found.sure:.0%} sure"),
        *parts[at:],
    ]
