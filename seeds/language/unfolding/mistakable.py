"""What only seems to stand before 的: the clause's own verb is in it, or a preposition that has the noun itself."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.governing import CONTROLS, PIVOTS, SAYS
from seeds.language.unfolding.signs import is_verb_like
from seeds.language.unfolding.speech_parts import Tagged
from seeds.language.wordlists import listed

_OF_CLAUSES = listed(
    """
    也 都 还 则 就 仍 仍然 却 又 才 便 亦 再 并 并未 遂 竟 终于 已经 正在 必须 应该 应当 应 须 只能 只好 不得 曾
    曾经 甚至 转而
    """
)
"""A clause has these behind its subject, an attribute hardly ever: 他也|受到水的影响."""
_LEADS_ON = listed(
    """
    在 于 当 对 对于 与 跟 和 向 把 将 以 用 因 因为 由于 随着 除 除了 比 作为 为 为了 直到 无论 不论
    只要 如果 虽然 尽管 关于 有关 争取 力争
    """
)
"""At the beginning of a clause these may have the noun itself: 在|他住的城市买了房."""
_COMPARED = listed("一样 同样 相同 不同 相比 类似 相似 相近 相反 相当 一致 不一 差不多 有别 无异 截然不同")


def mistakable(row: Sequence[Tagged], first: int, stay: int, main: int | None) -> bool:
    """Whether the words before a 的 may be more than an attribute; `main` is where the main verb is, if known."""
    if first + 1 < stay and row[first + 1].text == "了":
        return True  # 尝试了|天津的租房
    if _is_compared(row, first, stay) or (first and row[first - 1].text in ("、", "着")):
        return True
    if main is not None and main < first:
        return False
    inner = row[first:stay]
    if row[first].text in _LEADS_ON or any(word.text in _OF_CLAUSES or word.part == "x" for word in inner):
        return True
    acts = [word for word in inner if is_verb_like(word) and word.part != "a"]
    if main is not None:
        return False
    last = inner[-1]
    takes = any(word.text in SAYS or word.text in PIVOTS or word.text in CONTROLS for word in inner)
    return takes or sum(word.verb != "both" for word in acts) > 1 or not acts or acts[-1] is not last


def _is_compared(row: Sequence[Tagged], first: int, stay: int) -> bool:
    """和|我们熟悉的比赛不一样: whether 和 leads to all that stands before what is compared."""
    opens = any(word.text in ("和", "与", "跟", "同") for word in row[first : first + 2])
    return opens and any(word.text in _COMPARED for word in row[stay:])
