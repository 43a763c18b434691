"""The main verb of a clause: the likeliest word that may be one, where it is clearly likelier than the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from seeds.language.unfolding.certain import (
    LEADING,
    LIGHT,
    certain,
    is_equal,
    is_led_by_adverb,
    leads_over_phrase,
    takes_clause,
)
from seeds.language.unfolding.chances import chances
from seeds.language.unfolding.governing import ASPECT, PIVOTS, SAYS
from seeds.language.unfolding.joints import FRAMES, JOINTS
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.signs import SUCH_AS, kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, counts
from seeds.language.unfolding.verb_signs import Clause, told
from seeds.language.wordlists import listed

QUESTION = "verb"
SURE = 0.72
"""A verb that is less likely is not marked."""
SHOWN, SAID, DONE = 0.55, 0.45, 0.05
"""What grammar shows need not be as likely: what an adverb shows; what may have all other verbs behind it,
and 是 behind a noun; what 了 shows, or 对…进行."""
SURER, SUREST = 0.87, 0.95
"""So likely must be what may stand in an attribute of the noun that closes its clause, more so where
it begins the clause: 引进|大桥的城市."""
NEVER = 2.0
_TELL_WHEN = ("后", "时", "之后", "以后", "之前", "以前", "期间", "之时", "之际", "时候")
_CLOSES = listed("的 了 着 过 后 时 并 并且 而 来 以 就 才 又 之后 以后 之前 前 时候 同时")
"""What a verb begins has ended before these."""
_FARTHEST = 7
"""Within so many words what tells when ends."""
_THESE = ("这个", "那个", "这些", "那些", "这种", "那种", "这样的", "那样的")
_MAY = listed("要 会 能 可 可以 应 应当 应该 须 必须 没 没有 从未 从来没有 从来不")
"""Before another verb these only tell whether it may, must, or did not."""
_THIS = ("该", "该项", "此次", "这次", "这一", "这项", "本次")
"""Behind these stands a noun: 该|发现."""
_LINKS = ("并", "并且", "而", "来", "以", "后", "地", "得")
_HOW = listed("联合 联手 携手 集体 轮流 分头 结伴 组团 组队 现场")
"""These only tell how something is done: 两部门|联合发文."""
_RESULTS = listed(
    """
    到 成 出 为 给 进 入 上 下 过 回 开 起 来 去 住 掉 完 好
    进去 进来 出来 出去 过来 过去 起来 下来 下去 上来 上去 回来 回去
    """
)
"""Behind a verb these tell only what comes of it."""


class Main(NamedTuple):
    """The places of the first word of the main verb and of the word behind it."""

    first: int
    end: int


def candidates(clause: Clause) -> list[int]:
    """The places of the words that may be the main verb; -1 stands for none of them."""
    outside = (at for at in range(len(clause.row)) if at not in clause.within)
    return [-1, *(at for at in outside if _may_be_verb(clause.row, at))]


def _may_be_verb(row: Sequence[Tagged], at: int) -> bool:
    word = row[at]
    done = word.verb != "" and kind_at(row, at + 1) in ("了", "着")
    if (word.part in "wumqytrfcp" and word.text != "在") or (
        word.mark[:1] in ("n", "s", "t", "f", "r") and word.verb in ("", "maybe") and not done
    ):
        return False
    if len(word.text) == 1 and word.verb == "maybe" and kind_at(row, at + 1) not in (*ASPECT, *_RESULTS):
        return False
    if word.part == "d" and (word.mark[:1] != "v" or (word.text in _HOW and kind_at(row, at + 1) not in ASPECT)):
        return False
    if is_a("adverb", word.text) and at + 1 < len(row) and row[at + 1].verb:
        return False  # 持续|推动
    if word.verb == "maybe" and at == len(row) - 1 and at and row[at - 1].part in "ab":
        return False  # 重要|近邻
    if at == len(row) - 1 and at and row[at - 1].text == "的":
        return False  # 作家对生活的|参与
    if word.part == "x" and at + 1 < len(row) and row[at + 1].part == "v":
        return False  # 需要|加强
    if at and (row[at - 1].text in _THIS or (word.verb == "both" and _makes_noun(row[at - 1]))):
        return False
    if at == 1 and row[0].text + word.text in JOINTS and word.text[-1] == "是":
        return False  # 特别是
    if word.text == "在" and (at == 0 or row[at - 1].part not in "nrd"):
        return False
    return not _is_within(row, at)


def _is_within(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word only leads to the verb, or stands in an attribute, a reason or a time."""
    if is_a("noun", row[at].text) or _leads(row, at) or _opens_attribute(row, at) or _is_reason(row, at):
        return True
    if _is_manner(row, at) or _is_choice(row, at):
        return True
    if row[at].text[-1] in "自于" and _has_noun_and_verb(row, at):
        return True  # 来自北方的人说
    return _tells_of_noun(row, at) or _tells_how(row, at) or _tells_when(row, at)


