"""Everything in an article that might be a term, with what is known about its places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Container, Sequence
from functools import lru_cache
from typing import NamedTuple

from seeds.language.analysis import Analysis
from seeds.language.characters import HAN
from seeds.language.names.vocabulary import COMMON, is_predicate
from seeds.language.terms.barred import barred, firms
from seeds.language.terms.lexicon import FIGURES, FOUNDING, KINDS, OFFICES
from seeds.language.terms.passages import Passages
from seeds.language.terms.quotations import Quotation, quotations
from seeds.language.terms.units import BREAK, WORD, Frequency, TermUnit, known_words, units

MOST_WORDS = 8
MOST_CHARACTERS = 18
LONGEST_SLOGAN = 60
SPELLED = 4
"""So many loose characters may be a set phrase, whatever they begin with."""
MOST_LISTED, LONGEST_LISTED = 3, 10
"""Of so many words and characters words of a dictionary may be put together."""
MOST_CANDIDATES = 60_000
"""Some forty megabytes; no article has a tenth of it."""
Known = Callable[[str], bool]
_SLOGAN = re.compile(f"(?<![0-9A-Za-z])[{HAN}A-Za-z0-9]{{1,6}}(?:[+＋][{HAN}A-Za-z0-9]{{1,6}})+")
_CLAUSES = re.compile("[，、]")
_AMOUNT = re.compile("[一二三四五六七八九十百千万两几]+[个名位项种次件条座家户本批届期套场起处所大]$")
_NO_OPENING = re.compile(f"{_AMOUNT.pattern}|[A-Za-z]$|[A-Za-z][{HAN}]")
_RISING = re.compile(".{1,3}(?:起来|出来|下来|上去|过来)$")
_LETTER = re.compile(f"[{HAN}A-Za-z]")

Span = tuple[int, int, int]
"""Passage, start, end."""


class Candidate:
    """A string that might be a term, and how often it stood where terms stand."""

    __slots__ = (
        "after",
        "amid",
        "before",
        "bounded",
        "extended",
        "founded",
        "given",
        "inner",
        "joined",
        "listed",
        "numbered",
        "places",
        "plus",
        "quoted",
        "tail",
        "titled",
        "whole",
        "words",
    )  # fmt: skip

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words
        self.places: dict[Span, None] = {}
        self.before = self.after = self.bounded = self.inner = self.whole = 0
        self.founded = self.numbered = self.amid = 0
        self.quoted = self.titled = self.plus = self.tail = 0
        self.given = False
        """Whether the paper itself sets it off."""
        self.listed = False
        """Whether several words of it are one word of a dictionary."""
        self.joined = 0
        """How many characters of it are a quoted name with its marks, which is a term by itself as well."""
        self.extended = 0
        """How often the most frequent string stands that is one word longer."""

    @property
    def promising(self) -> bool:
        """Whether it is worth a closer look at all: no everyday word, and nobody's office."""
        if self.given:
            whole = "".join(self.words)
            return not (whole in KINDS or whole in COMMON or _RISING.match(whole))
        if len(self.words) == 1:
            return True  # as `worth_learning` says
        last = self.words[-1]
        if last.endswith(OFFICES):
            return False
        return self.listed or len(self.places) > 1 or bool(self.before and (self.after or last in KINDS))

    def passing(self, *, hopeless: bool) -> bool:
        """Whether it stood once and can be forgotten in a long text; what the paper sets off is kept."""
        return len(self.places) == 1 and not self.given and not (hopeless and self.promising)


Candidates = dict[str, Candidate]


def collect(
    passages: Passages,
    analyses: Sequence[Analysis],
    frequency: Frequency,
    known: Known,
    joins: Container[str] = (),
) -> tuple[Candidates, Counter[str]]:
    """The candidates of an article, and how often each of its words stands in it."""
    found: Candidates = {}
    rows = [list(known_words(*pair, frequency, joins)) for pair in zip(passages.texts, analyses, strict=True)]
    names = barred(passages, rows, [analysis.names for analysis in analyses])
    called = firms(passages.texts)
    counts = Counter(text[start:end] for text, row in zip(passages.texts, rows, strict=True) for start, end in row)
    again = {word for word, count in counts.items() if count > 1}
    for number, (text, spans, named) in enumerate(zip(passages.texts, rows, names, strict=True)):
        given = [name for name in quotations(text) if name.text not in called]
        row = units(text, spans, frequency, named, [name for name in given if not name.book])
        _add_runs(found, number, row, again, known)
        if given:
            _add_quoted(found, number, row, given)
            starts = [start for start, _ in spans]
            for name in given:
                first, last = bisect_left(starts, name.start), bisect_left(starts, name.end)
                inner = [span for span in spans[first:last] if span[1] <= name.end]
                _add_runs(found, number, units(text, inner, frequency), again, known, inner=True)
        if "+" in text or "＋" in text:
            _add_slogans(found, number, text)
        if len(found) > MOST_CANDIDATES:
            _thin(found)
    _extend(found)
    return found, counts


def _thin(found: Candidates) -> None:
    """In a book, forget what stood once: first what looks like nothing, then, if that is not enough, all of it."""
    for hopeless in (True, False):
        for key in [key for key, candidate in found.items() if candidate.passing(hopeless=hopeless)]:
            del found[key]
        if len(found) <= MOST_CANDIDATES // 2:
            return


def _add_slogans(found: Candidates, number: int, text: str) -> None:
    """What is put together with plus signs (党建+专员+群团)."""
    for match in _SLOGAN.finditer(text):
        short = match.end() - match.start() <= LONGEST_SLOGAN
        if short and not match.group().replace("+", "").isdigit():
            candidate = _at(found, (match.group(),), (number, *match.span()))
            candidate.plus += 1
            candidate.given = True


