"""Firms and cooperatives, which are called by any words: 青禾小松果实业有限公司, 红松岭蘑菇合作社."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from seeds.language.characters import HAN, is_han
from seeds.language.names.inside import belongs
from seeds.language.names.kinds import GENERAL, NO_BODY
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import characters, listed

FIRMS = ("律师事务所", "会计师事务所", "有限公司", "有限责任公司")
"""They are called by any two characters (开越律师事务所)."""
TRADES = listed(
    """
    人寿 产险 投信 投顾 期货 资讯 创投 航运 海运 生技 精密 电信 咨询 科技 网络 资本 证券 基金 医药 制药 药业 生物
    能源 新能源 汽车 电子 半导体 微电子 航空 物流 传媒 文化 集团 股份 实业 食品 乳业 酒业 茶业 化妆品 珠宝 服饰
    家居 家纺 地产 置业 电器 电气 通信 软件 智能 材料 新材料 重工 机械 保险 信托 光电 光能 光伏 动力 环保 环境
    农业 农牧 种业 水产 苗木 园艺 钢铁 化工 建材 水泥 纺织 教育 旅游 文旅 影业 影视 出行 快递 速运 餐饮 零售 便利
    百货 超市 资通 房屋 生医 光学 半导体 娱乐 唱片 影音 医材 建设 营造 开发
    """
)
"""Trades that firms are called by."""
REGISTERED = ("有限公司", "有限责任公司", "会计师事务所", "律师事务所")
"""What stands before them up to a break is the firm's name (青禾小松果实业有限公司)."""
_HEADED = re.compile(
    "(?:合作社|农场|联合社|集团|有限公司|有限责任公司|地产|证券|基金|期货|财富|影业|传媒|科技|保险|律所)"
    "(?=(?:副|常务|执行|首席|联席)*(?:理事长|董事长|总裁|董事|总经理|社长|法人|法定代表人|创始人|创办人|场长|总监|分析师|研究员|经济学家"
    "|合伙人|发言人|策略师|设计总监))|(?:合作社|农场|联合社|集团|公司)(?=负责人)"
)
"""Kinds behind which a head tells that what stands before them is a name (红松岭蘑菇合作社|理事长)."""
_ANY_GROUP = listed(
    "跨国 大型 上市 国有 民营 企业 母公司 某某 该家 一家 两家 多家 这家 国际 外资 房产 商业 教育 医药 汽车 保险"
)
"""What tells of what sort a firm is."""
_LETTERED = re.compile(
    "(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9.&'-]{1,15}(?: [A-Z][A-Za-z0-9.&'-]{1,15}){0,3}"
    "(?:公司|集团|战队|银行|基金会|工作室|实验室|电视台|俱乐部|大学|学院|医院|联盟|组织|协会|航空|杂志)(?!的?(?:人|员工)们)"
)
"""Firms and the like that are called by letters (Karu公司)."""
_BANKS = re.compile(
    "(?<=、)[工农中建交](?=[、等五四六两和及]|[，。；]|$)"
    f"|(?<![{HAN}])[工农中建交](?=、[工农中建交](?:[、等和及，。四五]|$))"
)
"""The state's banks, a character each, in a list of them."""
_STATE = re.compile(
    f"(?<![{HAN}])[美俄英法德日韩朝印以伊澳加](?:海军|空军|陆军|海警|国防部|外交部|财政部|司法部|国会|参议院|众议院|央行|政府军|军方)"
)
"""What a state has, by the character of the state."""
_COOPERATIVE = re.compile(
    "(?:种植|养殖|农民|农机|果蔬|蔬菜|水果|果业|茶叶|农业|林果|生态|粮食|水稻|中药材|花卉|食用菌|股份|经济|农牧)*(?:专业)?合作社"
)
_WORDS = 3
"""So many words at most stand between a village and what its cooperative does."""
_MOST_COINED, _SHORT = 6, 2
"""So many words at most are the name before such a kind, and more than so many characters where no place tells."""
_COMMON = characters(
    " "
    "新老大小高低快慢好坏多少本该各某全省市县区镇乡村国外内中东西南北上下前后男女幼公私农林牧渔矿煤油电气水火风热冷湿干车船机"
)
"""Characters that say what a trade or a thing is like (老|车|保险)."""
_HOW_MANY = frozenset("一二两三四五六七八九十几多数各每这那")
_GRAMMAR = frozenset("dpcruyv")
_SEEKING = characters("找去来到用请让给被由对向和与及或等作做办设成是有在为经委")
"""Verbs before a firm rather than in its name (找|立信会计师事务所)."""
_COUNTIES = frozenset("县区镇乡村州盟旗")
_ABOVE = _COUNTIES | frozenset("省市")


