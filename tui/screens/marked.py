"""What is said once the reader has said how well something is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import Status


def marked(what: str, status: Status, changed: int, way_back: str = "") -> str:
    """The status it has now, or that it had it before: then nothing can be taken back."""
    return f"{what}: {status}{way_back}" if changed else f"{what}: already {status}"
