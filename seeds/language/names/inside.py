"""Which words can stand inside the name of a body."""

from __future__ import annotations

from seeds.language.characters import is_han
from seeds.language.names.kinds import DEEDS, NO_BODY, SECTORS
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import WordSpans

_PARTS = frozenset(("n", "b", "j", "ns", "nz", "nt", "nr", "s", "a", "i", "t", "x", "f", "nu", "m", "q", "vn", ""))


def belongs(row: WordSpans, word: str) -> bool:
    """Whether a word can stand inside the name of a body."""
    if not is_han(word[0]) or word in FUNCTION or is_predicate(word) or (word in NO_BODY and word not in SECTORS):
        return False
    mark = row.mark(word)
    if mark in ("v", "d"):
        return word in DEEDS
    return mark in _PARTS or (len(mark) == 1 and mark in "省市区县镇乡村路街州国新大小中上下高长")
