"""Subjects of which a part is missing: 周文中|教授, 老人及|家属, 每|千人口."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.signs import LOCATIVE
from seeds.language.unfolding.speech_parts import Tagged

_AND = ("和", "与", "及", "、", "以及")
_PERSONS = ("我", "你", "他", "她", "我们", "你们", "他们", "她们", "咱们")
_SAME_DAY = ("当晚", "当天", "当日", "当夜", "次日")
_OPENS = "“「『‘《"


def is_cut(row: Sequence[Tagged], first: int, last: int, main: int) -> bool:
    """Whether more than the words from `first` to `last` may be the subject of the verb at `main`."""
    return _goes_on(row, first, last, main) or _began_before(row, first, last) or _is_object(row, first)


def _goes_on(row: Sequence[Tagged], first: int, last: int, main: int) -> bool:
    """Whether what stands behind belongs to it, or it to what stands behind."""
    word, behind = row[last], row[last + 1]
    if behind.part == "d" and (is_a("both", behind.text) or is_a("verb", behind.text)):
        return True  # 版本|更新
    if word.part == "r" and (behind.part in "mq" or behind.text[0] == "一"):
        return True  # 这|一次
    if behind.part in "nb" and any(one.text in _AND for one in row[first:last]):
        return True  # 我们与台湾|球队
    if not word.text.strip() or word.text.endswith("地") or behind.text in _AND or behind.text[0] in _OPENS:
        return True  # 营营地|叫, 老人及|相关人员
    if behind.text in _SAME_DAY and word.text[-1] in "火案灾难震会战赛":
        return True  # 大火|当晚
    if last + 1 == main or word.part == "r" or any(one.text in LOCATIVE for one in row[last + 2 : main]):
        return False
    return behind.part in "fs" or behind.verb == "maybe" or behind.text.startswith("第")


def _began_before(row: Sequence[Tagged], first: int, last: int) -> bool:
    """Whether it began before its first word: 各大|部门, 每|千人口, 有人与|我."""
    if first < last and row[last].text in _PERSONS and row[last - 1].text in ("与", "和", "跟", "同"):
        return True
    before = row[first - 1] if first else None
    if before is None or before.text in _AND:
        return False
    return before.part in "avbq" or before.verb != "" or (len(before.text) == 1 and before.part in "ntm")


def _is_object(row: Sequence[Tagged], first: int) -> bool:
    """夸我的|家乡也等于夸我: whether a verb at the beginning has the noun, and the deed is what is spoken of."""
    if not first or row[first - 1].text != "的":
        return False
    act = next((at for at, word in enumerate(row) if word.part not in "cdw"), first)
    is_deed = act < first - 2 and row[act].verb in ("verb", "short")
    return is_deed and any(word.part == "r" for word in row[act + 1 : first - 1])
