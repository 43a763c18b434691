"""The main verb that grammar itself shows, whatever the words: by 了, by a modal verb, by what 把 leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.language.unfolding.enclosed import COMPLEMENTS, belongs, is_noun_there, is_once, may_act
from seeds.language.unfolding.governing import CONTROLS, PIVOTS, SAYS
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.signs import LOCATIVE, is_verb_like, kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

_SHOWS = listed(
    """
    已 已经 正 正在 曾 曾经 仍 仍然 仍旧 也 都 就 才 又 再 均 将 终于 不断 没有 没 未 不 先后 一直 陆续 逐步 纷纷
    继续 还 还在 逐渐 渐渐 日益 最终 随即 立即 立刻 马上 依然 始终 再次 首次 从未 并未 尚未 不再 却 则 亦 便 遂 皆
    即将 刚 长期 普遍 相对 基本 显著 大幅 明显 迅速 快速 稳步 逐年 同比 环比 正式 公开 主动 成功 顺利 直接 切实 悄然
    进一步 特别 专门 全部 刚刚 一起 一同 共同 互相 相互 分别 大都 大多 常常 经常 往往 总是 时常 屡次 多次 频频
    """
)
"""Adverbs behind which a verb stands."""
_TELLS_NOUNS = listed("共同 全部 直接 公开 基本 相对 正式 专门 特别 普遍 长期 成功 分别")
"""These may belong to a noun that is a verb as often: 共同|发展目标."""
_LINKS = listed("就 才 又 都 也 便 再 还 则 却")
"""These may join two clauses: 打开门|就看见水."""
LEADING = listed("伴随 伴 随 沿 顺 朝 本 凭 趁 冲 当 沿着 随着")
_CAUSES = ("让", "使", "令", "使得")
_HANDLES = ("把", "将", "被")
LIGHT = listed("带来 进行 作出 做出 予以 给予 加以 展开 开展 实施 提出 造成 产生 构成 形成 提供 奠定 打下 注入")
_WITH = ("对", "对于", "就", "给", "向", "与", "和", "同", "为")
_PHRASES = listed("在 于 自 从 向 对 与 以 跟 给 由 和 按照 依照 按 通过 为")
_VERY = listed("很 十分 非常 特别 格外 极其 相当")
_TAKES = frozenset("到成为给进入上下出至回起住掉完作做向往于在")


def certain(row: Sequence[Tagged], within: frozenset[int] = frozenset(), *, opens: bool = True) -> int | None:
    """The place of the main verb, where its neighbours leave no doubt; `opens`: the clause opens its sentence."""
    if any(word.text in ("“", "‘", "「", "（", "(") for word in row[:1]):
        return None
    shown = [at for at in _shown(row) if at not in within and not belongs(row, at)]
    if not shown:
        return None if opens else _leads_on(row)
    first = shown[0]
    if first > 1 and row[first - 1].text in ("并", "并且") and row[first - 2].verb in ("verb", "both", "short"):
        first -= 2  # 建造并|修葺了
    while first > 0 and row[first].text in COMPLEMENTS and _acts(row[first - 1]):
        first -= 1  # 建立|起了
    if row[0].text == "就是" and any(word.text in ("也", "都") for word in row):
        return None
    over = [at for at in range(first) if at not in within and takes_clause(row, at)]
    if not over:
        return first
    return over[0] if _has_no_lead(row, over[0]) and not belongs(row, over[0]) else None


def is_led_by_adverb(row: Sequence[Tagged], at: int) -> bool:
    """Whether an adverb shows that a verb is the clause's own: 村民都|拿着伞."""
    return at > 0 and row[at - 1].text in _SHOWS


def leads_over_phrase(row: Sequence[Tagged], at: int) -> bool:
    """Whether an adverb or a modal verb shows a verb over phrases: 将于五月|开放, 应当按照规定为村民|提供."""
    if row[at].verb != "verb":
        return False
    lead = phrase = at - 1
    while lead > 0 and _is_of_phrase(row, lead):
        phrase = lead if row[lead].part == "p" else phrase
        lead -= 1
    return phrase == lead + 1 < at - 1 and (row[lead].text in _SHOWS or row[lead].part == "x")


