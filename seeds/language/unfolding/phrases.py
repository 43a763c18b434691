"""Phrases with a verb of their own before the main one: 在下班后仍值班, 按照每天补三元的标准付钱."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
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
TELL_WHEN = listed("后 时 前 之后 以后 之前 以前 期间 之时 之际 时候")
_PHASES = listed("后期 前期 初期 后续")
_BOUNDS = listed("结束 终止 完成 完工 竣工 建成 开始 启动 开工 上市 投产 收官 落幕 停止 毕业 入学 确立 成立")
"""Before these as good as with 后: 周期结束后期增速面临下滑."""
_SAID_OF_IT = listed(
    "将 会 将会 可 可以 能 能够 需要 需 应 应当 应该 必须 必将 势必 无法 难以 有望 不会 不能 不必 只能"
)
"""What stands between a subject and its verb, never between two verbs of one subject."""
_BY_RULE = listed(
    "总 总是 总得 往往 常常 经常 通常 一般 难免 免不了 必然 自然 当然 肯定 一定 势必 未免 毕竟 确实 反而 反倒 都"
)
"""Behind a deed that opens its clause these tell what it brings."""
_GOES_ON_WITH = listed("也 都 才 就 则 便 要 不 没有 没 未")
_MEASURES_OF = "度率量额幅值比势数期力点间况局"
"""In these end nouns of what is measured: 库存下降速度."""
_FARTHEST_TIME = 8
_PERSONS = listed("我 你 他 她 它 我们 你们 他们 她们 它们 咱们 大家")


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
    if row[at].text not in ("是", "而是") or at + 1 >= len(row):
        return False
    behind, rest = row[at + 1], [word for word in row[at + 2 :] if word.part != "w"]
    if row[at].text == "而是":
        return at == 0 and behind.verb in ("verb", "both") and not any(word.text == "的" for word in rest)
    also = at > 0 and row[at - 1].text in ("也", "都", "就") and behind.verb == "verb"
    if also and not any(word.text == "的" for word in rest):
        return True
    return behind.text in ("在", "想", "要") and any(word.verb == "verb" for word in rest) and rest[-1].text != "的"


def time_end(row: Sequence[Tagged], at: int) -> int | None:
    """完成任务后|村民回家: behind which word that tells when a verb's phrase ends, where more follows."""
    if is_a("clausal", row[at].text):
        return None
    for end in range(at + 1, min(at + _FARTHEST_TIME, len(row) - 1)):
        word, before = row[end], row[end - 1]
        if end == at + 1 and word.text in _PHASES and row[at].text in _BOUNDS:
            return end
        if word.part in "wxp" or word.text in PLACES:
            return None
        if word.text not in TELL_WHEN:
            continue
        is_place = word.text == "前" and row[at].text[-1] in "在到" and before.part == "n"
        own_verb = end - 1 > at and before.verb == "verb" and row[end - 2].part != "n"  # 坚持|下班后锻炼
        told = row[end + 1].text != "的" and row[end + 1].part != "w"
        return end + 1 if told and not is_place and not own_verb and before.part != "m" else None
    return None


def subject_end(row: Sequence[Tagged], at: int, *, opens: bool = False) -> int | None:
    """库存下降速度|将决定走势: where a subject with a verb in it ends, of which something is said behind.

    `opens`: nothing before the verb can be its subject.
    """
    end = _said_of_it(row, at, opens=opens)
    if end is None:
        return None
    act = end
    while act < len(row) and row[act].part in "dx":
        act += 1
    if act < len(row) and row[act].text in COPULAS:
        return end
    acts = act > end and act < len(row) and (row[act].verb in ("verb", "short", "both") or row[act].part == "p")
    return end if acts and row[act + 1 : act + 2] != [] and row[act + 1].text != "的" else None


def _said_of_it(row: Sequence[Tagged], at: int, *, opens: bool) -> int | None:
    """Where the noun behind a verb ends, before a word that stands between a subject and its verb."""
    end = _object_end(row, at)
    if is_a("clausal", row[at].text) or end >= len(row):
        return None
    copula = end
    while copula < len(row) and row[copula].part == "d" and row[copula].text not in ("也", "都"):
        copula += 1
    if end > at + 1 and copula < len(row) and row[copula].text in COPULAS and row[copula].text[-1] == "是":
        return end  # 加装电梯|真是大好事
    if opens and at + 1 < end < len(row) - 1 and row[end].text in _BY_RULE and row[end + 1].part == "x":
        return end  # 种果树总是要剪枝
    measured = end > at + 1 and row[end - 1].text[-1] in _MEASURES_OF
    return end if row[end].text in _SAID_OF_IT or (measured and row[end].text in _GOES_ON_WITH) else None


def _object_end(row: Sequence[Tagged], at: int) -> int:
    """Where the noun behind a verb ends: 培育新品种|需要, 参加会议的村民|将."""
    end = at + 1
    while end < len(row) and (
        row[end].text in ("及", "和", "与", "、")
        or (row[end].part in "nbamq" and row[end].verb in ("", "both"))
        or row[end].text == "的"
    ):
        end += 1
    return end


def opens_another(row: Sequence[Tagged], at: int, *, shown: bool) -> bool:
    """Whether behind a verb and its object 也, 就 or 都 begins what is said of both, or somebody else is named."""
    if row[at].text in COPULAS:
        return row[at].text == "是" and any(one.text in ("就", "便") for one in row[at:])  # 是锄头就拿锄头
    if is_a("clausal", row[at].text):
        return False
    end = _object_end(row, at)
    if not shown and end < len(row) and (row[end].text in _GOES_ON_WITH or row[end].text in _SAID_OF_IT):
        return True
    if not shown and at + 1 < end < len(row) - 1 and row[end].part == "d" and row[end + 1].text in _SAID_OF_IT:
        return True  # 形成历史|起码可以追溯到唐朝
    return any(
        row[number].text in _PERSONS and any(one.text in _GOES_ON_WITH for one in row[number + 1 : number + 3])
        for number in range(at + 1, len(row))
    )


def is_occasion(row: Sequence[Tagged], at: int) -> bool:
    """居民回家|省时又省力: what one does day by day, of which something is said."""
    behind = row[at + 1 : at + 2]
    return is_a("daily", row[at].text) and bool(behind) and behind[0].part in "nadr"