def _at(found: Candidates, words: tuple[str, ...], place: Span) -> Candidate:
    """The candidate of these words, with one more place."""
    key = "".join(words)
    candidate = found.get(key)
    if candidate is None:
        candidate = found[key] = Candidate(words)
    candidate.places[place] = None
    return candidate


def _add_quoted(found: Candidates, number: int, row: Sequence[TermUnit], names: Sequence[Quotation]) -> None:
    """Quoted names as they stand, noting whether a noun follows that completes them (“3+3”工作模式)."""
    behind = {unit.end: at + 1 for at, unit in enumerate(row)}
    for name in names:
        candidate = _at(found, (name.text,), (number, name.start, name.end))
        candidate.given = True
        candidate.titled += name.book
        candidate.quoted += not name.book
        tail = _tail(row, behind.get(name.end + 1, len(row)))
        candidate.tail += bool(tail)
        if not tail:
            continue
        words = (name.text, *(unit.text for unit in tail))
        entire = _at(found, words, (number, name.start - 1, tail[-1].end))
        if needs_tail(name.text, tail[-1].text):
            entire.whole += 1
            entire.given = True
        elif not name.book:
            entire.joined = name.end + 2 - name.start
            entire.given = True


def _tail(row: Sequence[TermUnit], at: int) -> Sequence[TermUnit]:
    """The nouns directly behind a quotation."""
    if at >= len(row):
        return ()
    verbal = is_predicate(row[at].text)
    end = at + (verbal or _AMOUNT.match(row[at].text) is not None)
    while end < min(at + 4, len(row)) and row[end].role == WORD and not is_predicate(row[end].text):
        end += 1
    if end == at or row[end - 1].role != WORD or not row[end - 1].closes:
        return ()
    return row[at:end] if not verbal or row[end - 1].text in KINDS else ()


def needs_tail(name: str, last: str) -> bool:
    """Whether a quoted name is only the attribute of what follows: clauses, figures, a formula before its kind."""
    if _CLAUSES.search(name) or not _LETTER.search(name):
        return True
    return "+" in name and last in KINDS


def _add_runs(
    found: Candidates,
    number: int,
    row: Sequence[TermUnit],
    again: Container[str],
    known: Known,
    *,
    inner: bool = False,
) -> None:
    """Every word, and every sequence of words that is worth a look: bounded where terms are, or said again, and
    neither begun nor ended by the verb of a clause."""
    edges = [OUTSIDE, *(edge_at(unit.text, unit.role) for unit in row), OUTSIDE]
    for first, (word, start, end, role, opens, closes) in enumerate(row):
        if role != WORD or not opens or not may_open(word):
            continue
        left, verbal = edges[first], edges[first + 1].closed
        length, said_again = len(word), word in again
        words: tuple[str, ...] = (word,)
        if closes and length > 1 and not (inner and len(row) == 1):
            _note(_at(found, words, (number, start, end)), left, edges[first + 2], inner)
        for last in range(first + 1, min(first + MOST_WORDS, len(row))):
            unit = row[last]
            length += len(unit.text)
            said_again = said_again and unit.text in again
            worth = (said_again or left.soft) and (not verbal or length <= SPELLED)
            if unit.role != WORD or length > MOST_CHARACTERS or not (worth or last - first < MOST_LISTED):
                break
            words = (*words, unit.text)
            if not unit.closes or (inner and last - first + 1 == len(row)):
                continue
            right = edges[last + 2]
            listed = length <= LONGEST_LISTED and known("".join(words))
            if worth and not said_again:
                worth = right.soft or unit.text in KINDS
            if listed or (worth and (length == SPELLED or not edges[last + 1].closed)):
                candidate = _at(found, words, (number, start, unit.end))
                _note(candidate, left, right, inner)
                candidate.listed = listed


@lru_cache(maxsize=4096)
def may_open(word: str) -> bool:
    """Whether an expression may begin with the word."""
    return _NO_OPENING.match(word) is None


class Edge(NamedTuple):
    """What stands beside a candidate."""

    closed: bool
    """Whether no term runs on here."""
    soft: bool
    """Whether hardly a term runs on here."""
    listing: bool
    founding: bool
    counting: bool


OUTSIDE = Edge(True, True, False, False, False)
"""The edge that the end of a text makes."""


@lru_cache(maxsize=4096)
def edge_at(word: str, role: str) -> Edge:
    """The edge that a unit makes."""
    closed = role == BREAK or is_predicate(word)
    return Edge(closed, closed or word in COMMON, word == "、", word in FOUNDING, word[0] in FIGURES)


def _note(candidate: Candidate, left: Edge, right: Edge, inner: bool) -> None:
    """How the candidate is bounded at this place, and whether it is a part of what is quoted."""
    candidate.inner += inner
    candidate.before += left.soft
    candidate.after += right.soft
    if left.closed and right.closed:
        candidate.bounded += 1
        candidate.amid += left.listing and right.listing
        candidate.founded += left.founding
        candidate.numbered += left.counting


def _extend(found: Candidates) -> None:
    """Note for each candidate how often its most frequent extension by one word stands."""
    for candidate in found.values():
        count = len(candidate.places)
        if count > 1 and len(candidate.words) > 1:
            for shorter in (candidate.words[1:], candidate.words[:-1]):
                inside = found.get("".join(shorter))
                if inside is not None and inside.extended < count:
                    inside.extended = count
