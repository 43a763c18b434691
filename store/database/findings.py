"""What a person should know about the state of the notebook, as values."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """One thing that was found; `severity` is `note` (put right), `warning` (look at it) or `loss` (something is missing)."""

    message: str
    hint: str = ""
    severity: str = "note"
