"""Where grammar itself shows that what stands before 的 begins: behind 把, behind the main verb, at the subject."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.governing import ASPECT, CONTROLS, PIVOTS, SAYS
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.signs import LOCATIVE
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, counts
from seeds.language.wordlists import listed

_RESULTS = listed("到 成 出 为 给 进 入 上 下 过 回 开 起 来 去 住 掉 完 好 在 至 出来 下来 起来 过来 出去 回来")
_HAS = listed("把 将")
_OF_PLACE = listed("在 从 对 于 当 自 向")
_PLACED = frozenset("自于在到给向往")
_MEANS = listed("以 用 按 按照 离 通过 经过 随着 据 根据 因 因为 除 除了 比 围绕 针对 关于 就 作为 凭 凭借 为 为了")
_BEFORE_VERBS = listed("对 对于 向 给 与 和 跟 同 及 以及 或 从 被 由 为 以 用 就")
_OPENS_ATTRIBUTE = listed("由 从 在 与 以 对 为 用 被 位于 关于")
_ABOUT = listed("对 对于 关于 有关 针对")
_LIGHT = listed("进行 作出 做出 予以 给予 加以 展开 开展 实施 产生 造成 提出 表示 形成 构成 带来")
_OPENS = listed(
    """
    而 但 但是 然而 目前 如今 此外 其中 因此 同时 近日 近年来 于是 不过 所以 并 并且 也 而且 可是 可 且 如果 虽然
    尽管 因为 由于 只要 即使 当 那么 比如 例如 以及 和 与 则 就 又 既 更 还 不仅 不但 甚至 最终 最后
    """
)
_HEADS = listed(
    """
    认识 了解 看法 态度 影响 控制 要求 依赖 兴趣 研究 理解 支持 关注 热爱 信心 调控 管理 需求 承诺 感情 印象
    评价 期待 认知 规定 争论 讨论 决定 知识 想象 贡献 记忆 尊重 重视 保护 监督 冲击 打击 偏见 信任 追求 向往
    """
)
"""Nouns of which 对 or 关于 tells what they are about."""


def reach(row: Sequence[Tagged], stay: int, end: int, main: int | None) -> tuple[int, bool] | None:
    """The place where what stands before a 的 begins, and whether it is only likely; the noun ends before `end`."""
    if main is not None and main < stay:
        return _behind_verb(row, stay, end, main)
    return _before_verb(row, stay, end, main)


def _is_act(word: Tagged) -> bool:
    return word.part not in "xp" and (word.verb in ("verb", "short") or (word.part == "v" and word.verb == "maybe"))


def _acts(row: Sequence[Tagged], first: int, last: int) -> list[int]:
    return [
        at
        for at in range(first, last)
        if (_is_act(row[at]) and row[at].text not in _RESULTS) or _is_deed(row, at, first, last)
    ]


def _is_deed(row: Sequence[Tagged], at: int, first: int, last: int) -> bool:
    """Whether what is a noun as often is a verb here: 在县城|生产的, 第一个|使用水车的."""
    if row[at].verb != "both" or (at and row[at - 1].part == "p"):
        return False
    led = any(row[number].part == "p" for number in range(first, at))
    return (
        (at == last - 1 and led)
        or (at > 0 and at < last - 1 and counts(row, at - 1))
        or (at > 0 and at < last - 1 and row[at - 1].part == "m")
    )


def _closes(row: Sequence[Tagged], act: int, stay: int) -> bool:
    """Whether the verb stands right before 的, or has a place behind it: 他收到的信, 来自北方的信."""
    inner = row[act + 1 : stay]
    if all(word.text in (*ASPECT, *_RESULTS) for word in inner):
        return True
    placed = row[act].text[-1] in _PLACED or inner[0].text in _PLACED
    inner = inner[:-1] if inner[-1].text in ("来", "去") and len(inner) > 1 else inner
    return placed and inner[-1].part in "nrtfmq" and not any(one.text in ("、", "和") for one in inner)


def _has_object(row: Sequence[Tagged], act: int, stay: int) -> bool:
    """Whether nouns alone stand between verb and 的: 缺乏|约束的."""
    inner = row[act + 1 : stay]
    return (
        bool(inner)
        and (inner[-1].part in "nrtf" or inner[-1].verb == "both")
        and all(one.part in "nrmqbtfcu" or one.verb for one in inner)
    )


def _behind_verb(row: Sequence[Tagged], stay: int, end: int, main: int) -> tuple[int, bool] | None:
    low = main + 1
    while low < stay and (row[low].text in ASPECT or row[low].text in _RESULTS):
        low += 1
    done = row[low - 1].text in ASPECT
    if any(row[at].text == "的" or row[at].part == "w" for at in range(low, stay)):
        return None
    if (begin := _behind_count(row, low, stay, end)) is not None:
        return begin, False
    acts = _acts(row, low, stay)
    if not acts:
        return _about(row, low, stay, end)
    last = acts[-1]
    closes = _closes(row, last, stay)
    if not closes and not _has_object(row, last, stay):
        return None
    first, ahead = _go_back(row, last, low)
    if first == low:
        if closes and _embeds(row[main]):
            inner = [at for at in range(low, last) if row[at].verb]
            first = inner[-1] + 1 if inner else low
            return (first, True) if first < last and row[first].part in "nr" else None
        if closes:
            return _behind_measure(row, low, last), False
        if _embeds(row[main]):
            return None
        led = all(word.part in "dmqx" or counts(row, at) for at, word in enumerate(row[low:last], low))
        return (_behind_measure(row, low, last), not (led or done)) if led or done or _is(row[main]) else None
    lead = next((at for at in range(low, first) if row[at].part == "p"), None)
    if closes and lead is not None:
        measured = all(word.part in "mq" for word in row[low:lead])
        return (lead, False) if measured else None  # 由渔民捐钱修成的石桥
    someone = row[first:last] and (row[first].part == "r" or len(row[first].text) > 1)
    if closes and ahead and someone and not _embeds(row[first - 1]):
        return _behind_measure(row, first, last), False  # 落实|双方达成的共识
    return None


def _behind_count(row: Sequence[Tagged], low: int, stay: int, end: int) -> int | None:
    """审查了一份|重启谈判的提案: behind a measure with a verb or a preposition, the noun closes the clause."""
    begin = next((at + 1 for at in range(low, min(low + 3, stay)) if counts(row, at)), None)
    if begin is None or begin >= stay or not all(word.part == "w" for word in row[end:]):
        return None
    opens = row[begin].verb == "verb" or row[begin].text in _OPENS_ATTRIBUTE
    is_plain = all(word.part in "mqr" for word in row[low:begin]) and row[stay - 1].part != "a"
    done = any(word.text == "了" for word in row[begin:stay])
    return begin if opens and is_plain and not done and any(_is_act(word) for word in row[begin:stay]) else None


def _is(word: Tagged) -> bool:
    return word.text in (*COPULAS, "成为", "成", "作为", "有", "属于", "变成", "沦为")


def _go_back(row: Sequence[Tagged], act: int, low: int) -> tuple[int, bool]:
    """From a verb back to where what belongs to it begins, and whether somebody stands before it."""
    at, ahead = act, False
    while at > low:
        word = row[at - 1]
        if (
            (_is_act(word) and not (at == act and len(word.text) > 1))
            or word.text in COPULAS
            or word.part in "wy"
            or word.text in ("的", *ASPECT)
        ):
            break
        ahead = ahead or word.part in "nr"
        at -= 1
    return at, ahead


def _behind_measure(row: Sequence[Tagged], first: int, last: int) -> int:
    """Where what tells of a noun begins behind its measure or 其: 一个|卖伞的村民."""
    for at in range(first, last):
        word = row[at]
        counted = counts(row, at) or (word.part == "m" and word.text[-1:] in "个种项位名座条件家批些瓶本张")
        if counted and (at + 1 == last or row[at + 1].part in "dpx" or at < first + 2):
            return at + 1 if not any(one.part == "p" for one in row[first:at]) else first
    return first + (row[first].text == "其")


def _embeds(word: Tagged) -> bool:
    """Whether a clause with its own subject may stand behind a verb."""
    text = word.text
    is_made = text in COPULAS and text[-1] != "是"
    return text in SAYS or text in PIVOTS or text in CONTROLS or is_made or is_a("clausal", text)


def _about(row: Sequence[Tagged], low: int, stay: int, end: int) -> tuple[int, bool] | None:
    """对糖尿病的|认识: a preposition that tells what a noun is about."""
    lead = next((at for at in range(low, stay) if row[at].text in _ABOUT), None)
    if (
        lead is not None
        and row[lead].text in ("关于", "有关")
        and all(_measures(row, at) for at in range(low, lead))
    ):
        return lead, False  # 收集了一些|关于月亮的故事
    if lead is None or not (row[end - 1].text in _HEADS or row[end - 1].verb == "both"):
        return None
    return (low, False) if all(word.part in "nr" for word in row[low:lead]) else None


def _measures(row: Sequence[Tagged], at: int) -> bool:
    return row[at].part in "mq" or counts(row, at)


def _before_verb(row: Sequence[Tagged], stay: int, end: int, main: int | None) -> tuple[int, bool] | None:
    low = max((at + 1 for at in range(stay) if row[at].part == "w" and row[at].text in "，；：,;:"), default=0)
    while low < stay and row[low].text in _OPENS:
        low += 1
    acts = _acts(row, low, stay)
    if not acts or any(row[at].text in ("的", "是") or row[at].text in COPULAS for at in range(low, stay)):
        return None
    led = _behind_lead(row, low, acts, stay, end, main)
    if led is None:
        return None
    moved = led > low
    low, acts = led, [at for at in acts if at >= led]
    if not acts or low >= stay:
        return None
    if any(row[at + 1].text in ("了", "着") and at + 2 < stay for at in acts):
        return None
    closes = _closes(row, acts[-1], stay)
    if not closes and not _has_object(row, acts[-1], stay):
        return None
    begin = _behind_measure(row, low, acts[0])
    if main is None:
        if any(row[at].verb and row[at - 1].part != "p" for at in range(low, acts[0])):
            return None
        led = acts[0] > low or row[low].part == "p" or row[low].text[-1] in "自于"
        return (begin, False) if led and closes and not _embeds(row[acts[0]]) else None
    if closes:
        return begin, False
    if acts[0] == low and (_embeds(row[low]) or _tells(row[main])):
        return None  # 提高农民的收入是…
    someone = row[end - 1].text[-1:] in "们者人员家民工师" or row[end - 1].part == "r"
    return begin, not (someone or moved or begin != low or (acts[0] > low and row[low].part == "p"))


def _tells(word: Tagged) -> bool:
    return word.text in COPULAS or word.part == "a" or word.text[-1] in "于是需"


def _behind_lead(
    row: Sequence[Tagged], low: int, acts: Sequence[int], stay: int, end: int, main: int | None
) -> int | None:
    """Behind the preposition that has the noun: 对|不服判决的案件, 将|在村里挖出的陶罐, 在|他住的城市里."""
    closed = end < len(row) and row[end].text in LOCATIVE
    found = low
    for at in range(low, acts[-1]):
        word = row[at]
        led = at + 1
        while led < stay and row[led].part in "dx":
            led += 1
        if word.text in _HAS or (word.text in _BEFORE_VERBS and led in acts):
            found = at + 1
        elif word.part != "p":
            continue
        elif word.text in _OF_PLACE and (
            closed or (word.text == "对" and main is not None and row[main].text in _LIGHT)
        ):
            found = at + 1
        elif word.text in _MEANS and not any(one.text in ("为", "作为") for one in row[at + 1 : stay]):
            return None
    return found
