"""The subject of a clause whose main verb is known: the noun that the verb is said of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.chances import chances
from seeds.language.unfolding.governing import ASPECT
from seeds.language.unfolding.joints import JOINTS
from seeds.language.unfolding.severed import is_cut
from seeds.language.unfolding.signs import LOCATIVE, governs, is_verb_like, kind, kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

QUESTION = "subject"
_AND = ("和", "与", "及", "、", "以及")
_AMONG = ("其中", "其间", "期间", "之一", "当中")
_TIMES = listed(
    """
    时候 期间 今天 今年 去年 同时 目前 如今 小时 年代 季度 开局 开场 本场比赛
    上周 本周 下周 周一 周二 周三 周四 周五 周六 周日 第一时间
    """
)
_IS_THERE = ("有", "没有", "是", "就是", "还有", "只有", "都是")
"""Of a place it may be said what is there."""
_THEN = ("时候", "当时", "那时", "这时")
_PERSONS = ("我", "你", "他", "她", "我们", "你们", "他们", "她们", "咱们")
_NO_SUBJECTS = ("哪里", "哪儿", "怎么", "其次", "首先", "再次", "其一", "其二")
_HOW = listed(
    """
    一共 总共 差点 再加上 加上 一路 一路上 小声 大声 低声 轻声 原本 本来 起初 转眼 一时 沿途 平时 平日 事后 私下
    原来 定期 径行 说不定 生性 向南 向北 向东 向西 向前 向上 向下 逐一 逐个 一口气 一时间 一下子 顺势 随手
    向来 历来 慢慢地 渐渐地 形容
    """
)
_LATELY = _HOW | listed(
    "昨 今 昨日 今日 昨天 今天 昨晚 今早 日前 近日 当天 当日 目前 如今 去年 今年 当时 一直 始终"
)
_WITHIN = ("心里", "心中", "心底", "心头", "眼里", "眼中", "嘴里", "口中", "手里", "手中", "脑中", "脑海里")
_PLACES = ("里", "上", "中", "下", "内", "间", "之中", "之间", "之内", "当中")
SURE = 0.7
"""A subject that is less likely is not shown."""


def candidates(row: Sequence[Tagged], main: int) -> list[int]:
    """The last words of the nouns before a verb; -1 stands for none of them."""
    return [-1, *(at for at in range(main) if _is_noun(row, at) and not (at + 1 < main and _goes_on(row[at + 1])))]


def _is_noun(row: Sequence[Tagged], at: int) -> bool:
    word, before = row[at], row[at - 1] if at else None
    if (
        word.text in LOCATIVE
        or not (word.part in "nr" or word.verb == "both")
        or word.mark[:1] in ("d", "z", "a", "i", "t")
    ):
        return False
    behind = row[at + 1] if at + 1 < len(row) else None
    if behind and (behind.text in _PERSONS or (word.verb == "both" and behind.part == "a")):
        return False  # 上海|我们去过, 冲洗|干净
    if word.text in _NO_SUBJECTS or (before and before.text == "一" and word.verb) or _is_carried(row, at):
        return False
    if kind_at(row, at + 1) == "的" and kind_at(row, at + 2)[:1] == "v":
        return False  # 老人|的离开
    if word.text.endswith(tuple(_TIMES)) or (
        at > 1 and before and before.text in ASPECT and is_verb_like(row[at - 2])
    ):
        return False  # 皱着|眉头
    return not (before and before.text in ("不", "未", "没", "没有", "并未", "尚未")) and not _is_led(row, at)


def _is_carried(row: Sequence[Tagged], at: int) -> bool:
    """Whether a noun is what is done meanwhile: 带着十岁的|儿子来到."""
    stays = next((number for number in range(at - 1, 0, -1) if row[number].text == "着"), None)
    if stays is None or not is_verb_like(row[stays - 1]):
        return False
    return not any(
        word.part == "w" or (word.verb in ("verb", "short") and kind_at(row, number + 1) != "的")
        for number, word in enumerate(row[stays + 1 : at], stays + 1)
    )


def _goes_on(word: Tagged) -> bool:
    return word.part == "n" or word.verb == "both"


def _is_led(row: Sequence[Tagged], at: int) -> bool:
    """Whether a preposition has a noun to itself: 依据法律的|规定."""
    lead = next(
        (number for number in range(at - 1, -1, -1) if row[number].part == "p" or row[number].text in ("较", "比")),
        None,
    )
    if lead is None:
        return False
    inner = row[lead + 1 : at + 2]
    if any(word.text in LOCATIVE or word.part == "w" or word.verb in ("verb", "short") for word in inner):
        return False
    return not (row[lead].text in ("对", "对于") and any(word.text == "的" for word in inner))


def told(row: Sequence[Tagged], main: int) -> list[list[str]]:
    """What speaks for each candidate."""
    found = candidates(row, main)
    return [list(_none(row, main, found) if at < 0 else _of(row, at, main, found)) for at in found]


def subject(row: Sequence[Tagged], main: int) -> Span | None:
    """The noun that a main verb is said of, where it is clear."""
    may_be = candidates(row, main)
    found = chances(QUESTION, told(row, main))
    best = max(range(len(found)), key=found.__getitem__)
    if not best or found[best] < SURE or _holds_deed(row[beginning(row, may_be[best]) : may_be[best] + 1]):
        return None
    first, last = _whole(row, beginning(row, may_be[best]), may_be[best], main)
    first, last = _without_time_and_place(row, first, last, main)
    if last < first or row[last].text == row[main].text or row[main - 1].text == "的":
        return None  # 一|买再买, 他怕的是
    if row[main].text in COPULAS and any(word.text == "把" for word in row[:first]):
        return None  # 把|水渠改道是难事
    return None if is_cut(row, first, last, main) else (row[first].start, row[last].end)


def _holds_deed(run: Sequence[Tagged]) -> bool:
    """Whether a run of nouns may be a noun with what it does: 研究|利用|透镜."""
    return any(first.verb == second.verb == "both" for first, second in pairwise(run))


def beginning(row: Sequence[Tagged], last: int) -> int:
    """Where the run of nouns begins that ends in a word: 这座|陵寝, 其|墓地."""
    first = last
    while first and row[first - 1].part in "nb" and row[first].part != "r":
        first -= 1
    while first and row[first - 1].part in "mqr" and row[first].part in "nbmq":
        if row[first - 1].text in _AMONG:
            break
        first -= 1
    return first


def _whole(row: Sequence[Tagged], first: int, last: int, main: int) -> tuple[int, int]:
    """A noun with those that 和 joins to it, and with 里 or 上 behind it: 鲁迅|和茅盾."""
    while last + 2 < main and row[last + 1].text in _AND and row[last + 2].part in "nrb":
        last += 2
        while last + 1 < main and row[last + 1].part in "nb":
            last += 1
    if last + 1 < main and row[last + 1].text == "等":  # 沪、苏、浙|等区域外贸
        last += 1
        while last + 1 < main and row[last + 1].part in "nbm":
            last += 1
    while first > 1 and row[first - 1].text in _AND and row[first - 2].part in "nr":
        first = beginning(row, first - 2)
    if last + 1 < main and row[last + 1].text in ("里", "上", "中", "下", "内", "外"):
        last += 1
    return first, last


def _without_time_and_place(row: Sequence[Tagged], first: int, last: int, main: int) -> tuple[int, int]:
    """那时候|煤矿最兴盛, 妈妈|心里觉得: who does it, without when and where; nobody where only these are left."""
    while first < last and _opens_clause(row[first]):
        first += 1
    while first < last and row[last].text in _LATELY:
        last -= 1
    if row[last].text in _HOW or (first == last and row[last].text in ("结果", "非")):
        return first, first - 1
    is_there = row[main].text in _IS_THERE or kind_at(row, main + 1) == "着"
    if row[last].text in _WITHIN and (first < last or not is_there):  # 妇女|手里牵着
        last -= 1
    elif not is_there and (row[last].text in _PLACES or (len(row[last].text) == 2 and row[last].mark[:1] == "s")):
        return first, first - 1
    return first, last


def _opens_clause(word: Tagged) -> bool:
    """Whether a word says when, or that it comes unexpectedly: 那时候|煤矿, 不料|公司."""
    is_time = word.mark[:1] == "t" or word.text.endswith((*_THEN, *_TIMES))
    return is_time or word.text in _HOW or JOINTS.get(word.text) == "unexpectedly"


def _none(row: Sequence[Tagged], main: int, found: Sequence[int]) -> Iterator[str]:
    yield f"none {min(len(found), 4)}"
    yield f"none first {kind_at(row, 0)}"
    yield f"none before {kind_at(row, main - 1)} {min(len(found), 3)}"
    yield f"none verb {kind(row[main])} {min(len(found), 3)}"
    yield f"none word {row[main].text}"


def _of(row: Sequence[Tagged], at: int, main: int, found: Sequence[int]) -> Iterator[str]:
    first = beginning(row, at)
    own, before, behind = kind(row[at]), kind_at(row, first - 1), kind_at(row, at + 1)
    inner = row[at + 1 : main]
    yield f"own {own} {before} {behind}"
    yield f"word {row[at].text}"
    yield f"end {row[at].text[-1]}"
    yield f"before {before}"
    yield f"behind {behind}"
    yield f"edge {before} {behind} {first == 0:d}"
    yield f"verb {governs(row[main])} {kind(row[main])} {own}"
    yield f"place {found.index(at)} {len(found) - 1 - found.index(at)}"
    yield f"last {at == found[-1]:d} {first == 0:d} {before}"
    yield f"near {min(len(inner), 5)}"
    told = any(word.text == "的" for word in inner), any(word.text in LOCATIVE for word in inner)
    yield f"stays {told[0]:d} {told[1]:d} {behind}"
    acts = sum(is_verb_like(word) for word in inner), sum(is_verb_like(word) for word in row[:at])
    yield f"acts {min(2, acts[0])} {min(2, acts[1])}"
    lead = next((number for number in range(at - 1, -1, -1) if row[number].part == "p"), None)
    if lead is not None:
        closed = any(word.text in LOCATIVE or word.part == "w" for word in row[lead + 1 : at + 2])
        yield f"lead {row[lead].text} {closed:d} {min(at - lead, 4)}"
    yield f"leads {any(word.part == 'p' for word in inner):d} {lead is not None:d}"
    yield f"shown {''.join(word.part for word in inner if word.part in 'dxpw')[:3]}"
