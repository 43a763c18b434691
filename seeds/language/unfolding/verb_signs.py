"""What speaks for a word being the main verb of its clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seeds.language.unfolding.certain import certain, is_led_by_adverb, takes_clause, way
from seeds.language.unfolding.enclosed import belongs
from seeds.language.unfolding.overshadowed import is_told, may_tell_of_noun
from seeds.language.unfolding.results import ends
from seeds.language.unfolding.signs import EDGE, LOCATIVE, between, governs, is_verb_like, kind, kind_at
from seeds.language.unfolding.speech_parts import Tagged


class Clause(NamedTuple):
    """The words of a clause without its last signs, what sign closes it, and whether it opens its sentence."""

    row: Sequence[Tagged]
    sign: str
    opens: bool
    within: frozenset[int] = frozenset()
    """The places of the words in quotations and brackets."""


def told(clause: Clause, candidates: Sequence[int]) -> list[list[str]]:
    """What speaks for each candidate; -1 is none of the words."""
    like = [at for at, word in enumerate(clause.row) if is_verb_like(word) and at not in clause.within]
    shown = certain(clause.row, clause.within, opens=clause.opens)
    return [
        [*_none(clause, like, shown)]
        if at < 0
        else [
            *_of(clause, at, like),
            *_by_grammar(clause.row, at, shown),
            *_over(clause.row, at, shown, candidates),
        ]
        for at in candidates
    ]


def _none(clause: Clause, like: Sequence[int], shown: int | None) -> Iterator[str]:
    row = clause.row
    yield "none"
    yield f"none:first {kind_at(row, 0)}"
    yield f"none:last {kind_at(row, len(row) - 1)}"
    yield f"none:ends {kind_at(row, 0)} {kind_at(row, len(row) - 1)}"
    yield f"none:like {min(len(like), 4)} {clause.sign}"
    yield f"none:long {min(len(row), 9)}"
    yield f"none:sure {min(3, sum(row[at].verb == 'verb' for at in like))} {clause.opens:d}"
    if like:
        yield f"none:only {kind(row[like[0]])} {len(like) == 1:d}"
    yield f"none:shown {way(row, shown) if shown is not None else EDGE}"


def _by_grammar(row: Sequence[Tagged], at: int, shown: int | None) -> Iterator[str]:
    """What grammar shows, whatever the words: of this verb, or of another."""
    own, governing = kind(row[at]), governs(row[at])
    if at == shown:
        by = way(row, at) or "over"
        yield "shown"
        yield f"shown {by}"
        yield f"shown {by} {own}"
        yield f"shown {by} {governing}"
    elif shown is not None:
        yield f"other {at < shown:d}"
        yield f"other {at < shown:d} {governs(row[shown])} {own}"
        yield f"other {at < shown:d} {governing} {way(row, shown) or 'over'}"
    tells = may_tell_of_noun(row, at)
    yield f"tells {tells:d} {own}"
    yield f"tells {tells:d} {all(word.part in 'cwdt' for word in row[:at]):d}"
    yield f"told {is_told(row, at):d}"
    yield f"belongs {belongs(row, at):d} {own}"
    yield f"led {is_led_by_adverb(row, at):d} {own}"


def _over(row: Sequence[Tagged], at: int, shown: int | None, candidates: Sequence[int]) -> Iterator[str]:
    """The verbs that may have this one in what they take behind them, and what this one may take."""
    own = kind(row[at])
    takes = takes_clause(row, at)
    over = [other for other in candidates if 0 <= other < at and takes_clause(row, other)]
    under = min(2, sum(other > at for other in candidates))
    yield f"takes {takes:d} {at == shown:d}"
    yield f"over {min(len(over), 2)} {at == shown:d} {own}"
    if over:
        last, gap = row[over[-1]], row[over[-1] + 1 : at]
        stays, someone = any(word.text == "的" for word in gap), any(word.part in "nr" for word in gap)
        yield f"over {governs(last)} {stays:d} {someone:d} {kind_at(row, at - 1)[0]}"
        yield f"over {last.text}"
    if takes:
        yield f"takes {under} {governs(row[at])} {kind_at(row, ends(row, at))[0] in 'nr':d}"
    first = next((number for number, word in enumerate(row) if word.part not in "dcxw"), 0)
    yield f"opens {at == first:d} {own} {under}"


def _of(clause: Clause, at: int, like: Sequence[int]) -> Iterator[str]:
    row = clause.row
    word, own = row[at], kind(row[at])
    long = f"{own}{min(len(word.text), 3)}"
    one, two, before, further = (kind_at(row, at + step) for step in (1, 2, -1, -2))
    yield f"is {word.text}"
    yield f"kind {long}"
    yield f"mark {word.mark}"
    yield f"mark {word.mark} {before}"
    yield f"mark {word.mark} {one}"
    yield f"end {own} {word.text[-1]}"
    yield f"begin {own} {word.text[0]}"
    yield f"next {long} {one}"
    yield f"before {long} {before}"
    yield f"around {own} {before} {one}"
    yield f"nexts {own} {one} {two}"
    yield f"befores {own} {further} {before}"
    yield f"word before {row[at - 1].text if at else EDGE} {own}"
    yield f"word next {row[at + 1].text if at + 1 < len(row) else EDGE} {own}"
    yield f"edges {own} {at == 0:d}{at == len(row) - 1:d} {clause.sign}"
    yield f"clause {own} {kind_at(row, 0)}"
    yield f"close {own} {kind_at(row, len(row) - 1)}"
    if at in clause.within:
        yield "quoted"
    yield from _stays(row, at, own)
    yield from _leads(row, at, own)
    yield from _others(row, at, own, like)


def _stays(row: Sequence[Tagged], at: int, own: str) -> Iterator[str]:
    """Whether 的 behind a word makes what it stands in part of a noun."""
    stays = [later for later in range(at + 1, len(row)) if row[later].text == "的"]
    gov = governs(row[at])
    if not stays:
        yield f"no stay {own}"
        return
    stay = stays[-1]
    far = "1" if stays[0] == at + 1 else "2" if stays[0] == at + 2 else "+"
    end = stay + 1
    while end < len(row) and row[end].part in "nba":
        end += 1
    closes = kind_at(row, end) if end > stay + 1 else "-" + kind_at(row, end)
    yield f"stay {own} {far} {gov}"
    yield f"stay ends {own} {far} {closes}"
    yield f"stays {own} {min(len(stays), 3)} {closes}"
    if any(row[later].verb in ("verb", "short") for later in range(end, len(row))):
        yield f"stay then verb {own} {far}"


def _leads(row: Sequence[Tagged], at: int, own: str) -> Iterator[str]:
    """What stands before a word: the preposition that is open, the nearest noun, the nearest adverb."""
    lead = next((number for number in range(at - 1, -1, -1) if row[number].part == "p"), None)
    if lead is not None:
        inner = row[lead + 1 : at]
        closed = any(word.text in LOCATIVE for word in inner)
        acts = any(is_verb_like(word) and word.verb != "both" for word in inner)
        opened = f"{row[lead].text} {closed:d}{acts:d} {bool(inner):d}"
        yield f"lead {opened} {own}"
        yield f"lead {opened} {kind_at(row, at + 1)}"
        yield f"lead {row[lead].text} is {row[at].text}"
        yield f"led {row[lead].text} closes {kind_at(row, len(row) - 1)}"
    place = at - 1
    shown = ""
    while place >= 0 and row[place].part in "dxc":
        shown, place = kind(row[place])[:1] + shown, place - 1
    yield f"subject {kind_at(row, place)} {shown[:2]} {own}"
    stays = sum(word.text == "的" for word in row[:at])
    yield f"subject stays {min(stays, 2)} {kind_at(row, place)} {own}"
    yield f"behind place {any(word.text in LOCATIVE for word in row[:at]):d} {own}"


def _others(row: Sequence[Tagged], at: int, own: str, like: Sequence[int]) -> Iterator[str]:
    """The words that may be verbs before and behind, and what lies between."""
    before = [other for other in like if other < at]
    behind = [other for other in like if other > at]
    yield f"count {own} {min(len(before), 3)} {min(len(behind), 3)}"
    sure = sum(row[other].verb == "verb" for other in before), sum(row[other].verb == "verb" for other in behind)
    yield f"sure {own} {min(sure[0], 2)} {min(sure[1], 2)}"
    if before:
        other = before[-1]
        gap = between(row, other, at)
        yield f"after {kind(row[other])} {governs(row[other])} {gap} {own}"
        yield f"after {governs(row[other])} {gap}"
        yield f"after word {row[other].text} {own}"
        yield f"after first {kind(row[before[0]])} {governs(row[before[0]])} {own}"
    if behind:
        other = behind[0]
        gap = between(row, at, other)
        yield f"before verb {own} {governs(row[at])} {gap} {kind(row[other])}"
        yield f"before verb {governs(row[at])} {gap}"
        yield f"before last {own} {kind(row[behind[-1]])}"
        yield f"word verb {row[at].text} {kind(row[other])}"