def _is_reason(row: Sequence[Tagged], at: int) -> bool:
    """Whether 因 leads a deed and no noun, and nothing else follows: 因急于|离开."""
    lead = next((number for number in range(at) if row[number].text == "因"), at)
    led = row[lead + 1 : at]
    return lead < at and not any(word.part in "nrmtw" for word in led) and row[lead + 1].part in "dxv"


def _is_manner(row: Sequence[Tagged], at: int) -> bool:
    """Whether 着 makes of a deed how another is done: 骑着车|穿梭在山间."""
    if kind_at(row, at + 1) != "着":
        return False
    stays = max((place for place in range(at, len(row)) if row[place].text == "的"), default=at)
    return any(word.verb == "verb" and word.part == "v" for word in row[max(at + 2, stays + 1) :])


def _is_choice(row: Sequence[Tagged], at: int) -> bool:
    """是 in a question of two, and 出来 behind what it tells of: 是修还是拆, 多|出来."""
    if row[at].text == "是" and any(word.text == "还是" for word in row[at + 1 :]):
        return True
    leads = len(row[at].text) == 2 and row[at].text in _RESULTS
    return leads and at > 0 and len(row[at - 1].text) == 1 and row[at - 1].part in "am"


def _has_noun_and_verb(row: Sequence[Tagged], at: int) -> bool:
    """Whether 的 with a noun and a verb of its own follows."""
    stay = next((number for number in range(at + 1, len(row)) if row[number].text == "的"), len(row))
    return any(word.verb == "verb" for word in row[stay + 2 :])


def _is_summed_up(row: Sequence[Tagged], at: int) -> bool:
    """Whether deeds are only counted: 电梯|加装和外墙翻新两项工程."""
    if len(row) < at + 4 or row[-1].part != "n" or not (counts(row, len(row) - 2) or row[-2].part == "m"):
        return False
    return any(word.text in ("和", "与", "、", "及") for word in row[at + 1 : at + 2])


