"""Bodies that a text about one place calls by their level alone: 县人社局, 镇党委, 市公交集团."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.names.divided import is_division
from seeds.language.names.inside import belongs
from seeds.language.names.kinds import DEEDS
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import listed, ordered

_WHOLE = "|".join(
    ordered(
        """
        党委 党工委 政府 人民政府 人大常委会 人大 政协 纪委监委 纪检监察机关 纪委 监委 委组织部 委宣传部 委统战部
        委政法委 委办公室 委办 委党校 委 
        教委 卫健委 卫计委 建委 国资委 经信委 网信办 信访办
        人民法院 法院 中级人民法院 高级人民法院 人民检察院 检察院 总工会 妇联
        团委 残联 科协 文联 侨联 工商联 红十字会 慈善总会 人武部 武装部 人民医院 中医院 中医医院 妇幼保健院 卫生院
        医院 中心医院 一中 二中 三中 实验小学 实验中学 职业中学 敬老院 福利院 幼儿园 防指 防总 防办 安委办 防汛办
        文化馆 图书馆 博物馆 档案馆 党校 文旅局 发改委 发改局 供销社 气象台 气象局 公安局 司法局 财政局
        """
    )
)
_ENDS = (
    "局|厅|委员会|委|办公室|办|服务中心|管理中心|中心|总队|支队|大队|联合会|研究所|研究院|设计院|协会|集团"
    "|指挥部|服务站|管理处|管理所"
)
_BODY = re.compile(f"[省市区县镇乡州旗](?:(?:{_WHOLE})|[{HAN}]{{2,11}}?(?:{_ENDS}))")
_HEADS = ("书记", "副书记", "委员", "班子", "常委", "会", "主任", "主席", "院长", "局长", "政府")
"""What the lexicon joins to the office that it is of (党委书记)."""
_ANY = listed(
    "各 全 本 该 每 某 两 几 多 此 邻 外 跨 同 其他 其它 有关 相关 所在 上级 一些 部分 多个 各级 各地 一个 分"
)
"""Before a level: no one body is meant."""
_BREAKING = frozenset("pcvdutr")
_LONGEST = 5
"""No word of the lexicon that says the level and the office is longer (市人民政府)."""


def levelled(row: WordSpans) -> Spans:
    """Every such body that no place stands before; one of its words at least says what it is for."""
    found = []
    done = -1
    for match in _BODY.finditer(row.text):
        start, end = match.span()
        place = next(
            (at for at in (start - 2, start - 3) if at in row.starts and is_division(row.text[at : start + 1])),
            None,
        )
        if start not in row.starts or not (start == done or place is not None or _begins(row, start)):
            continue
        if end not in row.ends:
            first, last = row.around(end - 1)
            if first <= start or not row.text[first:last].endswith(_HEADS):
                continue
        if _is_one(row, start, end):
            found.append((start if place is None else place, end))  # 白银|市委
            done = end
    return found


def _begins(row: WordSpans, start: int) -> bool:
    """Whether nothing before the level belongs to the name, nor makes any body of it."""
    before = row.before(start)
    if not before or not is_han(before[0]):
        return not before[-1:].isdigit()
    return before not in _ANY and (before in FUNCTION or is_predicate(before) or row.mark(before)[:1] in _BREAKING)


def _is_one(row: WordSpans, start: int, end: int) -> bool:
    """Whether the level is a word, or begins the word of the office, and all words between may be of a name."""
    number = row.starts[start]
    first, last = row.spans[number]
    if last - first > 1:
        return (last >= end and end - start <= _LONGEST) or row.lexicon.known(row.text[start + 1 : end])
    while last < end:
        number += 1
        first, last = row.spans[number]
        word = row.text[first:last]
        coined = last - first == 1 and end - start < _LONGEST and word not in FUNCTION  # 县|盐|备|局
        if last < end and not (belongs(row, word) or word in DEEDS or word in "和与" or coined):
            return False
    return True
