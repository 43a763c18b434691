"""What a look-up found, each word once, with what every dictionary says of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from seeds.language.dictionary import Entry
from tui.widgets.detail import Parts

Told = tuple[Entry, ...]
"""One word with one reading, as one dictionary after the other tells of it."""


class Matches(NamedTuple):
    """What a look-up found, the best first."""

    query: str
    words: tuple[Told, ...]
    meant: bool
    """Whether it was found; otherwise these are the nearest there are."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entry of each word that comes first."""
        return tuple(told[0] for told in self.words)


def together(found: Iterable[Entry]) -> tuple[Told, ...]:
    """The entries of a word, one from each dictionary, where the first of them was found.

    One dictionary may have a word and its reading twice (面 for 面 and for 麵): these are two words. A dictionary
    that tells no reading tells of the first one.
    """
    listed: dict[str, list[list[Entry]]] = {}
    order: list[list[Entry]] = []
    for entry in found:
        same = listed.setdefault(entry.simplified, [])
        joining = [told for told in same if _joins(entry, told)]
        if joining:
            max(joining, key=lambda told: told[0].traditional == entry.traditional).append(entry)
        else:
            same.append([entry])
            order.append(same[-1])
    return tuple(map(tuple, order))


def books(told: Told) -> Parts:
    """What one dictionary after the other says, each below its name as beside a text."""
    parts: list[tuple[str, str]] = []
    for entry in told:
        numbered = [f"{number}  {sense}" for number, sense in enumerate(entry.senses, 1)]
        counting = f"counted with {', '.join(entry.classifiers)}" if entry.classifiers else ""
        senses = "\n".join(numbered if len(numbered) > 1 else entry.senses)
        parts += [("label", entry.source), ("text", senses), ("quiet", counting)]
    return parts


def _joins(entry: Entry, told: list[Entry]) -> bool:
    spelled = {one.spelled.replace(" ", "") for one in (entry, told[0]) if one.pinyin}
    return len(spelled) < 2 and entry.source not in {one.source for one in told}