def headed(row: WordSpans) -> Spans:
    """Cooperatives and firms without a place, whose head is named behind them."""
    found = []
    for match in _HEADED.finditer(row.text):
        if match.start() in row.starts and match.end() in row.ends:
            first = named_from(row, row.starts[match.start()])
            proper = row.text[first : match.start()]
            named = len(proper) > _SHORT or (len(proper) == _SHORT and proper not in GENERAL | _ANY_GROUP)
            if named and (not first or not is_han(row.text[first - 1]) or row.is_broken(first)):
                found.append((first, match.end()))
    return found


def lettered(row: WordSpans) -> Spans:
    """Bodies that are called by letters or a single character: Karu公司, 工、农、中、建 as banks, 俄海军."""
    text = row.text
    found = [match.span() for match in _LETTERED.finditer(text) if match.end() in row.ends]
    banks = [match.span() for match in _BANKS.finditer(text)] if "、" in text else []
    if len(banks) > _SHORT:
        found += banks
    return found + [match.span() for match in _STATE.finditer(text) if match.end() in row.ends]


def cooperatives(row: WordSpans, begins: Mapping[int, int], ends: Mapping[int, int]) -> Spans:
    """Cooperatives by their village and a word before what they grow (大坝村|延年果|农民专业合作社), or by a word
    that no list has (红果果|种植专业合作社)."""
    found = []
    for match in _COOPERATIVE.finditer(row.text) if "合作社" in row.text else ():
        start, end = match.span()
        if not row.whole(start, end):
            continue
        number = row.starts[start]
        before = [first for first, _ in reversed(row.spans[max(0, number - _WORDS) : number])]
        plain = [first for first, at in pairwise((start, *before)) if no_part(row.text[at:first])][:1]
        place = next((first for first in before if first in ends and (not plain or first >= plain[0])), None)
        if start in ends or place is not None:
            found.append((ends[start if start in ends else place or 0], end))
        elif before and row.is_proper(row.text[before[0] : start]) and before[0] not in begins:
            found.append((before[0], end))
    return found


def no_part(word: str) -> bool:
    """Whether a word ends what may be of the name: a village sets up a cooperative (东湖村|成立了|合作社)."""
    return word in FUNCTION or is_predicate(word)


def coined(row: WordSpans) -> Spans:
    """Firms called by two characters that no list joins, and their trade (豪禾|食品, 灼见|咨询)."""
    found = []
    for number, (start, end) in enumerate(row.spans):
        if number < 1 or row.text[start:end] not in TRADES:
            continue
        first = row.spans[number - 1][0]
        if start - first == 1 and number > 1:
            first = row.spans[number - 2][0]
        if start - first == 2 and is_coined(row, first, start) and (not first or row.is_broken(first)):
            found.append((first, end))
    return found


def is_coined(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch of single characters is no word, and none of them one of grammar."""
    word = row.text[start:end]
    if (row.is_listed(word) and row.mark(word) != "nr") or (word[0] in _HOW_MANY and word[-1] in "家间"):
        return False
    return all(
        is_han(char) and char not in FUNCTION and char not in _COMMON and row.mark(char)[:1] not in _GRAMMAR
        for char in word
    )


def named_from(row: WordSpans, number: int) -> int:
    """Where the row of words begins that may all be of a name, before this word."""
    first = row.spans[number][0]
    for start, end in reversed(row.spans[max(0, number - _MOST_COINED) : number]):
        word = row.text[start:end]
        single = end - start == 1 and is_han(word) and word not in FUNCTION
        coined = single and (row.mark(word) not in _GRAMMAR or (row.mark(word) == "v" and word not in _SEEKING))
        if row.mark(word) == "ns" and word[-1] in _ABOVE:
            break
        if not coined and (word in GENERAL or not (belongs(row, word) or (word in NO_BODY and not no_part(word)))):
            break
        first = start
    return first


def after_county(row: WordSpans, first: int, begins: dict[int, int], end: int) -> int:
    """Where a firm's name begins behind the county where it is, one of a chain of places (某省某县|青禾实业)."""
    while first in begins and begins[first] < end - 1 and row.text[begins[first] - 1] in _COUNTIES:
        if first and not is_han(row.text[first - 1]):
            break
        first = begins[first]
    return first
