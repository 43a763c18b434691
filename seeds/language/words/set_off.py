"""What the writer sets off from what stands around it: two characters, 「包过」, 即食、即热、即烹, and four of one
mould beside each other, “以文化人”“以文铸魂”."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from seeds.language.characters import HAN
from seeds.language.words.piece import Piece

SIZE = 2
_GRAMMAR = "的了着过地得之吗呢吧啊哩呀我你他她它是不没又也都就还"
"""What stands in a sentence of two characters as well (“我去”, “走了”)."""
_BETWEEN_MARKS = re.compile(f"(?<=[“‘「『《〈、])(?:(?![{_GRAMMAR}])[{HAN}]){{{SIZE}}}(?=[”’」』》〉、])")
_SLOGAN, _APART = 4, 4
"""So long is such a slogan, and so far from the next at most are its marks and what stands between (”、“)."""
_SLOGANS = re.compile(f"(?<=[“‘「『])(?:(?![{_GRAMMAR}])[{HAN}]){{{_SLOGAN}}}(?=[”’」』])")


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, two single characters that stand alone between marks as one word; what is `kept` stays."""
    row = list(pieces)
    if not row:
        return row
    first, last = row[0].start, row[-1].end
    ends = {match.start(): match.end() for match in _BETWEEN_MARKS.finditer(text, first, last + 1)}
    ends |= _of_one_mould([match.span() for match in _SLOGANS.finditer(text, first, last + 1)], text)
    if not ends:
        return row
    found: list[Piece] = []
    number = 0
    while number < len(row):
        set_off = _reaching(row, number, ends.get(row[number].start, 0))
        whole = len(set_off) > 1 and _are_free(set_off, kept)
        found.append(Piece(set_off[0].start, set_off[-1].end, "word") if whole else row[number])
        number += len(set_off) if whole else 1
    return found


def _of_one_mould(spans: Sequence[tuple[int, int]], text: str) -> dict[int, int]:
    """The slogans that stand beside another with the same character at the same place."""
    found: dict[int, int] = {}
    for one, other in pairwise(spans):
        alike = any(text[one[0] + at] == text[other[0] + at] for at in range(_SLOGAN))
        if alike and other[0] - one[1] <= _APART:
            found |= (one, other)
    return found


def _reaching(row: Sequence[Piece], number: int, end: int) -> Sequence[Piece]:
    """The pieces from one on as far as what is set off, if they end with it; that piece alone if not."""
    last = number
    while last < len(row) and row[last].end < end:
        last += 1
    whole = last < len(row) and row[last].end == end
    return row[number : last + 1] if whole else row[number : number + 1]


def _are_free(pieces: Sequence[Piece], kept: Collection[int]) -> bool:
    """Whether the reader decided nothing about pieces, and they are no two words of every day (“非常艺术”): two
    characters are words each."""
    if any(piece.start in kept for piece in pieces):
        return False
    if pieces[-1].end - pieces[0].start == SIZE:
        return all(piece.kind == "word" for piece in pieces)
    return [piece.end - piece.start for piece in pieces] != [SIZE, SIZE]
