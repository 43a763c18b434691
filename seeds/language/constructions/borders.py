"""Where a gap ends before a verb that is no part of it, and what a verb at its beginning shows."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.language.constructions.clauses import clause_end, is_paired
from seeds.language.unfolding.predicates import lists
from seeds.language.wordlists import listed

_LEADS = "把将被让向"
"""With these what is done begins: 靠着扁担|把水挑来."""
_NO_LEADS = {
    "向": "方意倾走转面导定风流动朝去志趋单双取偏纵横一",
    "将": "大小名主上中少老麻即干女武健",
    "让": "转出忍谦礼",
}
"""Behind these the same characters are parts of words."""
_CLOSING = "了吗吧呢啊"
"""With these a clause closes, never a noun: 把社区当成自己的家|了."""
_SMALL = "来去以并而也就都又再已还其均则便将"
"""What stands between a noun and its verb in one character."""
_TOLD_BY_DEED = re.compile(
    "(?:一系列|一番|各种|多种|多次|大量|多轮|反复|深入|充分|友好|网上|线上|线下|实地|上门|定期|随机|公开"
    "|一定|一些|不少|许多|诸多|极大|很大|巨大|较大|更大|更多|严重|重大|明显|显著|强烈|积极|有效|有力|全面|各类|相关|无限|莫大)$"
)
"""Behind these a verb is a deed by name: 通过一系列商讨."""
_MEANS = listed(
    """
    手段 方式 方法 办法 途径 渠道 措施 力量 能力 技术 政策 资金 努力 自身 自己 双手 平台 收入 工具 本领 劳动
    行为 活动 动作 形式 程序 作用 设备 仪器 装置 设施 软件 系统 网络 媒体 电话 邮件 邮箱 短信 视频 热线 窗口
    规定 标准 权限 流程 顺序 约定 材料 机制 模式 策略 战术 优势 经验 知识 智慧 体力 毅力 勇气 关系 机会 过程
    项目 课程 讲座 比赛 训练 实验
    """
)
"""Behind these a verb tells what is done with them."""
_ASKS = re.compile("(?:如何|怎样|怎么|为何|何时|能否|是否|可否|会否|不|未|没|没有|要|应|来|去|以)$")
"""Behind these a verb belongs to the gap: 围绕如何|加强保护."""
_MODALS = listed(
    """
    能够 可以 就能 就会 就可 就可以 便能 便可 才能 才会 即可 必须 应当 应该 无法 得以 也能 也会 都能 都会 还能 还会
    将会 不能 不会 可能 尽可能 仍然 依然 始终
    """
)
"""With these begins what is said of a gap: 通过他|就能发稿."""
_SAID_TO = re.compile("[向把将交由][^的]{2,}|[对为给](?:[其他她它该本]|[^的]{3,}$)")
"""With these goes on what is done by a means."""
LONGEST_SUBJECT = 10
_NO_SUBJECT = frozenset("，、把被将让使给在是有对向从于为着了过又再去来请用要会能得不没")
"""With one of these words are more than a name."""
_LEADS_ON = re.compile(
    "^(?:[也又还更则就便都]?(?:在|从|对|对于|由于|根据|按照|通过|随着|为了|基于|经过|凭借|放眼|据|当|每当|关于|面对"
    "|虽|虽然|尽管|如果|因为|作为)[^，]{3,}(?<![了吗吧呢是]))$"
    "|(?:之后|以后|之前|以前|时候|之时|之际|以来|期间|过程中|情况下|条件下|前提下|背景下|来说|来讲|而言|来看|看来|方面|[^同准按及]时)$"
    "|(?:路上|列车上|班车上|高铁上|飞机上|船上|会上|途中|现场|眼里|心里|心中)$"
    "|(?:指出|表示|显示|认为|强调|表明|透露|介绍|发现)$"
    "|^[也又还更却则]?(?:[^，]{0,12}(?:虽|固然)[^，]{1,12}|[^，是]{2,}的人?)$"
    "|^(?:刚刚?|才刚|一)(?:进入?|到|过|入|踏[进入]|走进|迈[进入]|开)[^，]{1,8}(?<![了吗吧呢])$"
)
"""A clause that only leads to the one behind it: its place, its time, its ground, what it speaks of."""
_SETS_IN = ("但", "而且", "并且", "可是", "不过", "所以", "因此", "当")
"""With these another clause begins, and the one before stands by itself."""
_NOT_FOR = "认成称行作人以因何化变定视誉列分名任最颇甚"
"""为 behind these is no word of its own."""


def noun_end(text: str, start: int, end: int) -> int | None:
    """The end of a noun with all that tells of it; None where 在 leaves in doubt what belongs to what."""
    gap = text[start:end]
    while len(gap) > 2 and gap[-1] in _CLOSING:
        gap = gap[:-1]
    stay = gap.rfind("的")
    if stay < 0 and "在" in gap[1:]:
        return None
    places = [
        at
        for at in range(2, len(gap) - 1)
        if gap[at - 1] not in "、和与及"
        and not _TOLD_BY_DEED.search(gap[:at])
        and not _ASKS.search(gap[:at])
        and is_paired(gap, 0, at)
    ]
    behind = [at for at in places if at > stay + 1]
    if at := next((at for at in places if _ends_means(gap, at)), 0):
        return start + _without_adverbs(gap, at)
    for begins in (_follows_deed, _begins_verb, _ends_in_verb, _begins_likely_verb):
        if at := next((at for at in behind if begins(gap, at)), 0):
            return start + _without_adverbs(gap, at)
    return start + len(gap)


def _ends_means(gap: str, at: int) -> bool:
    """Whether a means ends at a place of a gap, or what else goes before a modal: 用这种方式|向大家发出."""
    if any(gap[at : at + size] in _MODALS for size in (4, 3, 2)):
        return True
    if gap[at - 2 : at] not in _MEANS and gap[at - 4 : at - 2] != "等":
        return False
    if _SAID_TO.match(gap, at):
        return True
    size = next((size for size in (4, 3, 2) if gap[at : at + size] in lists()["adverb"]), 0)
    if size and gap[at : at + size] not in lists()["attribute"]:
        return True
    size = next((size for size in (4, 3, 2) if gap[at : at + size] in _verbs()), 0)
    return size > 0 and gap[at + size : at + size + 1] not in ("", "的")


def _without_adverbs(gap: str, end: int) -> int:
    """Where the noun before a verb ends: 外线准星|再次拉开."""
    adverbs = lists()["adverb"]
    while end > 2:
        size = next((size for size in (4, 3, 2) if gap[max(0, end - size) : end] in adverbs), 0)
        size = size or int(gap[end - 1] in _SMALL)
        if not size or end <= size:
            break
        end -= size
    return end


def _follows_deed(gap: str, at: int) -> bool:
    """通过一系列商讨|决定: a verb behind a deed by name."""
    verbs = lists()["verb"] | lists()["both"]
    return (
        gap[at : at + 2] in verbs and gap[at - 2 : at] in verbs and _TOLD_BY_DEED.search(gap[: at - 2]) is not None
    )


def _begins_verb(gap: str, at: int) -> bool:
    """Whether a verb that governs what follows begins at a place of a gap."""
    char, before = gap[at], gap[at - 1]
    if char in _LEADS and before not in _NO_LEADS.get(char, ""):
        return True
    if (char == "为" and before not in _NOT_FOR) or (char in "来去" and before in "中上里下"):
        return True
    return any(gap[at : at + size] in _verbs() and at + size < len(gap) for size in (4, 3, 2))


def _ends_in_verb(gap: str, at: int) -> bool:
    """Whether a gap ends in a verb behind a means or an adverb: 依靠降息等手段|解决, 凭借主场优势一路|领先."""
    if len(gap) - at != 2 or gap[at:] not in lists()["verb"]:
        return False
    shown = gap[at - 2 : at] in lists()["adverb"] and gap[at - 2 : at] not in lists()["attribute"]
    return shown or gap[at - 2 : at] in _MEANS


def _begins_likely_verb(gap: str, at: int) -> bool:
    """Whether a word that is a noun as often is a verb: behind a noun of which much is told, or before a number."""
    if gap[at : at + 2] not in lists()["both"] or at + 2 >= len(gap):
        return False
    return (
        gap[at + 2].isdigit() or gap[at + 2] == "了" or (at + 5 < len(gap) and gap[at - 2 : at] in lists()["head"])
    )


def begins_with_deed(text: str, start: int, end: int) -> bool:
    """Whether a gap begins with a verb, or with an adverb before one."""
    of = lists()
    for _ in range(3):
        size = next((size for size in (4, 3, 2, 1) if text[start : min(end, start + size)] in of["adverb"]), 0)
        if not size or start + size >= end:
            break
        if text[start : start + size] in of["both"] or text[start : start + size] in of["verb"]:
            break
        start += size
    words = [text[start : start + size] for size in (4, 3, 2) if start + size <= end]
    if any(word in of["verb"] or word in of["both"] for word in words):
        return True
    return text[start] in of["short"] and not any(text[start : start + 2] in of[kind] for kind in ("noun", "head"))


def begins_surely(text: str, start: int, end: int) -> bool:
    """Whether a gap begins with a word that is a verb or an adverb and nothing else: 将|连接两座城市."""
    return any(
        _is_surely(text[start : start + size]) and text[start + size] not in "的者员"
        for size in (4, 3, 2)
        if start + size < end
    )


def _is_surely(word: str) -> bool:
    of = lists()
    if word in of["adverb"]:
        return word not in of["attribute"]
    return word in of["verb"] and word not in of["both"] and word not in of["noun"]


def splits_verb(text: str, at: int) -> bool:
    """Whether a place lies in the middle of a verb of two characters: 拍|卖."""
    word = text[at - 1 : at + 1]
    return word[-1:] not in "了着过" and (word in lists()["verb"] or word in lists()["both"])


def deed_end(text: str, start: int, end: int) -> int:
    """The end of a gap that is one verb, with which a noun is told of: 敢于斗争|的勇气."""
    stay = text.find("的", start, end)
    deed = text[start:stay]
    return stay if stay > 0 and deed in lists()["verb"] | lists()["both"] else end


def is_bare_subject(text: str) -> bool:
    """Whether words are a subject with no verb of its own: 我们|才能."""
    return (
        0 < len(text.strip()) <= LONGEST_SUBJECT
        and not set(text) & _NO_SUBJECT
        and not any(text[at : at + size] in _verbs() for size in (2, 3, 4) for at in range(len(text) - size + 1))
    )


def goes_on(text: str, start: int, end: int) -> int:
    """The end of a clause with the one behind it, where it only leads to that: 但在回家的路上，|他唱起歌来."""
    for _ in range(3):
        concedes = text.startswith(("虽", "尽管", "固然"), start)
        sets_in = text.startswith(_SETS_IN, end + 1) and not concedes
        is_followed = text[end : end + 1] == "，" and not sets_in
        names = end - start <= 2 and is_bare_subject(text[start:end]) and not begins_with_deed(text, start, end)
        if not is_followed or text[start - 1] == "却" or not (names or _LEADS_ON.search(text[start:end])):
            break
        start, end = end + 1, clause_end(text, end + 1, end + 1)
    return end


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    words = frozenset(word for word in lists()["verb"] if len(word) > 1)
    return words - lists()["both"] - lists()["noun"] - {"有关", "相关"}
