"""Words that may be verbs, but lead to another one, or stand in an attribute, a reason, a time."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.certain import LEADING
from seeds.language.unfolding.enclosed import is_once
from seeds.language.unfolding.governing import ASPECT, PIVOTS, SAYS
from seeds.language.unfolding.joints import FRAMES, JOINTS
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.results import RESULTS, ends
from seeds.language.unfolding.signs import EDGE, LOCATIVE, SUCH_AS, kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, counts
from seeds.language.wordlists import listed

_TELL_WHEN = ("后", "时", "之后", "以后", "之前", "以前", "期间", "之时", "之际", "时候")
_FARTHEST = 6
"""Within so many words what tells when ends, if nothing told that it begins."""
_WHEN = ("在", "当", "自", "自从", "等", "等到")
_THESE = ("这个", "那个", "这些", "那些", "这种", "那种", "这样的", "那样的")
_MAY = listed("要 会 能 可 可以 应 应当 应该 须 必须 没 没有 从未 从来没有 从来不")
"""Before another verb these only tell whether it may, must, or did not."""
_SEEMS = ("看起来", "看上去", "听起来", "说起来", "想起来", "看样子")
_BY = ("按照", "按", "根据", "依据", "依照", "遵照", "据", "应", "经", "针对")
_SOURCES = listed("要求 规定 安排 部署 统计 介绍 报道 分析 指示 建议 计划 通知 约定 说明 设计 调查 了解 判断 预测")
_MOMENTS = listed("天 年 晚 夜 晚上 夜晚 早晨 时候 日子 瞬间 一刻 时刻 年代 时节 季节 年头 岁月")
_TRULY = ("真", "真的", "真心", "实在", "确实", "的确")
_VERY = listed("很 都 非常 十分 特别 更 最 比较 挺 颇 极 太 不 毫不 相当 格外 尤其")
_COUNTS = "数率额量价费值"
_HAS_NOT = ("没", "没有")
_ENDS_THERE = (EDGE, "了", "啦", "呢", "啊", "呀", "吗", "吧")
"""With these behind it a noun ends its clause."""


def is_missing(row: Sequence[Tagged], at: int) -> bool:
    """Whether what is a verb as often is said not to be there: 没|生意啦."""
    is_lack = at > 0 and row[at - 1].text in _HAS_NOT and row[at].verb in ("both", "maybe")
    return is_lack and kind_at(row, at + 1) in _ENDS_THERE


def is_within(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word only leads to the verb, or stands in an attribute, a reason or a time."""
    return is_a("noun", row[at].text) or is_once(row, at) or any(holds(row, at) for holds in _HOLDS)


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
    leads = len(row[at].text) == 2 and row[at].text in RESULTS
    return leads and at > 0 and len(row[at - 1].text) == 1 and row[at - 1].part in "am"


def _only_stresses(row: Sequence[Tagged], at: int) -> bool:
    """很|是, 是|救了人, 是|真担心: whether 是 says nothing of its own."""
    if row[at].text != "是":
        return False
    led = at + 2 if at + 1 < len(row) and row[at + 1].text in _TRULY else at + 1
    acts = led < len(row) and row[led].verb in ("verb", "short")
    done = kind_at(row, led) in ("vv", "vs") and kind_at(row, led + 1) in ("了", "过")
    return (acts and led > at + 1) or done or (at > 0 and row[at - 1].text in ("很", "甚", "颇", "极"))


def _only_introduces(row: Sequence[Tagged], at: int) -> bool:
    """看起来|快好了, 刚|开始不来, 没想到|桥修好了: whether what is said follows, with a verb of its own."""
    word, behind = row[at], row[at + 1 :]
    if word.text == "开始":
        return at > 0 and row[at - 1].text == "刚" and any(one.verb or one.part == "d" for one in behind[:2])
    if at == 0 and JOINTS.get(word.text) == "unexpectedly":
        return True
    return word.text in _SEEMS and any(one.verb or one.part == "a" for one in behind)


def _is_in_frame(row: Sequence[Tagged], at: int) -> bool:
    """以发热为首发|表现, 令|人生气的是: whether the verb is 为, or 是 at the end."""
    if row[at].text in ("令", "使", "让") and [one.text for one in row[-2:]] == ["的", "是"]:
        return True
    return row[at].verb != "verb" and row[0].text == "以" and any(one.text == "为" for one in row[:at])


def _is_part_of_word(row: Sequence[Tagged], at: int) -> bool:
    """陈|姓女子, 排水|道, 不到|万不得已不出门: what is no word of its own, or says how."""
    if row[at].text == "姓":
        return at > 0 and len(row[at - 1].text) == 1 and kind_at(row, at + 1)[:1] == "n"
    behind = kind_at(row, at + 1)
    if row[at].text == "道":
        return behind != EDGE
    return row[at].mark[:1] == "i" and at + 1 < len(row) and row[at + 1].part in "dx"


def _is_counted(row: Sequence[Tagged], at: int) -> bool:
    """Whether a deed only tells what is counted, and the clause goes on: 取缔|件数从九件降到两件."""
    behind = row[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].part == "n" and behind[0].text[-1] in _COUNTS and behind[1].part in "dpvx"