def _leads(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word only leads to the verb: 伴随|着, 加上 at the beginning, 只|有 before 才."""
    word, behind = row[at], kind_at(row, at + 1)
    if word.text == "是" and not at and behind == "以" and not any(one.text in ("为", "作为") for one in row):
        return True  # 是以他走了: therefore
    if word.text == "是" and at and row[at - 1].text == "而" and any(one.verb == "verb" for one in row[at + 1 :]):
        return True  # 而|是集中力量办
    if word.text in SUCH_AS or (word.text in FRAMES and at < 2) or _is_summed_up(row, at):
        return True
    if word.text in _MAY and any(one.verb or one.part == "a" for one in row[at + 1 : at + 3]):
        return True
    if (word.text in LEADING and behind == "着") or (at == 0 and word.text in ("加上", "再加上")):
        return True
    only = word.text == "有" and at > 0 and row[at - 1].text == "只"
    return only and any(one.text in ("才", "才能", "才能够") for one in row[at:])


def _opens_attribute(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word stands between a measure and 的: 这个|有着河岸的村庄, 一座|由渔民修的桥."""
    if not at or not (row[at - 1].text in _THESE or counts(row, at - 1)):
        return False
    return any(word.text == "的" for word in row[at + 1 : -1])


def _makes_noun(before: Tagged) -> bool:
    """Whether a word behind it that is a noun as often as a verb is one: 从|实践出发, 该|发现, 跨越式|发展."""
    return before.part in "pb" or before.text in ("的", "该", "这", "那", "此", "其", "本", "各", "每")


def _tells_of_noun(row: Sequence[Tagged], at: int) -> bool:
    """Whether 的 with a noun stands right behind a word, or behind its aspect: 我见过的大院."""
    stay = _end(row, at)
    stay += kind_at(row, stay) in ASPECT
    if (
        stay + 1 < len(row)
        and row[stay - 1].text != "了"  # 打开了|生锈的铁门
        and row[at].text not in COPULAS
        and (row[stay].verb in ("verb", "both", "short") or row[stay].text == "通过")
    ):
        stay += 1  # 审议|通过的
    return (
        stay + 1 < len(row)
        and row[stay].text == "的"
        and (row[stay + 1].part in "nbamq" or row[stay + 1].text in "《“「『‘")
    )


def _tells_how(row: Sequence[Tagged], at: int) -> bool:
    """Whether an adjective stands right before a verb: 早|进城."""
    behind = row[at + 1 : at + 2]
    return row[at].part == "a" and bool(behind) and behind[0].part == "v" and behind[0].mark[:1] in "vl"


def _tells_when(row: Sequence[Tagged], at: int) -> bool:
    """Whether 后 or 时 ends what a verb begins, and more follows: 离开家乡之前|他种树."""
    for end in range(at + 1, min(at + _FARTHEST, len(row) - 1)):
        if row[end].text in _TELL_WHEN:
            return row[end + 1].text != "的" and any(word.verb for word in row[end + 1 :])
        if row[end].part in "wdxp":
            return False
    return False


def main_verb(clause: Clause) -> Main | None:
    """The main verb, where it is clear: what grammar itself shows must be likely too."""
    may_be = candidates(clause)
    likely = dict(zip(may_be, chances(QUESTION, told(clause, may_be)), strict=True))
    mains = _joined(clause.row, {at: chance for at, chance in likely.items() if at >= 0})
    if not mains:
        return None
    shown = certain(clause.row, clause.within, opens=clause.opens)
    best = shown if shown in mains else max(mains, key=mains.__getitem__)
    if mains[best] < _needed(clause.row, best, shown=best == shown) or _is_told(clause.row, best):
        return None
    return Main(_begin(clause.row, best), _end(clause.row, best))


def _needed(row: Sequence[Tagged], at: int, *, shown: bool) -> float:
    """How likely a verb must be."""
    end = _end(row, at)
    behind = row[end].text if end < len(row) else ""
    if _may_tell_of_noun(row, at, end):
        opens = all(word.part in "cwdt" for word in row[:at])
        if opens and row[at].text[-1] in "自于":
            return NEVER  # 来自北方的商人
        return NEVER if not opens and row[at - 1].part == "p" else SUREST if opens else SURER
    if shown and (row[at].text in LIGHT or behind in ("了", "着") or leads_over_phrase(row, at)):
        return DONE
    is_said = takes_clause(row, at) or is_equal(row, at) or (at > 0 and row[at - 1].part == "x")
    if behind in SUCH_AS or (shown and is_said):
        return SAID
    return SHOWN if shown and is_led_by_adverb(row, at) else SURE


def _may_tell_of_noun(row: Sequence[Tagged], at: int, end: int) -> bool:
    """Whether a verb may stand in an attribute: nothing shows that it does not, and behind 的 is a noun alone."""
    stays = [later for later in range(end, len(row) - 1) if row[later].text == "的"]
    if not stays or row[at].text in COPULAS or kind_at(row, end) in ASPECT or (at and row[at - 1].part in "dx"):
        return False
    return all(word.part in "nbmqac" or word.verb == "both" for word in row[stays[-1] + 1 :])


def _is_told(row: Sequence[Tagged], at: int) -> bool:
    """Whether an earlier verb may have the whole clause behind it: 以为电池|坏了, 形成村民|修桥的局面."""
    first = next((number for number, word in enumerate(row) if word.part not in "dcxw"), at)
    for other in range(at):
        word, between = row[other], row[other + 1 : at]
        takes = word.text in SAYS or word.text in PIVOTS or (word.verb != "" and takes_clause(row, other))
        opens = other == first and word.verb == "verb" and word.text not in COPULAS and row[at].text not in COPULAS
        if (takes or opens) and not any(one.part == "w" or one.text in _CLOSES for one in between):
            return True
    return False


def _joined(row: Sequence[Tagged], likely: Mapping[int, float]) -> dict[int, float]:
    """How likely each candidate is, what only tells what comes of a verb together with it, a
    second verb with the first: 捡|到, 研究|并解决."""
    found = dict(likely)
    for at in likely:
        if at - 1 in found and _is_result(row, at):
            found[at - 1] += found.pop(at)
        elif at - 2 in found and row[at - 1].text in ("并", "并且"):
            found[at - 2] += found[at]
    return found


def _is_result(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word tells what comes of the verb before it."""
    return at > 0 and row[at].text in _RESULTS and row[at - 1].part == "v" and row[at - 1].text not in COPULAS


def _begin(row: Sequence[Tagged], at: int) -> int:
    """Where a verb begins of which only what comes of it is known: 定格|成."""
    before = row[at - 1] if at else None
    return (
        at - 1 if before and row[at].text in ("成", "出") and before.part in "nv" and len(before.text) > 1 else at
    )


def _end(row: Sequence[Tagged], at: int) -> int:
    """Behind which word a verb ends, what comes of it included."""
    end = at + 1
    while end < len(row) and _is_result(row, end):
        end += 1
    return end
