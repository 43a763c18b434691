"""A passage as the units that candidates are made of: words, quoted names, and the breaks between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from seeds.language.analysis import Analysis
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.terms.quotations import Quotation
from seeds.language.words import cut
from seeds.language.words.amounts import is_amount

Frequency = Callable[[str], int]

WORD, QUOTE, BREAK = "word", "quote", "break"
_LONGEST = 24
"""No word is longer; what is, nobody reads as words."""
_JOINED = 4
"""Dictionary words this rare and this long are phrases that were once listed; they are read as their parts."""
_AMOUNT = re.compile(
    "百分之.*|[这那哪几本每同].?[个条种些位次座件层块只张间家天年片段样场届期轮]|[A-Za-z]+[个项件家]|.*[○〇].*"
)
"""Shares and pointed things, which no term holds; what is counted is known by `is_amount`."""
_SOFT = frozenset("上里中下会内外为能同多")
"""Function words that also stand inside names of single characters (坝坝会, 码上办)."""
_COUNTING = frozenset("几幾半数數这這那哪每两兩整")


class TermUnit(NamedTuple):
    """A stretch of a passage that a term holds whole or not at all."""

    text: str
    start: int
    end: int
    role: str
    opens: bool
    """Whether a term may begin here."""
    closes: bool
    """Whether a term may end here."""


def known_words(
    text: str, analysis: Analysis, frequency: Frequency, joins: Container[str]
) -> Iterator[tuple[int, int]]:
    """The words of a passage; what nobody lists and was put together on the way in its parts again, since of what
    is put together a term may hold more or less. What the reader joined stays."""
    for start, end in ((word.start, word.end) for word in analysis.words):
        if end - start < 2 or frequency(text[start:end]) or text[start:end] in joins:
            yield start, end
        else:
            yield from ((start + first, start + last) for first, last in pieces(text[start:end]))


@lru_cache(maxsize=4096)
def pieces(word: str) -> tuple[tuple[int, int], ...]:
    """The words that something is put together from."""
    return tuple((piece.start, piece.end) for piece in cut(word))


def units(
    text: str,
    spans: Iterable[tuple[int, int]],
    frequency: Frequency,
    names: Container[int] = (),
    quoted: Iterable[Quotation] = (),
) -> list[TermUnit]:
    """The units of some words of a text in order; a quotation is one unit with its marks, a name is a break."""
    marks = {quotation.start - 1: quotation for quotation in quoted}
    found: list[TermUnit] = []
    done = 0
    for begin, end in spans:
        start = begin
        if start < done:
            continue
        done = end
        if start in marks:
            quotation = marks[start]
            done = quotation.end + 1
            found.append(TermUnit(quotation.text, start, done, QUOTE, True, True))
        elif start in names:
            found.append(TermUnit(text[start:end], start, end, BREAK, False, False))
        else:
            for word, role in parts(text[start:end], frequency):
                found.append(TermUnit(word, start, start + len(word), role, True, True))
                start += len(word)
    return single_characters(_counted_apart(found))


def _counted_apart(found: list[TermUnit]) -> list[TermUnit]:
    """The units, a single character behind what counts or points a break like it: 几|卷, 半|盒, 这|双."""
    for at, (before, unit) in enumerate(pairwise(found), 1):
        if before.text in _COUNTING and len(unit.text) == 1 and before.end == unit.start:
            found[at - 1 : at + 1] = (before._replace(role=BREAK), unit._replace(role=BREAK))
    return found


@lru_cache(maxsize=4096)
def parts(word: str, frequency: Frequency) -> tuple[tuple[str, str], ...]:
    """A word with its role; a rare long dictionary entry as the common words it is put together from."""
    return tuple((part, role_of(part)) for part in parted(word, frequency))


def parted(word: str, frequency: Frequency) -> tuple[str, ...]:
    """A rare long dictionary entry as two common words, any other word whole."""
    if not 4 <= len(word) <= _LONGEST:
        return (word,)
    if len(word) == 4 and word[:2] in FUNCTION and frequency(word[2:]) >= 10:
        return word[:2], word[2:]
    if frequency(word) > _JOINED:
        return (word,)
    for middle in sorted(range(2, len(word) - 1), key=lambda at: abs(at - len(word) / 2)):
        if frequency(word[:middle]) >= 10 and frequency(word[middle:]) >= 10:
            return word[:middle], word[middle:]
    return (word,)


def role_of(word: str) -> str:
    """Whether a word can be part of a term."""
    first = word[0]
    if (
        word in FUNCTION
        or first.isdigit()
        or not first.isalnum()
        or (first in "各每该某第" and len(word) > 1)
        or (len(word) > 1 and is_amount(word))
        or _AMOUNT.fullmatch(word)
    ):
        return BREAK
    return WORD


def single_characters(found: list[TermUnit]) -> list[TermUnit]:
    """Runs of single characters are words nobody listed: a term takes such a run whole."""
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and found[end].end - found[end].start == 1 and found[end].text.isalpha():
            end += 1
        if end - at > 1:
            _close_run(found, at, end)
        at = max(end, at + 1)
    return found


def _close_run(found: list[TermUnit], start: int, end: int) -> None:
    """Let terms begin only at the first and end only at the last content character of a run."""
    while start < end and found[start].role == BREAK:
        start += 1
    while end > start and found[end - 1].role == BREAK and found[end - 1].text != "会":
        end -= 1
    if end - start >= 3 and all(unit.role != BREAK or unit.text in _SOFT for unit in found[start:end]):
        found[start:end] = [unit._replace(role=WORD) for unit in found[start:end]]
    for at in range(start, end):
        unit = found[at]
        first = at == start or found[at - 1].role == BREAK
        last = at == end - 1 or found[at + 1].role == BREAK
        found[at] = unit._replace(opens=first, closes=last)
