"""What data/predicates.tsv tells of a word: whether it can be a clause's verb, and how surely."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from seeds.language.glossary.entries import rows

Surely = Literal["verb", "both", "short", "maybe", ""]
"""A verb hardly ever a noun; a noun as often; of one character; in no list; no verb."""
_NOUN_ENDS = frozenset("率法额幅度性者员品物权税战赛家馆站")
"""Characters in which nouns end that word lists take for verbs."""

_VERB_ENDS = frozenset("为于至到成")
"""Characters in which verbs end that take something behind them: 分为, 跌至."""
_REACHED = frozenset("到了动起住完上下出进来去开清见着成好")
"""What can or cannot come of a deed: 达不到, 看得见."""


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """The words of each kind, in simplified characters."""
    found: dict[str, set[str]] = {}
    for file in ("predicates.tsv", "acts.tsv"):
        for kind, words in rows(file, 2):
            found.setdefault(kind, set()).update(words.split())
    return {kind: frozenset(words) for kind, words in found.items()}


def is_a(kind: str, word: str) -> bool:
    """Whether a list has a word."""
    return word in lists()[kind]


def surely(word: str, part: str) -> Surely:
    """How surely a word is a verb where its neighbours make it a `part` of speech."""
    of = lists()
    if word in of["noun"]:
        return ""
    if word in of["both"]:
        return "both"
    if word in of["verb"]:
        return "verb"
    if len(word) == 3 and word[1] in "不得" and word[2] in _REACHED:
        return "verb"
    if part != "v":
        return ""
    if word in of["act"]:
        return "verb"
    if 1 < len(word) < 4 and word[-1] in _VERB_ENDS:
        return "verb"
    if len(word) == 1:
        return "short" if word in of["short"] or word in of["sign"] else "maybe"
    return "" if word[-1] in _NOUN_ENDS else "maybe"
