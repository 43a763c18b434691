"""A sentence in its clauses, with what stands before 的 taken out where its beginning is clear."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from seeds.language.analysis import Word
from seeds.language.characters import CLOSERS, wide_signs
from seeds.language.script import simple
from seeds.language.unfolding.belonging import without_borrowed
from seeds.language.unfolding.branch import Branch, Span
from seeds.language.unfolding.joints import joint
from seeds.language.unfolding.likenesses import likened
from seeds.language.unfolding.listings import listings
from seeds.language.unfolding.main_verb import Main, main_verb
from seeds.language.unfolding.modifiers import Modifier, modifiers
from seeds.language.unfolding.openings import opening
from seeds.language.unfolding.parallel import beside
from seeds.language.unfolding.phrases import PHRASES
from seeds.language.unfolding.quotations import held
from seeds.language.unfolding.saying import parts_from_said
from seeds.language.unfolding.speech_parts import Tagged, tagged
from seeds.language.unfolding.subject import subject
from seeds.language.unfolding.verb_signs import Clause

TOO_LONG = 2_000
"""Of more than so many it is none that a person wrote: it stays as it is."""
SHORTEST_CLAUSE = 4
_STOPS = "，；：,;:"
_DASHES = "—─"
_HANDLES = re.compile(r"[^，；：]*[将把][^，；：]+")
_MADE = re.compile(r"[—─]+[^，。；：]*[为成作到给]")
"""What 将 handles may be named behind a dash, before what is made of it: 将这种鸟——鹭鸶定为."""


def unfold(text: str, words: Sequence[Word], marks: Mapping[str, str]) -> list[Branch]:
    """The lines of a sentence from top to bottom; `words` are those that lie in it, `marks` what kind each is."""
    if len(text) > TOO_LONG:
        return [Branch("clause", 0, len(text), 0)]
    found: list[Branch] = []
    rows = []
    text = wide_signs(simple(text))
    likenesses, opened = likened(text), opening(text)
    for start, end in clauses(text):
        inside = [word for word in words if start <= word.start and word.end <= end]
        row = tagged(text, inside, marks)
        rows.append(row)
        kind, english = joint(row, opens=start <= opened)
        clause = clause_of(text[start:end], row, opens=start <= opened)
        clause = clause._replace(within=clause.within | _likened(clause.row, likenesses))
        main = main_verb(clause)
        told = _told_below(clause.row, main)
        if english.removeprefix("but, ") in PHRASES or end <= opened:
            main = None
        line = Branch(kind, start, end, 0, None, (), tuple(one.span for one in told), None, english)
        if main is not None:
            bare = [word for word in row if not any(_is_in(word, one.span) for one in told)]
            first, last = clause.row[main.first], clause.row[main.end - 1]
            others = beside(bare, (first.start, first.end))
            verb = (first.end - 1 if first.text.endswith("是") else first.start, last.end)
            line = line._replace(verb=verb, beside=others, subject=subject(clause.row, main.first))
        found.append(line)
        found += (Branch("modifier", *one.span, 1, noun=one.noun, doubt=one.doubt) for one in told)
    return without_borrowed(text, found, rows)


def _likened(row: Sequence[Tagged], likenesses: Collection[int]) -> frozenset[int]:
    """The words of what something is likened to: none of them is the verb, 像蚂蚁搬家一样."""
    return frozenset(at for at, word in enumerate(row) if word.start in likenesses)


def _told_below(row: Sequence[Tagged], main: Main | None) -> Sequence[Modifier]:
    """A long list before its noun, or what stands before 的."""
    if not row:
        return ()
    verb = (row[main.first].start, row[main.end - 1].end) if main else None
    return list(listings(row, verb)) or modifiers(row, main.first if main else None)


def _is_in(word: Tagged, span: Span) -> bool:
    return span[0] <= word.start < span[1]


def clause_of(text: str, row: Sequence[Tagged], *, opens: bool) -> Clause:
    """A clause as its verb is looked for."""
    sign = text.rstrip("”’」』 ")[-1:]
    start = row[0].start if row else 0
    quoted = held(text)
    while row and row[-1].part == "w":
        row = row[:-1]
    within = frozenset(at for at, word in enumerate(row) if word.start - start in quoted)
    return Clause(row, sign if sign in "，。；：？！" else "", opens, within)


def clauses(text: str) -> Iterator[Span]:
    """From where to where each clause goes, its sign included; brackets and short quotations hold together."""
    start = opening(text)
    within = held(text)
    if start:
        yield 0, start
    for at in range(start + 1, len(text)):
        if (
            at - 1 not in within
            and _parts(text, start, at)
            and (
                len(text[start:at].strip().rstrip(_STOPS)) >= SHORTEST_CLAUSE
                or parts_from_said(text[start:at], text[at:])
            )
        ):
            yield start, at
            start = at
    if text[start:].strip():
        yield start, len(text)


def _parts(text: str, start: int, at: int) -> bool:
    """Whether a clause ends before a place: behind a comma or ……, before ——."""
    if text[at] in _DASHES:
        begins = text[at - 1] not in _DASHES and text[at : at + 2] in ("——", "──")
        names = _HANDLES.fullmatch(text, start, at) and _MADE.match(text, at)
        return begins and len(text) - at > SHORTEST_CLAUSE and not names
    before = text[at - 1]
    if before in CLOSERS and text[at - 2] in _STOPS and text[at] not in _STOPS:
        return True  # “水涨了，”|渔民说
    if before in _STOPS and text[at] in CLOSERS:
        return False
    if before == "…":
        return text[at] not in "…”’」』）)" + _STOPS and text[max(0, at - 2) : at] == "……"
    return before in _STOPS and not _within_figures(text, at - 1)


def _within_figures(text: str, at: int) -> bool:
    """12,000 and 8:30 are one figure, 990，5G are two."""
    behind = text[at + 1 : at + 4]
    return text[at - 1 : at].isdigit() and (behind.isdigit() or (text[at] in "：:" and behind[:1].isdigit()))
