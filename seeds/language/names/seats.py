"""Counties and towns that a court or a police station is called by, without their kind: 怀柔法院, 汤河口法庭."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.names.divided import is_division
from seeds.language.names.kinds import GENERAL, ROOTS
from seeds.language.names.vocabulary import COMMON, FUNCTION, is_predicate
from seeds.language.names.words import Span, WordSpans
from seeds.language.wordlists import listed

_OFFICE = re.compile(
    "法院|法庭|检察院|检察室|派出所|公安局|公安分局|分局|分驻所|司法所|税务所|税务局|供电所|供电局|供电公司|卫生院|交警大队|"
    "交警中队|交警支队|警方|消防大队|消防救援站|消防救援大队|消防救援支队|边检站|海事处|海事局|海关|信用社|农商行|"
    "农商银行|供销社|粮站|水文站|气象站|气象局|文化站|融媒体中心|融媒|民政局|教育局|水务局|城管局|交通局"
)
_KINDS = ("区", "县", "市", "镇", "乡", "街道", "州", "旗")
_ANYWHERE = listed(
    """
    人民 高级 中级 基层 最高 海事 铁路 知识产权 金融 军事 专门 巡回 派出 中心 地方 互联网 农业 工业 城市 民族
    公安 交通 水上 机场 车站 森林 国际 旅游 环保 人民路 建设 新城 新区 城区 城关 城东 城西 城南 城北 中央 东部
    西部 南部 北部 胜利 平安 文化 团结 红旗 和平 友谊 幸福 解放 民主 前进 光明 卫生 科技 体育 开发 商业 林业
    矿区 郊区 农村 乡村 当地 本地 法治 智慧 数字 少年 青年 家事 行政 刑事 民事 商事 劳动 道路 速裁 执行 审判
    仲裁 特别 临时
    """
)
"""What such an office is called by wherever it is, though a town somewhere has the name."""
_SHORTEST, _LONGEST = 2, 4


def seats(row: WordSpans) -> Iterator[Span]:
    """Each such place: the longest that the list of divisions has, before the office."""
    for match in _OFFICE.finditer(row.text):
        end = match.start()
        if end not in row.starts and row.around(end)[1] < match.end():
            continue
        for start in range(max(0, end - _LONGEST), end - _SHORTEST + 1):
            if start in row.starts and _is_seat(row.text[start:end]):
                yield start, end
                break


def _is_seat(name: str) -> bool:
    """Whether a county or a town has the name, and nothing else that an office is called by."""
    if name in _ANYWHERE or name in GENERAL or name in ROOTS or name in COMMON or name in FUNCTION:
        return False
    return not is_predicate(name) and any(is_division(name + kind) for kind in _KINDS)
