"""How often a law is tried: as often as the profile of hypothesis says, which one place decides."""

from __future__ import annotations

from typing import Any

from hypothesis import settings


def often(times: int, **named: Any) -> settings:
    """For a law whose cases cost next to nothing: so many times as many of them, of whoever searches as well."""
    return settings(max_examples=times * settings().max_examples, **named)
