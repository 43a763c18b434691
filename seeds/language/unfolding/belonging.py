"""Clauses whose verb is not the sentence's: of which a later one tells, or which tell what somebody sees."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.branch import Branch
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

_IS = (
    *("是", "也是", "就是", "正是", "才是", "既是", "不仅是", "不只是", "更是", "都是", "无疑是", "将是", "仍是"),
    *("乃是", "并非", "有利于", "有助于", "离不开", "意味着", "不是", "不等于", "成为", "成了"),
)
_SEES = listed(
    """
    看到 看见 发现 听到 听见 见到 注意到 得知 获悉 了解到 意识到 感受到 感觉 觉得 想到 梦见 目睹 望见 察觉
    看着 望着 听着 认为
    """
)
_STILL = listed("正 正在 已 已经 还 仍 仍在 仍然 依然 都 也 又 并 且 并且 而且 不断 逐渐 即将 不 没有 没 未")
"""With these goes on what somebody sees; the sentence's own subject does so with another verb."""


def without_borrowed(text: str, lines: Sequence[Branch], rows: Sequence[Sequence[Tagged]]) -> list[Branch]:
    """The lines of a sentence without the verbs that only look like its main ones; `rows` are their words."""
    clauses = [at for at, line in enumerate(lines) if line.kind != "modifier"]
    found = list(lines)
    for number, at in enumerate(clauses):
        row = rows[number]
        if number and text.startswith(_IS, lines[at].start):
            for told in _told_of(found, clauses[:number], rows):
                found[told] = found[told]._replace(verb=None, beside=())
        elif number and (
            _is_seen(lines[clauses[number - 1]], rows[number - 1], row)
            or _goes_on_with(lines, clauses, number, row)
        ):
            found[at] = found[at]._replace(verb=None, beside=())
    return found


def _told_of(lines: Sequence[Branch], before: Sequence[int], rows: Sequence[Sequence[Tagged]]) -> Sequence[int]:
    """The clauses without a subject up to the sentence's beginning: 拓宽门路，搞活市场，是当务之急."""
    for number in range(len(before) - 1, -1, -1):
        line, row = lines[before[number]], rows[number]
        first = next((word for word in row if word.part not in "dw"), None)
        if line.kind != "clause" or first is None or not (first.verb or first.part == "p"):
            return ()
        if first.text in COPULAS:
            return ()  # 是难点，也是重点
        names_somebody = any(word.text == "的" for word in row) and number < len(before) - 1
        if number == 0 or rows[number - 1][-1].text in ("；", ";"):
            return () if names_somebody else before[number:]
    return ()


def _goes_on_with(lines: Sequence[Branch], clauses: Sequence[int], number: int, row: Sequence[Tagged]) -> bool:
    """为修好桥，|方便出行，村民…: whether a clause without a subject goes on with what something is done for."""
    first = next((word for word in row if word.part not in "dw"), None)
    if first is None or not first.verb or number + 1 == len(clauses) or any(word.text == "了" for word in row):
        return False
    back = number - 1
    while back and not lines[clauses[back]].joint and lines[clauses[back]].subject is None:
        back -= 1
    return lines[clauses[back]].joint == "in order to" and lines[clauses[back]].kind == "frame"


def _is_seen(before: Branch, seen: Sequence[Tagged], row: Sequence[Tagged]) -> bool:
    """看到电梯已装完，|正在运行: whether a clause goes on with what the one before sees."""
    at = next((at for at, word in enumerate(seen) if word.text in _SEES), None)
    if at is None or any(word.verb == "verb" for word in seen[:at]) or not row or before.kind != "clause":
        return False
    behind = seen[at + 1 :]
    someone = any(word.part in "nr" for word in behind) and any(word.part in "vdx" or word.verb for word in behind)
    return someone and row[0].text in _STILL
