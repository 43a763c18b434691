"""Where an article was left, as the cache remembers it: enough for the first frame, before the notebook is open."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from store.cache import Cache


class Glimpse(NamedTuple):
    """A spot, how the text was set, and the share of it that had been read."""

    passage: int
    offset: int
    mode: str
    width: int
    read: float = 0.0


def glimpse(folder: Path, article: str) -> Glimpse | None:
    """What is remembered of an article; the notebook has the last word."""
    stored = Cache(folder / "places").get(article)
    if stored is None:
        return None
    try:
        passage, offset, mode, width, *read = stored.decode().split()
        return Glimpse(int(passage), int(offset), mode, int(width), *map(float, read))
    except (ValueError, TypeError):  # more than this version writes
        return None


def remember(folder: Path, article: str, seen: Glimpse) -> None:
    """Remember it for the next start."""
    Cache(folder / "places").put(article, " ".join(map(str, seen)).encode())
