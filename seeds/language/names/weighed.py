"""How likely a surname and what follows it are somebody's name, by what stands in them and beside them.

What each sign weighs was learned over plain text by `tests/benchmarks/names.py` (`data/weights_of_names.tsv`): that
“记者” stands before names, that 说 stands behind them, that 伟 ends one and 会 does not. What the rules of
`surnamed` trust counts as one sign among them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from seeds.language.names.divided import is_division
from seeds.language.names.roles import role_before
from seeds.language.names.tables import CLEAR_SURNAMES, SPEAKING, TITLES_AFTER
from seeds.language.names.words import WordSpans
from seeds.language.weights import weigh, weights

TABLE = "weights_of_names"
SURNAMED, GIVEN, PLACE, KINDED = "surnamed", "given", "place", "kinded"
"""What is asked: whether it is a surname with a given name, a given name alone, a place without its kind, a place
with it."""
TRUSTED, EVER = "trusted", "ever"
"""What the trust of the rules weighs, each point of it, and what holds for every stretch."""
MOST_TRUSTED = 15.0
SCALE = 2.5
"""How much trust is in a natural logarithm."""
EVEN = 1.0
"""The trust of what is a name as often as not."""
_SPEAKING = (*SPEAKING, *TITLES_AFTER)
DIVISIONS = "省市县区州镇乡村"
"""Kinds of which the list of divisions knows what is called so."""


class PossibleName(NamedTuple):
    """A stretch that may be a name, and what speaks for it."""

    start: int
    end: int
    trust: float
    surname: int


def weighed(question: str, one: PossibleName, found: Iterable[str]) -> float:
    """What the rules trust a stretch, and all that was learned about what is seen of it."""
    table = weights(TABLE)[question]
    return EVEN + SCALE * (table[EVER] + table[TRUSTED] * clipped(one.trust) + weigh(table, found))


def clipped(trust: float) -> float:
    """What the rules trust a stretch, as far as it counts."""
    return max(-MOST_TRUSTED, min(MOST_TRUSTED, trust))


def signs(row: WordSpans, one: PossibleName) -> list[str]:
    """What can be seen of a surname of so many characters, the given name and what stands beside them."""
    text, start, end = row.text, one.start, one.end
    surname, given = text[start : start + one.surname], text[start + one.surname : end]
    found = [*beside(row, start, end), f"l{layout(row, start, end)}", f"ga{given[-1]}{text[end : end + 1] or '$'}"]
    if surname:
        before = text[start - 1 : start] or "^"
        found += (f"s{len(given)}{surname}", f"bs{before}{surname}", f"r{role_before(row, start):.0f}")
        found += ("clear",) * (surname in CLEAR_SURNAMES) + ("says",) * text.startswith(_SPEAKING, end)
    elif any(is_division(given + kind) for kind in DIVISIONS):
        found.append("d")
    if len(given) == 2:
        return [*found, f"f{given[0]}", f"g{given[1]}", f"fg{given}"]
    return [*found, f"o{given}", f"so{surname}{given}"]


def beside(row: WordSpans, start: int, end: int) -> list[str]:
    """The characters and the words beside a stretch."""
    text = row.text
    return [
        f"b{text[start - 1 : start] or '^'}",
        f"bb{text[max(0, start - 2) : start]}",
        f"a{text[end : end + 1] or '$'}",
        f"aa{text[end : end + 2]}",
        f"wb{_word_before(row, start)}",
        f"wa{_word_after(row, end)}",
    ]


def _word_before(row: WordSpans, start: int) -> str:
    """The word before, or that which the stretch begins in."""
    return row.before(start) if start in row.starts else "|" + row.text[slice(*row.around(start))]


def _word_after(row: WordSpans, end: int) -> str:
    """The word behind, or that which the stretch ends in."""
    if end >= len(row.text):
        return "$"
    first, last = row.around(end)
    return row.text[first:last] if first == end else "|" + row.text[first:last]


def layout(row: WordSpans, start: int, end: int) -> str:
    """How long the words are that the stretch was cut into, and whether it cuts one at either edge."""
    first = row.around(start)[0]
    number = row.starts[first]
    found = "<" if first < start else ""
    last = first
    while last < end:
        last = row.spans[number][1]
        if last > end and not row.crossed(start, end):  # 邬海|英拉: somebody else's name, and none here
            return found + "1" * (end - row.spans[number][0])
        found += str(min(9, last - row.spans[number][0]))
        number += 1
    return found + (">" if last > end else "")
