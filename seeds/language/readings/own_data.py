"""Our own small tables beside this file: default readings, contexts, corrected phrases."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

NUMERAL = "[0-9０-９一二三四五六七八九十百千万亿两几数多余半第]"
PUNCTUATION = r"(?:[，。、；：！？”’）》」』…—～~,.;:!?)\s]|$)"
OPENING = r"(?:^|[，。、；：！？“‘（《「『…—,.;:!?(\s])"
PERSON = "(?:[我你他她它咱您]|大家|学生|孩子|老人|居民|群众|小朋友)"


class Context(NamedTuple):
    """A reading for a character between two surroundings."""

    reading: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None

    def fits(self, before: str, after: str) -> bool:
        """Whether the surroundings are these."""
        if self.before is not None and not self.before.search(before):
            return False
        return self.after is None or self.after.match(after) is not None


def rows(name: str) -> list[list[str]]:
    """The cells of a table beside this file, without its comments."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@lru_cache(maxsize=1)
def defaults() -> dict[str, str]:
    """The reading of characters that stand alone."""
    return {row[0]: row[1] for row in rows("defaults.tsv")}


@lru_cache(maxsize=1)
def compounds() -> dict[str, tuple[str, str]]:
    """Compounds that dictionaries lack: the character of several readings in each, and what it is read as there."""
    return {word: (char, reading) for char, reading, words in rows("compounds.tsv") for word in words.split()}


@lru_cache(maxsize=1)
def corrections() -> dict[str, tuple[str, ...]]:
    """Phrases with their readings."""
    return {phrase: tuple(reading.split()) for phrase, reading in rows("corrections.tsv")}


@lru_cache(maxsize=1)
def corrected_phrases() -> re.Pattern[str]:
    """The corrected phrases, longest first."""
    return re.compile("|".join(map(re.escape, sorted(corrections(), key=len, reverse=True))))


@lru_cache(maxsize=1)
def surnames() -> dict[str, tuple[str, ...]]:
    """Surnames that are read otherwise than the word."""
    return {surname: tuple(reading.split()) for surname, reading in rows("surnames.tsv")}


@lru_cache(maxsize=1)
def contexts() -> dict[str, list[Context]]:
    """The contexts of each character, in the order in which they are tried."""
    found: dict[str, list[Context]] = {}
    for char, reading, before, after in rows("contexts.tsv"):
        context = Context(reading, _pattern(f"(?:{before})$", OPENING) if before else None, None)
        if after:
            context = context._replace(after=_pattern(f"(?:{after})", PUNCTUATION))
        found.setdefault(char, []).append(context)
    return found


def _pattern(source: str, punctuation: str) -> re.Pattern[str]:
    return re.compile(source.replace("{n}", NUMERAL).replace("{p}", punctuation).replace("{v}", PERSON))
