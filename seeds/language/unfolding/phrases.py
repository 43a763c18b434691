"""Phrases that have no main verb of their own: 在…的基础上, 随着…, 离开家乡之后."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.speech_parts import Tagged
from seeds.language.wordlists import listed

_PHRASES = {
    "随着": "with",
    "为了": "in order to",
    "根据": "according to",
    "按照": "according to",
    "依照": "according to",
    "针对": "as to",
    "关于": "as to",
    "对于": "as to",
    "至于": "as to",
    "围绕": "as to",
    "面对": "faced with",
    "截至": "as of",
    "截止": "as of",
    "借助": "by means of",
    "通过": "by means of",
    "依托": "by means of",
    "凭借": "by means of",
    "依靠": "by means of",
    "鉴于": "in view of",
    "基于": "in view of",
}
"""Words that open a phrase; no frame where the main verb stands in it as well."""
_BETWEEN: Sequence[tuple[frozenset[str], frozenset[str], str]] = (
    (listed("在"), listed("基础上 基础之上"), "on the basis of"),
    (listed("在"), listed("情况下 情形下 条件下 前提下 背景下 形势下 大背景下"), "given"),
    (listed("在"), listed("压力下 监督下 控制下 统治下 管理下 掩护下 威胁下 影响下 作用下 注视下"), "under"),
    (
        listed("在"),
        listed("帮助下 支持下 领导下 指导下 带领下 努力下 带动下 推动下 陪同下 协助下 鼓励下 引导下 配合下"),
        "with",
    ),
    (listed("在"), listed("时 时候 之际 期间 同时 过程中"), "when"),
    (listed("在"), listed("上 里 内"), "where"),
    (listed("在"), listed("方面"), "as to"),
    (listed("在"), listed("中 之中 当中"), "in"),
    (listed("在"), listed("下 之下"), "under"),
    (listed("在"), listed("以来"), "since"),
    (listed("在"), listed("后 之后 以后"), "after"),
    (listed("在"), listed("前 之前 以前"), "before"),
    (listed("当 每当"), listed("时 时候 之时 之际"), "when"),
    (listed("自 自从 从"), listed("以来 起 开始"), "since"),
    (listed("从"), listed("出发 入手 着手"), "starting from"),
    (listed("从"), listed("来看 上看 来说 来讲 看"), "judging by"),
    (listed("对 对于"), listed("来说 而言 来讲"), "for"),
    (listed("拿 就 以"), listed("来说 而言 来讲"), "as for"),
    (listed("除 除了"), listed("外 以外 之外"), "apart from"),
    (listed("受 受到"), listed("影响 带动 推动 拖累 启发 鼓舞"), "because"),
    (listed("与 同 和 跟"), listed("相比 不同"), "compared with"),
    (
        listed("据 根据"),
        listed("介绍 报道 了解 统计 透露 通报 测算 预测 分析 显示 记载 回忆 反映 观察"),
        "according to",
    ),
    (
        listed("经 经过"),
        listed("努力 谈判 治理 调查 磋商 讨论 审理 奋战 抢修 探索 后 改造 协商 调解 抢救 发展"),
        "after",
    ),
)
_HAPPENINGS = "会式礼坛赛课"
"""What ends in these happens, and is no place: 在发布会上."""
PHRASES = {"at", *_PHRASES.values(), *(english for _, _, english in _BETWEEN)}
"""What phrases tell in which no main verb stands."""
_ENDS_IN_TWO = {"过程中"}.union(*(ends for _, ends, _ in _BETWEEN[:4]))
"""Ends of a phrase that are two words in most texts: 基础 上."""
_GIVES = listed(
    """
    提供 奠定 带来 作出 做出 创造 注入 打下 赢得 增添 添 树立 贡献 打开 开辟 指明 铺平 铺 埋下 扫清 而 付出 留下
    拉开 打造 争取 腾出 筹集 筹措 点赞 喝彩 操心 发愁 感到 担心 高兴 骄傲 自豪 提出 准备 奔波 奔走 服务 埋单 买单
    捐款 代言
    """
)
"""Behind 为 with one of these stands whom it is for: 为研究提供资金."""
_HOLDS_CLAUSES = ("在", "随着", "当", "自", "自从", "从", "据", "根据")
_EVER_SINCE = ("自从", "自打")
_ENDS = {
    "时": "when",
    "时候": "when",
    "之时": "when",
    "之际": "when",
    "期间": "when",
    "过程中": "when",
    "后": "after",
    "之后": "after",
    "以后": "after",
    "前": "before",
    "之前": "before",
    "以前": "before",
    "以来": "since",
}
"""Words that close a clause which tells when; only behind a verb."""


def phrase(row: Sequence[Tagged]) -> str:
    """What a phrase tells that has no main verb of its own."""
    first, last = row[0].text, row[-1].text
    if first in _EVER_SINCE and len(row) > 2 and row[1].part != "t" and not goes_on(row):
        return "since"
    if first in ("为", "为了") and len(row) > 2 and (row[1].part in "dx" or row[1].verb in ("verb", "both")):
        return "" if first == "为" and any(word.text in _GIVES for word in row[2:]) else "in order to"
    if len(row) > 1 and last in ("中", "上", "下", "之上") and row[-2].text + last in _ENDS_IN_TWO:
        last = row[-2].text + last
    for begins, ends, english in _BETWEEN:
        if first in begins and last in ends and not any(word.part == "w" for word in row):
            happens = english == "where" and last == "上" and row[-2].text[-1] in _HAPPENINGS
            return ("at" if happens else english) if _is_one(row) else ""
    if first in _PHRASES and len(row) > 1:
        return _PHRASES[first] if _is_one(row) and (first == "随着" or _is_phrase(row)) else ""
    if last in _ENDS and len(row) > 2 and not any(word.part == "w" for word in row):
        before = row[-2]
        acts = any(_is_deed(row, at) for at in range(len(row) - 1))
        told = acts and before.part in "nvum"
        is_place = before.part == "n" and not before.verb and (last == "前" or _is_behind_thing(row))
        return _ENDS[last] if told and not is_place and not (last == "前" and before.part == "m") else ""
    return ""


def _is_deed(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word is a verb, or what follows shows that it is one: 修了, 刊出仅三天."""
    word, behind = row[at], row[at + 1]
    shown = behind.text in ("了", "过") or (word.part == "v" and behind.part in "dm")
    return word.verb in ("verb", "short") or (word.verb != "" and shown)


