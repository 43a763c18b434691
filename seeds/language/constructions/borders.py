"""Where a gap ends: at the end of its clause, before a verb that is no part of it, behind what it opens."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.language.characters import CLOSERS, OPENERS
from seeds.language.sentences import ENDING
from seeds.language.unfolding.predicates import lists

LONGEST = 60
"""No gap is drawn out farther."""
_STOPS = ENDING + "\n"
_BARS = _STOPS + "，；："
_ASPECT = re.compile("[，、\\s]*(?:[了着过](?![解想着结不得去来程度渡滤分年节敏]))?")
_LEADS = "把将被让"
"""With these what is done begins: 靠着扁担|把水挑来."""
_SMALL = "来去以并而也就都又再已还其均则便将"
"""What stands between a noun and its verb in one character."""
_NOT_FOR = "认成称行作人以因何化变定视誉列分名任最颇甚"
"""为 behind these is no word of its own."""


def clause_end(text: str, start: int, end: int) -> int:
    """The end of the clause that an open gap stands in; quotations and brackets may hold commas."""
    depth = _opened(text, start, end)
    while end < len(text) and end - start < LONGEST:
        char = text[end]
        if char in _STOPS or (char in _BARS and not depth) or (char in CLOSERS and not depth):
            break
        depth += (char in OPENERS) - (char in CLOSERS)
        end += 1
    return end


def is_paired(text: str, start: int, end: int) -> bool:
    """Whether every quotation and bracket that opens in a gap closes there too."""
    depth = 0
    for char in text[start:end]:
        depth += (char in OPENERS) - (char in CLOSERS)
        if depth < 0:
            return False
    return not depth


def first_word(text: str, start: int, end: int) -> int:
    """Where a gap begins behind the 了 of the word before it, or a sign."""
    found = _ASPECT.match(text, start, end)
    return found.end() if found and found.end() < end else start


def noun_end(text: str, start: int, end: int) -> int | None:
    """The end of a noun with all that tells of it; None where 在 leaves in doubt what belongs to what."""
    gap = text[start:end]
    stay = gap.rfind("的")
    if stay < 0 and "在" in gap[1:]:
        return None
    for at in range(stay + 2 if stay >= 0 else 2, len(gap) - 1):
        if gap[at - 1] not in "、和与及" and _begins_verb(gap, at):
            return start + _without_adverbs(gap, at)
    return end


def _without_adverbs(gap: str, end: int) -> int:
    """Where the noun before a verb ends: 外线准星|再次拉开."""
    adverbs = lists()["adverb"]
    while end > 2:
        size = next((size for size in (4, 3, 2) if gap[max(0, end - size) : end] in adverbs), 0)
        size = size or int(gap[end - 1] in _SMALL)
        if not size or end <= size:
            break
        end -= size
    return end


def _begins_verb(gap: str, at: int) -> bool:
    """Whether a verb that governs what follows begins at a place of a gap."""
    if gap[at] in _LEADS or (gap[at] == "为" and gap[at - 1] not in _NOT_FOR):
        return True
    return any(gap[at : at + size] in _verbs() and at + size < len(gap) for size in (4, 3, 2))


def _opened(text: str, start: int, end: int) -> int:
    return max(0, sum((char in OPENERS) - (char in CLOSERS) for char in text[start:end]))


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset(word for word in lists()["verb"] if len(word) > 1) - lists()["both"] - lists()["noun"]
