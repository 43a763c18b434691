"""A passage with its names, and who stands in one of its clauses: what the rules of speech hand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from seeds.language.analysis import Name, names_within

BEFORE = 40
"""So many characters before a name may say who that is."""
Kind = Literal["name", "role", "pronoun", "left out"]


class Subject(NamedTuple):
    """The words of a clause for who does what it says."""

    kind: Kind
    start: int
    end: int
    sure: bool = True
    others: tuple[Name, ...] = ()
    """The names that stand beside it: 张某和李某."""
    beside: bool = True
    """Whether nothing but adverbs stands between it and the verb."""


class Page(NamedTuple):
    """A passage in plain characters with its names."""

    text: str
    names: Sequence[Name]

    def named(self, start: int, end: int) -> Sequence[Name]:
        """The names that lie in a stretch."""
        return names_within(self.names, start, end)


def told_beside(text: str, start: int, name: Name) -> str:
    """What stands before a name in its clause, and right behind it: both say who that is."""
    return text[max(start, name.start - BEFORE) : name.start] + text[name.end : name.end + 2]


def joined(names: Sequence[str]) -> str:
    """Several speakers as one."""
    return "、".join(dict.fromkeys(names))