def _is_behind_thing(row: Sequence[Tagged]) -> bool:
    """Whether 后 ends a place: 门前屋后, 落在树枝后."""
    lead = next((at for at in range(len(row) - 2, -1, -1) if row[at].text in ("在", "到", "于")), None)
    if lead:
        return not any(word.verb in ("verb", "short") for word in row[lead + 1 :])
    return len(row[-2].text) == 1 and row[-3].text[-1] in "前后里外"


def goes_on(row: Sequence[Tagged]) -> bool:
    """自从去年修路以来村里变了: whether more than the phrase stands in the clause."""
    return row[0].text in _EVER_SINCE and any(
        word.text in ("以来", "起", "开始", "后", "之后", "以后") for word in row[:-1]
    )


def _is_one(row: Sequence[Tagged]) -> bool:
    """Whether no adverb parts a phrase from a verb behind it: 根据情况尽可能满足需求."""
    for at, word in enumerate(row[2:-1], 2):
        if word.part == "x" and row[at - 1].text != "的":
            return False
        if word.part == "d" and row[at + 1].verb and not any(one.text == "的" for one in row[at + 1 :]):
            return row[0].text in _HOLDS_CLAUSES or row[-1].text in _ENDS
    return True


def _is_phrase(row: Sequence[Tagged]) -> bool:
    """Whether nothing but a noun with what tells of it follows: 根据居民提出的意见, not 面对出击的门将打偏."""
    stays = [at for at, word in enumerate(row) if word.text == "的"]
    rest = row[(stays[-1] if stays else 0) + 1 :]
    return not any(word.verb in ("verb", "short", "maybe") or word.part in "px" for word in rest)
