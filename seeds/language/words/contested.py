"""Words that fight for a character: the one that stands elsewhere in the article, unfought, has it (章鱼|体|色).

Two words of a list may lie across each other; which of them is meant, the lattice asks of all texts, and this
article often tells it better.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from operator import add
from typing import NamedTuple

from seeds.language.words.lattice import cheapest
from seeds.language.words.lexicon import prepare
from seeds.language.words.piece import Piece, kind_of
from seeds.language.words.unknown import stands_alone

OFTEN = 2
"""So often a word stands elsewhere that needs nothing more."""
LONG = 3
"""No shorter word breaks a known word as long as this."""
DEARER = 3.0
"""By so much the words around one that the article knows may be less likely than those it was cut into; by nothing
where it takes in a word of grammar (出现|在 stays, though 现在 stands elsewhere)."""


class Contest(NamedTuple):
    """Where a word of the article lies across the pieces."""

    start: int
    end: int
    first: int
    last: int
    """The pieces that it lies across: from the first to before the last."""


def settled(
    texts: Sequence[str], cuts: Sequence[list[Piece]], kept: Sequence[AbstractSet[int]]
) -> list[list[Piece]]:
    """The pieces of an article's texts, cut anew where a word lies across them that stands elsewhere unfought."""
    counted = Counter(
        [
            text[start:end]
            for text, cut in zip(texts, cuts, strict=True)
            for start, end, kind in cut
            if kind == "word" and end - start > 1
        ]
    )
    begun = _by_beginning(counted)
    contests = [_contests(text, cut, begun) for text, cut in zip(texts, cuts, strict=True)]
    for text, cut, found in zip(texts, cuts, contests, strict=True):
        broken = {number for one in found for number in range(one.first, one.last)}
        counted.subtract(text[cut[number].start : cut[number].end] for number in broken)
    return [
        _anew(text, cut, found, counted, fixed) if found else cut
        for text, cut, found, fixed in zip(texts, cuts, contests, kept, strict=True)
    ]


def _by_beginning(found: Iterable[str]) -> dict[str, list[str]]:
    """The words by their first two characters."""
    begun: dict[str, list[str]] = {}
    for word in found:
        begun.setdefault(word[:2], []).append(word)
    return begun


def _contests(text: str, cut: Sequence[Piece], begun: Mapping[str, Sequence[str]]) -> list[Contest]:
    """Where a known word lies across pieces, one of its edges within one of them."""
    starts = [piece.start for piece in cut]
    edges = {*starts, len(text)}
    known = prepare().known
    found = []
    for start, here in enumerate(map(begun.get, map(add, text, text[1:]))):
        if not here:
            continue
        at_edge = start in edges
        for word in here:
            end = start + len(word)
            if (at_edge and end in edges) or not text.startswith(word, start) or not known(word):
                continue
            first, last = bisect_right(starts, start) - 1, bisect_left(starts, end)
            if last - first > 1:
                found.append(Contest(start, end, first, last))
    return found


def _anew(
    text: str, cut: list[Piece], contests: Sequence[Contest], counted: Mapping[str, int], kept: AbstractSet[int]
) -> list[Piece]:
    """The pieces, those that lose their contest cut anew around the word that wins it."""
    found = list(cut)
    done = len(cut)
    for start, end, first, last in reversed(contests):
        if last > done or not _wins(
            text[start:end], [text[one.start : one.end] for one in cut[first:last]], counted
        ):
            continue
        at = _with_neighbour(cut, first, -1)
        row = cut[at : min(_with_neighbour(cut, last - 1, 1) + 1, done)]
        if any(piece.kind != "word" for piece in row) or not kept.isdisjoint(range(row[0].start, row[-1].end)):
            continue
        around = [*_cut(text, row[0].start, start), Piece(start, end, "word"), *_cut(text, end, row[-1].end)]
        ends = text[cut[last - 1].start : cut[last - 1].end]
        dearer = 0.0 if len(ends) == 1 and stands_alone(ends) else DEARER
        if _is_whole(text, around) and _cost(text, around) <= _cost(text, row) + dearer:
            found[at : at + len(row)] = around
            done = at
    return found


def _with_neighbour(cut: Sequence[Piece], number: int, step: int) -> int:
    """The piece, or the single character beside it, which what is left over may belong to (其|实现|时)."""
    beside = number + step
    if 0 <= beside < len(cut) and cut[beside].kind == "word" and cut[beside].end - cut[beside].start == 1:
        return beside
    return number


def _wins(word: str, row: Sequence[str], counted: Mapping[str, int]) -> bool:
    """Whether the word stands elsewhere, and none of those that it breaks; one that stands there once only needs a
    character beside it that is no word of grammar (内|心里 is not meant, nor 绝|不是)."""
    known = prepare().known
    for one in row:
        if len(one) > 1 and (counted[one] > 0 or (LONG <= len(one) >= len(word) and known(one))):
            return False
    helped = any(len(one) == 1 and not stands_alone(one) for one in row)
    return counted[word] >= OFTEN or (counted[word] == 1 and helped)


def _is_whole(text: str, row: Sequence[Piece]) -> bool:
    """Whether no character is left over that never stands alone (贡|院门)."""
    alone = prepare().alone
    return all(piece.end - piece.start > 1 or alone.get(text[piece.start], 0) for piece in row)


def _cut(text: str, start: int, end: int) -> list[Piece]:
    """The words of a stretch."""
    return [
        Piece(start + first, start + last, kind_of(text[start + first : start + last]))
        for first, last, _ in (cheapest(text[start:end]) if start < end else ())
    ]


def _cost(text: str, row: Sequence[Piece]) -> float:
    return sum(prepare().cost(text[piece.start : piece.end]) for piece in row)
