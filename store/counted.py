"""Counts as a person says them: 1 day, 2 days, 10,000 entries."""

from __future__ import annotations


def counted(count: int, one: str, many: str = "") -> str:
    """The count with its noun, which is in the plural unless there is one."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"
