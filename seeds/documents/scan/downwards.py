"""Lines that run from top to bottom, read twice: as a line lying on its side, and character by character upright.

Lying down, figures and foreign words are read well, but half the stops are overlooked; upright it is the other way
round. Brackets are turned in such lines: what may be one is turned back and read again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any, NamedTuple

from seeds.documents.scan.cells import Cell, cells, inked, side_by_side
from seeds.documents.scan.lines import Reading, Sign, read
from seeds.language.characters import is_han

LONGEST = 14
"""So many characters are read at a time: a longer line costs more than its parts, and is read no better."""
SURE = 0.9
"""A character that only one of two readings has is at least as sure as this."""
ALIKE = 0.5
"""Two readings that agree this much are readings of the same."""
FAINT = 0.02
"""A cell of which less is dark is empty."""
_STOPS = frozenset("，。、；：？！…—·")
_CORNER = {"°": "。", "º": "。", "˚": "。", "’": "，", "'": "，", "`": "，", ",": "，"}
_BRACKETS = frozenset("「」『』《》〈〉（）()“”‘’【】〔〕")


class Piece(NamedTuple):
    """A part of a column, cut into its characters."""

    picture: Any
    cells: list[Cell]

    def cell(self, number: int) -> Any:
        """The picture of one character."""
        top, bottom = self.cells[number]
        return self.picture[top:bottom]


class Seen(NamedTuple):
    """A character of a piece."""

    sign: Sign
    alone: bool = False
    """Whether only the upright reading has it, and it is no stop."""


def run_down(engine: Any, columns: Sequence[Any]) -> bool:
    """Whether columns hold characters that stand one above the other, and not lines that stand on end.

    Only such characters are read alike lying on their side, as this engine has learnt to read them, and upright.
    """
    pieces = [next(_pieces(column)) for column in columns]
    return sum(alike(*both) for both in _both_ways(engine, pieces)) >= ALIKE * len(pieces) > 0


def alike(lying: Reading, upright: Reading) -> float:
    """How much two readings agree, from 0 to 1."""
    return SequenceMatcher(None, lying.text, upright.text, autojunk=False).ratio()


def _both_ways(engine: Any, pieces: Sequence[Piece]) -> list[tuple[Reading, Reading]]:
    import numpy

    lying = read(engine, [numpy.rot90(piece.picture) for piece in pieces])
    upright = read(engine, [_line(piece) for piece in pieces])
    return [(_with_stops(one), _with_stops(other)) for one, other in zip(lying, upright, strict=True)]


def _with_stops(reading: Reading) -> Reading:
    """The reading; stops in the upper corner of their cell, where China sets them, are read as other signs."""
    return Reading(tuple(sign._replace(text=_CORNER.get(sign.text, sign.text)) for sign in reading.signs))


def read_downwards(engine: Any, columns: Sequence[Any]) -> list[Reading]:
    """What pictures of columns say."""
    parted = [list(_pieces(column)) for column in columns]
    pieces = [piece for column in parted for piece in column]
    seen = [blended(*both) for both in _both_ways(engine, pieces)]
    asked = [(place, cell) for place, piece in enumerate(pieces) for cell in _unread(piece, seen[place])]
    turned = read(engine, [_turned(pieces[place], cell) for place, cell in asked])
    brackets: list[dict[int, Sign]] = [{} for _ in pieces]
    for (place, cell), reading in zip(asked, turned, strict=True):
        if bracket := _bracket(reading):
            brackets[place][cell] = bracket
    signs = iter(
        settled(known, found, len(piece.cells)) for known, found, piece in zip(seen, brackets, pieces, strict=True)
    )
    return [Reading(tuple(sign for _ in column for sign in next(signs))) for column in parted]


def _pieces(column: Any) -> Iterator[Piece]:
    """A column in parts of about the same length."""
    known = cells(column)
    count = -(-len(known) // LONGEST)
    edges = [round(len(known) * number / count) for number in range(count + 1)]
    for first, last in pairwise(edges):
        top = known[first][0]
        own = [(start - top, end - top) for start, end in known[first:last]]
        yield Piece(column[top : known[last - 1][1]], own)


def _line(piece: Piece) -> Any:
    return side_by_side([piece.cell(number) for number in range(len(piece.cells))])


def blended(lying: Reading, upright: Reading) -> list[Seen]:
    """Two readings of the same characters as one."""
    seen: list[Seen] = []
    matcher = SequenceMatcher(None, lying.text, upright.text, autojunk=False)
    for kind, start, end, begin, stop in matcher.get_opcodes():
        down, up = lying.signs[start:end], upright.signs[begin:stop]
        if kind == "insert":
            seen += [Seen(sign, sign.text not in _STOPS) for sign in up]
        elif kind == "delete" or (kind == "replace" and _is_better(down, up)):
            seen += [Seen(sign) for sign in down]
        else:
            seen += [Seen(sign) for sign in up]
    return seen


def _is_better(lying: Sequence[Sign], upright: Sequence[Sign]) -> bool:
    """Whether the reading of a line that lies is to be believed where the other one differs."""
    figures = [any(sign.text.isdigit() for sign in signs) for signs in (lying, upright)]
    if figures[0] != figures[1]:
        return figures[0]
    return Reading(tuple(lying)).sure > Reading(tuple(upright)).sure


def _unread(piece: Piece, seen: Sequence[Seen]) -> Iterator[int]:
    """The cells of which nothing, or nothing certain, was read."""
    count = len(piece.cells)
    known = {_cell(known.sign, count) for known in seen if not known.alone}
    alone = {_cell(known.sign, count) for known in seen if known.alone}
    for number in range(count):
        if number in alone or (number not in known and inked(piece.cell(number)).mean() > FAINT):
            yield number


def _cell(sign: Sign, count: int) -> int:
    return min(int(sign.at * count), count - 1)


def _turned(piece: Piece, number: int) -> Any:
    """A character turned back, between its neighbours as they stand."""
    import numpy

    around = [piece.cell(other) for other in (number - 1, number + 1) if 0 <= other < len(piece.cells)]
    turned = numpy.rot90(piece.cell(number))
    return side_by_side([*around[: number > 0], turned, *around[number > 0 :]])


def _bracket(reading: Reading) -> Sign | None:
    found = [sign for sign in reading.signs if sign.text in _BRACKETS]
    return max(found, key=lambda sign: sign.sure) if found else None


def settled(seen: Sequence[Seen], brackets: dict[int, Sign], count: int) -> list[Sign]:
    """The characters of a piece with the brackets that were found in it."""
    left = dict(brackets)
    signs: list[Sign] = []
    for known in seen:
        cell = _cell(known.sign, count)
        signs += [left.pop(before) for before in sorted(left) if before < cell]
        if known.alone and cell in left:
            signs.append(left.pop(cell))
        elif not known.alone or (is_han(known.sign.text) and known.sign.sure >= SURE):
            signs.append(known.sign)
    return [*signs, *(left[cell] for cell in sorted(left))]
