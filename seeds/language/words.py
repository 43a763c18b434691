"""Text into words: the reader's own first, then numbers with their measure words, then the dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from seeds.language import segmenter
from seeds.language.amounts import MULTIPLES, UNITS, is_amount
from seeds.language.analysis import NOTHING_OWN, Kind, OwnWords

HAN = "〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_HAN = re.compile(f"[{HAN}]")
_TOKEN = re.compile(
    rf"""
    (?P<number>第?[0-9０-９]+(?:[.,:：/／+＋\-–—~～×．·][0-9０-９A-Z]+)*(?:[%％‰℃°]|[Kk][Mm]²?|[+＋](?![0-9A-Za-z]))?)
  | (?P<latin>[A-Za-zÀ-ɏ]+(?:['’.\-&@_][A-Za-zÀ-ɏ0-9]+)+ | [A-Za-zÀ-ɏ]+[0-9]+[A-Za-z0-9]*)
  | (?P<block>[A-Za-zÀ-ɏ{HAN}]+)
  | (?P<blank>[^\S\r\n]+|\r\n|[\r\n])
  | (?P<pair>…+|—+|\.{{3,}}|-{{2,}})
  | (?P<one>.)
    """,
    re.VERBOSE | re.DOTALL,
)


class Piece(NamedTuple):
    """A span of the text and what it is."""

    start: int
    end: int
    kind: Kind


def segment(text: str, own: OwnWords = NOTHING_OWN, *, hmm: bool = True) -> list[tuple[int, int]]:
    """Spans that cover the text in order; with `hmm` unknown words are guessed from single characters."""
    pieces = cut(text, own)
    if hmm:
        pieces = join_unknown(text, pieces, own)
    return [(piece.start, piece.end) for piece in pieces]


def cut(text: str, own: OwnWords = NOTHING_OWN) -> list[Piece]:
    """The words by dictionary alone, the reader's own joins and splits kept as they were decided."""
    pieces: list[Piece] = []
    done = 0
    for start, words in decided(text, own):
        pieces += _scan(text, done, start)
        done = start
        for word in words:
            pieces.append(Piece(done, done + len(word), kind_of(word)))
            done += len(word)
    pieces += _scan(text, done, len(text))
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


def join_unknown(text: str, pieces: Iterable[Piece], own: OwnWords = NOTHING_OWN) -> list[Piece]:
    """Runs of single Han characters as the words they probably are."""
    fixed = {start + offset for start, words in decided(text, own) for offset in range(sum(map(len, words)))}
    joined: list[Piece] = []
    run: list[Piece] = []

    def close() -> None:
        if len(run) > 1:
            at = run[0].start
            for word in segmenter.guess(text[at : run[-1].end]):
                joined.append(Piece(at, at + len(word), kind_of(word)))
                at += len(word)
        else:
            joined.extend(run)
        run.clear()

    for piece in pieces:
        if piece.kind == "word" and piece.end - piece.start == 1 and piece.start not in fixed:
            run.append(piece)
        else:
            close()
            joined.append(piece)
    close()
    return joined


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
        elif match.lastgroup == "latin":
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
    words += segmenter.cut(block) if block else []
    pieces: list[Piece] = []
    for n, word in enumerate(words):
        kind: Kind = "number" if after_number and n == 0 and leading and word != "个" else kind_of(word)
        pieces.append(Piece(start, start + len(word), kind))
        start += len(word)
    return pieces


@lru_cache(maxsize=65536)
def kind_of(word: str) -> Kind:
    """What a word is, seen alone."""
    if _HAN.search(word):
        return "number" if is_amount(word) else "word"
    if word[0].isdigit():
        return "number"
    if any(char.isalnum() or char.isspace() or not char.isprintable() for char in word):
        return "other"
    return "punctuation"
