"""Words with which a clause begins or ends, and how it hangs together with the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from seeds.language.unfolding.speech_parts import Tagged
from seeds.language.wordlists import listed

FRAMES = {
    "因为": "because",
    "由于": "because",
    "如果": "if",
    "若是": "if",
    "若": "if",
    "假如": "if",
    "倘若": "if",
    "要是": "if",
    "一旦": "if",
    "只要": "if",
    "虽然": "although",
    "尽管": "although",
    "虽": "although",
    "虽说": "although",
    "固然": "although",
    "即使": "even if",
    "纵使": "even if",
    "纵然": "even if",
    "假使": "if",
    "倘": "if",
    "要不是": "if it were not for",
    "若非": "if it were not for",
    "万一": "if by chance",
    "无论": "no matter",
    "不论": "no matter",
    "不管": "no matter",
    "每逢": "whenever",
    "既然": "since",
    "即便": "even if",
    "哪怕": "even if",
    "就算": "even if",
    "除非": "unless",
    "每当": "whenever",
    "直到": "until",
    "直至": "until",
}
"""Whole clauses, whatever verbs they have."""
_BEHIND_SUBJECT = ("虽", "虽然", "虽说", "尽管", "固然", "如果", "若", "一旦", "即使", "即便")
_PHRASES = {
    "随着": "as",
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
    (listed("在"), listed("中 之中 当中 下 之下"), "when or where"),
    (listed("在"), listed("以来"), "since"),
    (listed("在"), listed("后 之后 以后"), "after"),
    (listed("在"), listed("前 之前 以前"), "before"),
    (listed("当 每当"), listed("时 时候 之时 之际"), "when"),
    (listed("自 自从 从"), listed("以来 起 开始"), "since"),
    (listed("除 除了"), listed("外 以外 之外"), "besides"),
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
PHRASES = {*_PHRASES.values(), *(english for _, _, english in _BETWEEN)}
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
JOINTS = {
    **dict.fromkeys(("但是", "但", "然而", "可是", "而是"), "but"),
    **dict.fromkeys(("因此", "因而", "所以", "于是", "从而", "故而", "进而"), "so"),
    **dict.fromkeys(("而且", "并且", "同时", "此外", "另外"), "and also"),
    **dict.fromkeys(("以便", "旨在", "为的是", "以期"), "in order to"),
    **dict.fromkeys(("以免", "免得", "省得"), "lest"),
    **dict.fromkeys(("以致", "以至于", "致使", "结果"), "with the result that"),
    **dict.fromkeys(("不料", "岂料", "谁料", "没想到", "殊不知", "未料"), "unexpectedly"),
    **dict.fromkeys(("而非", "而不是"), "and not"),
    **dict.fromkeys(("反而", "反倒", "相反"), "on the contrary"),
    **dict.fromkeys(("不仅", "不但", "不光", "不只", "不仅仅"), "not only"),
    **dict.fromkeys(("甚至", "乃至"), "even"),
    **dict.fromkeys(("尤其", "尤其是", "特别是"), "especially"),
    **dict.fromkeys(("随后", "然后", "接着", "继而", "而后"), "then"),
    **dict.fromkeys(("最终", "最后"), "in the end"),
    **dict.fromkeys(("总之", "总而言之"), "in short"),
    **dict.fromkeys(("换言之", "换句话说"), "that is to say"),
    **dict.fromkeys(("否则", "不然"), "or else"),
    **dict.fromkeys(("例如", "比如", "譬如"), "for instance"),
    **dict.fromkeys(("使", "令", "使得"), "which makes"),
    "其中": "among them",
    "即": "that is",
    "并": "and",
    "不过": "but",
    "也就是说": "that is to say",
}
_THEREUPON = ("即可", "便可", "就可", "就可以", "就能", "就会", "就要", "就", "才", "才能", "也", "都")
"""Behind these stands what holds on those terms: 只要有票|即可入场."""
_MAKES = ("使", "令", "使得")
_OPENS_TOO = listed(
    "不仅 不但 不料 尤其是 最终 随后 总之 换言之 例如 比如 但是 但 然而 可是 因此 所以 于是 此外 另外 不过"
)
"""These tell something at the beginning of a sentence too."""
_NOT_BEFORE: Mapping[str, str] = {**dict.fromkeys(_MAKES, "pvdxaqmtfucy"), "即": "pvdxaqtfucy", "不过": "m"}
"""Before these parts of speech the same words join nothing."""


def joint(row: Sequence[Tagged], *, opens: bool) -> tuple[Literal["clause", "frame"], str]:
    """frame or clause, and its joint in English; a clause without one is just a clause.

    `opens`: the clause opens its sentence, so that nothing is joined to what went before.
    """
    row = _body([word for word in row if word.part != "w" or word.text in "，,"])
    if not row:
        return "clause", ""
    led = next((english for word in row[:2] if (english := FRAMES.get(word.text))), "")
    if led:
        return ("clause" if any(word.text in _THEREUPON for word in row[2:]) else "frame"), led
    if told := _behind_subject(row):
        return "clause", told
    if framed := "only if" if _only_if(row) else _phrase(row):
        return "frame", framed
    return "clause", _joined(row, opens=opens)


def _joined(row: Sequence[Tagged], *, opens: bool) -> str:
    """How a clause hangs together with what went before."""
    first, behind = row[0].text, row[1] if len(row) > 1 else None
    if first == "就是" and any(word.text in ("也", "都") for word in row[2:]):
        return "even if"
    if behind and (found := JOINTS.get(first + behind.text)):
        return found  # 没|想到
    if first == "也" and behind and behind.text in ("就是", "就是说"):
        return "that is to say"
    if opens and first not in _OPENS_TOO:
        return ""
    if behind and (behind.part in _NOT_BEFORE.get(first, "") or (first == "结果" and behind.verb)):
        return ""
    return JOINTS.get(first, "")


def _body(row: Sequence[Tagged]) -> Sequence[Tagged]:
    """A clause without its last signs, and without what stands before its first comma: 近日，|在…之际"""
    while row and row[-1].part == "w":
        row = row[:-1]
    comma = next((at for at, word in enumerate(row[:3]) if word.part == "w"), 0)
    if comma and comma + 1 < len(row) and row[0].part in "tdnm" and row[0].text not in JOINTS:
        row = row[comma + 1 :]
    if len(row) > 2 and row[0].text.startswith("第") and row[0].text.endswith(("条", "款", "项")):
        row = row[2:] if not row[1].text.strip() else row[1:]
    return row


def _behind_subject(row: Sequence[Tagged]) -> str:
    """航线调整虽|能避开…: a word behind a short subject."""
    for at, word in enumerate(row[:6]):
        if at > 1 and word.text in _BEHIND_SUBJECT:
            return FRAMES[word.text]
        if word.part not in "nrmqb" and word.text not in ("的", "和", "与"):
            break
    return ""


def _only_if(row: Sequence[Tagged]) -> bool:
    """只有把路修通，|才…: a condition, and no count of things: 只有三户人家."""
    rest = (
        row[1:]
        if row[0].text in ("只有", "唯有")
        else row[2:]
        if [one.text for one in row[:2]] == ["只", "有"]
        else ()
    )
    if not rest or any(word.text in ("才", "才能") for word in rest):
        return False
    return rest[0].part in "pd" or rest[0].verb in ("verb", "both")


def _phrase(row: Sequence[Tagged]) -> str:
    """What a phrase tells that has no main verb of its own."""
    first, last = row[0].text, row[-1].text
    if first in ("自从", "自打") and len(row) > 2 and row[1].part != "t" and not _ends_within(row):
        return "since"
    if first in ("为", "为了") and len(row) > 2 and (row[1].part in "dx" or row[1].verb in ("verb", "both")):
        return "" if first == "为" and any(word.text in _GIVES for word in row[2:]) else "in order to"
    if len(row) > 1 and last in ("中", "上", "下", "之上") and row[-2].text + last in _ENDS_IN_TWO:
        last = row[-2].text + last
    for begins, ends, english in _BETWEEN:
        if first in begins and last in ends and not any(word.part == "w" for word in row):
            return english if _is_one(row) else ""
    if first in _PHRASES and len(row) > 1:
        return _PHRASES[first] if _is_one(row) and (first == "随着" or _is_phrase(row)) else ""
    if last in _ENDS and len(row) > 2 and not any(word.part == "w" for word in row):
        before = row[-2]
        acts = any(_is_deed(row, at) for at in range(len(row) - 1))
        told = acts and before.part in "nvum"
        is_place = before.part == "n" and not before.verb and (last == "前" or _is_behind_thing(row))
        return _ENDS[last] if told and not is_place and not (last in ("前", "后") and before.part == "m") else ""
    return ""


def _is_deed(row: Sequence[Tagged], at: int) -> bool:
    """Whether a word is a verb, or 了 shows that it is one."""
    return row[at].verb in ("verb", "short") or (row[at].verb != "" and row[at + 1].text in ("了", "过"))


def _is_behind_thing(row: Sequence[Tagged]) -> bool:
    """Whether 后 ends a place: 门前屋后, 落在树枝后."""
    lead = next((at for at in range(len(row) - 2, -1, -1) if row[at].text in ("在", "到", "于")), None)
    if lead:
        return not any(word.verb in ("verb", "short") for word in row[lead + 1 :])
    return len(row[-2].text) == 1 and row[-3].text[-1] in "前后里外"


def _ends_within(row: Sequence[Tagged]) -> bool:
    """自从去年修路以来村里变了: whether more than the phrase stands in the clause."""
    return any(word.text in ("以来", "起", "开始", "后", "之后", "以后") for word in row[:-1])


def _is_one(row: Sequence[Tagged]) -> bool:
    """Whether no adverb parts a phrase from a verb behind it: 根据情况尽可能满足需求."""
    for at, word in enumerate(row[2:-1], 2):
        if word.part == "x":
            return False
        if word.part == "d" and row[at + 1].verb and not any(one.text == "的" for one in row[at + 1 :]):
            return row[0].text in ("在", "随着", "当", "自", "自从", "从") or row[-1].text in _ENDS
    return True


def _is_phrase(row: Sequence[Tagged]) -> bool:
    """Whether nothing but a noun with what tells of it follows: 根据居民提出的意见, not 面对出击的门将打偏."""
    stays = [at for at, word in enumerate(row) if word.text == "的"]
    rest = row[(stays[-1] if stays else 0) + 1 :]
    return not any(word.verb in ("verb", "short", "maybe") or word.part in "px" for word in rest)
