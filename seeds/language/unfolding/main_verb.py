"""The main verb of a clause, where it is clear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.language.characters import CLOSERS, OPENERS
from seeds.language.speech.verbs import verbs
from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.speech_parts import Tagged

_COUNTED = re.compile(
    "[一二两三四五六七八九十百千几数这那每某各有0-9]+多?[个种项家些处户位名座条件场次批只张本支片部份段间栋]"
)
ASPECT = ("了", "着", "过")
_TAKES = {
    "发挥": ("作用", "优势", "功能", "职能", "力量"),
    "起到": ("作用",),
    "实现": ("转变", "转型", "目标", "升级", "飞跃", "跨越", "发展", "增长"),
    "完成": ("转变", "转型", "任务"),
    "产生": ("影响", "作用"),
}
"""Verbs with the objects that belong to them, however much stands between."""
_ACCORDING = ("根据", "按照", "依照", "依据", "经", "据")
_TALKING = ("对", "与", "同", "和", "跟")
LONG_QUOTATION = 16
"""A quotation of more characters is read clause by clause like the rest."""
LONGEST_VERB = 3
"""A word of so many characters is rather a noun: 贪污罪, 下周一."""
_VERB_ENDS = ("于", "到", "成", "为", "出", "化")
SEES = ("看见", "看到", "听见", "听到", "遇见", "得知", "知道", "想起", "等着", "让", "使", "有")


def taken_object(row: Sequence[Tagged], at: int) -> int | None:
    """Where the object that a verb before 的 always takes closes the clause: 发挥…作用, 实现…转变."""
    last = next((place for place in range(len(row) - 1, at, -1) if row[place].part != "w"), None)
    if last is None or row[last].text == "的":
        return None
    takes = {noun for word in row[:at] for noun in _TAKES.get(word.text, ())}
    stops = any(word.part == "w" or word.text == "的" for word in row[at + 1 : last])
    return last if row[last].text.endswith(tuple(takes)) and takes and not stops else None


def only_verb(row: Sequence[Tagged]) -> Span | None:
    """The verb of a modifier, where there is but one."""
    acts = [word for word in row if word.part == "v"]
    return (acts[0].start, acts[0].end) if len(acts) == 1 and len(acts[0].text) < LONGEST_VERB else None


def main_verb(row: Sequence[Tagged], left_out: Sequence[Span]) -> Span | None:
    """The verb with 了, 着 or 过, else the first, in no modifier and no phrase of place or time; None in doubt."""
    free = [
        word for word in _outside_quotations(row) if not any(first <= word.start < end for first, end in left_out)
    ]
    acts = [(at, word) for at, word in enumerate(free) if word.part == "v" and not _is_in_phrase(free, at)]
    acts = [(at, word) for at, word in acts if not (_is_rather_noun(free, at) or _is_bound(free, at))]
    if not acts or _is_doubtful(free, [at for at, _ in acts]):
        return None
    at, word = acts[-1]
    if len(acts) > 1 and word.text in verbs() and closes(free, at + 1):  # 走访发现，
        return word.start, word.end
    if acts[0][1].text not in verbs() and (is_so := [one for one in acts if one[1].text.endswith("是")]):
        acts = is_so[:1]
    marked = [
        (at, word)
        for at, word in acts
        if at + 1 < len(free) and free[at + 1].text in ASPECT and not _is_counted(free, at)
    ]
    at, word = min(marked or acts)
    if len(word.text) >= LONGEST_VERB and not word.text.endswith(_VERB_ENDS):
        return None
    follows = free[at + 1] if at + 1 < len(free) else None
    if len(word.text) == 1 and follows and follows.part == "v" and len(follows.text) > 1:
        word = follows  # 去寻找, 相结合
    before = free[at - 1] if at else None
    start = (
        before.start if before and before.part == "v" and len(before.text) == len(word.text) == 1 else word.start
    )
    return start, word.end


def _is_doubtful(row: Sequence[Tagged], acts: Sequence[int]) -> bool:
    """Whether the first verb may well stand in a phrase before 的, or belong to 以, 受, 从 before it."""
    first = acts[0]
    stay = next((at for at in range(first + 1, len(row)) if row[at].text == "的"), None)
    if row[first].text in _TAKES and stay is not None and taken_object(row, stay) is not None:
        return False
    has_aspect = first + 1 < len(row) and row[first + 1].text in ASPECT
    stays = [at for at in range(first + 1, len(row)) if row[at].text == "的"]
    counted = any(counts(row, at) for at in range(first))
    if stays and (counted and has_aspect):  # 那几筐还带着露水的青菜
        return True
    if stays and len(acts) > 1 and acts[-1] > stays[0] and not has_aspect:
        return True
    is_led = first > 0 and row[first - 1].part == "x"
    opens = row[first].text in verbs() or row[first].text in SEES
    if stays and len(acts) > 1 and first > 0 and row[-1].text == "，" and not (has_aspect or is_led or opens):
        return True  # 每天阅读超过半小时的孩子，
    leading = [word for word in row[:first] if word.part == "p" or word.text in ("受", "依")]
    if row[first].text in ("受", "涉嫌", "针对"):
        return len(acts) > 1 or bool(stays)
    marked = any(at + 1 < len(row) and row[at + 1].text in ASPECT for at in acts)
    if leading and ((len(acts) > 1 and not marked) or stays) and row[first].text not in verbs():
        return True
    ends = bool(stays) and stays[-1] + 1 >= len(row) - 1
    return ends and not (has_aspect or row[first].text.endswith("是"))  # …的，


def _is_counted(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb stands between a measure and 的: 那几筐还带着露水的青菜."""
    return any(counts(row, before) for before in range(at)) and any(word.text == "的" for word in row[at + 1 :])


