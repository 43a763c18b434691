"""Places that stand in a list with places: 朝阳、海淀、西城, 西羊市、庙后街、大皮院."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from seeds.language.characters import HAN, is_han
from seeds.language.names.divided import is_division
from seeds.language.names.kinds import GENERAL, NO_PLACE
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import Span, Spans, WordSpans
from seeds.language.words.lexicon import prepare

_COMMA = "、"
_SHORTEST, _LONGEST, _MANY = 2, 5, 3
_KINDS = frozenset("屿岛礁峰岭沟湾溪塘村屯寨庄镇乡坝坪")
"""Kinds of places of which lists are made."""
_LAST = re.compile(f"[{HAN}]{{1,{_LONGEST}}}?(?=[等，。；：）、!！?？和及与])")
"""The last of a list."""


def beside(row: WordSpans, places: Sequence[Span]) -> Spans:
    """What stands in a list beside a place, or beside another such, and is no word, or a place without its kind."""
    if _COMMA not in row.text:
        return []
    starts, ends = {start for start, _ in places}, {end for _, end in places}
    items = [span for span in _items(row) if span[0] not in starts]
    likely = _short(row, items, starts, ends)
    likely += [span for span in _alike(row, items, places) if span not in likely]
    starts |= {start for start, _ in likely}
    ends |= {end for _, end in likely}
    found = [span for span in likely if span[0] - 1 in ends or span[1] + 1 in starts]
    found += [span for span in _towns(row) if span[0] not in starts and span not in found]
    for start, end in items:
        in_list = row.text[start - 1 : start] == _COMMA and row.text[end : end + 1] == _COMMA
        beside_both = start - 1 in ends and end + 1 in starts
        if in_list and beside_both and _is_nameless(row, start, end):
            found.append((start, end))
            ends.add(end)
    return found


def _short(row: WordSpans, items: Sequence[Span], starts: Collection[int], ends: Collection[int]) -> Spans:
    """Districts without their kind; a word of every day only beside a place (朝阳、海淀, not 和平、统一)."""
    short = [span for span in items if is_short_for_place(row.text[slice(*span)])]
    sure = [span for span in short if not row.is_everyday(row.text[slice(*span)])]
    begins, stops = {start for start, _ in sure}.union(starts), {end for _, end in sure}.union(ends)
    return sure + [span for span in short if span not in sure and (span[0] - 1 in stops or span[1] + 1 in begins)]


def _alike(row: WordSpans, items: Sequence[Span], places: Sequence[Span]) -> Spans:
    """What is of one kind with its neighbours in a list: islets beside one that is known, and no words of every
    day (小岁屿、长屿、圆屿)."""
    ends = {end: row.text[end - 1] for _, end in places}
    kinds = _KINDS.intersection(ends.values())
    own = [
        (start, end)
        for start, end in items
        if row.text[end - 1] in kinds
        and end not in ends
        and row.whole(start, end)
        and not _is_word(row, start, end)
    ]
    ends |= {end: row.text[end - 1] for _, end in own}
    nexts = dict((*places, *own))
    return [
        (start, end)
        for start, end in own
        if row.text[end - 1] in (ends.get(start - 1), ends.get(nexts.get(end + 1, 0)))
    ]


def _is_word(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch is a word of every day, or one word of grammar with a kind (这组, 各村)."""
    own = row.text[start : end - 1]
    return (
        row.is_everyday(row.text[start:end]) or own in GENERAL or own in FUNCTION or row.text[start:end] in NO_PLACE
    )


def _towns(row: WordSpans) -> Spans:
    """Three towns without their kind in a row, or more, that are no words (钱库、矾山、马站)."""
    found: Spans = []
    chain: Spans = []
    first = row.text.find(_COMMA) - _SHORTEST
    begins = [max(first, 0), *(at + 1 for at, sign in enumerate(row.text) if sign == _COMMA)]
    for start in [*begins, -1]:
        if chain and (start < 0 or start - 1 != chain[-1][1] or not _is_town(row, start, start + _SHORTEST)):
            found += chain if len(chain) >= _MANY else []
            chain = []
        if start >= 0 and _is_town(row, start, start + _SHORTEST):
            chain.append((start, start + _SHORTEST))
    return found


def _is_town(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch is a town or a township without its kind, and no word of every day."""
    name = row.text[start:end]
    if not row.whole(start, end) or row.is_everyday(name) or name in NO_PLACE or len(name) != _SHORTEST:
        return False
    return any(is_division(name + kind) for kind in ("镇", "乡", "街道", "区", "市"))


def _items(row: WordSpans) -> Spans:
    """What stands between two commas of a list, and the words that touch its first and its last."""
    text = row.text
    found: Spans = []
    at = text.find(_COMMA)
    while at >= 0:
        after = text.find(_COMMA, at + 1)
        if after < 0 or after - at - 1 > _LONGEST:
            stop = _LAST.match(text, at + 1)
            if stop and (at + 1 in row.starts) and stop.end() in row.ends:
                found.append(stop.span())
        elif after - at - 1 >= _SHORTEST:
            found.append((at + 1, after))
        number = row.ends.get(at)
        if number is not None:
            found.append(row.spans[number])
        at = after
    return sorted(set(found))


@lru_cache(maxsize=4096)
def is_short_for_place(word: str) -> bool:
    """Whether a word is a district, a county or a town without its kind (朝阳 of 朝阳区)."""
    lexicon = prepare()
    return (
        len(word) == _SHORTEST
        and word not in NO_PLACE
        and any(
            lexicon.known(word + kind) and lexicon.mark(word + kind).startswith("ns")
            for kind in ("区", "县", "市", "镇")
        )
    )


def _is_nameless(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch is no word that a list or a rule knows."""
    if not row.whole(start, end) or row.is_everyday(row.text[start:end]) or row.text[start:end] in NO_PLACE:
        return False
    words = [row.text[slice(*span)] for span in row.spans[row.starts[start] : row.ends[end] + 1]]
    return all(
        is_han(word[0])
        and word not in FUNCTION
        and (len(word) == 1 or not (word in GENERAL or is_predicate(word) or row.is_everyday(word)))
        for word in words
    )
