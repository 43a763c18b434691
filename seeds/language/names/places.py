"""Places and bodies: a proper part and the kind of thing it is (桐梓林 + 社区), alone or in a chain."""

from __future__ import annotations

import re
from collections.abc import Collection

from seeds.language.characters import HAN, is_han
from seeds.language.names.tables import ADMINISTRATIVE, AREAS, BODIES, GENERAL, OWN_AREAS, OWN_BODIES, WELL_KNOWN
from seeds.language.names.vocabulary import COMMON, FUNCTION, PREDICATE
from seeds.language.names.words import Spans, Words

_HOUSE = re.compile("[0-9０-９]+(?:号院?|弄|栋|幢)?")
_NATURAL = frozenset("河湖山桥江路苑站岛镇乡村口场门")
"""Ends of places after which another kind can follow in the same name (跳蹬河街道)."""
_LONGEST = 6
"""No proper part before a kind of place is longer."""


def places(row: Words, known: Collection[str] = ()) -> Spans:
    """Every place of every place's name."""
    found = _met(row)
    sure = {row.text[start:end] for start, end in found} | set(known)
    sure |= {proper for name in sure if len(proper := proper_part(name)) > 2}
    covered = {at for start, end in found for at in range(start, end)}
    for name in sorted(sure, key=len, reverse=True):
        for start, end in row.everywhere(name):
            if covered.isdisjoint(range(start, end)):
                found.append((start, end))
                covered.update(range(start, end))
    return sorted(found)


def _met(row: Words) -> Spans:
    """The places that the text itself introduces, in order."""
    found: Spans = []
    twice: dict[str, tuple[int, int]] = {}
    done = 0
    for number, (start, end) in enumerate(row.spans):
        if start < done:
            continue
        span = _well_known(row, start, end)
        if span is None and row.text[end - 1] in _LAST:
            span = _of_kind(row, number, done, twice)
        if span is None and start == done > 0 and row.text[done - 2 : done] in _HOLDING:
            span = _estate(row, number)
        if span is None:
            continue
        after_nature = row.text[span[0] - 1] in _NATURAL and row.text[slice(*span)] in AREAS
        if found and found[-1][1] == span[0] and after_nature:
            found[-1] = (found[-1][0], span[1])
        else:
            found.append(span)
        done = span[1]
    return found


_HOLDING = ("社区", "街道")
_ESTATE = re.compile(
    f"[{HAN}]{{2,6}}?(?:[一二三四五六七八九十]+(?:期|院|区)|[A-Za-z]区|居|苑|园|庭|府|公寓|花园)(?=[、，。等0-9]|$)"
)


def _estate(row: Words, number: int) -> tuple[int, int] | None:
    """The housing estate named right behind its community (横桥社区兴元华盛二期)."""
    start = row.spans[number][0]
    match = _ESTATE.match(row.text, start)
    return match.span() if match and match.end() in row.ends else None


_LAST = frozenset(area[-1] for area in AREAS)


def _well_known(row: Words, start: int, end: int) -> tuple[int, int] | None:
    """A country, a province or a large city, with its kind if that follows."""
    if row.text[start:end] not in WELL_KNOWN:
        return None
    return (start, end + 1) if row.text[end : end + 1] in ("省", "市") and end + 1 in row.ends else (start, end)


