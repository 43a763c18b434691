"""What is known about the words of one text."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Literal, NamedTuple

Kind = Literal["word", "name", "number", "punctuation", "other"]


NameKind = Literal["person", "place", "body", "work"]


class Name(NamedTuple):
    """A name's span and what it names."""

    start: int
    end: int
    kind: NameKind
    surname: int = 0
    """How many characters of a person's name are the surname."""
    full: str = ""
    """What a short form stands for, where the article has it in full."""


def names_within(names: Sequence[Name], start: int, end: int) -> Sequence[Name]:
    """Those of a text's names that lie in a stretch of it: they stand in order, and none in another."""
    first = bisect_left(names, start, key=attrgetter("start"))
    return names[first : bisect_right(names, end, lo=first, key=attrgetter("end"))]


class Word(NamedTuple):
    """A span of the text with its kind and its reading."""

    start: int
    end: int
    kind: Kind
    pinyin: tuple[str | None, ...] | None
    """One reading (with tone mark) a character, None for a character without one; None when nothing is read."""
    term: bool = False
    """Whether it stands inside a key term."""
    joints: tuple[int, ...] = ()
    """Before which of its characters a long word is spelled apart: fúwù zhōngxīn."""
    capitals: tuple[int, ...] = ()
    """Which of its characters have a capital though the word is no name: Chūnjié, zhù Huá dàshǐ."""


class Analysis(NamedTuple):
    """The words of one text, in order, covering every character without gap or overlap."""

    words: tuple[Word, ...]
    names: tuple[Name, ...] = ()
    """The names, in order, none inside another; one may be several words."""

    def at(self, offset: int) -> Word | None:
        """The word that covers the character at `offset`."""
        number = bisect_right(self.words, offset, key=lambda word: word.start) - 1
        if number < 0 or offset >= self.words[number].end:
            return None
        return self.words[number]


EDGE = "\n"
"""In a string that the reader decided about: where a text begins or ends."""


def holds(text: str, string: str) -> bool:
    """Whether a string that was decided about stands in a text."""
    return string in text or (EDGE in string and string in f"{EDGE}{text}{EDGE}")


class OwnWords(NamedTuple):
    """What the reader decided about words, applied everywhere: it wins over all rules and data."""

    joins: frozenset[str] = frozenset()
    """Strings that are one word."""
    splits: Mapping[str, tuple[str, ...]] = {}
    """Strings that are several words, with the pieces."""
    readings: Mapping[str, tuple[str, ...]] = {}
    """Corrected readings of a string, one a character; nothing for one that is read as ever."""


NOTHING_OWN = OwnWords()
