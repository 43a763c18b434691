"""Verbs over which another may stand: in an attribute of the noun that closes the clause, in what somebody says."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.certain import is_equal, takes_clause
from seeds.language.unfolding.enclosed import is_noun_there
from seeds.language.unfolding.governing import ASPECT, PIVOTS, SAYS
from seeds.language.unfolding.results import ends
from seeds.language.unfolding.signs import kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

_CLOSES = listed("的 了 着 过 后 时 并 并且 而 来 以 就 才 又 之后 以后 之前 前 时候 同时")
"""What a verb begins has ended before these."""


def may_tell_of_noun(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb may stand in an attribute: nothing shows that it does not, and behind 的 is a noun alone."""
    end = ends(row, at)
    stays = [later for later in range(end, len(row) - 1) if row[later].text == "的"]
    if (
        not stays
        or is_equal(row, at)
        or row[at].text in COPULAS
        or kind_at(row, end) in ASPECT
        or (at and row[at - 1].part in "dx")
    ):
        return False
    return all(word.part in "nbmqac" or word.verb == "both" for word in row[stays[-1] + 1 :])


def is_told(row: Sequence[Tagged], at: int) -> bool:
    """Whether an earlier verb may have the whole clause behind it: 以为电池|坏了, 形成村民|修桥的局面."""
    first = next((number for number, word in enumerate(row) if word.part not in "dcxw"), at)
    for other in range(at):
        word, between = row[other], row[other + 1 : at]
        noun = word.verb == "both" and is_noun_there(row, other)  # 按照|规定
        says = not noun and (word.text in SAYS or word.text in PIVOTS)
        takes = says or (word.verb != "" and takes_clause(row, other))
        opens = other == first and word.verb == "verb" and word.text not in COPULAS and row[at].text not in COPULAS
        of_clause = says and not (between and between[0].text == "的")
        closes = _CLOSES - {"的"} if of_clause else _CLOSES
        if (takes or opens) and not any(one.part == "w" or one.text in closes for one in between):
            return True
    return False
