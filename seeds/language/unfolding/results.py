"""What only tells what comes of a deed belongs to its verb: 捡|到, 定格|成."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.governing import CONTROLS
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

RESULTS = listed(
    """
    到 成 出 为 给 进 入 上 下 过 回 开 起 来 去 住 掉 完 好
    进去 进来 出来 出去 过来 过去 起来 下来 下去 上来 上去 回来 回去
    """
)
"""Behind a verb these tell only what comes of it."""
_REACHED = RESULTS | listed("了 动 清 见 着")
"""So do these with 不 or 得: 扛|不住."""

_OF_SHORT = listed("见 满 住 着 光 错 清 动 倒 断 破 碎 坏 透")
"""So do these behind a verb of one character."""

_APART = listed("来 去 到 在 有 是 要 想 让 给 请 叫 派 使 令 没 说 称 指 问 听 见 看 怕 爱")
"""These are a verb of their own, whatever verb of one character stands behind them."""


def is_result(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word tells what comes, or cannot come, of the verb before it; 预算|为五万 does not."""
    if row[at].text == "为" and at and row[at - 1].verb == "both" and at + 1 < len(row) and row[at + 1].part == "m":
        return False
    text, behind = row[at].text, row[at + 1 : at + 2]
    if text in ("来", "去") and behind and behind[0].part == "v":
        return False  # 凑热闹|去看
    if text == "过去" and behind and (behind[0].part in "mtq" or behind[0].text[0].isdigit()):
        return False  # 估计|过去一个月
    if text == "给" and at and row[at - 1].text in CONTROLS:
        return False  # 打算|给孩子包红包
    if text == "好" and behind and behind[0].part in "nam":
        return False  # 卖|好价钱, 有|好长时间
    if text in _OF_SHORT and at and len(row[at - 1].text) == 1 and row[at - 1].verb:
        return True  # 坐|满
    comes = text in RESULTS or (text[0] in "不得" and text[1:] in _REACHED)
    return at > 0 and comes and row[at - 1].part == "v" and row[at - 1].text not in COPULAS


def begins(row: Sequence[Tagged], at: int) -> int:
    """Where a verb begins of which only its end is known: 定格|成, 加|诊."""
    before = row[at - 1] if at else None
    if not before or not (before.part == "v" or before.verb) or before.text in _APART:
        return at
    comes = row[at].text in ("成", "出", "下去", "起来") and len(before.text) > 1  # 生活|下去
    return at - 1 if comes or (len(before.text) == len(row[at].text) == 1 and before.part == "v") else at


def ends(row: Sequence[Tagged], at: int) -> int:
    """Behind which word a verb ends, what comes of it included."""
    end = at + 1
    while end < len(row) and is_result(row, end):
        end += 1
    return end
