"""Two characters that the writer sets off from what stands around them: 「包过」, 即食、即热、即烹."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from seeds.language.characters import HAN
from seeds.language.words.piece import Piece

SIZE = 2
_GRAMMAR = "的了着过地得之吗呢吧啊哩呀我你他她它是不没又也都就还"
"""What stands in a sentence of two characters as well (“我去”, “走了”)."""
_BETWEEN_MARKS = re.compile(f"(?<=[“‘「『《〈、])(?:(?![{_GRAMMAR}])[{HAN}]){{{SIZE}}}(?=[”’」』》〉、])")


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, two single characters that stand alone between marks as one word; what is `kept` stays."""
    row = list(pieces)
    if not row:
        return row
    between = {match.start() for match in _BETWEEN_MARKS.finditer(text, row[0].start, row[-1].end + 1)}
    if not between:
        return row
    found: list[Piece] = []
    for piece in row:
        last = found[-1] if found else None
        if last and last.start in between and _are_free((last, piece), kept):
            found[-1] = Piece(last.start, piece.end, "word")
        else:
            found.append(piece)
    return found


def _are_free(pair: Sequence[Piece], kept: Collection[int]) -> bool:
    """Whether two pieces are single characters about which the reader decided nothing."""
    return pair[1].end - pair[0].start == SIZE and all(
        piece.kind == "word" and piece.start not in kept for piece in pair
    )
