"""People: a surname and one or two characters, when a title, a verb of saying or a repetition vouches for it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from seeds.language.characters import HAN, has_han, is_han
from seeds.language.names.tables import (
    ADDRESSES,
    CLEAR_SURNAMES,
    COMPOUND_SURNAMES,
    FOREIGN,
    NEVER_GIVEN,
    SPEAKING,
    SURNAMES,
    TITLES_AFTER,
    TITLES_BEFORE,
    USUAL_GIVEN,
)
from seeds.language.names.words import Spans, Words

_FOREIGN = re.compile(f"[{''.join(sorted(FOREIGN))}]{{2,7}}(?:[·・][{''.join(sorted(FOREIGN))}]{{1,8}})*")
_ANY_SURNAME = f"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{''.join(sorted(SURNAMES))}])"
_ADDRESS = re.compile(f"{_ANY_SURNAME}(?:{'|'.join(sorted(ADDRESSES, key=len, reverse=True))})")
_FAMILIAR = re.compile(f"[小老阿][{''.join(sorted(CLEAR_SURNAMES))}]")
_LISTING = re.compile(
    f"(?:(?<![{HAN}])|(?<=[有是由为]))[{HAN}]{{2,4}}?(?:[、\u3000 ]+[{HAN}]{{2,4}}?){{2,}}(?=等|[^{HAN}]|$)"
)
_ITEM = re.compile(f"[{HAN}]+")
_ADVERBS = frozenset("都应曾常向于来和")
"""Surnames that stand before many a verb as another word: 居民都爱…"""
_BESIDE = "“”‘’ 　：:、，"
ENOUGH = 3
"""Two signs beside a name and one in it, or the other way round."""


def people(row: Words, known: Collection[str] = ()) -> Spans:
    """Every place of every person's name."""
    names = set(known)
    for start, end in _candidates(row):
        if _trust(row, start, end) >= ENOUGH:
            names.add(row.text[start:end])
    spans = [span for name in names for span in row.everywhere(name)]
    spans += _addressed(row)
    spans += _listed(row)
    spans += _foreign(row)
    return _longest(spans)


def _candidates(row: Words) -> Iterator[tuple[int, int]]:
    """Surname and given name wherever words begin and end so; the longer first."""
    text = row.text
    for start, _ in row.spans:
        if text[start : start + 2] in COMPOUND_SURNAMES:
            first = start + 2
        elif text[start] in SURNAMES:
            first = start + 1
            if text[start] == "和" and has_han(text[start - 1 : start]):  # "and" between two names
                continue
        else:
            continue
        for length in (2, 1):
            end = first + length
            given = text[first:end]
            speaking = length == 2 and text.startswith(SPEAKING, end - 1)
            if end in row.ends and len(given) == length and not speaking and all(map(_given, given)):
                yield start, end
                break


def _given(char: str) -> bool:
    return is_han(char) and char not in NEVER_GIVEN


def _trust(row: Words, start: int, end: int) -> int:
    """How much speaks for a name here."""
    text = row.text
    pieces = row.ends[end] - row.starts[start] + 1
    length = end - start - (text[start : start + 2] in COMPOUND_SURNAMES)
    trust = 0
    if text[:start].rstrip(_BESIDE).endswith(TITLES_BEFORE):
        trust += 2
    if text[end : end + 4].startswith(SPEAKING):
        trust += 2
    if text.startswith(TITLES_AFTER, end):
        trust += 2
    if pieces in (1, length):
        clear = text[start] in CLEAR_SURNAMES
        trust += (pieces > 1 and text[start] not in _ADVERBS) or clear or text[end - 1] in USUAL_GIVEN
        trust += clear
        trust += clear and pieces == 3
    return trust


def _addressed(row: Words) -> Iterator[tuple[int, int]]:
    """A surname with a form of address (陈大爷), or a familiar one (小李)."""
    for match in _ADDRESS.finditer(row.text):
        if row.whole(*match.span()) and match.group()[0] != "和":
            yield match.span()
    for match in _FAMILIAR.finditer(row.text):
        if row.whole(*match.span()):
            yield match.span()


def _listed(row: Words) -> Iterator[tuple[int, int]]:
    """Names in a bare list (曾丽、单勇、解晓东): surname and given name each, hardly one of them a word."""
    for listing in _LISTING.finditer(row.text):
        spans = [item.span() for item in _ITEM.finditer(row.text, *listing.span())]
        words = sum(start in row.starts and row.spans[row.starts[start]][1] == end for start, end in spans)
        if all(_like_a_name(row, *span) for span in spans) and 3 * words <= len(spans):
            yield from spans


def _like_a_name(row: Words, start: int, end: int) -> bool:
    """Whether a stretch is made like a name."""
    first = 2 if row.text[start : start + 2] in COMPOUND_SURNAMES else 1
    given = row.text[start + first : end]
    surname = first == 2 or row.text[start] in SURNAMES
    return surname and row.whole(start, end) and len(given) in (1, 2) and all(map(_given, given))


def _foreign(row: Words) -> Iterator[tuple[int, int]]:
    """Foreign names: written with a dot, or vouched for by a title before and a verb of saying after."""
    for match in _FOREIGN.finditer(row.text):
        start, end = match.span()
        if not row.whole(start, end):
            continue
        if any(dot in match.group() for dot in "·・") or (
            row.text[:start].endswith(TITLES_BEFORE) and row.text.startswith(SPEAKING, end)
        ):
            yield start, end


def _longest(spans: Spans) -> Spans:
    """Without the spans that lie in a longer one."""
    kept: Spans = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
