"""What right behind a verb makes it a subject, or a part of another verb's clause: 追逐|可以开始."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.governing import SAYS
from seeds.language.unfolding.speech_parts import COPULAS, Tagged

_BEHIND_SUBJECT = ("、", "都", "也", "才", "就", "则", "便")


def leads_on(row: Sequence[Tagged], at: int) -> bool:
    """Whether what stands right behind a verb makes it a subject, or a part of another verb's clause."""
    word, behind = row[at], row[at + 1 : at + 3]
    if not behind:
        return False
    told = zip(row[at + 1 :], row[at + 2 :], strict=False)
    if word.text not in SAYS and any(one.text == "的" and next_.text in ("是", "就是") for one, next_ in told):
        return True  # 令她难忘的是
    first, copula = behind[0], word.text in COPULAS
    if first.text in _BEHIND_SUBJECT or (first.part == "x" and not copula):
        return True  # 追逐可以开始
    if (
        word.text == "有"
        and at
        and row[at - 1].text == "只"
        and any(one.text in ("才", "才能") for one in row[at:])
    ):
        return True  # 只有一件黄袍才能
    if word.text in ("有", "没有") and first.part == "r" and len(behind) > 1 and behind[1].part in "pvd":
        return True  # 有他在旁边就能过
    if word.text == "包括" and any(one.part in "dxv" for one in row[at + 1 :]):
        return True  # 包括张某都请假
    if word.text in ("有", "没有") and first.part == "m" and len(behind) > 1 and behind[1].part in "dxv":
        return True  # 有二十多年没见他
    return not copula and first.part == "p" and first.text in ("和", "与", "被", "受")
