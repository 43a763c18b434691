"""Two characters that the writer sets off from what stands around them: 「包过」, 即食、即热、即烹."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from seeds.language.characters import is_han
from seeds.language.words.piece import Piece

_OPENS, _CLOSES = frozenset("“‘「『《〈、"), frozenset("”’」』》〉、")
_GRAMMAR = frozenset("的了着过地得之吗呢吧啊哩呀我你他她它是不没又也都就还")
"""What stands in a sentence of two characters as well (“我去”, “走了”)."""


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, two single characters that stand alone between marks as one word; what is `kept` stays."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last and not {last.start, piece.start}.intersection(kept) and _is_set_off(text, (last, piece)):
            found[-1] = Piece(last.start, piece.end, "word")
        else:
            found.append(piece)
    return found


def _is_set_off(text: str, pair: Sequence[Piece]) -> bool:
    """Whether two single characters have a mark on either side."""
    start, end = pair[0].start, pair[1].end
    if end - start != 2 or any(piece.kind != "word" for piece in pair):
        return False
    if text[start - 1 : start] not in _OPENS or text[end : end + 1] not in _CLOSES:
        return False
    return all(map(is_han, text[start:end])) and _GRAMMAR.isdisjoint(text[start:end])
