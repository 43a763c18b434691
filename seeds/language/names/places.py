"""Places and bodies: a proper part and the kind of thing it is (桐梓林 + 社区), alone or in a chain."""

from __future__ import annotations

import re
from collections.abc import Collection

from seeds.language.names.finder import Words
from seeds.language.names.tables import AREAS, BODIES, GENERAL, NEVER_GIVEN, WELL_KNOWN

_HAN = re.compile("[\u3400-\u9fff]")
_NUMBER = re.compile("[0-9０-９]+(?:号院?|弄|栋|幢)")
_CERTAIN = ("街道", "镇", "乡", "路", "街", "巷", "大道", "省", "市", "县", "州", "区", "社区", "村", "小区", "苑")
"""Kinds that name a place without a chain before them."""
_LONGEST = 5
Spans = list[tuple[int, int]]


def places(row: Words, known: Collection[str] = ()) -> Spans:
    """Every place of every place's name."""
    found: Spans = []
    number = 0
    while number < len(row.spans):
        start = row.spans[number][0]
        stop = _place(row, number, chained=bool(found) and found[-1][1] == start)
        if stop > start:
            found.append((start, stop))
            number = row.ends[stop] + 1
        else:
            number += 1
    return found


def _place(row: Words, number: int, *, chained: bool) -> int:
    """The end of the place that begins with this word, or its start if none does."""
    text = row.text
    start, end = row.spans[number]
    word = text[start:end]
    if word in WELL_KNOWN:
        following = text[end : end + 1]
        return end + 1 if following in "省市" and end + 1 in row.ends and following else end
    at = number
    while at < len(row.spans) and row.spans[at][1] - start <= _LONGEST + 2:
        first, last = row.spans[at]
        piece = text[first:last]
        if not _HAN.match(piece[0]) or (piece in NEVER_GIVEN and piece not in AREAS):
            break
        kind = next((area for area in AREAS if piece.endswith(area)), None)
        if kind and _is_place(text[start:last], kind, chained=chained):
            house = _NUMBER.match(text, last)
            return house.end() if house and house.end() in row.ends else last
        at += 1
    return start


def _is_place(name: str, kind: str, *, chained: bool) -> bool:
    """Whether what stands before the kind makes it a name."""
    proper = name[: len(name) - len(kind)]
    if (
        not proper
        or proper in GENERAL
        or len(proper) > _LONGEST
        or any(proper.startswith(g) for g in ("各", "该", "本", "每"))
    ):
        return False
    if chained:
        return True
    return (
        kind in _CERTAIN
        and len(proper) >= 2
        and not any(proper.endswith(general) for general in GENERAL if len(general) > 1)
    )


def bodies(row: Words, found_places: Spans) -> Spans:
    """Bodies that a place names: the place with everything up to the kind of body."""
    ends = {end: start for start, end in found_places}
    found: Spans = []
    for end in sorted(ends):
        stop = _body(row, end)
        if stop:
            found.append((_chain_start(end, ends), stop))
    return found


def _chain_start(end: int, ends: dict[int, int]) -> int:
    """Where the chain of places that ends here begins."""
    while end in ends:
        end = ends[end]
    return end


def _body(row: Words, start: int) -> int:
    """The end of the body whose kind stands within a few words after `start`; 0 for none."""
    number = row.starts.get(start)
    if number is None:
        return 0
    for first, last in row.spans[number : number + 5]:
        piece = row.text[first:last]
        if not _HAN.match(piece[0]) or piece in NEVER_GIVEN or last - start > 12:
            return 0
        if row.text[start:last].endswith(BODIES):
            return last
    return 0