def _outside_quotations(row: Sequence[Tagged]) -> Iterator[Tagged]:
    """The words that stand in no short quotation: a slogan's verb is not the sentence's."""
    text = "".join(word.text for word in row)
    within = held(text)
    first = row[0].start if row else 0
    return (word for word in row if word.start - first not in within)


def _is_rather_noun(row: Sequence[Tagged], at: int) -> bool:
    """进出口 5 万亿元: a noun as often, behind a noun, with no object of its own."""
    follows = row[at + 1].part if at + 1 < len(row) else "w"
    first = at
    while first > 0 and row[first - 1].part in "na":
        first -= 1
    if 0 < first < at and row[first - 1].text == "的" and follows == "n" and closes(row, at + 2):
        return True  # 志愿者发起的旧衣回收活动
    return row[at].is_noun and at > 0 and row[at - 1].part in "nq" and follows in "wmdpcx"


def _is_bound(row: Sequence[Tagged], at: int) -> bool:
    """A verb that belongs to 的 behind it, to 根据 before it, or is the 到 of a range."""
    before, behind = row[at - 1] if at else None, row[at + 1 : at + 2]
    if behind and behind[0].text == "的" and at + 2 < len(row) and row[at + 2].text not in "，。；！？”":
        return True
    if before is None:
        return False
    if row[at].text == "有" and before.text == "只":
        return True
    return before.text in _ACCORDING or (row[at].text in ("到", "至") and before.part in "mqnv")


def _is_in_phrase(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb stands within 在…中, 在…时."""
    if not any(word.text in ("在", "于", "从", "当") for word in row[:at]):
        return False
    behind = (word.text for word in row[at + 1 : at + 6])
    return any(re.fullmatch("[中下时后前上里]|过程|之中|以后|期间|方面|基础|情况", text) for text in behind)


def held(text: str) -> set[int]:
    """The places within brackets and short quotations."""
    found: set[int] = set()
    opened: list[int] = []
    for at, char in enumerate(text):
        if char in OPENERS:
            opened.append(at)
        elif char in CLOSERS and opened:
            start = opened.pop()
            is_short = at - start <= LONG_QUOTATION or text.startswith("的", at + 1)
            if text[start] not in "“「‘『" or is_short:
                found.update(range(start, at))
    return found


def closes(row: Sequence[Tagged], at: int) -> bool:
    return at >= len(row) or row[at].part == "w"


def counts(row: Sequence[Tagged], at: int) -> bool:
    """Whether a numeral with its measure ends here: 一座, 这 条."""
    word = row[at]
    if word.part == "q" and at and row[at - 1].part in "mr":
        return True
    return _COUNTED.fullmatch(word.text) is not None
