"""What is said once the reader has said how well something is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import Status
    from tui.desk.desk import Desk


def marked(desk: Desk, what: str, status: Status, changed: int, way_back: str = "") -> str:
    """The status it has now; where it had that before, nothing was changed, and an undo is to know of it."""
    if changed:
        return f"{what}: {status}{way_back}"
    desk.unchanged = desk.notebook.last_action
    return f"{what}: already {status}"
