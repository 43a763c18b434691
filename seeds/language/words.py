"""Text into words: the reader's own first, then numbers with their measure words, then the dictionary."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from seeds.language import segmenter
from seeds.language.amounts import MULTIPLES, UNITS, is_amount
from seeds.language.analysis import NOTHING_OWN, Kind, OwnWords
from seeds.language.characters import HAN, has_han
from seeds.language.script import simple

_LETTERS_MEET = re.compile("[A-Za-zÀ-ɏ]{2}")
_TOKEN = re.compile(
    rf"""
    (?P<sign>[0-9]+(?!K[MW])[A-Z]+(?![0-9A-Za-z²+＋]))
  | (?P<number>第?[0-9０-９]+(?:[.,:：/／+＋\-–—~～×．·][0-9０-９A-Z]+)*
        (?:[%％‰℃°]|[Kk][MW]|[kmcdn]?[mgl][²³]?(?![A-Za-z])|[+＋](?![0-9A-Za-z]))?)
  | (?P<latin>[A-Za-zÀ-ɏ]+(?:['’.\-&@_][A-Za-zÀ-ɏ0-9]+)+ | [A-Za-zÀ-ɏ]+[0-9]+(?:\.[0-9]+)*[A-Za-z0-9]*)
  | (?P<block>(?:[{HAN}]+|[A-Za-zÀ-ɏ]+(?![A-Za-zÀ-ɏ0-9]))+)
  | (?P<blank>[^\S\r\n]+|\r\n|[\r\n])
  | (?P<pair>…+|—+|\.{{3,}}|-{{2,}})
  | (?P<one>.)
    """,
    re.VERBOSE | re.DOTALL,
)

GRAMMAR = frozenset(
    "的了着过地得是在和与及或而但也都还就才又再更最很把被让由从给以之其这那不没无将并均已为我你他她它们前后"
)
"""Characters that are words by themselves: no unknown word is guessed from them."""


class Piece(NamedTuple):
    """A span of the text and what it is."""

    start: int
    end: int
    kind: Kind


def segment(text: str, own: OwnWords = NOTHING_OWN, *, hmm: bool = True) -> list[tuple[int, int]]:
    """Spans that cover the text in order; with `hmm` unknown words are guessed from single characters."""
    pieces = cut(text, own)
    if hmm:
        pieces = join_unknown(simple(text), pieces, fixed(text, own))
    return [(piece.start, piece.end) for piece in pieces]


def cut(text: str, own: OwnWords = NOTHING_OWN) -> list[Piece]:
    """The words by dictionary alone, the reader's own joins and splits kept as they were decided."""
    plain = simple(text)
    pieces: list[Piece] = []
    done = 0
    for start, words in decided(text, own):
        pieces += _scan(plain, done, start)
        done = start
        for word in words:
            pieces.append(Piece(done, done + len(word), kind_of(word)))
            done += len(word)
    pieces += _scan(plain, done, len(text))
    return pieces


def decided(text: str, own: OwnWords) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where the reader's own words stand, longest first, with their pieces."""
    pattern = _own_pattern(own.joins, frozenset(own.splits))
    if pattern is None:
        return
    for match in pattern.finditer(text):
        found = match.group()
        yield match.start(), own.splits.get(found, (found,))


@lru_cache(maxsize=8)
def _own_pattern(joins: frozenset[str], splits: frozenset[str]) -> re.Pattern[str] | None:
    strings = sorted((joins | splits) - {""}, key=lambda string: (-len(string), string))
    return re.compile("|".join(map(re.escape, strings))) if strings else None


def fixed(text: str, own: OwnWords) -> set[int]:
    """The characters of the reader's own words."""
    return {start + n for start, found in decided(text, own) for n in range(sum(map(len, found)))}


def join_unknown(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """Runs of single Han characters as the words they probably are; grammar and what is `kept` stay alone."""
    joined: list[Piece] = []
    run: list[Piece] = []
    for piece in pieces:
        alone = piece.kind == "word" and piece.end - piece.start == 1
        if alone and text[piece.start] not in GRAMMAR and piece.start not in kept:
            run.append(piece)
        else:
            joined += _guessed(text, run)
            run.clear()
            joined.append(piece)
    return joined + _guessed(text, run)


def _guessed(text: str, run: list[Piece]) -> list[Piece]:
    """A run of single characters as words."""
    if len(run) < 2:
        return list(run)
    at = run[0].start
    found = []
    for word in segmenter.guess(text[at : run[-1].end]):
        found.append(Piece(at, at + len(word), kind_of(word)))
        at += len(word)
    return found


def _scan(text: str, start: int, end: int) -> Iterator[Piece]:
    """The words between two offsets."""
    number: Piece | None = None
    for match in _TOKEN.finditer(text, start, end):
        if match.lastgroup == "block":
            first, *rest = _block(match.group(), match.start(), after_number=number is not None)
            if number and text[first.start : first.end] in UNITS:
                yield Piece(number.start, first.end, "number")
            elif number and first.kind == "number":
                if rest and text[rest[0].start : rest[0].end] in UNITS:
                    first, *rest = rest
                yield Piece(number.start, first.end, "number")
            else:
                if number:
                    yield number
                yield first
            number = None
            yield from rest
            continue
        if number:
            yield number
            number = None
        if match.lastgroup == "number":
            number = Piece(match.start(), match.end(), "number")
        elif match.lastgroup in ("latin", "sign"):
            yield Piece(match.start(), match.end(), "other")
        else:
            yield Piece(match.start(), match.end(), kind_of(match.group()))
    if number:
        yield number


def _block(block: str, start: int, *, after_number: bool) -> list[Piece]:
    """The words of Han characters and letters; after digits 余万 and 个 stand alone."""
    words: list[str] = []
    if after_number:
        more = MULTIPLES.match(block)
        if more and more.group():
            words.append(more.group())
            block = block[more.end() :]
        if block[:1] == "个" and block[:2] != "个月":
            words.append("个")
            block = block[1:]
    leading = len(words)
    words += _latin_whole(segmenter.cut(block)) if block else []
    pieces: list[Piece] = []
    for n, word in enumerate(words):
        kind: Kind = "number" if after_number and n == 0 and leading and word != "个" else kind_of(word)
        pieces.append(Piece(start, start + len(word), kind))
        start += len(word)
    return pieces


def _latin_whole(words: Sequence[str]) -> list[str]:
    """The words with those put together that were cut between two letters: iOS is not i and OS."""
    found: list[str] = []
    for word in words:
        if found and _LETTERS_MEET.fullmatch(found[-1][-1] + word[0]):
            found[-1] += word
        else:
            found.append(word)
    return found


@lru_cache(maxsize=65536)
def kind_of(word: str) -> Kind:
    """What a word is, seen alone."""
    if has_han(word):
        return "number" if is_amount(word) else "word"
    if word[0].isdigit():
        return "number"
    if any(char.isalnum() or char.isspace() or not char.isprintable() for char in word):
        return "other"
    return "punctuation"
