"""Phrases of four characters that say one of them twice: 原拆原回, 管党治党. Writers coin them, no list has all.
A character that is said twice at once is one word: 高高, 爬爬, 买买买."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from seeds.language.words.lattice import SAID_TWICE
from seeds.language.words.lexicon import CLASS, prepare
from seeds.language.words.piece import Piece

SIZE = 4
_SET = re.compile(r"应(.)尽\1|(?![出进回上下过来去起到])(.)来\2去(?!世|年|向|路|处)")
"""Patterns that take any verb, whatever words seem to lie across it (应收尽收, 用来用去)."""
_SAID_AGAIN = re.compile(r"(.).?\1")
"""Where neither stands, nothing is said twice."""
_CONTENT = frozenset("nvaxjgzskbmqt")
"""Marks of characters that say something; words of grammar are said twice in any sentence."""
_GRAMMAR = frozenset("是有要能对到在去来起出进回")
_OWN = frozenset("大小新老高长全总国家人民回开出进")
"""Those of them that have a class of their own."""


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, four characters in a row that make such a phrase as one word; what is `kept` stays."""
    row = _set(text, list(pieces), kept)
    if not row or not _SAID_AGAIN.search(text, row[0].start, row[-1].end):
        return row
    found: list[Piece] = []
    done = 0
    for number, piece in enumerate(row):
        if number < done:
            continue
        at = piece.start
        said = text[at : at + 1] == text[at + 2 : at + 3] or text[at + 1 : at + 2] == text[at + 3 : at + 4]
        if said and _is_phrase(text, four := row[number : number + SIZE]):
            later = row[number + 1 : number + 1 + SIZE]
            if not _better(text, later) and not any(one.start in kept for one in four):
                found.append(Piece(at, four[-1].end, "word"))
                done = number + SIZE
                continue
        done = _said_again(text, row, number, kept)
        found.append(piece if done <= number + 1 else Piece(at, row[done - 1].end, "word"))
    return found


def _set(text: str, row: list[Piece], kept: Collection[int]) -> list[Piece]:
    """The pieces, those that make such a pattern as one."""
    at = row[0].start if row else 0
    for match in _SET.finditer(text, at, row[-1].end) if row else ():
        inside = [one for one in row if match.start() <= one.start and one.end <= match.end()]
        whole = inside and (inside[0].start, inside[-1].end) == match.span()
        if whole and len(inside) > 1 and not any(one.start in kept for one in inside):
            first = row.index(inside[0])
            row[first : first + len(inside)] = [Piece(*match.span(), "word")]
    return row


def _said_again(text: str, row: Sequence[Piece], number: int, kept: Collection[int]) -> int:
    """Where the pieces end that say one character over and over; behind the piece where they do not."""
    end = number + 1
    character = text[row[number].start : row[number].end]
    free = len(character) == 1 and row[number].start not in kept
    if free and character not in _GRAMMAR and prepare().words.get(character, 0) & CLASS in SAID_TWICE:
        while end < len(row) and text[row[end].start : row[end].end] == character and row[end].start not in kept:
            end += 1
    return end


def _better(text: str, row: list[Piece]) -> bool:
    """Whether a phrase begins one piece later with what it says twice (老|楼|原拆原建)."""
    return _is_phrase(text, row) and text[row[0].start] == text[row[2].start]


def _is_phrase(text: str, row: list[Piece]) -> bool:
    """Whether four pieces are single characters, the first or the second said again two behind."""
    if len(row) < SIZE or row[-1].end - row[0].start != SIZE or any(one.kind != "word" for one in row):
        return False
    one, two, three, four = tuple(text[row[0].start : row[-1].end])
    if (one == three) == (two == four) or not one != two != three != four:
        return False
    return all(map(_says, (one, two, three, four)))


def _says(character: str) -> bool:
    """Whether a character means something by itself."""
    mark = prepare().mark(character)
    return character in _OWN or (mark[:1] in _CONTENT and mark.endswith("1"))
