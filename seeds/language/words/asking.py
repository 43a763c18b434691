"""Questions by a word and its denial side by side: 会不会, 去没去, 知不知道, 愿意不愿意.

They are written apart, and 不 has no tone of its own there (huì bu huì, zhī bu zhīdào). 动不动 is one word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from seeds.language.characters import is_han
from seeds.language.words.lexicon import prepare
from seeds.language.words.piece import Piece

_NO = re.compile("[不没]")
_ADVERBS = frozenset(("动不动", "时不时", "先不先"))


class Asked(NamedTuple):
    """Where the word begins that is asked about, and where its denial stands."""

    start: int
    no: int


def asked(text: str, start: int = 0, end: int | None = None) -> Iterator[Asked]:
    """Every such question in a text in simplified characters."""
    for found in _NO.finditer(text, start, len(text) if end is None else end):
        no = found.start()
        for length in (2, 1):
            word = text[max(no - length, start) : no]
            if len(word) == length and text.startswith(word, no + 1) and _is_asked(text, word, no):
                yield Asked(no - length, no)
                break


def _is_asked(text: str, word: str, no: int) -> bool:
    """Whether a repeated word asks: no sign, no adverb, nor one of two halves (人不人鬼不鬼)."""
    if not all(map(is_han, word)) or word[0] in "不没" or text[no - 1 : no + 2] in _ADVERBS:
        return False
    return not (_is_half(text, no + 3) or _is_half(text, no - 3))


def _is_half(text: str, no: int) -> bool:
    return no > 0 and text[no : no + 1] == "不" and text[no - 1 : no] == text[no + 1 : no + 2]


def joints_asked(word: str) -> tuple[int, ...]:
    """Before which characters a word parts that is such a question, or begins with one (可不可以)."""
    return next(((no, no + 1) for start, no in asked(word) if not start), ())


def denied_apart(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, the denial a word of its own where no list has the question as one: 能|不能 and 可不|可能 are
    能|不|能 and 可|不|可能."""
    if not pieces:
        return []
    ends = {piece.start: piece.end for piece in pieces}
    edges = {
        edge
        for start, no in asked(text, pieces[0].start, pieces[-1].end)
        if ends.get(start, no + 2) <= no + 1
        for edge in (no, no + 1)
    }
    return [part for piece in pieces for part in _apart(text, piece, edges)]


def _apart(text: str, piece: Piece, edges: Set[int]) -> list[Piece]:
    """A piece in its parts between the edges, where each may stand alone."""
    within = [edge for edge in range(piece.start + 1, piece.end) if edge in edges]
    parts = [piece._replace(start=start, end=end) for start, end in pairwise((piece.start, *within, piece.end))]
    return parts if all(_stands(text[part.start : part.end]) for part in parts) else [piece]


def _stands(part: str) -> bool:
    return len(part) == 1 or part in prepare().words
