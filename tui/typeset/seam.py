"""The documents' own substitute for what must never reach a terminal."""

from __future__ import annotations


def visible(text: str) -> str:
    """The text itself, until the documents room gives its own."""
    return text
