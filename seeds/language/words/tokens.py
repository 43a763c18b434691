"""Text into words: numbers with their measure words, letters, signs, and the cheapest words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.analysis import NOTHING_OWN, OwnWords
from seeds.language.characters import HAN
from seeds.language.script import simple
from seeds.language.words.amounts import UNITS
from seeds.language.words.asking import denied_apart
from seeds.language.words.lattice import cheapest
from seeds.language.words.manner import apart as manner_apart
from seeds.language.words.own import decided
from seeds.language.words.piece import Piece, kind_of

_FIGURE = "[一二三四五六七八九十百千廿卅零〇○]"
_DECIMAL = f"{_FIGURE}{{1,12}}[．‧・]{_FIGURE}"
"""Figures written out, with a point: 六十一．七億."""
_TOKEN = re.compile(
    rf"""
    (?P<sign>[0-9]+(?!K[MW])[A-Z]+(?![0-9A-Za-z²+＋]))
  | (?P<born>(?<![0-9.])(?:[0-9]0|[0-2][05])后(?!来))
  | (?P<number>第?[0-9０-９]+(?:[.,:：∶/／+＋\-–—~～×．·比][0-9０-９A-Z]+)*
        (?:[%％‰℃°]|[Kk][MW]|[kmcdn]?[mgl][²³]?(?![A-Za-z])|[+＋](?![0-9A-Za-z]))?)
  | (?P<latin>[A-Za-zÀ-ɏ]+(?:['’.\-&@_][A-Za-zÀ-ɏ0-9]+)+ | [A-Za-zÀ-ɏ]+[0-9]+(?:\.[0-9]+)*[A-Za-z0-9]*)
  | (?P<counted>{_DECIMAL}+[%％]?)
  | (?P<block>(?:(?:(?!第[0-9０-９]|{_DECIMAL})[{HAN}])+|[A-Za-zÀ-ɏ]+(?![A-Za-zÀ-ɏ0-9]))+)
  | (?P<blank>[^\S\r\n]+|\r\n|[\r\n])
  | (?P<pair>…+|—+|\.{{3,}}|-{{2,}})
  | (?P<one>.)
    """,
    re.VERBOSE | re.DOTALL,
)

_SHARES = "%％‰℃°+＋"
"""What ends an amount: nothing behind it counts it."""


def cut(text: str, own: OwnWords = NOTHING_OWN) -> list[Piece]:
    """The words by the lists alone, the reader's own joins and splits kept as they were decided."""
    plain = simple(text).replace("○", "〇")
    pieces: list[Piece] = []
    done = 0
    for start, words in decided(text, own):
        pieces += _scanned(plain, done, start)
        done = start
        for word in words:
            pieces.append(Piece(done, done + len(word), kind_of(word)))
            done += len(word)
    pieces += _scanned(plain, done, len(text))
    return pieces


def _scanned(text: str, start: int, end: int) -> list[Piece]:
    """The words between two offsets, words of grammar that a neighbour took in apart from it."""
    return manner_apart(text, denied_apart(text, [*_scan(text, start, end)]))


def _scan(text: str, start: int, end: int) -> Iterator[Piece]:
    """The words between two offsets."""
    number: Piece | None = None
    for match in _TOKEN.finditer(text, start, end):
        if match.lastgroup == "block":
            counting = number is not None and text[number.end - 1] not in _SHARES
            first, *rest = _block(match.group(), match.start(), after_number=counting)
            if number and counting and (first.kind == "number" or text[first.start : first.end] in UNITS):
                first = Piece(number.start, first.end, "number")
            elif number:
                yield number
            number = None
            yield first
            yield from rest
            continue
        if number:
            yield number
            number = None
        if match.lastgroup in ("number", "counted"):
            number = Piece(match.start(), match.end(), "number")
        elif match.lastgroup in ("latin", "sign"):
            yield Piece(match.start(), match.end(), "other")
        else:
            yield Piece(match.start(), match.end(), kind_of(match.group()))
    if number:
        yield number


def _block(block: str, start: int, *, after_number: bool) -> list[Piece]:
    """The words of Han characters and letters; what counts the figures before it is marked as their part."""
    pieces = []
    for first, last, counts in cheapest(block, after_number):
        kind = "number" if counts else kind_of(block[first:last])
        pieces.append(Piece(start + first, start + last, kind))
    return pieces