def _of_kind(row: Words, number: int, done: int, twice: dict[str, tuple[int, int]]) -> tuple[int, int] | None:
    """The place whose kind this word is or ends with; `done` is where the place before it ends."""
    start, end = row.spans[number]
    word = row.text[start:end]
    kind = next((area for area in AREAS if word.endswith(area)), None)
    if kind is None:
        return None
    house = _HOUSE.match(row.text, end)
    stop = house.end() if house and house.end() in row.ends else end
    if len(word) > len(kind) + 1 and word[: -len(kind)] not in GENERAL and kind in OWN_AREAS:
        return start, stop
    if start == done > 0 and row.text[start - 1] in _NATURAL and word in OWN_AREAS:
        return start, stop
    first, loose = _before(row, number, done)
    if stop > end and first == start and number:  # before a house number even an everyday word is a name
        first = row.spans[number - 1][0] if _could_be_proper(row.before(start)) else first
        return (first, stop) if end - first > len(kind) + 1 else None
    proper = row.text[first : end - len(kind)]
    chained = first == done > 0
    if not (2 - chained) <= len(proper) <= _LONGEST or not _is_proper(proper):
        return None
    if stop > end or (chained and word == kind):
        return first, stop
    if word != kind or kind not in OWN_AREAS:
        return None
    if loose:
        return first, stop
    if kind in ADMINISTRATIVE:
        first = first if row.is_broken(first) else row.spans[row.starts[first] - 1][0]
        return (first, stop) if row.is_broken(first) and start - first <= _LONGEST else None
    name = row.text[first:end]
    if name in twice or (row.text.count(name) > 1 and number - row.starts[first] == 1 and row.is_broken(first)):
        return first, stop
    return None


def _before(row: Words, number: int, done: int) -> tuple[int, bool]:
    """Where the proper part before a kind begins, and whether it is made of pieces no dictionary joins."""
    end = row.spans[number][0]
    first = end
    loose = False
    for start, stop in reversed(row.spans[max(0, number - 4) : number]):
        piece = row.text[start:stop]
        if start < done or end - start > _LONGEST or not is_han(piece[0]) or not _is_proper(piece):
            break
        if first != end and len(piece) > 1 and start != done and (not loose or len(piece) > 2):
            break
        loose = loose or len(piece) == 1 or len(piece) == 3
        first = start
        if len(piece) > 1 and done < start and not row.joins(start):
            break
    return first, loose


def _is_proper(piece: str) -> bool:
    """Whether a word can be part of a place's own name."""
    if len(piece) > 2 and (piece[0] in "一二三几各每多" or piece[-1] in "化个年性式型级类"):
        return False
    return not (piece in FUNCTION or piece in PREDICATE or piece in COMMON or piece in GENERAL)


def _could_be_proper(word: str) -> bool:
    """Whether a word may be the name of a road when a number vouches for it."""
    return len(word) > 1 and is_han(word[0]) and word not in FUNCTION


def proper_part(name: str) -> str:
    """A place's name without its kind: 桐梓林 of 桐梓林社区."""
    kind = next((area for area in AREAS if name.endswith(area)), "")
    return name[: len(name) - len(kind)]


def kind_of_body(name: str) -> str:
    """The kind that a body's name ends in: 社治委 of 青白江区委社治委."""
    return next((kind for kind in BODIES if name.endswith(kind)), "")


def bodies(row: Words, found_places: Spans) -> Spans:
    """Bodies that a place names: the place with everything up to the kind of body."""
    starts = {end: start for start, end in found_places}
    found: Spans = []
    for end in sorted(starts):
        stop = _body(row, end)
        if stop:
            found.append((_chain_start(end, starts), stop))
    done = 0
    for number, (start, end) in enumerate(row.spans):
        word = row.text[start:end]
        if word[:2] in WELL_KNOWN and word[2:] in OWN_BODIES:
            found.append((start, end))
        elif word in OWN_BODIES and end not in starts:
            first, loose = _before(row, number, done)
            if start - first > 1 and (loose or row.is_broken(first)):
                found.append((first, end))
        done = end if end in starts else done
    return _apart(found)


def _apart(spans: Spans) -> Spans:
    """Without those that overlap a longer one before them."""
    kept: Spans = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _chain_start(end: int, starts: dict[int, int]) -> int:
    """Where the chain of places that ends here begins."""
    while end in starts:
        end = starts[end]
    return end


def _body(row: Words, start: int) -> int:
    """The end of the body whose kind stands within a few words after `start`; 0 for none."""
    number = row.starts.get(start)
    if number is None:
        return 0
    longest = 0
    for first, last in row.spans[number : number + 5]:
        piece = row.text[first:last]
        if not is_han(piece[0]) or piece in FUNCTION or piece in PREDICATE or last - start > 12:
            break
        if row.text[start:last].endswith(BODIES):
            longest = last
    return longest
