"""People: a surname and one or two characters, weighed against the words they would otherwise be.

A name costs what its characters cost as parts of names (`words.likely`), words cost what they cost in the
lexicon; what stands beside it (a title, a verb of saying, another name) counts for it. So a known word beats a
guess (高峰, 和平), and a title beats a known word (主任高峰).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from seeds.language.characters import HAN, has_han, is_han
from seeds.language.names.bodies import kind_of_body
from seeds.language.names.foreign import KINDS, LISTED, foreign, sounds_foreign
from seeds.language.names.kinds import AREAS
from seeds.language.names.listed import well_known_people
from seeds.language.names.surnames import surname_of
from seeds.language.names.tables import (
    ADDRESSES,
    CLEAR_SURNAMES,
    COMPOUND_SURNAMES,
    GIVEN_WORDS,
    GOING_ON,
    MEETING,
    NEVER_GIVEN,
    SPEAKING,
    SURNAMES,
    TITLES_AFTER,
    TITLES_BEFORE,
)
from seeds.language.names.withheld import ANY_SURNAME, withheld
from seeds.language.names.words import Span, WordSpans
from seeds.language.words.lexicon import prepare

_ADDRESS = re.compile(f"{ANY_SURNAME}(?:{'|'.join(sorted(ADDRESSES, key=len, reverse=True))})")
_FAMILIAR = re.compile(f"[小老阿][{''.join(sorted(CLEAR_SURNAMES))}]")
_LISTING = re.compile(
    f"(?:(?<![{HAN}])|(?<=[有是由为]))[{HAN}]{{2,4}}?(?:[、\u3000 ]+[{HAN}]{{2,4}}?){{2,}}(?=等|[^{HAN}]|$)"
)
_ITEM = re.compile(f"[{HAN}]+")
_BESIDE = "“”‘’ 　：:"
_IS = frozenset("是叫")  # 主任是高峰
_WIRE = re.compile(f"[{HAN}]{{2,4}}(?:[0-9]+日)?(?:专?电|报道|摄)|摄影?|报道|供图|[0-9]+岁|（")
_AND = re.compile("(?:[、，和与及跟/]|以及| )$")
_AND_NEXT = re.compile("[、和与及跟/ ]|以及")

_OTHERWISE = frozenset("都应常向于来和同从由")
"""Surnames that stand before many a word as another word."""
_BEFORE_WORDS = SURNAMES - _OTHERWISE - frozenset("全方保")
PRIOR = 6.0
"""A name of a person is seen once in two hundred words or so."""
SHORT = 1.0  # a surname with one character is more often something else
TITLE, SAYS, WIRE, BESIDE, MEETS, OPENS, AGAIN = 6.0, 3.0, 4.0, 3.5, 3.5, 1.0, 1.5
"""What is added for a title before, a verb of saying or a title after, a dateline after, a name beside, a verb
that takes a person, the start of a clause, and each further place."""
EVERYDAY = 4.0
"""What is taken off for a stretch that is an everyday word."""
CROSSED = 3.0
"""What is taken off for a known word whose edge the name cuts."""
PLACE = 4.0
"""What is taken off where the kind of a place follows (杨园街), and nobody's title stands before."""
FAMOUS = 4.0  # how much a well known name of two characters is trusted
KNOWN = 8.0  # added for a name that another passage introduced
ADDRESSED = 8.0  # how much a surname with a form of address is trusted
LONG = 4
UNNAMED = 30.0
"""Nothing else has 某 behind a surname: 梁某乙 is more than 梁某."""
ENOUGH = 1.0
TWICE = 4.0  # what the second of two like characters costs (张圆圆)
UNUSUAL = 4.0
"""What is taken off for a surname that few bear and that is a word every day (东, 和, 立)."""
RARE, RARE_ALONE = 10.5, 9.5
"""What a character costs that no listed name has."""
SELDOM = 12.0
"""A character that hardly a text has is most often part of a name (苒)."""
USUAL_SURNAME = 9.5
"""What a character that costs more as a surname is hardly ever one."""


class PossibleName(NamedTuple):
    """A stretch that may be a name, and what speaks for it."""

    start: int
    end: int
    trust: float
    surname: int


def people(row: WordSpans, known: Set[str] = frozenset()) -> dict[Span, int]:
    """Every place of every person's name, with the length of the surname."""
    candidates = [
        one._replace(trust=one.trust + KNOWN) if known and row.text[one.start : one.end] in known else one
        for one in _candidates(row)
    ]
    found = _best(_beside(row, candidates))
    names = {row.text[start:end]: surname for (start, end), surname in found.items()}
    taken = {at for span in found for at in range(*span)}
    for span in row.everywhere(names.keys() | known):
        if taken.isdisjoint(range(*span)):
            name = row.text[slice(*span)]
            found[span] = names.get(name, surname_of(name))
            taken.update(range(*span))
    for span in (*_given_alone(row, names.keys() | known), *_addressed(row), *_listed(row)):
        if taken.isdisjoint(range(*span)):
            found[span] = surname_of(row.text[slice(*span)])
            taken.update(range(*span))
    return found


