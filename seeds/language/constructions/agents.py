"""Who does it and what is done, where only the verb itself parts them: 被|大家|推选, 由|村里|派人."""

from __future__ import annotations

import re
from typing import NamedTuple

from seeds.language.sentences import ENDING
from seeds.language.unfolding.predicates import lists

_NOUN_GOES_ON = "者员人层方处部局会家师长团队机器场室院厂店所商站点率力量性费"
"""Before these a verb is part of a noun: 管理|层, 研究|员."""
_COMPLEMENTS = "了着过成为在到给进入出上下走掉住死伤倒破坏断开满光空回起得错好完通透散"
"""Behind a verb of one character these show that it is one."""
_LATER = "了着过"
_STOPS = ENDING + "，；：、…\n”』」）》"
_TIDIED = "收捡"
"""收拾 as plain text has it."""
_NO_DEED = "的到至向往入和与及或是在有这那方"
LONGEST_REST = 9
"""Farther from the end of its clause no unknown verb is looked for."""
_ONE = frozenset(
    "提打骂咬踢撞砸吹刮淋晒冻烧炸烤咒抓捕逮捉杀砍刺射击骗偷抢夺吓逼催赶追救选派请叫喊问看听写画刻印记藏埋种盖锁关拿搬送寄传递"
    "留让卖买租借献推拉拖拽抬扛背抱举捧握掐按压挤敲踩碰摔扔丢抛泼洒灌装塞铺包裹捆绑缠绕卷叠折拆撕剪切割锯削剥挖扫擦洗冲泡煮"
    "炒蒸浇涂刷染缝补编修拧转翻收捡停困围堵拦挡撤罚判降升调换改变分卡吸吃喝吞叮蜇淹毁逗惹气笑带领放挂贴摆引逐压罩笼迫揭指开"
    "评说谈讲读念教学"
)
"""Verbs of one character with which something is done to somebody or something."""
_BODY = re.compile(
    "(?:[你我他她它谁咱]|[们人者员处局部会司院队组府校厂团党民长师生方家友妈爸爷奶婆公叔姨哥姐弟妹兵警社馆店站所委办机]|教授|专家|公司|医院|学校|企业|银行|政府|法院|集体|大家|自己|本人|双方|单位|平台|中心|机构|先生|女士|小姐|同学|朋友"
    "|孩子|儿子|女儿|子女|父母|邻居|亲戚|群众|观众|民众|大众|上级|上司|领导|歹徒|小偷|教练|对手|主任|主席|总统|司机|妻子|丈夫|老板)$"
)
"""Words that end so are somebody."""


class Deed(NamedTuple):
    """Where the words for who does it end, and from where to where its verb goes."""

    agent: int
    start: int
    end: int


def deed(text: str, start: int, end: int) -> Deed | None:
    """The first verb in the words behind 被 or 由, or what is left behind somebody; None where none is sure."""
    for at in range(start, end - 1):
        if text[at] in "把将对给的":
            return None
        if text[at - 1 : at + 1] not in lists()["adverb"] and (size := _verb_size(text, at, end)):
            return Deed(_without_manner(text, start, at), at, at + size)
    if end < len(text) and text[end] not in _STOPS:
        return None
    for at in range(end - 2, max(start + 1, end - LONGEST_REST), -1):
        if is_somebody(text[start:at]) and text[at] not in _NO_DEED:
            return Deed(at, at, end - (text[end - 1] == "了"))
    return None


def _verb_size(text: str, at: int, end: int) -> int:
    """How long the verb is that begins at a place; 0 where none does."""
    of = lists()
    for size in (4, 3, 2):
        word, after = text[at : at + size], text[at + size : at + size + 1]
        if at + size > end or word in of["noun"] or word in of["adverb"]:
            continue
        is_verb = word == _TIDIED or word in of["verb"] or word in of["both"] or word in of["act"]
        if is_verb and not (after and after in _NOUN_GOES_ON):
            return size
    if text[at] in _ONE and text[at + 1] in _COMPLEMENTS and text[at : at + 2] not in of["noun"]:
        return 1 + (text[at + 1] not in _LATER)
    return 0


def is_somebody(text: str) -> bool:
    """Whether words name a person or a body."""
    return _BODY.search(text) is not None


def _without_manner(text: str, start: int, end: int) -> int:
    """The end of the agent before the adverbs of its verb: 被大家|一致|推选."""
    adverbs = lists()["adverb"]
    if text[end - 1 : end] == "地":
        return start
    while end > start:
        size = next((size for size in (4, 3, 2) if text[max(start, end - size) : end] in adverbs), 0)
        size = size or int(text[end - 1] in "都也又再全先已曾另来并常")
        if not size:
            break
        end -= size
    return max(start, end)
