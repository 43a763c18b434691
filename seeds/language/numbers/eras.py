"""Reigns, five-year plans, congresses and anniversaries, by their years; the data stand in data/eras.tsv."""

from __future__ import annotations

from functools import lru_cache

from seeds.language.glossary.entries import rows

BC = ("公元前", "西元前")


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict[str, tuple[int, int, str]]]:
    """By kind and name: two years, or a year and a step, and the English."""
    found: dict[str, dict[str, tuple[int, int, str]]] = {}
    for kind, name, first, second, english in rows("eras.tsv", 5):
        found.setdefault(kind, {})[name] = (int(first), int(second), english)
    return found


def era_year(era: str, year: int) -> int | None:
    """The year of our calendar; None beyond the end of a reign."""
    if era in BC:
        return -year
    if era in ("公元", "西元"):
        return year
    first, last, _ = _rows()["reign"]["民国" if era == "中华民国" else era]
    found = first + year - 1
    return found if year and found <= last else None


@lru_cache(maxsize=1)
def reigns() -> frozenset[str]:
    """The names of eras."""
    return frozenset(_rows()["reign"])


def plan(name: str) -> tuple[int, int, str] | None:
    """The years of a five-year plan and which it is: 十四五."""
    return _rows()["plan"].get(name)


def session(name: str, which: int) -> tuple[int, str] | None:
    """The year of the which-th congress, games or fair of a series, and what it is."""
    found = _rows()["series"].get(name)
    if found is None:
        return None
    first, step, english = found
    return first + (which - 1) * step, english


def series() -> dict[str, tuple[int, int, str]]:
    """Every series of sessions: name, year of the first, years between, English."""
    return _rows()["series"]


def founded() -> dict[str, tuple[int, int, str]]:
    """Events whose anniversaries papers count, with their years."""
    return _rows()["event"]
