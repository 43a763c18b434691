"""The HSK levels that somebody asks for: "hsk30:5", "1-4"."""

from typing import NamedTuple

from seeds.language.levels import BAND, STANDARDS, levels, levels_of


class Levels(NamedTuple):
    """A standard and the levels of it that are asked for."""

    standard: str
    first: int
    last: int

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.first <= levels(word).get(self.standard, 0) <= self.last

    def words(self) -> list[str]:
        """Every word of these levels, in simplified characters."""
        return [word for word, level in levels_of(self.standard).items() if self.first <= level <= self.last]


def levels_meant(text: str) -> Levels:
    """The levels that "hsk30:5", "hsk30:1-4" or "5" mean; a ValueError says what is wrong."""
    standard, colon, level = text.strip().lower().rpartition(":")
    standard = standard if colon else next(iter(STANDARDS))
    first, dash, last = level.partition("-")
    if standard not in STANDARDS:
        raise ValueError(f"there is no standard '{standard}', only {', '.join(STANDARDS)}")
    if not (first.isdecimal() and first.isascii() and (not dash or (last.isdecimal() and last.isascii()))):
        raise ValueError(f"'{level}' is no level: give 5, or 1-4, or hsk30:5")
    low, high = int(first), int(last if dash else first)
    if not 1 <= low <= high <= 9:
        raise ValueError("levels go from 1 to 9, and 7 to 9 are one")
    if min(high, BAND) > (highest := max(levels_of(standard).values(), default=BAND)):
        raise ValueError(f"{standard} has the levels 1 to {highest}")
    return Levels(standard, min(low, BAND), min(high, BAND))
