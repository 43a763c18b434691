"""Bodies that a list knows by name."""

from __future__ import annotations

from functools import lru_cache

from seeds.language.names.body_kinds import LETTERED
from seeds.language.names.kind_of import kind_of_body
from seeds.language.names.kinds import LEAGUES, NO_BODY, STATES
from seeds.language.names.words import facts

_ANY_BODY = ("机关", "机构", "部门", "单位")
"""Ends of words for bodies of a kind, of which none is named."""
_LONG_NAME = 3
"""A name of a list that is longer and ends in a kind of body names one, however seldom it was counted."""


@lru_cache(maxsize=4096)
def is_known(word: str) -> bool:
    """Whether a list knows the word as a body's name."""
    mark, listed, _ = facts(word)
    if word in LEAGUES or word in LETTERED:
        return True
    if word in NO_BODY or len(word) < 2 or word.endswith(STATES) or word.endswith(_ANY_BODY):
        return False
    long = len(word) > _LONG_NAME and mark in ("nt", "nz", "ns") and kind_of_body(word) != ""
    return long or (mark == "nt" and listed)