@lru_cache(maxsize=256)
def _candidates(row: WordSpans) -> tuple[PossibleName, ...]:
    """What may be a name, as it stands: kept, since a text is looked through again once more names are known."""
    unnamed = (PossibleName(*span, UNNAMED, surname_of(row.text[slice(*span)])) for span in withheld(row))
    return (*unnamed, *_long(row), *_with_surnames(row), *_foreign_or_listed(row), *_well_known(row))


def _well_known(row: WordSpans) -> Iterator[PossibleName]:
    """People whom every reader knows; a short name begins many a longer one (李白, 李白云)."""
    known, second = well_known_people(), row.lexicon.likely.second
    for start, end in row.spans:
        if end - start > 1 and (name := row.text[start:end]) in known:
            follows = row.text[end : end + 1]
            longer = end in row.starts and row.spans[row.starts[end]][1] == end + 1 and second.get(follows, RARE) < row.cost(end, end + 1)
            if end - start > 2 or not longer:
                yield PossibleName(start, end, LISTED if end - start > 2 else FAMOUS, known[name])


def _foreign_or_listed(row: WordSpans) -> Iterator[PossibleName]:
    """Foreign names, and people whom a list has: these have a surname where not all of it is foreign sounds."""
    for start, end, trust in foreign(row):
        name = row.text[start:end]
        yield PossibleName(start, end, trust, 0 if sounds_foreign(name) else surname_of(name))


def _long(row: WordSpans) -> Iterator[PossibleName]:
    """People whom a list has, with more characters than a surname and a given name have (林郑月娥)."""
    for start, end in row.spans:
        name = row.text[start:end]
        if end - start == LONG and name[0] in SURNAMES and row.mark(name) == "nr" and row.lexicon.known(name):
            two = name[1] in SURNAMES or name[:2] in row.lexicon.likely.surname
            yield PossibleName(start, end, LISTED, 2 if two else 1)


def _with_surnames(row: WordSpans) -> Iterator[PossibleName]:
    """Surname and given name wherever a surname stands."""
    text, surnames = row.text, row.lexicon.likely.surname
    for match in _surname_signs().finditer(text):
        start, char = match.start(), match[0]
        two = text[start : start + 2]
        if len(two) == 2 and two in surnames:
            surname = 2
        elif surnames.get(char, USUAL_SURNAME) < USUAL_SURNAME:
            surname = 1
        else:
            continue
        if row.is_everyday(row.word(start)) and not _titled(row, start) and not _AND.search(text, start - 2, start):
            continue
        if char == "和" and start and is_han(text[start - 1]):
            continue
        addressed = _ADDRESS.match(text, start)
        if addressed and addressed.end() in row.ends and start in row.starts:
            yield PossibleName(start, addressed.end(), ADDRESSED, surname)
        for first in (2, 1) if surname == 2 else (1,):
            for length in (2, 1):
                end = start + first + length
                given = text[start + first : end]
                if len(given) == length and _given(given) and not _speaks(row, length, end):
                    yield PossibleName(start, end, _trust(row, start, end, first), first)


@lru_cache(maxsize=1)
def _surname_signs() -> re.Pattern[str]:
    """What surnames begin with."""
    costs = prepare().likely.surname
    signs = {name[0] for name, cost in costs.items() if len(name) > 1 or cost < USUAL_SURNAME}
    return re.compile(f"[{''.join(sorted(signs))}]")


def _speaks(row: WordSpans, length: int, end: int) -> bool:
    """Whether the last character is a verb of saying rather than of the name (王伟说)."""
    said = row.text.startswith(("道：", "道:"), end - 1)  # 燕秋道：“…”
    return length == 2 and (said or (end not in row.ends and row.text.startswith(SPEAKING, end - 1)))


def _trust(row: WordSpans, start: int, end: int, first: int) -> float:
    """How much dearer the stretch is as words than as a name, with what speaks for it and against it."""
    likely = row.lexicon.likely
    name = row.text[start:end]
    cost = likely.surname.get(name[:first], RARE) + PRIOR
    listing = _AND.search(row.text, max(0, start - 2), start) is not None
    if first == 1 and (name[0] not in SURNAMES or (name[0] in _OTHERWISE and not listing)):
        cost += UNUSUAL
    if name[-1] in KINDS:
        cost += UNUSUAL
    if len(name) - first == 2:
        again = TWICE if name[-1] == name[-2] else RARE
        cost += likely.first.get(name[-2], RARE) + min(again, likely.second.get(name[-1], RARE))
    else:
        cost += likely.alone.get(name[-1], RARE_ALONE) + SHORT
        if name[-1] not in likely.alone and row.lexicon.cost(name[-1]) > SELDOM:
            cost -= SHORT + 1
    trust = row.worth(start, end) - cost + _evidence(row, start, end) - CROSSED * row.crossed(start, end)
    if name[first:] in GIVEN_WORDS and name[:first] in _BEFORE_WORDS and row.whole(start, start + first):
        trust += TITLE
    if kind_of_body(name) == name or (start and row.text[start - 1].isdigit()):
        return 0.0
    if row.is_everyday(name):
        trust -= EVERYDAY
    elif row.mark(name) == "nr" and row.is_listed(name):
        trust = max(trust + LISTED, ENOUGH * (len(name) > 2))
    return trust


