"""Putting together what columns, captions and line ends have cut."""

from __future__ import annotations

import itertools
import re

from seeds.documents.page.signs import (
    cannot_start,
    finished,
    has_clauses,
    is_stamped,
    listed_by_day,
    quote_balance,
    starts_item,
)
from seeds.language.characters import HAN, WIDE

SHORTEST_PIECE = 15
"""A column holds at least a line of a paragraph; anything shorter was never cut off from its end."""

_WIDE_END = re.compile(f"[{WIDE}-]$")
_WIDE_START = re.compile(f"[{WIDE}]")
_DANGLING = re.compile(f"(?<=[暨与及和、]) (?=[{HAN}])")

_LABELLED = re.compile("[^，。：:]{2,12}[：:]")
"""The items of some lists begin with what they are about."""


def glue(left: str, right: str) -> str:
    """What stands between two pieces: nothing beside a Chinese sign, a blank between Latin words."""
    return "" if _WIDE_END.search(left[-1:]) or _WIDE_START.match(right) else " "


def joined(pieces: list[str]) -> str:
    """The pieces as one text."""
    text = pieces[:1]
    for left, right in itertools.pairwise(pieces):
        text += (glue(left, right), right)
    return "".join(text)


def without_dangling_blank(text: str) -> str:
    """The text without a blank after a word that cannot end a clause: a line of print ended there."""
    return _DANGLING.sub("", text)


class OpenParagraph:
    """A paragraph while its pieces are being found."""

    def __init__(self, first: str, cut: bool = False, whole: bool = False) -> None:
        self.pieces = [first]
        self.cut = cut
        """Whether print shows that a column cut it off."""
        self.whole = whole
        """Whether nothing cuts paragraphs where it comes from."""
        self.length = len(first)
        self.depth, _ = quote_balance(first)

    def add(self, piece: str, cut: bool = False) -> None:
        """Continue the paragraph with a piece."""
        self.cut = cut
        self.pieces.append(piece)
        self.length += len(piece)
        depth, unopened = quote_balance(piece)
        self.depth = max(0, self.depth - unopened) + depth

    @property
    def unfinished(self) -> bool:
        """Whether the last piece breaks off in a sentence."""
        last = self.pieces[-1]
        if self.whole:
            return False
        cut = self.cut or (
            self.length >= SHORTEST_PIECE
            and (len(self.pieces) > 1 or has_clauses(last) or len(last) > SHORTEST_PIECE * 2)
        )
        return cut and not finished(last) and last[-1] not in "：:—"

    def continues(self, following: str) -> bool:
        """Whether the following line belongs to this paragraph."""
        if is_stamped(following) or listed_by_day(self.pieces[-1], following):
            return False
        if self.unfinished:
            last = self.pieces[-1]
            labelled = _LABELLED.match(following) and _LABELLED.match(last)
            listed = starts_item(following) or starts_item(self.pieces[0]) or labelled
            return not (last[-1] in "；;" and listed)
        if cannot_start(following) and not finished(self.pieces[-1]):
            return self.length >= SHORTEST_PIECE
        _, unopened = quote_balance(following)
        return self.depth > 0 and unopened > 0 and following[0] not in "“「『"

    @property
    def text(self) -> str:
        """All of it."""
        return joined(self.pieces)
