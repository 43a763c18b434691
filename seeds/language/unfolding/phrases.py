"""Phrases with a verb of their own before the main one: 在下班后仍值班, 按照每天补三元的标准付钱."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.speech_parts import Tagged
from seeds.language.wordlists import listed

PLACES = listed("在 于 当 自 从 自从 到 至")
LOCATIVE = listed(
    """
    中 时 后 前 下 上 里 内 外 间 之中 之后 之前 之下 之时 之际 以后 以前 以来 期间 过程 方面 基础 情况 同时 起 时候
    背景 条件 状态 阶段 当中 时期 其中
    """
)
_MEASURES = listed("按照 按 根据 依照 依据 遵照 以 围绕 针对 通过 用 凭借")
_STRETCHES = "期段点日年季夜场地厅室处区"
"""In these end nouns of a time or a place, before which a verb is part of them: 高峰期."""
_FARTHEST = 5


def phrase_end(row: Sequence[Tagged], at: int, lead: str) -> int | None:
    """Behind which word the phrase that a preposition opens before the verb ends; None if it holds none."""
    if lead in PLACES and lead not in ("到", "至"):
        return _before_locative(row, at) or _before_stretch(row, at)
    return _before_noun(row, at) if lead in _MEASURES else None


def _before_locative(row: Sequence[Tagged], at: int) -> int | None:
    for end in range(at + 1, min(at + _FARTHEST, len(row) - 1)):
        if row[end].text in LOCATIVE:
            return end + 1
        if row[end].part in "wdx":
            return None
    return None


def _before_stretch(row: Sequence[Tagged], at: int) -> int | None:
    """在 下班 高峰期."""
    leads = at > 0 and row[at - 1].text in PLACES
    behind = row[at + 1 : at + 2]
    return at + 2 if leads and behind and behind[0].part == "n" and behind[0].text[-1] in _STRETCHES else None


def _before_noun(row: Sequence[Tagged], at: int) -> int | None:
    """按照 … 的 标准, where a verb with its own preposition or adverb goes on."""
    stay = next((end for end in range(at + 1, len(row)) if row[end].part in "wx" or row[end].text in "的了"), None)
    if stay is None or row[stay].text != "的":
        return None
    end = stay + 1
    while end < len(row) and row[end].part == "n" and not row[end].verb:
        end += 1
    goes_on = stay + 1 < end < len(row) and (row[end].part in "pdx" or row[end].verb == "verb")
    return end if goes_on else None


def stresses(row: Sequence[Tagged], at: int) -> bool:
    """是 before what somebody is doing: 他是在寻找乐趣."""
    if row[at].text != "是" or at + 1 >= len(row):
        return False
    behind, rest = row[at + 1], [word for word in row[at + 2 :] if word.part != "w"]
    also = at > 0 and row[at - 1].text in ("也", "都", "就") and behind.verb == "verb"
    if also and not any(word.text == "的" for word in rest):
        return True
    return behind.text in ("在", "想", "要") and any(word.verb == "verb" for word in rest) and rest[-1].text != "的"