def _given(name: str) -> bool:
    return all(is_han(char) and char not in NEVER_GIVEN for char in name)


def _titled(row: WordSpans, start: int) -> bool:
    before = row.text[max(0, start - 9) : start].rstrip(_BESIDE)
    return before.endswith(TITLES_BEFORE) or (before[-1:] in _IS and before[:-1].endswith(TITLES_BEFORE))


def _evidence(row: WordSpans, start: int, end: int) -> float:
    """How much what stands beside speaks for a name."""
    text = row.text
    found = TITLE if _titled(row, start) else 0.0
    after = text[end : end + 5]
    if after.startswith(SPEAKING) or text.startswith(TITLES_AFTER, end):
        found += SAYS
    elif after.startswith(GOING_ON):
        found += OPENS
    if not found and text.endswith(MEETING, 0, start):
        found += MEETS
    if _WIRE.match(text, end):
        found += WIRE if found else 1.0
    if not found and end < len(text) and (text[end] in KINDS or text[end : end + 2] in AREAS):
        found -= PLACE
    if not start or not is_han(text[start - 1]):
        found += OPENS
    if end == len(text) or not is_han(text[end]):
        found += OPENS / 2
    return found


def _beside(row: WordSpans, candidates: list[PossibleName]) -> list[PossibleName]:
    """The candidates, those beside a likely name or seen more than once trusted more."""
    ends = {one.end for one in candidates if one.trust >= ENOUGH}
    starts = {one.start for one in candidates if one.trust >= ENOUGH}
    times: dict[str, int] = {}
    for one in candidates:
        if one.start in row.starts and one.end in row.ends:
            name = row.text[one.start : one.end]
            times[name] = times.get(name, 0) + 1
    found = []
    for one in candidates:
        before = _AND.search(row.text, max(0, one.start - 2), one.start)
        after = _AND_NEXT.match(row.text, one.end)
        trust = one.trust
        if (before and before.start() in ends) or (after and after.end() in starts):
            trust += BESIDE
        trust += AGAIN * min(2, times.get(row.text[one.start : one.end], 1) - 1)
        found.append(one._replace(trust=trust))
    return found


def _best(candidates: list[PossibleName]) -> dict[Span, int]:
    """Those that are trusted most together, none overlapping: in a run of names (王涛王海王群) the likeliest one
    may lie across two."""
    row = sorted((one for one in candidates if one.trust >= ENOUGH), key=lambda one: one.end)
    ends = [one.end for one in row]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for number, one in enumerate(row, 1):
        before = bisect_right(ends, one.start, hi=number - 1)
        best.append(max((best[before][0] + one.trust, before), (best[-1][0], -1)))
    found: dict[Span, int] = {}
    at = len(row)
    while at:
        before = best[at][1]
        if before >= 0:
            found[row[at - 1][:2]] = row[at - 1].surname
        at = before if before >= 0 else at - 1
    return found


def _given_alone(row: WordSpans, names: Set[str]) -> Sequence[Span]:
    """The given name alone, once the full name stood (毓群), where it is no word of its own."""
    given = (name[surname_of(name) :] for name in names if surname_of(name))
    return row.everywhere(one for one in given if len(one) == 2 and has_han(one) and not row.lexicon.known(one))


def _addressed(row: WordSpans) -> Iterator[Span]:
    """A familiar surname (小李)."""
    for match in _FAMILIAR.finditer(row.text):
        if row.whole(*match.span()):
            yield match.span()


def _listed(row: WordSpans) -> Iterator[Span]:
    """Names in a bare list (曾丽、单勇、解晓东): surname and given name each, hardly one of them a word."""
    for listing in _LISTING.finditer(row.text):
        spans = [item.span() for item in _ITEM.finditer(row.text, *listing.span())]
        words = sum(start in row.starts and row.spans[row.starts[start]][1] == end for start, end in spans)
        if all(_like_a_name(row, *span) for span in spans) and 3 * words <= len(spans):
            yield from spans


def _like_a_name(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch is made like a name."""
    first = 2 if row.text[start : start + 2] in COMPOUND_SURNAMES else 1
    given = row.text[start + first : end]
    surname = first == 2 or row.text[start] in SURNAMES
    return surname and row.whole(start, end) and len(given) in (1, 2) and _given(given)
