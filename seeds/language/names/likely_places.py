"""Places by their kind that no list has: how likely what stands before it is the place's own name (杨树浦 + 路).

What each sign weighs was learned over plain text by `tests/benchmarks/names.py` (`data/weights_of_names.tsv`). What
the rules of `kinded` make of the same words is one sign among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from seeds.language.characters import is_han
from seeds.language.names.divided import is_division
from seeds.language.names.kinded import has_house_number, of_kind
from seeds.language.names.kinds import AREAS, MORE_AREAS, SORTS
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.weighed import DIVISIONS, EVER, KINDED, TABLE, beside, layout
from seeds.language.names.words import Span, WordSpans
from seeds.language.weights import weigh, weights
from seeds.language.wordlists import by_last

LONGEST = 6
"""No own name before a kind of place is longer."""
LIKELY = 0.0
"""What the signs have to weigh (half of such stretches are a place), in natural logarithms."""
RULED = 1.2
"""How much less where the rules say that it is one."""
_COUNTED = re.compile("[一二三四五六七八九十两几数]+")
"""How many such places there are (四村)."""
_METAPHOR = re.compile("(?:走[上出入]|踏上|闯出|铺就|铺好|拓宽|堵死)了?(?:一条)?[^，。、]{0,6}路$")
"""A road that nobody walks on (走上了富裕路)."""
KINDS_BY_LAST = by_last(sorted({*AREAS, *MORE_AREAS}, key=len, reverse=True))


class LikelyPlace(NamedTuple):
    """A stretch that may be a place, with what is seen of it."""

    start: int
    end: int
    signs: Sequence[str]


def likely_place(row: WordSpans, number: int, done: int) -> Span | None:
    """The place whose kind this word is or ends with; `done` is where the place before it ends."""
    if _METAPHOR.search(row.text, 0, row.spans[number][1]):
        return None
    told = of_kind(row, number, done)
    found = possible(row, number, done, told)
    if told is not None and (has_house_number(row, number) or all(one[:2] != told for one in found)):
        return told
    table = weights(TABLE)[KINDED]
    best, most = None, LIKELY
    for one in found:
        worth = table[EVER] + weigh(table, one.signs) + RULED * (one[:2] == told)
        if worth >= most:
            best, most = one[:2], worth
    return best


def possible(row: WordSpans, number: int, done: int, told: Span | None) -> Sequence[LikelyPlace]:
    """The stretches that may be a place whose kind this word is or ends with; `told` is that of the rules."""
    end = row.spans[number][1]
    kind = kind_at(row, number)
    found: list[LikelyPlace] = []
    if not kind:
        return found
    stop = end - len(kind)
    for first in range(stop - 1, max(done, stop - LONGEST) - 1, -1):
        if not is_han(row.text[first]):
            break
        if _opens(row, first, stop) or row.text[first:stop] in SORTS or _COUNTED.fullmatch(row.text, first, stop):
            continue
        by_rule = "-" if told is None else "=" if told == (first, end) else "o"
        chained = ("chain", f"chain{kind}") if first == done > 0 else ()
        found.append(LikelyPlace(first, end, [f"r{by_rule}", *chained, *_signs(row, first, end, kind)]))
    return found


def _opens(row: WordSpans, first: int, stop: int) -> bool:
    """Whether a verb or a word of grammar stands before what may be the name (深入|涧溪|镇)."""
    number = row.starts.get(first)
    end = row.spans[number][1] if number is not None else first
    word = row.text[first:end]
    return first + 1 < end < stop and (word in FUNCTION or is_predicate(word))


def kind_at(row: WordSpans, number: int) -> str:
    """The kind of place that a word is, or that it ends with if it is no word of every day (政府, 学院)."""
    word = row.text[slice(*row.spans[number])]
    kind = next((kind for kind in KINDS_BY_LAST.get(word[-1:], ()) if word.endswith(kind)), "")
    return "" if len(word) > len(kind) and row.is_everyday(word) else kind


def _signs(row: WordSpans, start: int, end: int, kind: str) -> list[str]:
    """What can be seen of the own name, of its kind and of what stands beside them."""
    text, stop = row.text, end - len(kind)
    own, before, after = text[start:stop], text[start - 1 : start] or "^", text[end : end + 1] or "$"
    cut = layout(row, start, stop)
    found = [
        *beside(row, start, end),
        f"l{cut}",
        f"lk{cut}{'|' if stop in row.ends else '+'}",
        f"k{kind}",
        f"n{len(own)}{kind}",
        f"kb{kind}{before}",
        f"ka{kind}{after}",
        f"f{own[0]}",
        f"g{own[-1]}",
        f"fk{own[0]}{kind}",
        f"gk{own[-1]}{kind}",
        f"p{own}",
        f"w{own}{kind}",
    ]
    if len(own) > 1:
        if row.whole(start, stop) and row.starts[start] == row.ends[stop]:
            mark = row.mark(own)
            found += (f"m{mark}{'e' * row.is_everyday(own)}", f"mk{mark[:1]}{kind}")
        if any(is_division(own + division) for division in DIVISIONS):
            found.append("d")
    if text.count(text[start:end]) > 1:
        found.append("again")
    return found
