"""Everything in an article that might be a term, with what is known about its places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seeds.language.terms.lexicon import COMMON, PREDICATE
from seeds.language.terms.quotations import Quotation, quotations
from seeds.language.terms.units import BREAK, NUMBER, QUOTE, WORD, Cut, Frequency, Unit, units

MOST_WORDS = 8
MOST_CHARACTERS = 18
_SLOGAN = re.compile("(?<![0-9A-Za-z])[\u3400-\u9fffA-Za-z0-9]{1,6}(?:[+＋][\u3400-\u9fffA-Za-z0-9]{1,6})+")
_CLAUSES = re.compile("[，、]")

Span = tuple[int, int, int]
"""Passage, start, end."""


class Candidate:
    """A string that might be a term, and how often it stood where terms stand."""

    __slots__ = (
        "after", "before", "bounded", "contexts", "extended", "inner", "listed", "long_tail", "numbered", "places",
        "plus", "quoted", "tail", "titled", "with_quote", "words",
    )  # fmt: skip

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words
        self.places: dict[Span, None] = {}
        self.before = self.after = self.bounded = self.listed = self.inner = self.with_quote = self.numbered = 0
        self.quoted = self.titled = self.plus = self.tail = self.long_tail = 0
        self.extended = 0
        """How often the most frequent string stands that is one word longer."""

    @property
    def promising(self) -> bool:
        """Whether it is worth a closer look at all."""
        if self.quoted or self.titled or self.plus or self.with_quote or len(self.places) > 1:
            return True
        return bool(self.before and self.after)


Candidates = dict[str, Candidate]


def collect(texts: Iterable[str], cut: Cut, frequency: Frequency) -> tuple[Candidates, int]:
    """The candidates of an article and the number of its words."""
    found: Candidates = {}
    words = 0
    for number, text in enumerate(texts):
        words += _passage(found, number, text, cut, frequency)
    _extend(found)
    return found, words


def _passage(found: Candidates, number: int, text: str, cut: Cut, frequency: Frequency) -> int:
    """Add the candidates of one passage; its number of words."""
    names = list(quotations(text))
    row = units(text, cut, frequency, [name for name in names if not name.book])
    _add_quoted(found, number, row, names)
    _add_runs(found, number, row, whole=True)
    for name in names:
        inner = units(text[name.start : name.end], cut, frequency)
        _add_runs(found, number, inner, whole=False, base=name.start)
    for match in _SLOGAN.finditer(text):
        if not match.group().replace("+", "").isdigit():
            _at(found, (match.group(),), (number, *match.span())).plus += 1
    return len(row)


def _at(found: Candidates, words: tuple[str, ...], place: Span) -> Candidate:
    """The candidate of these words, with one more place."""
    key = "".join(words)
    candidate = found.get(key)
    if candidate is None:
        candidate = found[key] = Candidate(words)
    candidate.places[place] = None
    return candidate


def _add_quoted(found: Candidates, number: int, row: Sequence[Unit], names: Sequence[Quotation]) -> None:
    """Quoted names as they stand, noting whether a noun follows that completes them (“3+3”工作模式)."""
    following = {row[at].end: row[at + 1] for at in range(len(row) - 1)}
    for name in names:
        candidate = _at(found, (name.text,), (number, name.start, name.end))
        after = following.get(name.end + 1)
        tail = after is not None and after.role == WORD and after.text not in PREDICATE
        candidate.titled += name.book
        candidate.quoted += not name.book
        candidate.tail += tail
        candidate.long_tail += tail and _CLAUSES.search(name.text) is not None


def _add_runs(found: Candidates, number: int, row: Sequence[Unit], *, whole: bool, base: int = 0) -> None:
    """Every sequence of words between two breaks."""
    for first, opening in enumerate(row):
        if opening.role == BREAK or not opening.opens:
            continue
        words: list[str] = []
        length = 0
        for last in range(first, min(first + MOST_WORDS, len(row))):
            unit = row[last]
            if unit.role == BREAK or (last > first and unit.role != WORD):
                break
            words.append(unit.text)
            length += len(unit.text)
            if length > MOST_CHARACTERS:
                break
            alone = last == first and unit.role != WORD
            entire = not whole and last - first + 1 == len(row)
            if unit.closes and length > 1 and not alone and not entire:
                candidate = _at(found, tuple(words), (number, base + opening.start, base + unit.end))
                _note(candidate, row, first, last)
                candidate.inner += not whole


def _note(candidate: Candidate, row: Sequence[Unit], first: int, last: int) -> None:
    """How the candidate is bounded at this place."""
    left = row[first - 1] if first else None
    right = row[last + 1] if last + 1 < len(row) else None
    left_break = left is None or left.role in (BREAK, NUMBER) or left.text in PREDICATE
    right_break = right is None or right.role == BREAK or right.text in PREDICATE
    candidate.before += left_break or (left is not None and left.text in COMMON)
    candidate.after += right_break or (right is not None and right.text in COMMON)
    if left_break and right_break:
        candidate.bounded += 1
        candidate.listed += (left is not None and left.text == "、") or (right is not None and right.text == "、")
    candidate.with_quote += row[first].role == QUOTE
    candidate.numbered += row[first].role == NUMBER


def _extend(found: Candidates) -> None:
    """Note for each candidate how often its most frequent extension by one word stands."""
    for candidate in found.values():
        if len(candidate.words) > 1:
            count = len(candidate.places)
            for shorter in (candidate.words[1:], candidate.words[:-1]):
                inside = found.get("".join(shorter))
                if inside is not None and inside.extended < count:
                    inside.extended = count
