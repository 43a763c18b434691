"""The speakers of an article, and how much of it is the paper's own voice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from seeds.language.speech.statement import Statement


class Voice(NamedTuple):
    """Somebody who speaks in an article; the paper itself has no name."""

    name: str
    statements: tuple[Statement, ...]
    characters: int
    """How much of the text is given to him."""


def voices(texts: Sequence[str], found: Sequence[Statement]) -> list[Voice]:
    """Who speaks, in the order of their first words; last the paper itself, with what no statement covers."""
    of: dict[str, list[Statement]] = {}
    for one in found:
        of.setdefault(one.speaker, []).append(one)
    told = [Voice(name, tuple(ones), sum(one.end - one.start for one in ones)) for name, ones in of.items()]
    covered: dict[int, set[int]] = {}
    for one in found:
        covered.setdefault(one.passage, set()).update(range(one.start, one.end))
    rest = sum(map(len, texts)) - sum(map(len, covered.values()))
    return [*told, Voice("", (), rest)]
