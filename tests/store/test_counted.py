"""Counts in words."""

from __future__ import annotations

from each import each

from store.counted import counted


@each(
    ("count", "said"),
    [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (1234, "1,234 entries")],
)
def test_only_one_is_in_the_singular(count: int, said: str) -> None:
    """Nought and many are not."""
    assert counted(count, "entry", "entries") == said
    assert counted(count, "day") == said.replace("entries", "days").replace("entry", "day")
