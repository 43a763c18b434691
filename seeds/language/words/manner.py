"""地 that closes how something is done, where a noun would take it in: 缓缓|地|点了点头, 生气|地|质问.

A place that one is told of so (整洁|地带) is followed by no 了 or 着, and its second character makes no verb with
what follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.words.lexicon import prepare
from seeds.language.words.piece import Piece, kind_of

_MANNER = "地"
_HOW = frozenset("adzvib")
"""Classes of words that tell how."""
_DONE = frozenset("了着过起住")
_PASSIVE, _PLANTS = "被", "植物"
"""地被 is what covers the ground, of plants only."""


def apart(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, 地 a word of its own where it closes the manner of what follows."""
    found: list[Piece] = []
    row = list(pieces)
    for number, piece in enumerate(row):
        if found and found[-1].end > piece.start:
            continue  # taken in by the verb before it
        after = row[number + 1] if number + 1 < len(row) else None
        if found and text.startswith(_MANNER, piece.start) and _closes(text, found[-1], piece, after):
            at = piece.start + 1
            end = after.end if after and _are_one(text, piece, after) else piece.end
            found += Piece(piece.start, at, "word"), Piece(at, end, kind_of(text[at:end]))
        else:
            found.append(piece)
    return found


def _closes(text: str, before: Piece, piece: Piece, after: Piece | None) -> bool:
    """Whether a word of two characters that begins with 地 is 地 and what is done."""
    how = text[before.start : before.end]
    if piece.end - piece.start != len("地点") or len(how) == 1 or before.end != piece.start:
        return False
    does = text[piece.end - 1]
    if does == _PASSIVE:
        return not text.startswith(_PLANTS, piece.end)
    if text[piece.end : piece.end + 1] in _DONE and prepare().mark(does)[:1] != "n":
        return True
    tells_how = prepare().mark(how)[:1] in _HOW or how[-1] == how[-2]
    return after is not None and tells_how and _are_one(text, piece, after)


def _are_one(text: str, piece: Piece, after: Piece) -> bool:
    """Whether what is done is written with the single character behind it."""
    pair = text[piece.end - 1 : after.end]
    return len(pair) == len("质问") and after.start == piece.end and prepare().known(pair)
