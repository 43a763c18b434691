"""What a word is to its neighbours: the word itself where it is one of grammar, else what kind of word."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.governing import ASPECT, CONTROLS, PIVOTS, SAYS
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

EDGE = "#"
LOCATIVE = listed(
    """
    中 时 后 前 下 上 里 内 外 间 之中 之后 之前 之下 之时 之际 以后 以前 以来 期间 过程 方面 基础 情况 同时 起 时候
    背景 条件 状态 阶段 当中 时期 其中
    """
)
"""Words that close a phrase of place or time."""
_GRAMMAR = "pcurfyx"
_AS_THEY_ARE = ("有", "没有", "等", "不", "没", "也", "都", "就", "才", "被", "时", "后", "前", "中", "将")
_AND = ("、", "和", "与", "及", "以及", "或")

SUCH_AS = ("诸如", "例如", "比如", "譬如")
"""Before what only stands for more."""


def kind(word: Tagged) -> str:
    """A word of grammar, or what part of speech it has and how surely it is a verb."""
    if word.part in _GRAMMAR or word.text in _AS_THEY_ARE or word.text in LOCATIVE:
        return word.text
    if word.part == "w":
        return "“" if word.text in "“‘「『" else "”" if word.text in "”’」』" else word.text[:1]
    if word.text in COPULAS:
        return "是" if word.text[-1] == "是" else word.text
    return word.part + word.verb[:1]


def kind_at(row: Sequence[Tagged], at: int) -> str:
    """The same of the word at a place, if there is one."""
    return kind(row[at]) if 0 <= at < len(row) else EDGE


def is_verb_like(word: Tagged) -> bool:
    """Whether a word may be a verb or what an adjective says."""
    return (word.verb != "" or word.part in "va") and word.part not in "wpdxcrumqyft"


def governs(word: Tagged) -> str:
    """What a verb may have behind it."""
    if word.text in COPULAS:
        return "is"
    if word.text in SAYS:
        return "says"
    if word.text in PIVOTS:
        return "pivot"
    if word.text in CONTROLS:
        return "control"
    return "clausal" if is_a("clausal", word.text) else "plain"


def between(row: Sequence[Tagged], first: int, last: int) -> str:
    """What lies between two verbs: nothing, a noun, 的, a list, a preposition."""
    inner = row[first + 1 : last]
    texts = {word.text for word in inner}
    if not inner:
        return "0"
    told = "的" if "的" in texts else ""
    told += "、" if texts.intersection(_AND) else ""
    told += "p" if any(word.part == "p" for word in inner) else ""
    told += "d" if inner[-1].part in "dx" else ""
    told += "n" if any(word.part in "nr" for word in inner) else ""
    told += "了" if inner[0].text in ASPECT else ""
    return told or "+"
