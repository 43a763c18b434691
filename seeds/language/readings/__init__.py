"""Which reading every character has in its context."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.readings.tables import prepare

__all__ = ["prepare", "readings"]


def readings(text: str, spans: Sequence[tuple[int, int]]) -> list[str | None]:
    """One reading a character, None where there is none."""
    tables = prepare()
    found: list[str | None] = [None] * len(text)
    for start, end in spans:
        word = text[start:end]
        known = tables.words.get(word)
        if known:
            found[start:end] = known.split()
            continue
        for at in range(start, end):
            row = tables.characters.get(text[at])
            found[at] = row.split()[0] if row else None
    return found
