"""Firms and brands that are called by a word of every day, where something beside tells that one is meant:
苹果公司, 三星、小米和苹果."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from seeds.language.glossary.entries import rows
from seeds.language.names.firms import TRADES
from seeds.language.names.kinds import GENERAL
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, Spans, WordSpans
from seeds.language.wordlists import listed
from seeds.language.words.strings import Strings

_BEHIND = re.compile(
    "(?:的?(?:新款|新一代|最新|一款|旗舰|国行|高端|智能|电动|纯电|产品)*)"
    "(?:公司|集团|股价|股份|市值|财报|财年|营收|市占率|市场份额|首席|总裁|副总裁|CEO|高管|董事|创始人|创办人|联合创始人|发言人|员工|总部|官网"
    "|官方|客服|商城|旗下|专卖店|旗舰店|体验店|门店|经销商|供应商|代工厂|代工|产业链|供应链|生态链|手机|平板|电脑|笔记本|手表|耳机|电视"
    "|汽车|轿车|新车|SUV|车主|车型|牌|系列|品牌|App|APP|应用商店|账号|用户|骑手|司机|网约车|外卖|超市|股票|股东|债券|系统|芯片|处理器"
    "|发布会|于[0-9]+年[^，。]{0,6}(?:成立|创立|上市)|宣布|推出|发布|上市|收购|并购|起诉|裁员|研发|声称|财务|执行长|董座|总座|营运长|法说会|订单|新厂|厂房|股)"
)
_BEFORE = re.compile(
    "(?:公司|巨头|厂商|品牌|对手|商|起诉|收购|入股|注资|投资|持有|加盟|入职|离开|加入|开着?|驾驶着?|一[辆台部]|这[辆台部]|用着?|购买)$"
)
_FINANCE = ("信托", "证券", "期货", "人寿", "财险", "资管", "产险", "投信", "投顾")
"""Trades of which each house is called by a word of two characters (民生信托)."""
_SORTS = listed(
    "家族 慈善 公益 投资 资金 房产 地产 海外 境外 境内 国内 国外 中外 外资 合资 商品 股指 国债 原油 黄金 农业 "
    "有价 资产 债权 股权 互联 网络 传统 大型 中小 多家 各家 这家 两家 一家 部分 上市 头部 龙头 券商 银行 保险 "
    "基金 涉事 相关 有关 集合 单一 事务 服务 财产 消费 养老 特殊 终身 定期 团体 个人 企业 商业 从业 行业 机构 "
    "参与 购买 发行 设立 交易 监管 管理 违规 买卖 从事"
)
"""What tells of what sort such a house or its goods are."""
_BESIDE = "、/和与及跟"
_FAR = 4


def houses(row: WordSpans) -> Spans:
    """Houses of finance by a word and their trade: 长安|信托."""
    found = []
    for start, end in row.spans:
        trade = row.text[start:end]
        if trade not in _FINANCE or not start or row.spans[row.starts[start] - 1][1] != start:
            continue
        first = row.spans[row.starts[start] - 1][0]
        own = row.text[first:start]
        noun = len(own) == 2 and own.isalpha() and own not in _SORTS and own not in FUNCTION and own not in GENERAL
        if (
            noun
            and (row.is_broken(first) or row.mark(row.before(first))[:1] in "vpcd")
            and row.mark(own)[:1] not in "vdr"
        ):
            found.append((first, end))
    return found


def _with_trade(row: WordSpans, start: int, end: int) -> Span | None:
    """The firm with the trade behind it that it is called by in full (上银|科技), where the name is no word."""
    number = row.starts.get(end)
    if number is None or row.is_everyday(row.text[start:end]):
        return None
    stop = row.spans[number][1]
    return (start, stop) if row.text[end:stop] in TRADES else None


@lru_cache(maxsize=1)
def _called() -> Strings:
    return Strings(name for kind, names in rows("names.tsv", 2) if kind == "maybe" for name in names.split())


def told_firms(row: WordSpans, bodies: Collection[Span]) -> Spans:
    """Every such word with a sign of a firm beside it, or in a row with a firm."""
    likely = [span for span in _called().spans(row.text, row.starts) if span[1] in row.ends]
    begins, ends = {start for start, _ in bodies}, {end for _, end in bodies}
    found: Spans = []
    for _ in range(2):  # 苹果、小米、三星: the second pass knows what the first found
        for start, end in likely:
            if (start, end) in found:
                continue
            if (whole := _with_trade(row, start, end)) and whole not in found:
                found.append(whole)
                continue
            told = _BEHIND.match(row.text, end) or _BEFORE.search(row.text, max(0, start - _FAR), start)
            in_row = (row.text[start - 1 : start] in _BESIDE and start - 1 in ends) or (
                row.text[end : end + 1] in _BESIDE and end + 1 in begins
            )
            if told or (start and in_row):
                found.append((start, end))
                begins.add(start)
                ends.add(end)
    return found