def _is_of_phrase(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word is a preposition, its noun, or stands before that noun: 按照规定, 在那年."""
    word = row[at]
    if word.part == "p":
        return word.text in _PHRASES
    noun = not word.verb or (word.verb == "both" and word.part == "n" and row[at - 1].part == "p")
    return noun and word.part in "nmtfqrd" and word.text not in _SHOWS


def is_equal(row: Sequence[Tagged], at: int) -> bool:
    """Whether 是 stands behind a noun, and no verb before: 他的第一反应|是拒绝; so may 为."""
    if row[at].text == "为":
        return _equates(row, at)
    if row[at].text == "是" and at > 1 and row[at - 1].text == "的":
        return True  # 他怕的|是
    if row[at].text not in COPULAS or row[at].text[-1] != "是" or not at or row[at - 1].part not in "nrmq":
        return False
    return not any(
        word.verb in ("verb", "short", "maybe") or word.text in COPULAS or word.text in SAYS for word in row[:at]
    )


def _equates(row: Sequence[Tagged], at: int) -> bool:
    """Whether 为 stands between two nouns, and leads to no verb: 一楼|为阅览室."""
    before, behind = row[:at], row[at + 1 :]
    if not before or not behind or behind[-1].part not in "nmq":
        return False
    may_be_noun = before[-1].verb == "maybe" or (before[-1].verb == "both" and behind[0].part == "m")
    if before[-1].part not in "nmqf" and not may_be_noun:
        return False  # 上身|为龙
    stay = max((number for number, word in enumerate(behind) if word.text == "的"), default=-1)
    leads = any(word.verb in ("verb", "short") or word.part in "dxp" for word in behind[stay + 1 :])
    acts = any(word.verb in ("verb", "short") or word.part in "px" for word in before)
    return not leads and not acts


def is_causing(row: Sequence[Tagged], at: int) -> bool:
    """Whether 让 says what something does to somebody, and no verb stands before: 老人的离开|让他们失去依靠."""
    if row[at].text not in _CAUSES or at + 2 >= len(row) or row[at + 1].part not in "nrm" or row[at].part != "v":
        return False
    if any(word.text == "的" and kind_at(row, number + 1) == "是" for number, word in enumerate(row)):
        return False  # 令|他生气的是
    acts = [number for number in range(at) if row[number].verb in ("verb", "short")]
    return all(number and row[number - 1].text == "的" for number in acts)


def _leads_on(row: Sequence[Tagged]) -> int | None:
    """The verb with which a later clause begins, where no other is in it: 挑起|家里的担子."""
    at = next((at for at, word in enumerate(row) if word.part not in "dcx"), 0)
    rest = row[at + 1 :]
    if at >= len(row) or row[at].text in LEADING:
        return None
    if row[at].text in SAYS or row[at].text in PIVOTS:
        return at if rest and rest[0].part != "u" and row[at].verb in ("verb", "both") else None
    if row[at].verb != "verb" or takes_clause(row, at):
        return None
    if any(may_act(word) or word.part in "pw" or word.text in LOCATIVE for word in rest) or not rest:
        return None
    return None if rest[-1].text[-1] in "人者们员的" or rest[-1].part not in "nabv" else at


def _acts(word: Tagged) -> bool:
    """Whether a word may be the verb of which the next tells what comes of it: 发展|出, 持续|到."""
    return word.part != "x" and (word.part == "v" or word.verb != "" or word.mark[:1] == "v")


def _shown(row: Sequence[Tagged]) -> Iterator[int]:
    """The verbs that something in the clause shows to be its own."""
    return (at for at in range(len(row)) if way(row, at))


def way(row: Sequence[Tagged], at: int) -> str:
    """By what something in the clause shows that a verb is its own, or nothing."""
    word = row[at]
    if is_equal(row, at) or is_causing(row, at):
        return "equates" if is_equal(row, at) else "causes"
    if word.text in LEADING or word.part in "wumqytrfcpdx" or word.text in COPULAS or is_a("noun", word.text):
        return ""
    ways = _WAYS if word.part == "v" or word.verb in ("verb", "short", "both") else _WAYS[:_WHATEVER_PART]
    return next((name for name, shows in ways if shows(row, at)), "")


def opens_behind_adverb(row: Sequence[Tagged], at: int) -> bool:
    """Whether nothing but how it is done stands before a verb, and its object behind: 深入|实施战略."""
    leads = 0 < at < len(row) - 1 and len(row[at].text) > 1 and all(word.part == "d" for word in row[:at])
    return leads and row[at].verb in ("verb", "both") and row[at + 1].part in "nrmab"


def is_telling(row: Sequence[Tagged], at: int) -> bool:
    """Whether somebody tells, asks or has somebody do something: 对方|建议她留下."""
    tells = row[at].verb != "" and (row[at].text in SAYS or row[at].text in PIVOTS)
    acts = row[at].verb == "verb" and any(word.verb in ("verb", "both") for word in row[at + 2 :])
    whom = "nrm" if row[at].text == "指" or acts else "r"
    return tells and 0 < at < len(row) - 2 and row[at - 1].part in "nr" and row[at + 1].part in whom


def _has_aspect(row: Sequence[Tagged], at: int) -> bool:
    """Whether 了 stands behind a verb, or 着 behind the only one; 翻滚着|涌入 goes on behind 着."""
    word, behind = row[at], row[at + 1].text if at + 1 < len(row) else ""
    if behind == "了":
        return (word.part == "v" or word.verb != "") and not _tells_time(row, at)
    if behind == "得" and row[at + 1].part == "u":  # 桥修|得很快
        return word.part == "v" or word.verb in ("verb", "short", "both")
    if behind == "着":
        return not any(may_act(one) for one in row[at + 2 :])
    return at > 0 and row[at - 1].text == "着" and word.part == "v" and word.verb in ("verb", "short")


def _is_joined(row: Sequence[Tagged], at: int) -> bool:
    """Whether 并 joins a second verb right behind a first: 研究并解决."""
    behind = row[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].text in ("并", "并且") and row[at].verb != "" and behind[1].verb != ""


def _is_led(row: Sequence[Tagged], at: int) -> bool:
    """Whether a modal verb leads to a verb that says what is done."""
    return _is_willed(row, at) and row[at].text not in CONTROLS


def _is_behind_adverb(row: Sequence[Tagged], at: int) -> bool:
    """Whether an adverb leads to a verb, and joins no two clauses."""
    word, before = row[at], row[at - 1].text if at else ""
    is_sure = word.verb in ("verb", "short") or at + 1 == len(row)
    takes = (
        word.verb == "both" and before not in _TELLS_NOUNS and row[at + 1 : at + 2] and row[at + 1].part in "nrmv"
    )
    if before not in _SHOWS or not (is_sure or takes):
        return False
    return before not in _LINKS or not any(may_act(one) for one in row[: at - 1])


def _is_light(row: Sequence[Tagged], at: int) -> bool:
    """对…|进行, 为…|提供: whether 对 leads to a verb that says little of its own, and no verb leads to 对."""
    lead = next((number for number in range(at - 1, -1, -1) if row[number].text in _WITH), None)
    return row[at].text in LIGHT and lead is not None and not any(is_verb_like(word) for word in row[:lead])


def _is_alone(row: Sequence[Tagged], at: int) -> bool:
    """Whether no other word can be the verb, and somebody stands before it or nobody: 村民|修桥."""
    if at == 0 and len(row[at].text) == 1 and row[at].text in COMPLEMENTS:
        return False  # 到明年底
    if row[at].verb not in ("verb", "short") or any(word.text in ("的", "、", "和", "与") for word in row):
        return False
    others = [number for number in range(len(row)) if number != at]
    if any(may_act(row[number]) or _is_said(row, number) for number in others):
        return False
    free = "nrtmqdxcbp" if at == len(row) - 1 else "nrtmqdxcb"
    return all(
        (word.part in free and word.text not in LOCATIVE)
        or (word.verb == "both" and number and row[number - 1].part == "p")
        for number, word in enumerate(row[:at])
    )


def _is_said(row: Sequence[Tagged], at: int) -> bool:
    """Whether an adverb shows that what is an adjective or a noun as often is what the clause says: 水又|高."""
    return at > 0 and row[at - 1].part in "dx" and (row[at].part == "a" or row[at].verb == "both")


def _is_willed(row: Sequence[Tagged], at: int) -> bool:
    """Whether a modal verb leads to a verb, adverbs between them: 要积极|组织, not 要到桥上坐."""
    before = at - 1
    while before > 0 and row[before].part == "d":
        before -= 1
    goes = row[at].text in COMPLEMENTS and any(may_act(word) for word in row[at + 1 :])
    return before >= 0 and row[before].part == "x" and not goes


def _is_handled(row: Sequence[Tagged], at: int) -> bool:
    """Whether 把 or 被 leads to a verb that closes the clause or tells what comes: 把伞|放到桌上, 被水|冲走."""
    lead = next((number for number in range(at - 1, -1, -1) if row[number].text in _HANDLES), None)
    if lead is None or (lead == at - 1 and row[lead].text != "被") or row[lead].part not in "pd":
        return False
    word, behind = row[at], row[at + 1 :]
    closes = word.verb != "maybe" and all(one.text in COMPLEMENTS for one in behind)
    acts = ("verb",) if closes and row[lead].text != "将" else ("verb", "short")
    if any(row[number].part in "wx" or row[number].verb in acts for number in range(lead + 1, at)):
        return False
    return word.text[-1] in _TAKES or closes or any(one.text in COMPLEMENTS for one in behind[:1])


def _tells_time(row: Sequence[Tagged], at: int) -> bool:
    """Whether a clause only tells when: 到了冬天."""
    return any(word.text in LOCATIVE and word.text not in ("上", "下", "里", "中") for word in row[at + 2 : at + 6])


def takes_clause(row: Sequence[Tagged], at: int) -> bool:
    word = row[at]
    if word.part in "pwucdxf" or (word.verb == "both" and is_noun_there(row, at)):
        return False
    if is_once(row, at) or (word.text == "是" and at and row[at - 1].text == "而"):
        return False
    if word.text in COPULAS or word.text in ("有", "没有"):
        return not (at and row[at - 1].text in ("还", "也", "就")) or word.text in COPULAS
    if word.text == "意识" and at + 1 < len(row) and row[at + 1].text == "到":
        return True
    return word.text in SAYS or word.text in PIVOTS or word.text in CONTROLS or is_a("clausal", word.text)


def _has_no_lead(row: Sequence[Tagged], at: int) -> bool:
    return at == 0 or row[at - 1].part in "nrdxtmq" or row[at - 1].text in ("。", "，")


def _is_said_much(row: Sequence[Tagged], at: int) -> bool:
    """桥很|高: whether 很 leads to an adjective that closes the clause, and no verb stands before."""
    closes = 1 < at == len(row) - 1 and row[at].part == "a" and row[at - 1].text in _VERY
    return closes and not any(may_act(word) for word in row[:at])


_WAYS = (
    ("degree", _is_said_much),
    ("how", opens_behind_adverb),
    ("tells", is_telling),
    ("aspect", _has_aspect),
    ("joined", _is_joined),
    ("willed", _is_led),
    ("over phrase", leads_over_phrase),
    ("adverb", _is_behind_adverb),
    ("light", _is_light),
    ("alone", _is_alone),
    ("handled", _is_handled),
)
"""Each asks of one way in which a verb is shown to be the clause's own."""
_WHATEVER_PART = 5
"""So many of them ask for no part of speech."""
