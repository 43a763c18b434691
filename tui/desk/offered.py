"""Which glosses a term may be kept with: what is proposed, and what the reader's own dictionaries say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tui.desk.dictionaries.asking import gloss_of
from tui.desk.keeping import SOURCES

if TYPE_CHECKING:
    from seeds.language.dictionary.added import Other


class Gloss(NamedTuple):
    """A gloss, and the name of the book it is from."""

    text: str
    source: str


def offered(proposed: Gloss, others: Iterable[Other]) -> tuple[Gloss, ...]:
    """The first is kept if nobody chooses: one's own dictionaries know a word better than its parts do."""
    theirs: dict[str, Gloss] = {}
    for other in others:
        theirs.setdefault(other.dictionary, Gloss(gloss_of(other), other.dictionary))
    theirs.pop(proposed.source, None)
    found = [proposed, *theirs.values()]
    if proposed.source == SOURCES["pieces"]:
        found = [*theirs.values(), proposed]
    return tuple(gloss for gloss in found if gloss.text)


def source_of(glosses: Sequence[Gloss], text: str) -> str:
    """The book a gloss is from that was kept as it was offered; nothing for one that was written."""
    return next((gloss.source for gloss in glosses if gloss.text == text.strip()), "")
