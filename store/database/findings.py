"""What a person should know about the state of the notebook, as values."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """One thing that was found."""

    message: str
    hint: str = ""
    severity: str = "note"
    """`note`: it was put right; `warning`: someone should look at it; `loss`: something is missing."""