def _is_source(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word is what something is done by, and no deed: 按照教练的|要求在打."""
    lead = next((number for number in range(at - 1, -1, -1) if row[number].part == "p"), None)
    if row[at].text not in _SOURCES or lead is None or row[lead].text not in _BY:
        return False
    return all(word.part in "nbmqra" or word.text == "的" for word in row[lead + 1 : at])


def _is_towards(row: Sequence[Tagged], at: int) -> bool:
    """Whether 对 has a deed before how one feels about it: 对他|喜欢什么很好奇."""
    says = row[-1].part == "a" or row[-1].verb != ""
    feels = len(row) > 2 and at < len(row) - 2 and row[-2].text in _VERY and says
    return feels and any(word.text in ("对", "对于") and word.part == "p" for word in row[:at])


def _is_in_place(row: Sequence[Tagged], at: int) -> bool:
    """Whether 在 leads to a deed and to where it was done: 在|召开的座谈会上讨论."""
    lead = next((number for number in (at - 1, at - 2) if number >= 0 and row[number].text == "在"), None)
    if lead is None or row[lead].part != "p" or row[at - 1].part in "nrf":
        return False
    closes = next((number for number in range(at + 1, len(row) - 1) if row[number].text in LOCATIVE), None)
    return closes is not None and any(word.verb for word in row[closes + 1 :])


def _is_handled(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word tells of what 把 handles: 把晒|在院里的衣服泼脏."""
    lead = next((number for number in range(at - 1, -1, -1) if row[number].text in ("把", "将")), None)
    if lead is None or any(row[number].verb == "verb" for number in range(lead + 1, at)):
        return False
    stay = next((number for number in range(at + 1, len(row)) if row[number].text == "的"), len(row))
    return any(word.verb in ("verb", "short") for word in row[stay + 2 :])


def _is_at_once(row: Sequence[Tagged], at: int) -> bool:
    """一发现|动静就转移: whether what follows at once is told, with a verb of its own."""
    if not at or row[at - 1].text not in ("一", "刚", "刚一"):
        return False
    then = next((number for number in range(at + 1, len(row)) if row[number].text in ("就", "便")), len(row))
    return any(word.verb for word in row[then + 1 :])


def _opens_subject(row: Sequence[Tagged], at: int) -> bool:
    """Whether all up to a noun is what is told of: 能|达到要求的不多, 归属|于他的约两亿, 被人|背着的孩子睡了."""
    if row[at].text in COPULAS or row[at].text in SAYS or row[at].text in PIVOTS or kind_at(row, at + 1) in ASPECT:
        return False
    suffers = row[0].text == "被"
    if any(word.part not in ("dxpnr" if suffers else "dx") for word in row[:at]):
        return False
    stay = next((number for number in range(at + 1, len(row)) if row[number].text == "的"), len(row))
    end = stay + 1
    while end < len(row) and (row[end].part in "nbamq" or row[end].text == "的"):
        end += 1
    rest = row[end : end + 1]
    return bool(rest) and (rest[0].part == "d" or (suffers and end > stay + 1))


def _is_time(row: Sequence[Tagged], at: int) -> bool:
    """Whether the clause tells no more than when: 搬出|宿舍的那天晚上."""
    stay = max((number for number in range(at + 1, len(row)) if row[number].text == "的"), default=None)
    rest = row[stay + 1 :] if stay is not None else ()
    if row[at].text in COPULAS or not all(word.part in "rtmq" or word.text in _MOMENTS for word in rest):
        return False
    return any(word.part == "t" or word.text in _MOMENTS or word.text[-1] in "天年晚夜刻" for word in rest)


def _is_measured(row: Sequence[Tagged], at: int) -> bool:
    """Whether 得 tells how far it goes, or how far what stands before a noun went: 打得|下去, 磨|得发白的边角."""
    if at and row[at - 1].text == "得" and row[at - 1].part == "u":
        return True
    return kind_at(row, at + 1) == "得" and _has_noun_and_verb(row, at + 1)


def _comes_from(row: Sequence[Tagged], at: int) -> bool:
    """来自|北方的人说: whether where from is told, and a noun with a verb of its own follows."""
    return row[at].text[-1] in "自于" and _has_noun_and_verb(row, at)


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
    led = [one for number, one in enumerate(row[at + 1 : at + 3], at + 1) if not is_missing(row, number)]
    if word.text in _MAY and any(one.verb or one.part == "a" for one in led):
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


def makes_noun(before: Tagged) -> bool:
    """Whether a word behind it that is a noun as often as a verb is one: 从|实践出发, 该|发现, 跨越式|发展."""
    return before.part in "pb" or before.text in ("的", "该", "这", "那", "此", "其", "本", "各", "每")


def _tells_of_noun(row: Sequence[Tagged], at: int) -> bool:
    """Whether 的 with a noun stands right behind a word, or behind its aspect: 我见过的大院."""
    stay = ends(row, at)
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
    """Whether 后 or 时 ends what a verb begins, and more follows: 离开家乡之前|他种树, 登陆时|风力十二级."""
    framed = any(word.part == "p" and word.text in _WHEN for word in row[:at])
    for end in range(at + 1, len(row) - 1):
        if row[end].text in _TELL_WHEN:
            right = end == at + 1 and row[end].text != "后"
            rest = row[end + 1 :]
            is_end = all(word.part in "mqt" for word in rest)
            return rest[0].text != "的" and (right or is_end or any(word.verb for word in rest))
        if not framed and (row[end].part in "wdxp" or end >= at + _FARTHEST):
            return False
    return False


_HOLDS = (
    _leads,
    _opens_attribute,
    _is_reason,
    _is_manner,
    _is_choice,
    _only_stresses,
    _only_introduces,
    _is_in_frame,
    _is_part_of_word,
    _is_counted,
    _is_source,
    _is_in_place,
    _is_towards,
    _opens_subject,
    _is_handled,
    _is_at_once,
    _is_time,
    _is_measured,
    _comes_from,
    _tells_of_noun,
    _tells_how,
    _tells_when,
)
"""Each asks of one way to be no verb of the clause."""
